/** The kinds of the API server that a SPIRE deployment uses, as `apiVersion/Kind`. */
export const KINDS: readonly string[] = [
  ...['ConfigMap', 'Endpoints', 'LimitRange', 'Namespace', 'PersistentVolume', 'PersistentVolumeClaim', 'Pod', 'ResourceQuota', 'Secret', 'Service'].map(
    (kind) => `v1/${kind}`,
  ),
  'v1/ServiceAccount',
  ...['DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet'].map((kind) => `apps/v1/${kind}`),
  ...['CronJob', 'Job'].map((kind) => `batch/v1/${kind}`),
  'autoscaling/v1/HorizontalPodAutoscaler',
  'autoscaling/v2/HorizontalPodAutoscaler',
  'policy/v1/PodDisruptionBudget',
  ...['Ingress', 'IngressClass', 'NetworkPolicy'].map((kind) => `networking.k8s.io/v1/${kind}`),
  ...['ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding'].map((kind) => `rbac.authorization.k8s.io/v1/${kind}`),
  ...['CSIDriver', 'StorageClass'].map((kind) => `storage.k8s.io/v1/${kind}`),
  'scheduling.k8s.io/v1/PriorityClass',
  ...['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'].map((kind) => `admissionregistration.k8s.io/v1/${kind}`),
  'apiextensions.k8s.io/v1/CustomResourceDefinition',
  'coordination.k8s.io/v1/Lease',
  'discovery.k8s.io/v1/EndpointSlice',
]

/** Not looked into: what the cluster writes, and what is a language of its own. */
export const OPAQUE: ReadonlySet<string> = new Set([
  'io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps',
  'io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1',
  'io.k8s.apimachinery.pkg.runtime.RawExtension',
])
