import type { Workload } from '../../kubernetes/workload.ts'
import { type GoTypes, type GoValue, goString, goUnknown } from '../../spire/go-template/value.ts'
import type { Answer } from '../../text/answer.ts'
import { GIVEN_LABELS } from './pod-selection.ts'

/** What a manager knows of its surroundings, for its templates. */
export interface ManagerFacts {
  readonly trustDomain: Answer<string>
  readonly clusterName: Answer<string>
  readonly clusterDomain: Answer<string>
}

/**
 * The structs that a controller manager's templates see, with the types of their fields (spire-controller-manager: pkg/spireentry/entries.go
 * at v0.6.6; k8s: apimachinery/pkg/apis/meta/v1/types.go and api/core/v1/types.go at v0.35). What lies deeper is not listed.
 */
export const TEMPLATE_TYPES: GoTypes = new Map(
  Object.entries({
    'spireentry.templateData':
      'TrustDomain:string ClusterName:string ClusterDomain:string PodMeta:*v1.ObjectMeta PodSpec:*v1.PodSpec NodeMeta:*v1.ObjectMeta NodeSpec:*v1.NodeSpec',
    'v1.ObjectMeta':
      'Name:string GenerateName:string Namespace:string SelfLink:string UID:types.UID ResourceVersion:string Generation:int64 CreationTimestamp:v1.Time DeletionTimestamp:*v1.Time DeletionGracePeriodSeconds:*int64 Labels:map[string]string Annotations:map[string]string OwnerReferences:[]v1.OwnerReference Finalizers:[]string ManagedFields:[]v1.ManagedFieldsEntry',
    'v1.PodSpec':
      'Volumes:[]v1.Volume InitContainers:[]v1.Container Containers:[]v1.Container EphemeralContainers:[]v1.EphemeralContainer RestartPolicy:v1.RestartPolicy TerminationGracePeriodSeconds:*int64 ActiveDeadlineSeconds:*int64 DNSPolicy:v1.DNSPolicy NodeSelector:map[string]string ServiceAccountName:string DeprecatedServiceAccount:string AutomountServiceAccountToken:*bool NodeName:string HostNetwork:bool HostPID:bool HostIPC:bool ShareProcessNamespace:*bool SecurityContext:*v1.PodSecurityContext ImagePullSecrets:[]v1.LocalObjectReference Hostname:string Subdomain:string Affinity:*v1.Affinity SchedulerName:string Tolerations:[]v1.Toleration HostAliases:[]v1.HostAlias PriorityClassName:string Priority:*int32 DNSConfig:*v1.PodDNSConfig ReadinessGates:[]v1.PodReadinessGate RuntimeClassName:*string EnableServiceLinks:*bool PreemptionPolicy:*v1.PreemptionPolicy Overhead:v1.ResourceList TopologySpreadConstraints:[]v1.TopologySpreadConstraint SetHostnameAsFQDN:*bool OS:*v1.PodOS HostUsers:*bool SchedulingGates:[]v1.PodSchedulingGate ResourceClaims:[]v1.PodResourceClaim Resources:*v1.ResourceRequirements HostnameOverride:*string WorkloadRef:*v1.WorkloadReference SchedulingGroup:*v1.PodSchedulingGroup',
    'v1.NodeSpec':
      'PodCIDR:string PodCIDRs:[]string ProviderID:string Unschedulable:bool Taints:[]v1.Taint ConfigSource:*v1.NodeConfigSource DoNotUseExternalID:string',
  }).map(([name, fields]) => [name, fieldsOf(fields)]),
)

/** The data of a registration's templates for the pods of a workload; for any pod where none is given. What only the cluster knows has a stand-in. */
export function templateData(facts: ManagerFacts, workload: Workload | undefined): GoValue {
  return data(facts, struct('v1.ObjectMeta', podMeta(workload)), struct('v1.PodSpec', podSpec(workload)))
}

/** The data of a manager's `parentIDTemplate`, which knows no pod. */
export function parentData(facts: ManagerFacts): GoValue {
  return data(facts, { is: 'nil', type: '*v1.ObjectMeta' }, { is: 'nil', type: '*v1.PodSpec' })
}

