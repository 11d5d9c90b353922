import type { RoleBinding } from 'kubernetes-types/rbac/v1.js'
import { type Cluster, sameNamespace } from './cluster.ts'
import { type KubernetesObject, typed } from './object.ts'

/** The bindings, of a namespace or of the cluster, that name a ServiceAccount as a subject. */
export function bindingsOf(cluster: Cluster, account: string, namespace: string | undefined): readonly KubernetesObject[] {
  return [...cluster.of('RoleBinding'), ...cluster.of('ClusterRoleBinding')].filter((binding) =>
    typed<RoleBinding>(binding)
      .get('subjects')
      .items()
      .some((subject) => subject.get('name').string === account && sameNamespace(subject.get('namespace').string, namespace)),
  )
}

/** The role that a binding grants, where it is in the input. */
export function roleOf(cluster: Cluster, binding: KubernetesObject): KubernetesObject | undefined {
  const reference = typed<RoleBinding>(binding).get('roleRef')
  return cluster.find(reference.get('kind').string ?? '', binding.namespace, reference.get('name').string ?? '', binding)
}
