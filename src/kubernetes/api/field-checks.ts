import type { YamlScalar } from '../../yaml/node.ts'
import {
  address,
  addressVersion,
  backsteps,
  cidr,
  configKey,
  dns1035Label,
  dnsLabel,
  dnsSubdomain,
  environmentName,
  type Format,
  fullyQualified,
  labelValue,
  localPath,
  pathSegment,
  portName,
  qualifiedName,
  webhookPath,
  wildcardSubdomain,
} from './formats.ts'
import { scheduleError } from './schedule.ts'

/** What the API server asks of one field, beside its type; its own words where it refuses the value. */
export type FieldCheck = (scalar: YamlScalar) => string | undefined

/** The checks of a type's fields. An empty text is one that is left out, so that only `required` speaks of it. */
export function fieldChecks(type: string): Readonly<Record<string, FieldCheck>> | undefined {
  return Object.hasOwn(CHECKS, type) ? CHECKS[type] : undefined
}

function text(format: Format): FieldCheck {
  return ({ value }) => (typeof value === 'string' && value !== '' ? format(value) : undefined)
}

function between(least: number, most: number, words = `must be between ${least} and ${most}, inclusive`): FieldCheck {
  return ({ value }) => (typeof value === 'number' && (value < least || value > most) ? words : undefined)
}

const atLeast = (least: number): FieldCheck => between(least, Number.POSITIVE_INFINITY, `must be greater than or equal to ${least}`)

const positive: FieldCheck = between(1, Number.POSITIVE_INFINITY, 'must be greater than 0')
/** The same, as other parts of the API server word it. */
const aboveZero: FieldCheck = between(1, Number.POSITIVE_INFINITY, 'must be greater than zero')
const natural = atLeast(0)
const port = between(1, 65535)
/** A number, or the name of a port. */
const portOrName: FieldCheck = (scalar) => (typeof scalar.value === 'number' ? port(scalar) : text(portName)(scalar))
/** 0 stands for the port itself. */
const targetPort: FieldCheck = (scalar) => (scalar.value === 0 ? undefined : portOrName(scalar))
/** 0 stands for none. */
const portOrNone: FieldCheck = (scalar) => (scalar.value === 0 ? undefined : port(scalar))
const fileMode = between(0, 0o777, 'must be a number between 0 and 0777 (octal), both inclusive')
const userId = between(0, 0x7fffffff)
/** A share of pods: a number, or a percentage. */
const numberOrShare: FieldCheck = (scalar) =>
  typeof scalar.value === 'string'
    ? /^[0-9]+%$/.test(scalar.value)
      ? undefined
      : 'a valid percent string must be a numeric string followed by an ending'
    : natural(scalar)

/** The same, of all there are. */
const numberOrPart: FieldCheck = (scalar) =>
  numberOrShare(scalar) ?? (typeof scalar.value === 'string' && Number.parseInt(scalar.value, 10) > 100 ? 'must not be greater than 100%' : undefined)

const driverName: Format = (value) => (value.length > 63 ? 'Too long: may not be more than 63 bytes' : dnsSubdomain(value.toLowerCase()))

const PROBE: Readonly<Record<string, FieldCheck>> = {
  initialDelaySeconds: natural,
  timeoutSeconds: natural,
  periodSeconds: natural,
  successThreshold: natural,
  failureThreshold: natural,
  terminationGracePeriodSeconds: positive,
}

const MODES: Readonly<Record<string, FieldCheck>> = { defaultMode: fileMode }
const KEY: Readonly<Record<string, FieldCheck>> = { key: text(configKey), name: text(dnsSubdomain) }
const NAME: Readonly<Record<string, FieldCheck>> = { name: text(dnsSubdomain) }

