import { expectation } from '../../src/engine/expectation.ts'
import { missingPlugins } from '../../src/engine/expected-plugin.ts'

export default expectation({
  id: 'expected-upstream-authority',
  key: 'upstreamAuthority',
  summary: "The server's CA is signed by the UpstreamAuthority of the design.",
  references: ['adr-015: decision 7'],
  breaches: ({ servers }, expected) => missingPlugins(servers, 'UpstreamAuthority', [expected]),
})
