import { type Made, madeBy } from '../../src/deployment/registration/made-identities.ts'
import { rule } from '../../src/engine/rule.ts'
import { describe } from '../../src/kubernetes/object.ts'

export default rule({
  id: 'clusterspiffeid-overlap-masked',
  area: 'registration',
  summary: 'No two ClusterSPIFFEIDs make the same entry for a pod.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: pkg/spireentry/reconciler.go, makeEntryKey'],
  messages: {
    masked: {
      severity: 'warning',
      when: 'run',
      text: "For the pods of {workload}, '{other}' makes the same entry: one SPIFFE ID, one set of selectors. The younger of the two is masked there, and its lifetimes, DNS names and federation count for nothing. Keep one, or let them select different pods.",
    },
  },
  check(deployment, report) {
    const managers: readonly Made['manager'][] = deployment.controllerManagers
    const first = new Map<string, Made>()
    for (const registration of deployment.clusterSpiffeIds) {
      if (registration.fallback) continue
      for (const made of madeBy(deployment, registration)) {
        const { workload, manager, spiffeId, selectors, whole } = made
        // Entries of different servers mask nothing.
        const key = [managers.indexOf(manager), workload.object.file.path, workload.object.place.start, spiffeId, ...selectors].join(' ')
        const other = whole ? first.get(key)?.registration.object : undefined
        if (whole && !other) first.set(key, made)
        if (!other || other === registration.object || other.name === registration.object.name) continue
        report('masked', registration.object.place, { workload: describe(workload.object), other: other.name }, [[other.place, 'the other one']])
        break
      }
    }
  },
})
