import type { ObjectMeta } from 'kubernetes-types/meta/v1.js'
import type { Cluster } from '../../kubernetes/cluster.ts'
import { typed } from '../../kubernetes/object.ts'
import { every, type Label, type Labels, labelsOf, type Maybe, meets, namespaceLabels, selects } from '../../kubernetes/selector.ts'
import type { Workload } from '../../kubernetes/workload.ts'
import type { ClusterSpiffeId } from './registration.ts'

/** Labels that controllers put on the pods they make (k8s: api/apps/v1/types.go, api/batch/v1/types.go). */
export const GIVEN_LABELS: ReadonlySet<string> = new Set([
  'pod-template-hash',
  'controller-revision-hash',
  'pod-template-generation',
  'statefulset.kubernetes.io/pod-name',
  'apps.kubernetes.io/pod-index',
  'job-name',
  'controller-uid',
  'batch.kubernetes.io/job-name',
  'batch.kubernetes.io/controller-uid',
  'batch.kubernetes.io/job-completion-index',
  'batch.kubernetes.io/cronjob-scheduled-timestamp',
])

/** Whether a ClusterSPIFFEID's selectors take the pods of a workload, and the namespace they are in. */
export function selectionOf(cluster: Cluster, { podSelector, namespaceSelector }: ClusterSpiffeId, { pod }: Workload): { namespace: Maybe; pod: Maybe } {
  const podAnswers = podSelector.requirements.map((one) => (GIVEN_LABELS.has(one.key) && !pod.labels.values.has(one.key) ? 'unknown' : meets(one, pod.labels)))
  return {
    namespace: namespaceSelector.empty ? 'yes' : selects(namespaceSelector, labelsOfNamespace(cluster, pod.namespace)),
    pod: every(podAnswers),
  }
}

/** A namespace's labels: complete where its object is in the input, else only its name. Read once: every registration asks for every workload's. */
export function labelsOfNamespace(cluster: Cluster, name: string | undefined): Labels {
  if (name === undefined) return NO_LABELS
  const read = READ.get(cluster) ?? new Map<string, Labels>()
  const labels = read.get(name) ?? readLabels(cluster, name)
  READ.set(cluster, read.set(name, labels))
  return labels
}

const NO_LABELS: Labels = { values: new Map<string, Label>(), complete: false }

const READ = new WeakMap<Cluster, Map<string, Labels>>()

function readLabels(cluster: Cluster, name: string): Labels {
  const object = cluster.find('Namespace', undefined, name)
  const labels = object ? labelsOf(typed<{ metadata: ObjectMeta }>(object).get('metadata').get('labels')) : NO_LABELS
  const place = object?.place ?? cluster.objects[0]?.place
  return place ? namespaceLabels(name, labels, place) : NO_LABELS
}