/** By type and field (kubernetes: pkg/apis/core/validation/validation.go and the like at v1.34.4). */
const CHECKS: Readonly<Record<string, Readonly<Record<string, FieldCheck>>>> = {
  CSIVolumeSource: { driver: text(driverName) },
  ClientIPConfig: { timeoutSeconds: between(1, 86400, 'must be greater than 0 and less than 86400') },
  'ClusterFederatedTrustDomain.spec': {
    trustDomain: ({ value }) => (typeof value === 'string' && !/[a-z0-9._-]/.test(value) ? "should match '[a-z0-9._-]{1,255}'" : undefined),
  },
  ClusterTrustBundleProjection: { path: text(localPath) },
  ConfigMapKeySelector: KEY,
  ConfigMapEnvSource: NAME,
  ConfigMapVolumeSource: MODES,
  Container: { name: text(dnsLabel) },
  ContainerPort: { containerPort: port, hostPort: portOrNone, name: text(portName), hostIP: text(address) },
  CronJobSpec: {
    timeZone: text((value) =>
      /^[A-Za-z0-9._+/-]+$/.test(value) && !value.includes('..') && value.toLowerCase() !== 'local' ? undefined : `unknown time zone ${value}`,
    ),
    schedule: text(scheduleError),
    startingDeadlineSeconds: natural,
    successfulJobsHistoryLimit: natural,
    failedJobsHistoryLimit: natural,
  },
  CSIPersistentVolumeSource: { driver: text(driverName) },
  DaemonSetSpec: { minReadySeconds: natural, revisionHistoryLimit: natural },
  DeploymentSpec: { replicas: natural, minReadySeconds: natural, revisionHistoryLimit: natural, progressDeadlineSeconds: natural },
  DownwardAPIVolumeFile: { path: text(localPath), mode: fileMode },
  DownwardAPIVolumeSource: MODES,
  EnvVar: { name: text(environmentName) },
  EnvFromSource: { prefix: text(environmentName) },
  GRPCAction: { port },
  HPAScalingPolicy: { value: aboveZero, periodSeconds: between(1, 1800) },
  HPAScalingRules: { stabilizationWindowSeconds: between(0, 3600) },
  HTTPHeader: { name: text((value) => (/^[-A-Za-z0-9]+$/.test(value) ? undefined : "a valid HTTP header must consist of alphanumeric characters or '-'")) },
  HTTPGetAction: { port: portOrName },
  HorizontalPodAutoscalerSpec: { maxReplicas: positive },
  HostAlias: { ip: text(address) },
  HostPathVolumeSource: { path: text(backsteps) },
  IPBlock: { cidr: text(cidr) },
  IngressRule: { host: text((value) => (addressVersion(value) === 0 ? wildcardSubdomain(value) : 'must be a DNS name, not an IP address')) },
  IngressServiceBackend: { name: text(dns1035Label) },
  IngressSpec: { ingressClassName: text(dnsSubdomain) },
  IngressTLS: { secretName: text(dnsSubdomain) },
  JobSpec: {
    parallelism: natural,
    completions: natural,
    backoffLimit: natural,
    activeDeadlineSeconds: natural,
    ttlSecondsAfterFinished: natural,
  },
  KeyToPath: { path: text(localPath), mode: fileMode },
  LabelSelectorRequirement: { key: text(qualifiedName) },
  MutatingWebhook: { name: text(fullyQualified), timeoutSeconds: between(1, 30, 'the timeout value must be between 1 and 30 seconds') },
  NetworkPolicyPort: { port: portOrName, endPort: port },
  NFSVolumeSource: { path: text((value) => (value.startsWith('/') ? undefined : 'must be an absolute path')) },
  NodeSelectorRequirement: { key: text(qualifiedName) },
  PersistentVolumeClaimSpec: { storageClassName: text(dnsSubdomain) },
  PodSecurityContext: { runAsUser: userId, runAsGroup: userId, fsGroup: userId },
  PodSpec: {
    activeDeadlineSeconds: between(1, 0x7fffffff),
    nodeName: text(dnsSubdomain),
    priorityClassName: text(dnsSubdomain),
    serviceAccountName: text(dnsSubdomain),
    serviceAccount: text(dnsSubdomain),
    runtimeClassName: text(dnsSubdomain),
  },
  PreferredSchedulingTerm: { weight: between(1, 100, 'must be in the range 1-100') },
  PersistentVolumeSpec: { storageClassName: text(dnsSubdomain) },
  Probe: PROBE,
  ProjectedVolumeSource: MODES,
  ReplicaSetSpec: { replicas: natural, minReadySeconds: natural },
  RollingUpdateDaemonSet: { maxUnavailable: numberOrPart, maxSurge: numberOrShare },
  RollingUpdateDeployment: { maxUnavailable: numberOrPart, maxSurge: numberOrShare },
  RoleRef: { name: text(pathSegment) },
  RollingUpdateStatefulSetStrategy: { partition: natural },
  SecretKeySelector: KEY,
  SecretEnvSource: NAME,
  SecretVolumeSource: MODES,
  SecurityContext: { runAsUser: userId, runAsGroup: userId },
  ServiceAccountTokenProjection: {
    path: text(localPath),
    expirationSeconds: ({ value }) =>
      typeof value !== 'number' || (value >= 600 && value <= 2 ** 32)
        ? undefined
        : value < 600
          ? 'may not specify a duration less than 10 minutes'
          : 'may not specify a duration larger than 2^32 seconds',
  },
  ServicePort: { name: text(dnsLabel), port, targetPort: targetPort, appProtocol: text(qualifiedName) },
  ServiceBackendPort: { number: portOrNone, name: text(portName) },
  ServiceReference: { port, path: text(webhookPath) },
  StatefulSetSpec: { replicas: natural, minReadySeconds: natural, serviceName: text(dnsLabel) },
  StorageClass: { provisioner: text((value) => qualifiedName(value.toLowerCase())) },
  TCPSocketAction: { port: portOrName },
  TopologySpreadConstraint: { maxSkew: aboveZero, minDomains: aboveZero },
  Sysctl: {
    name: text((value) =>
      /^[a-z0-9]([-_a-z0-9]*[a-z0-9])?([./][a-z0-9]([-_a-z0-9]*[a-z0-9])?)*$/.test(value) ? undefined : 'must have at most 253 characters and match regex',
    ),
  },
  ResourceFieldSelector: {
    resource: text((value) => (/^(limits|requests)\.(cpu|memory|ephemeral-storage|hugepages-.+)$/.test(value) ? undefined : 'Unsupported value')),
  },
  Toleration: { key: text(qualifiedName), value: text(labelValue) },
  ValidatingWebhook: { name: text(fullyQualified), timeoutSeconds: between(1, 30, 'the timeout value must be between 1 and 30 seconds') },
  Volume: { name: text(dnsLabel) },
  VolumeMount: { subPath: text(localPath), subPathExpr: text(localPath) },
  WeightedPodAffinityTerm: { weight: between(1, 100, 'must be in the range 1-100') },
  PodAffinityTerm: { topologyKey: text(qualifiedName) },
  PodDisruptionBudgetSpec: { minAvailable: numberOrPart, maxUnavailable: numberOrPart },
}
