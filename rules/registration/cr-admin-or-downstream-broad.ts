import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'cr-admin-or-downstream-broad',
  area: 'registration',
  summary: 'Only chosen pods administer SPIRE or get a CA of their own.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: api/v1alpha1/clusterspiffeid_types.go', 'spire: doc/spire_server.md'],
  securitySeverity: 9,
  messages: {
    admin: {
      severity: 'error',
      when: 'run',
      text: 'Whoever has an SVID of an admin entry may create and delete entries on the server, and without a podSelector every pod of the selected namespaces gets one. Select the one workload that administers SPIRE, or take admin out.',
    },
    downstream: {
      severity: 'error',
      when: 'run',
      text: 'Whoever has an SVID of a downstream entry may have a CA signed that makes any identity of the trust domain, and without a podSelector every pod of the selected namespaces gets one. Select the pods of the downstream server, or take downstream out.',
    },
  },
  check({ clusterSpiffeIds }, report) {
    for (const { spec, podSelector } of clusterSpiffeIds) {
      if (!podSelector.empty) continue
      for (const key of ['admin', 'downstream'] as const) {
        const field = spec.get(key)
        if (field.boolean === true) report(key, field.place, {})
      }
    }
  },
})
