import { expectation } from '../../src/engine/expectation.ts'
import { missingPlugins } from '../../src/engine/expected-plugin.ts'

export default expectation({
  id: 'expected-key-manager',
  key: 'keyManager',
  summary: 'The server keeps its keys with the KeyManager of the design.',
  references: ['adr-015: decision 7'],
  breaches: ({ servers }, expected) => missingPlugins(servers, 'KeyManager', [expected]),
})
