import { expectation } from '../../src/engine/expectation.ts'
import { missingPlugins } from '../../src/engine/expected-plugin.ts'

export default expectation({
  id: 'expected-workload-attestors',
  key: 'workloadAttestors',
  summary: 'Agents have the WorkloadAttestors of the design.',
  references: ['adr-015: decision 3'],
  breaches: ({ agents }, expected) => missingPlugins(agents, 'WorkloadAttestor', expected),
})
