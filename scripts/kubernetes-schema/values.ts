import type { OpenApiSchema } from './open-api.ts'

const one = (...values: readonly string[]): OpenApiSchema => ({ enum: values })
const many = (...values: readonly string[]): OpenApiSchema => ({ items: { enum: values } })

/**
 * Values that the API server demands and its OpenAPI does not list (kubernetes: pkg/apis/*\/validation at v1.34.4), or does not list in full: an
 * operator that came with 1.35 behind a feature gate.
 */
export const VALUES: Readonly<Record<string, OpenApiSchema>> = {
  'CSIDriverSpec.fsGroupPolicy': one('ReadWriteOnceWithFSType', 'File', 'None'),
  'CSIDriverSpec.volumeLifecycleModes': many('Persistent', 'Ephemeral'),
  'ContainerResizePolicy.resourceName': one('cpu', 'memory'),
  'ContainerResizePolicy.restartPolicy': one('NotRequired', 'RestartContainer'),
  'CustomResourceDefinitionSpec.scope': one('Cluster', 'Namespaced'),
  'HPAScalingPolicy.type': one('Pods', 'Percent'),
  'HPAScalingRules.selectPolicy': one('Max', 'Min', 'Disabled'),
  'LabelSelectorRequirement.operator': one('In', 'NotIn', 'Exists', 'DoesNotExist'),
  'MetricSpec.type': one('Object', 'Pods', 'Resource', 'ContainerResource', 'External'),
  'MetricTarget.type': one('Utilization', 'Value', 'AverageValue'),
  'MutatingWebhook.reinvocationPolicy': one('Never', 'IfNeeded'),
  'PodOS.name': one('linux', 'windows'),
  'RoleRef.kind': one('Role', 'ClusterRole'),
  'RuleWithOperations.scope': one('*', 'Cluster', 'Namespaced'),
  'ServiceSpec.ipFamilies': many('IPv4', 'IPv6'),
  'StatefulSetPersistentVolumeClaimRetentionPolicy.whenDeleted': one('Retain', 'Delete'),
  'StatefulSetPersistentVolumeClaimRetentionPolicy.whenScaled': one('Retain', 'Delete'),
  'Subject.kind': one('User', 'Group', 'ServiceAccount'),
  'Toleration.operator': one('Equal', 'Exists', 'Lt', 'Gt'),
}
