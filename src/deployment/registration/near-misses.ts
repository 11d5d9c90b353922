import { describe } from '../../kubernetes/object.ts'
import { type Labels, meets, type Requirement } from '../../kubernetes/selector.ts'
import type { Workload } from '../../kubernetes/workload.ts'
import { nearest } from '../../text/did-you-mean.ts'
import type { Place } from '../../text/source-file.ts'
import type { Deployment } from '../deployment.ts'
import { labelsOfNamespace, selectionOf } from './pod-selection.ts'
import type { ClusterSpiffeId } from './registration.ts'

/** A ClusterSPIFFEID that selects nothing in the input, and misses a workload that nothing else selects by one label. */
export interface NearMiss {
  readonly what: 'pod' | 'namespace'
  readonly workload: string
  readonly has: string
  readonly wants: string
  /** The requirement that is not met. */
  readonly place: Place
  /** What does not meet it. */
  readonly at: Place
}

/** What selects nothing may be for pods of another repository: only a near miss says that it is not. */
export function nearMisses(deployment: Deployment): readonly NearMiss[] {
  const { clusterSpiffeIds, cluster, workloads, components } = deployment
  const takes = (registration: ClusterSpiffeId, workload: Workload): boolean => {
    const { namespace, pod } = selectionOf(cluster, registration, workload)
    return namespace !== 'no' && pod !== 'no'
  }
  const idle = clusterSpiffeIds.filter((registration) => !registration.fallback && !workloads.some((workload) => takes(registration, workload)))
  if (idle.length === 0) return []
  // An OIDC provider is a workload like any other.
  const own = new Set(components.filter(({ program }) => program !== 'oidc-discovery-provider').map(({ workload }) => workload))
  const free = workloads.filter((workload) => !own.has(workload) && !clusterSpiffeIds.some((one) => takes(one, workload)))
  return idle.flatMap((registration) => {
    for (const workload of free) {
      const miss = missOf(deployment, registration, workload)
      if (miss) return [miss]
    }
    return []
  })
}

function missOf({ cluster }: Deployment, { podSelector, namespaceSelector }: ClusterSpiffeId, workload: Workload): NearMiss | undefined {
  const ofPod = workload.pod.labels
  const ofNamespace = labelsOfNamespace(cluster, workload.pod.namespace)
  const failing = (requirements: readonly Requirement[], labels: Labels): readonly Requirement[] => requirements.filter((one) => meets(one, labels) === 'no')
  const pods = failing(podSelector.requirements, ofPod)
  const namespaces = failing(namespaceSelector.requirements, ofNamespace)
  const total = podSelector.requirements.length + namespaceSelector.requirements.length
  const [requirement] = [...pods, ...namespaces]
  if (!requirement || pods.length + namespaces.length !== 1 || requirement.operator !== 'In') return undefined
  const what = pods.length > 0 ? 'pod' : 'namespace'
  const labels = what === 'pod' ? ofPod : ofNamespace
  const label = labels.values.get(requirement.key)
  const [wanted = ''] = requirement.values
  const likeKey = nearest(requirement.key, labels.values.keys())
  const close = label ? nearest(wanted, [label.text]) !== undefined : likeKey !== undefined
  if (!close && (total < 2 || podSelector.requirements.length < (what === 'pod' ? 2 : 1))) return undefined
  const other = likeKey === undefined ? undefined : labels.values.get(likeKey)
  const namespace = cluster.find('Namespace', undefined, workload.pod.namespace ?? '')
  return {
    what,
    workload: describe(workload.object),
    has: label ? `${requirement.key}: ${label.text}` : likeKey === undefined ? 'no such label' : `${likeKey}: ${other?.text ?? ''}`,
    wants: `${requirement.key}: ${requirement.values.join(' or ')}`,
    place: requirement.place,
    at: label?.place ?? other?.place ?? (what === 'namespace' && namespace ? namespace.place : workload.object.place),
  }
}
