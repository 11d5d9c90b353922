import { type KubernetesObject, metadataOf, typed } from '../../kubernetes/object.ts'
import { enforcedPolicy } from '../../kubernetes/pod-security.ts'
import { grantsOf, mayDo } from '../../kubernetes/rbac.ts'
import { labelsOf, type Maybe } from '../../kubernetes/selector.ts'
import type { Workload } from '../../kubernetes/workload.ts'
import type { Deployment } from '../deployment.ts'
import { CSI_DRIVER } from '../volumes/sockets.ts'

/** Groups that nothing but OpenShift has. */
const GROUPS: ReadonlySet<string> = new Set([
  'apps.openshift.io',
  'build.openshift.io',
  'config.openshift.io',
  'image.openshift.io',
  'machineconfiguration.openshift.io',
  'oauth.openshift.io',
  'operator.openshift.io',
  'project.openshift.io',
  'route.openshift.io',
  'security.openshift.io',
  'template.openshift.io',
])

/** Whether the objects are for OpenShift: one of them is of a group that only OpenShift has. */
export function isOpenShift({ cluster }: Pick<Deployment, 'cluster'>): boolean {
  return cluster.objects.some(({ group }) => group.endsWith('.openshift.io') && GROUPS.has(group))
}

/** Whether a ServiceAccount may use SecurityContextConstraints beside those that everybody may: it is among the users of one, or a role lets it. */
export function mayUseConstraints({ cluster }: Deployment, account: string, namespace: string | undefined): Maybe {
  const subjects = [
    `system:serviceaccount:${namespace ?? ''}:${account}`,
    'system:serviceaccounts',
    `system:serviceaccounts:${namespace ?? ''}`,
    'system:authenticated',
  ]
  for (const object of cluster.of('SecurityContextConstraints')) {
    const fields = typed<{ users?: string[]; groups?: string[] }>(object)
    const named = [...fields.get('users').items(), ...fields.get('groups').items()].map(({ string = '' }) => string)
    if (named.some((name) => subjects.includes(name) || (namespace === undefined && name.endsWith(`:${account}`)))) return 'yes'
  }
  // Roles of the platform (system:openshift:scc:privileged) are not among the files.
  const bound = grantsOf(cluster, account, namespace).map((binding) => typed<{ roleRef: { name: string } }>(binding).get('roleRef').get('name').string ?? '')
  if (bound.some((name) => name.startsWith('system:openshift:scc:') || name === 'cluster-admin')) return 'yes'
  const names = cluster.of('SecurityContextConstraints').map(({ name }) => name)
  const answers = [...names, 'privileged', 'hostaccess', 'hostmount-anyuid', 'node-exporter'].map((name) =>
    mayDo(cluster, account, namespace, { verb: 'use', group: 'security.openshift.io', resource: 'securitycontextconstraints', name, scope: 'cluster' }),
  )
  if (answers.some(({ is }) => is === 'yes')) return 'yes'
  return answers.some(({ is }) => is === 'unknown') ? 'unknown' : 'no'
}

/** A CSIDriver that OpenShift takes to be for privileged namespaces, and a workload elsewhere that has its volume. */
export function inlineProfile({
  cluster,
  workloads,
}: Deployment): { readonly driver: KubernetesObject; readonly workload: Workload; readonly namespace: string } | undefined {
  const driver = cluster.find('CSIDriver', undefined, CSI_DRIVER)
  if (!driver || metadataOf(driver).get('labels').entry('security.openshift.io/csi-ephemeral-volume-profile').exists) return undefined
  for (const workload of workloads) {
    const { pod } = workload
    const uses = [...pod.volumes.values()].some((volume) => volume.from === 'pod' && volume.field.get('csi').get('driver').string === CSI_DRIVER)
    const namespace = pod.namespace === undefined ? undefined : cluster.find('Namespace', undefined, pod.namespace, workload.object)
    const level = namespace && enforcedPolicy(labelsOf(metadataOf(namespace).get('labels')))?.level
    if (uses && namespace && level !== 'privileged') return { driver, workload, namespace: namespace.name }
  }
  return undefined
}
