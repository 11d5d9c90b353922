import { expectation } from '../../src/engine/expectation.ts'
import { missingPlugins } from '../../src/engine/expected-plugin.ts'

export default expectation({
  id: 'expected-bundle-notifier',
  key: 'bundleNotifier',
  summary: 'The server publishes its bundle with the Notifier of the design.',
  references: ['adr-015: decision 4'],
  breaches: ({ servers }, expected) => missingPlugins(servers, 'Notifier', [expected]),
})
