import { expectation } from '../../src/engine/expectation.ts'
import { missingPlugins } from '../../src/engine/expected-plugin.ts'

export default expectation({
  id: 'expected-node-attestor',
  key: 'nodeAttestor',
  summary: 'Nodes attest with the NodeAttestor of the design, on both sides.',
  references: ['adr-015: decision 3'],
  breaches: ({ servers, agents }, expected) => missingPlugins([...servers, ...agents], 'NodeAttestor', [expected]),
})
