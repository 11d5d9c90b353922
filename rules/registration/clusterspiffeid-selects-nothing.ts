import { nearMisses } from '../../src/deployment/registration/near-misses.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'clusterspiffeid-selects-nothing',
  area: 'registration',
  summary: 'A ClusterSPIFFEID selects the pods that it is meant for.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: pkg/spireentry/reconciler.go', 'spire-controller-manager: docs/clusterspiffeid-crd.md'],
  yields: true,
  messages: {
    pod: {
      severity: 'warning',
      when: 'attest',
      log: 'PermissionDenied desc = no identity issued',
      text: "This ClusterSPIFFEID selects no pod among the files, and {workload} misses it by one label only: it has {has}, not {wants}. Its pods get no identity from here. Use the pods' label.",
    },
    namespace: {
      severity: 'warning',
      when: 'attest',
      log: 'PermissionDenied desc = no identity issued',
      text: 'This ClusterSPIFFEID selects no pod among the files: {workload} has the labels that it asks for, but its namespace has {has}, not {wants}. Its pods get no identity from here. Label the namespace, or select another.',
    },
  },
  check(deployment, report) {
    for (const { what, place, workload, has, wants, at } of nearMisses(deployment)) {
      report(what, place, { workload, has, wants }, [[at, what === 'pod' ? 'the pods that it misses' : 'the namespace that it misses']])
    }
  },
})
