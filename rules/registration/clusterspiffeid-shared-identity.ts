import { madeBy } from '../../src/deployment/registration/made-identities.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { describe } from '../../src/kubernetes/object.ts'
import { knownValue } from '../../src/text/answer.ts'

export default rule({
  id: 'clusterspiffeid-shared-identity',
  area: 'registration',
  summary: 'Workloads of different namespaces or ServiceAccounts have different identities.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire-controller-manager: docs/clusterspiffeid-crd.md'],
  securitySeverity: 6,
  fix: 'unsafe',
  messages: {
    shared: {
      severity: 'warning',
      when: 'run',
      text: "{one} and {other} both become '{id}', though they run under different {what}: to everyone who checks their SVIDs they are one, and each can stand in for the other. Put the namespace and the ServiceAccount into the template.",
    },
  },
  check(deployment, report) {
    for (const registration of deployment.clusterSpiffeIds) {
      const field = registration.spec.get('spiffeIDTemplate')
      const made = madeBy(deployment, registration).filter(({ whole, spiffeId }) => whole && !spiffeId.includes('<pod'))
      for (const [index, { workload, spiffeId }] of made.entries()) {
        const twin = made.slice(0, index).find((one) => one.spiffeId === spiffeId && differ(one.workload, workload))
        if (!twin) continue
        const what = twin.workload.pod.namespace === workload.pod.namespace ? 'ServiceAccounts' : 'namespaces'
        report(
          'shared',
          field.place,
          { one: describe(twin.workload.object), other: describe(workload.object), id: spiffeId, what },
          [],
          suggestion('Make it of namespace and ServiceAccount', field.mapped?.edit(0, field.mapped.text.length, EACH)),
        )
        break
      }
    }
  },
})

type Side = Parameters<typeof madeBy>[0]['workloads'][number]

function differ(a: Side, b: Side): boolean {
  const [one, other] = [knownValue(a.pod.serviceAccount), knownValue(b.pod.serviceAccount)]
  if (a.pod.namespace !== undefined && b.pod.namespace !== undefined && a.pod.namespace !== b.pod.namespace) return true
  return one !== undefined && other !== undefined && one !== other
}

const EACH = 'spiffe://{{ .TrustDomain }}/ns/{{ .PodMeta.Namespace }}/sa/{{ .PodSpec.ServiceAccountName }}'
