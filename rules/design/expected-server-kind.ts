import { expectation } from '../../src/engine/expectation.ts'
import { typed } from '../../src/kubernetes/object.ts'

export default expectation({
  id: 'expected-server-kind',
  key: 'serverKind',
  summary: 'The server runs as the kind of workload that the design decided on.',
  references: ['adr-015: decision 1'],
  *breaches({ servers }, expected) {
    for (const { workload } of servers) {
      if (workload.kind === expected) continue
      yield { place: typed<{ kind: string }>(workload.object).get('kind').place, actual: `a ${workload.kind}`, expected: `a ${expected}` }
    }
  },
})
