import type { KubernetesObject } from '../object.ts'
import { checkAccess } from './access.ts'
import { checkAutoscaler, checkTarget } from './autoscaling.ts'
import { checkBudget, checkPriority } from './budgets.ts'
import { checkData } from './config-data.ts'
import { checkContainer } from './containers.ts'
import { checkEnvironment, checkEnvironmentSource } from './environment.ts'
import type { ApiFault } from './fault.ts'
import { fieldChecks } from './field-checks.ts'
import { checkIngress, checkIngressBackend, checkIngressHosts, checkIngressPath } from './ingresses.ts'
import { checkLabelSelector, checkMetadata, checkRequirement } from './metadata.ts'
import { checkNetworkPolicy, checkNetworkPolicyPeer, checkNetworkPolicyPort } from './network-policies.ts'
import { checkAffinityTerm, checkBlock, checkGroups, checkNodeRequirement, checkProfile, checkSpread, checkToleration } from './placement.ts'
import { checkPodSpec } from './pods.ts'
import { checkHandler, checkProbe } from './probes.ts'
import { checkService } from './services.ts'
import { checkClaim, checkPersistentVolume, checkPodField, checkProjection, checkVolume } from './storage.ts'
import { apiKind, type ObjectType } from './types.ts'
import { isPlaceholder, placeOf, Visit } from './visit.ts'
import { walkObject } from './walk.ts'
import { checkWebhook, checkWebhookNames } from './webhooks.ts'
import { checkDaemonSet, checkDeployment, checkJob, checkSelector, checkStatefulSet } from './workloads.ts'

/**
 * What the API server refuses in an object of a kind that it is known to have, in one walk; nothing of any other object.
 * @param release the cluster's, `1.34`; where it is left out, only what is wrong in every supported one
 */
export function checkObject(object: KubernetesObject, release?: string): readonly ApiFault[] {
  const kind = apiKind(object.apiVersion, object.kind)
  // What SOPS encrypts carries a field of its own, and is applied without it.
  if (kind === undefined || object.root.get('sops') !== undefined) return []
  const visit = new Visit(object, kind.custom)
  walkObject(visit, kind.type, { release, inspect: kind.custom ? inspectCustom : inspect })
  return visit.faults.length > 1 ? withoutConsequences(visit.faults) : visit.faults
}

/** One mistake, one fault: an object that cannot be read is judged no further, as the API server has it, and what is misspelt is not missing as well. */
function withoutConsequences(faults: readonly ApiFault[]): readonly ApiFault[] {
  const misspelt = new Set(faults.filter(({ code }) => code === 'unknown-field').map(({ path }) => parentOf(path)))
  const unread = faults.some(({ code }) => code === 'wrong-type')
  const said = new Set<string>()
  return faults.filter((fault) => {
    if (said.has(fault.path)) return false
    said.add(fault.path)
    if (fault.code !== 'invalid') return true
    return !unread && !misspelt.has(fault.path) && !misspelt.has(parentOf(fault.path))
  })
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['), 0))
}

/** What is asked of a mapping of a type as a whole. */
const CHECKS: Readonly<Record<string, (visit: Visit) => void>> = {
  ClusterRole: checkAccess,
  ClusterRoleBinding: checkAccess,
  ConfigMap: checkData,
  Container: checkContainer,
  DaemonSetSpec: checkDaemonSet,
  DeploymentSpec: checkDeployment,
  DownwardAPIVolumeFile: checkPodField,
  EnvFromSource: checkEnvironmentSource,
  EnvVar: checkEnvironment,
  HTTPIngressPath: checkIngressPath,
  HorizontalPodAutoscalerSpec: checkAutoscaler,
  IPBlock: checkBlock,
  IngressBackend: checkIngressBackend,
  IngressSpec: checkIngress,
  IngressTLS: checkIngressHosts,
  JobSpec: checkJob,
  LabelSelector: checkLabelSelector,
  LabelSelectorRequirement: checkRequirement,
  LifecycleHandler: checkHandler,
  MetricTarget: checkTarget,
  MutatingWebhook: checkWebhook,
  MutatingWebhookConfiguration: checkWebhookNames,
  NetworkPolicyPeer: checkNetworkPolicyPeer,
  NetworkPolicyPort: checkNetworkPolicyPort,
  NetworkPolicySpec: checkNetworkPolicy,
  NodeSelectorRequirement: checkNodeRequirement,
  ObjectMeta: checkMetadata,
  PersistentVolumeClaimSpec: checkClaim,
  PersistentVolumeSpec: checkPersistentVolume,
  PodAffinityTerm: checkAffinityTerm,
  PodDisruptionBudgetSpec: checkBudget,
  PodSecurityContext: checkGroups,
  PodSpec: checkPodSpec,
  PriorityClass: checkPriority,
  Probe: checkProbe,
  ReplicaSetSpec: checkSelector,
  Role: checkAccess,
  RoleBinding: checkAccess,
  SeccompProfile: checkProfile,
  Secret: checkData,
  ServiceSpec: checkService,
  StatefulSetSpec: checkStatefulSet,
  Toleration: checkToleration,
  TopologySpreadConstraint: checkSpread,
  ValidatingWebhook: checkWebhook,
  ValidatingWebhookConfiguration: checkWebhookNames,
  Volume: checkVolume,
  VolumeProjection: checkProjection,
  'autoscaling.v2.HorizontalPodAutoscalerSpec': checkAutoscaler,
}

function inspect({ name }: ObjectType, visit: Visit): void {
  const fields = fieldChecks(name)
  if (fields !== undefined) inspectFields(visit, fields)
  if (Object.hasOwn(CHECKS, name)) CHECKS[name]?.(visit)
}

function inspectFields(visit: Visit, fields: NonNullable<ReturnType<typeof fieldChecks>>): void {
  for (const { key, value } of visit.mapping.entries) {
    if (value.kind !== 'scalar' || !Object.hasOwn(fields, key.source) || isPlaceholder(value.source)) continue
    const log = fields[key.source]?.(value)
    if (log === undefined) continue
    const shown = typeof value.value === 'string' ? `'${value.source}'` : value.source
    visit.refuse([key.source], { wrong: `${visit.path(key.source)} cannot be ${shown}`, todo: `The API server says: ${log}.`, log }, placeOf(value, key))
  }
}

/** A CustomResourceDefinition judges by types and patterns. */
function inspectCustom({ name }: ObjectType, visit: Visit): void {
  const fields = fieldChecks(name)
  if (fields !== undefined && name.includes('.')) inspectFields(visit, fields)
  if (name === 'ObjectMeta' && visit.way.length === 1) checkMetadata(visit)
}