function data({ trustDomain, clusterName, clusterDomain }: ManagerFacts, pod: GoValue, spec: GoValue): GoValue {
  return {
    is: 'struct',
    type: '*spireentry.templateData',
    fields: new Map<string, GoValue>([
      ['TrustDomain', textOf(trustDomain, '<trust-domain>')],
      ['ClusterName', textOf(clusterName, '<cluster-name>')],
      ['ClusterDomain', textOf(clusterDomain, '<cluster-domain>')],
      ['PodMeta', pod],
      ['PodSpec', spec],
      ['NodeMeta', struct('v1.ObjectMeta', { Name: goUnknown('string', '<node-name>'), UID: goUnknown('types.UID', '<node-uid>'), Namespace: goString('') })],
      ['NodeSpec', struct('v1.NodeSpec', {})],
    ]),
  }
}

function podMeta(workload: Workload | undefined): Readonly<Record<string, GoValue>> {
  const UID = goUnknown('types.UID', '<pod-uid>')
  if (!workload) return { Name: goUnknown('string', '<pod-name>'), Namespace: goUnknown('string', '<namespace>'), UID }
  const { pod, kind, object } = workload
  const labels = new Map<string, GoValue>([...GIVEN_LABELS].map((key) => [key, goUnknown('string')]))
  for (const [key, { text }] of pod.labels.values) labels.set(key, known(text))
  const annotations = new Map([...pod.annotations.values].map(([key, { text }]) => [key, known(text)]))
  return {
    Name: kind === 'Pod' && object.name !== '' ? known(object.name) : goUnknown('string', '<pod-name>'),
    Namespace: pod.namespace === undefined ? goUnknown('string', '<namespace>') : known(pod.namespace),
    UID,
    Labels: { is: 'map', type: 'map[string]string', entries: labels, complete: true },
    // Admission webhooks annotate pods.
    Annotations: { is: 'map', type: 'map[string]string', entries: annotations, complete: false },
  }
}

function podSpec(workload: Workload | undefined): Readonly<Record<string, GoValue>> {
  if (!workload) return { NodeName: goUnknown('string', '<node-name>'), ServiceAccountName: goUnknown('string', '<service-account>') }
  const { pod } = workload
  const account = textOf(pod.serviceAccount, '<service-account>')
  const plain = (name: 'hostname' | 'subdomain' | 'nodeName'): GoValue | undefined => {
    const field = pod.spec.get(name)
    return field.exists ? textOf(field.answer('string'), '<unknown>') : undefined
  }
  return {
    ServiceAccountName: account,
    DeprecatedServiceAccount: account,
    NodeName: plain('nodeName') ?? goUnknown('string', '<node-name>'),
    // A StatefulSet's pods have their own names for it.
    Hostname: plain('hostname') ?? (workload.kind === 'StatefulSet' ? goUnknown('string', '<pod-name>') : goString('')),
    Subdomain: plain('subdomain') ?? (workload.kind === 'StatefulSet' ? goUnknown('string', '<service>') : goString('')),
  }
}

function struct(type: string, known: Readonly<Record<string, GoValue>>): GoValue {
  const fields = new Map<string, GoValue>()
  for (const [name, of] of TEMPLATE_TYPES.get(type) ?? []) fields.set(name, known[name] ?? goUnknown(of))
  return { is: 'struct', type: `*${type}`, fields }
}

function textOf(answer: Answer<string>, standIn: string): GoValue {
  return answer.is === 'known' ? known(answer.value, standIn) : goUnknown('string', standIn)
}

/** A text with a variable that something fills in before it is applied is not known. */
function known(text: string, standIn = '<unknown>'): GoValue {
  return text.includes('${') ? goUnknown('string', standIn) : goString(text)
}

function fieldsOf(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split(' ').map((one): [string, string] => {
      const colon = one.indexOf(':')
      return [one.slice(0, colon), one.slice(colon + 1)]
    }),
  )
}
