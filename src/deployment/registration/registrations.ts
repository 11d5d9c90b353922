import type { Maybe } from '../../kubernetes/selector.ts'
import { every } from '../../kubernetes/selector.ts'
import type { Workload } from '../../kubernetes/workload.ts'
import { parseTrustDomain } from '../../spire/spiffe-id.ts'
import { type Answer, unknown } from '../../text/answer.ts'
import type { ControllerManager } from '../controller-manager.ts'
import type { Deployment } from '../deployment.ts'
import { handles, ignoredBy, reconciles } from './managing.ts'
import { selectionOf } from './pod-selection.ts'
import type { ClusterSpiffeId } from './registration.ts'
import type { ManagerFacts } from './template-data.ts'

/** A manager's own facts; of a deployment whose manager is not among the files, what all its servers agree on. */
export function factsOf(manager: ControllerManager | undefined, { servers }: Pick<Deployment, 'servers'>): ManagerFacts {
  const missing = unknown('the controller manager is not among the files')
  if (!manager) return { trustDomain: servers.length === 1 && servers[0] ? servers[0].trustDomain : missing, clusterName: missing, clusterDomain: missing }
  return { trustDomain: valid(manager.trustDomain), clusterName: manager.clusterName, clusterDomain: manager.config?.text('clusterDomain') ?? missing }
}

/** What is no trust domain makes no SPIFFE ID either, and that is said of the trust domain. */
function valid(trustDomain: Answer<string>): Answer<string> {
  return trustDomain.is === 'known' && !parseTrustDomain(trustDomain.value).ok ? unknown('it is no trust domain') : trustDomain
}

/** The managers that may take a ClusterSPIFFEID; a single `undefined` where none is among the files. */
export function managersOf(deployment: Deployment, { spec }: Pick<ClusterSpiffeId, 'spec'>): readonly (ControllerManager | undefined)[] {
  const { controllerManagers } = deployment
  if (controllerManagers.length === 0) return [undefined]
  return controllerManagers.filter((manager) => handles(manager, classOf(spec)) !== 'no' && reconciles(manager, 'clusterSPIFFEIDs') !== 'no')
}

function classOf(spec: ClusterSpiffeId['spec']): Answer<string> {
  return spec.get('className').answer('string')
}

/** Whether a ClusterSPIFFEID is for the pods of a workload, under a manager that takes it. */
export function appliesTo(deployment: Deployment, manager: ControllerManager | undefined, registration: ClusterSpiffeId, workload: Workload): Maybe {
  const { namespace, pod } = selectionOf(deployment.cluster, registration, workload)
  return every([namespace, pod, ignorance(manager, workload)])
}

function ignorance(manager: ControllerManager | undefined, { pod }: Workload): Maybe {
  if (!manager || pod.namespace === undefined) return 'unknown'
  const ignored = ignoredBy(manager, pod.namespace)
  if (ignored === 'unknown') return 'unknown'
  return ignored ? 'no' : 'yes'
}

/** The workloads that a ClusterSPIFFEID is surely for; found once, however many rules ask. */
export function podsOf(deployment: Deployment, manager: ControllerManager | undefined, registration: ClusterSpiffeId): readonly Workload[] {
  const known = PODS.get(registration)
  if (known && known.deployment === deployment && known.manager === manager) return known.pods
  const pods = deployment.workloads.filter((workload) => {
    const { namespace, pod } = selectionOf(deployment.cluster, registration, workload)
    if (namespace !== 'yes' || pod !== 'yes') return false
    const ignored = manager && workload.pod.namespace !== undefined ? ignoredBy(manager, workload.pod.namespace) : undefined
    return ignored === undefined || ignored === 'unknown'
  })
  PODS.set(registration, { deployment, manager, pods })
  return pods
}

interface Pods {
  readonly deployment: Deployment
  readonly manager: ControllerManager | undefined
  readonly pods: readonly Workload[]
}

/** The last answer for each registration: rules ask one after the other, about the same manager. */
const PODS = new WeakMap<ClusterSpiffeId, Pods>()
