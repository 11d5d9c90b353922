import { customResources } from '../../src/deployment/registration/custom-resources.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { removeEntry } from '../../src/kubernetes/insert.ts'
import { metadataOf } from '../../src/kubernetes/object.ts'

export default rule({
  id: 'cr-namespaced',
  area: 'registration',
  summary: 'Registrations have no namespace.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: api/v1alpha1/clusterspiffeid_types.go, scope=Cluster'],
  fix: 'safe',
  messages: {
    namespaced: {
      severity: 'note',
      text: "A {kind} is one for the whole cluster: its namespace '{namespace}' limits nothing, and two of one name are the same object. Take the namespace out; to limit it to one, use namespaceSelector.",
    },
  },
  check(deployment, report) {
    for (const { object } of customResources(deployment)) {
      const field = metadataOf(object).get('namespace')
      if (field.string)
        report(
          'namespaced',
          field.place,
          { kind: object.kind, namespace: field.string },
          [],
          safeFix('Take it out', removeEntry(metadataOf(object), 'namespace')),
        )
    }
  },
})
