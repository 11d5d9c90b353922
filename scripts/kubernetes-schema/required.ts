/** Whether the API server really misses a field: what it fills in itself it does not, and some that its OpenAPI calls optional it does. */
export function isEnforced(type: string, field: string, required: readonly string[]): boolean {
  const name = `${type}.${field}`
  return (required.includes(field) || NEEDED.has(name)) && !NOT_ENFORCED.has(name) && !NOT_ASKED.has(type)
}

/** Recorded in test/truth/kubernetes. */
const NOT_ENFORCED: ReadonlySet<string> = new Set([
  'CSIDriver.spec',
  'CustomResourceDefinitionVersion.served',
  'CustomResourceDefinitionVersion.storage',
  'HTTPHeader.value',
  'LimitRangeSpec.limits',
  'PreferredSchedulingTerm.preference',
  'SleepAction.seconds',
  'Sysctl.value',
])

/** Types that no recorded object has: nobody asked the API server about them. */
const NOT_ASKED: ReadonlySet<string> = new Set([
  ...['AWSElasticBlockStoreVolumeSource', 'AzureDiskVolumeSource', 'AzureFilePersistentVolumeSource', 'AzureFileVolumeSource', 'CSIPersistentVolumeSource'],
  ...['CephFSPersistentVolumeSource', 'CephFSVolumeSource', 'CinderPersistentVolumeSource', 'CinderVolumeSource', 'ClusterTrustBundleProjection'],
  ...['ContainerResourceMetricSource', 'ContainerRestartRule', 'ContainerRestartRuleOnExitCodes', 'CustomResourceConversion'],
  ...['CustomResourceSubresourceScale', 'EphemeralContainer', 'EvictionResponder', 'ExternalMetricSource', 'FileKeySelector', 'FlexPersistentVolumeSource'],
  ...['FlexVolumeSource', 'ForNode', 'ForZone', 'GCEPersistentDiskVolumeSource', 'GitRepoVolumeSource', 'GlusterfsPersistentVolumeSource'],
  ...['GlusterfsVolumeSource', 'ISCSIPersistentVolumeSource', 'ISCSIVolumeSource', 'LocalVolumeSource', 'MetricIdentifier', 'ObjectMetricSource'],
  ...['PhotonPersistentDiskVolumeSource', 'PodCertificateProjection', 'PodFailurePolicy', 'PodFailurePolicyOnExitCodesRequirement'],
  ...['PodFailurePolicyOnPodConditionsPattern', 'PodFailurePolicyRule', 'PodResourceClaim', 'PodsMetricSource', 'PortworxVolumeSource'],
  ...['QuobyteVolumeSource', 'RBDPersistentVolumeSource', 'RBDVolumeSource', 'ResourceClaim', 'ScaleIOPersistentVolumeSource', 'ScaleIOVolumeSource'],
  ...['ScopedResourceSelectorRequirement', 'SelectableField', 'SuccessPolicy', 'TokenRequest', 'TopologyConstraint', 'TopologySelectorLabelRequirement'],
  ...['TypedLocalObjectReference', 'TypedObjectReference', 'VsphereVirtualDiskVolumeSource', 'WebhookConversion', 'WorkloadPodGroupResourceClaim'],
  ...['WorkloadReference', 'apiextensions.v1.ServiceReference'],
])

const NEEDED: ReadonlySet<string> = new Set([
  'Ingress.spec',
  'Job.spec',
  'JobTemplateSpec.spec',
  'PersistentVolume.spec',
  'PersistentVolumeClaim.spec',
  'PersistentVolumeSpec.accessModes',
  'PersistentVolumeSpec.capacity',
  'PodTemplateSpec.spec',
  'Pod.spec',
  'Service.spec',
])
