import type { NetworkPolicy, NetworkPolicyPort } from 'kubernetes-types/networking/v1.js'
import { type Cluster, sameNamespace } from '../../kubernetes/cluster.ts'
import type { Field } from '../../kubernetes/field.ts'
import { type KubernetesObject, typed } from '../../kubernetes/object.ts'
import type { PodTemplate } from '../../kubernetes/pod-template.ts'
import { labelSelector, selects } from '../../kubernetes/selector.ts'

/** A port that a NetworkPolicy opens to everybody. */
export interface OpenPort {
  readonly policy: KubernetesObject
  readonly field: Field<NetworkPolicyPort>
  readonly number: number
}

/** The ports that NetworkPolicies open to everybody, and that no container of the pod names: as far as the pod says, nobody listens there. */
export function openToNothing(cluster: Cluster, pod: PodTemplate): readonly OpenPort[] {
  const named = new Set(pod.containers.flatMap(({ ports }) => ports.map((port) => port.get('containerPort').number)))
  return cluster.of('NetworkPolicy', 'networking.k8s.io').flatMap((policy) => {
    const spec = typed<NetworkPolicy>(policy).get('spec')
    if (!sameNamespace(policy.namespace, pod.namespace) || selects(labelSelector(spec.get('podSelector')), pod.labels) !== 'yes') return []
    const open = spec
      .get('ingress')
      .items()
      .filter((rule) => rule.get('from').items().length === 0)
    return open.flatMap((rule) =>
      rule
        .get('ports')
        .items()
        .flatMap((field) => {
          const number = field.get('port').number
          const plain = (field.get('protocol').string ?? 'TCP') === 'TCP' && !field.get('endPort').exists
          return plain && number !== undefined && !named.has(number) ? [{ policy, field, number }] : []
        }),
    )
  })
}
