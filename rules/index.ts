// Made by scripts/generate.mjs from the folders beside it.
import type { Rule } from '../src/engine/rule.ts'
import agentConflictingBootstrap from './bundle/agent-conflicting-bootstrap.ts'
import agentInsecureBootstrap from './bundle/agent-insecure-bootstrap.ts'
import agentNoBootstrapSource from './bundle/agent-no-bootstrap-source.ts'
import agentRebootstrapRecommended from './bundle/agent-rebootstrap-recommended.ts'
import agentRebootstrapWithInsecure from './bundle/agent-rebootstrap-with-insecure.ts'
import bundleConfigmapKey from './bundle/bundle-configmap-key.ts'
import bundleConfigmapMissing from './bundle/bundle-configmap-missing.ts'
import bundleConfigmapNamespace from './bundle/bundle-configmap-namespace.ts'
import bundleConfigmapNotMounted from './bundle/bundle-configmap-not-mounted.ts'
import bundlePublisherIncomplete from './bundle/bundle-publisher-incomplete.ts'
import notifierClusterWithoutKubeconfig from './bundle/notifier-cluster-without-kubeconfig.ts'
import trustBundleUrlHttp from './bundle/trust-bundle-url-http.ts'
import configBlockForList from './config/config-block-for-list.ts'
import configDuplicateAttribute from './config/config-duplicate-attribute.ts'
import configDuplicatePlugin from './config/config-duplicate-plugin.ts'
import configInvalidDuration from './config/config-invalid-duration.ts'
import configInvalidEnum from './config/config-invalid-enum.ts'
import configKeyMisplaced from './config/config-key-misplaced.ts'
import configMissingRequired from './config/config-missing-required.ts'
import configParseError from './config/config-parse-error.ts'
import configSecondPluginsBlock from './config/config-second-plugins-block.ts'
import configSectionMissing from './config/config-section-missing.ts'
import configStrayLabel from './config/config-stray-label.ts'
import configUnknownKeyFatal from './config/config-unknown-key-fatal.ts'
import configUnknownKeyIgnored from './config/config-unknown-key-ignored.ts'
import configWrongType from './config/config-wrong-type.ts'
import containerArgsRepeatRun from './config/container-args-repeat-run.ts'
import containerConfigArgMissing from './config/container-config-arg-missing.ts'
import containerConfigPathUnmounted from './config/container-config-path-unmounted.ts'
import expandenvMissing from './config/expandenv-missing.ts'
import expandenvUndefinedVariable from './config/expandenv-undefined-variable.ts'
import expandenvUnescapedDollar from './config/expandenv-unescaped-dollar.ts'
import manifestNotParseable from './config/manifest-not-parseable.ts'
import pluginCountConstraint from './config/plugin-count-constraint.ts'
import pluginDataConflict from './config/plugin-data-conflict.ts'
import pluginExternalUnverified from './config/plugin-external-unverified.ts'
import pluginUnknownBuiltin from './config/plugin-unknown-builtin.ts'
import pluginUnsupportedType from './config/plugin-unsupported-type.ts'
import yamlDuplicateKey from './config/yaml-duplicate-key.ts'
import scmConfigUnknownKey from './controller-manager/scm-config-unknown-key.ts'
import scmGcIntervalUnit from './controller-manager/scm-gc-interval-unit.ts'
import scmLeaderElectionMissing from './controller-manager/scm-leader-election-missing.ts'
import scmSocketPath from './controller-manager/scm-socket-path.ts'
import scmStaticModeConflict from './controller-manager/scm-static-mode-conflict.ts'
import scmWebhookConfigName from './controller-manager/scm-webhook-config-name.ts'
import csiDriverNameMismatch from './csi/csi-driver-name-mismatch.ts'
import csiDriverObjectMissing from './csi/csi-driver-object-missing.ts'
import csiMountPropagationMissing from './csi/csi-mount-propagation-missing.ts'
import csiNodeIdMissing from './csi/csi-node-id-missing.ts'
import csiNotPrivileged from './csi/csi-not-privileged.ts'
import csiRegistrarPath from './csi/csi-registrar-path.ts'
import csiSocketDirEmptydir from './csi/csi-socket-dir-emptydir.ts'
import csiVolumeReadonly from './csi/csi-volume-readonly.ts'
import csidriverFields from './csi/csidriver-fields.ts'
import datastoreConnectionStringEmpty from './datastore/datastore-connection-string-empty.ts'
import datastoreMissing from './datastore/datastore-missing.ts'
import datastoreTypeIamString from './datastore/datastore-type-iam-string.ts'
import datastoreTypeInvalid from './datastore/datastore-type-invalid.ts'
import haSqlite from './datastore/ha-sqlite.ts'
import mysqlParsetime from './datastore/mysql-parsetime.ts'
import mysqlTlsKeysOnPostgres from './datastore/mysql-tls-keys-on-postgres.ts'
import pgIamWithPassword from './datastore/pg-iam-with-password.ts'
import sqlTransactionTimeoutRenamed from './datastore/sql-transaction-timeout-renamed.ts'
import sqliteMemoryWithoutSharedCache from './datastore/sqlite-memory-without-shared-cache.ts'
import sqliteNotPersistent from './datastore/sqlite-not-persistent.ts'
import expectedBundleNotifier from './design/expected-bundle-notifier.ts'
import expectedDatastore from './design/expected-datastore.ts'
import expectedKeyManager from './design/expected-key-manager.ts'
import expectedNodeAttestor from './design/expected-node-attestor.ts'
import expectedServerKind from './design/expected-server-kind.ts'
import expectedServerReplicas from './design/expected-server-replicas.ts'
import expectedSpireVersion from './design/expected-spire-version.ts'
import expectedUpstreamAuthority from './design/expected-upstream-authority.ts'
import expectedWorkloadAttestors from './design/expected-workload-attestors.ts'
import bundleEndpointAcmeDeprecated from './federation/bundle-endpoint-acme-deprecated.ts'
import bundleEndpointAddressNotIp from './federation/bundle-endpoint-address-not-ip.ts'
import bundleEndpointCertNoSyncInterval from './federation/bundle-endpoint-cert-no-sync-interval.ts'
import bundleEndpointPortUnset from './federation/bundle-endpoint-port-unset.ts'
import bundleEndpointProfileMissing from './federation/bundle-endpoint-profile-missing.ts'
import federatesWithLegacyKeys from './federation/federates-with-legacy-keys.ts'
import federatesWithOwnTrustDomain from './federation/federates-with-own-trust-domain.ts'
import federatesWithProfileMissing from './federation/federates-with-profile-missing.ts'
import federatesWithUrl from './federation/federates-with-url.ts'
import healthPortUnprivileged from './health/health-port-unprivileged.ts'
import probeExecSingleString from './health/probe-exec-single-string.ts'
import probeExecSocketPath from './health/probe-exec-socket-path.ts'
import probeHealthDisabled from './health/probe-health-disabled.ts'
import probeHealthLocalhost from './health/probe-health-localhost.ts'
import probeHealthPortPath from './health/probe-health-port-path.ts'
import probeLivenessTooTight from './health/probe-liveness-too-tight.ts'
import probeMissing from './health/probe-missing.ts'
import clusterNameMismatch from './identity/cluster-name-mismatch.ts'
import scmClusterNameMismatch from './identity/scm-cluster-name-mismatch.ts'
import trustDomainInvalid from './identity/trust-domain-invalid.ts'
import trustDomainMismatch from './identity/trust-domain-mismatch.ts'
import imageTagFloating from './images/image-tag-floating.ts'
import imageTagPartial from './images/image-tag-partial.ts'
import imageTagVPrefix from './images/image-tag-v-prefix.ts'
import caSubjectEmpty from './keys/ca-subject-empty.ts'
import keymanagerMissingPath from './keys/keymanager-missing-path.ts'
import kmsBothIdentifiers from './keys/kms-both-identifiers.ts'
import serverKeymanagerDiskNotPersistent from './keys/server-keymanager-disk-not-persistent.ts'
import serverKeymanagerDiskShared from './keys/server-keymanager-disk-shared.ts'
import upstreamBlockInServer from './keys/upstream-block-in-server.ts'
import upstreamDiskBundleMissing from './keys/upstream-disk-bundle-missing.ts'
import upstreamDiskPathsUnmounted from './keys/upstream-disk-paths-unmounted.ts'
import upstreamVaultAuth from './keys/upstream-vault-auth.ts'
import caTtlTooLong from './lifetimes/ca-ttl-too-long.ts'
import pruneWithoutWindow from './lifetimes/prune-without-window.ts'
import refreshHintRange from './lifetimes/refresh-hint-range.ts'
import ttlAvailabilityTarget from './lifetimes/ttl-availability-target.ts'
import ttlCrExceedsCa from './lifetimes/ttl-cr-exceeds-ca.ts'
import ttlSvidExceedsCa from './lifetimes/ttl-svid-exceeds-ca.ts'
import ttlTooShort from './lifetimes/ttl-too-short.ts'
import agentHostnetworkDns from './network/agent-hostnetwork-dns.ts'
import hostnetworkPortCollision from './network/hostnetwork-port-collision.ts'
import istioInjectionInSpireNs from './network/istio-injection-in-spire-ns.ts'
import ratelimitBehindSnat from './network/ratelimit-behind-snat.ts'
import serverAddressCrossNamespace from './network/server-address-cross-namespace.ts'
import serverAddressNoService from './network/server-address-no-service.ts'
import serverApiPublic from './network/server-api-public.ts'
import serverPortMismatch from './network/server-port-mismatch.ts'
import servicePortNoListener from './network/service-port-no-listener.ts'
import serviceSelectorMismatch from './network/service-selector-mismatch.ts'
import serviceSessionAffinity from './network/service-session-affinity.ts'
import tlsTerminatingLb from './network/tls-terminating-lb.ts'
import agentKeymanagerMemoryNonReattestable from './node-attestation/agent-keymanager-memory-non-reattestable.ts'
import joinTokenWithFile from './node-attestation/join-token-with-file.ts'
import nodeAttestorPairMismatch from './node-attestation/node-attestor-pair-mismatch.ts'
import psatAllowListEmpty from './node-attestation/psat-allow-list-empty.ts'
import psatAllowListFormat from './node-attestation/psat-allow-list-format.ts'
import psatAudienceMismatch from './node-attestation/psat-audience-mismatch.ts'
import psatSaNotAllowed from './node-attestation/psat-sa-not-allowed.ts'
import psatTokenExpirationTooShort from './node-attestation/psat-token-expiration-too-short.ts'
import psatTokenPathVarrun from './node-attestation/psat-token-path-varrun.ts'
import psatTokenVolumeMissing from './node-attestation/psat-token-volume-missing.ts'
import oidcJwtIssuerNotUrl from './oidc/oidc-jwt-issuer-not-url.ts'
import oidcServingMode from './oidc/oidc-serving-mode.ts'
import oidcSourceCount from './oidc/oidc-source-count.ts'
import automountTokenDisabled from './rbac/automount-token-disabled.ts'
import rbacAgentKubelet from './rbac/rbac-agent-kubelet.ts'
import rbacBindingSubjectMismatch from './rbac/rbac-binding-subject-mismatch.ts'
import rbacDefaultServiceaccount from './rbac/rbac-default-serviceaccount.ts'
import rbacOverbroad from './rbac/rbac-overbroad.ts'
import rbacRoleRefMissing from './rbac/rbac-role-ref-missing.ts'
import rbacScmLeaderElection from './rbac/rbac-scm-leader-election.ts'
import rbacScmMissing from './rbac/rbac-scm-missing.ts'
import rbacServerBundleConfigmap from './rbac/rbac-server-bundle-configmap.ts'
import rbacServerPodsNodes from './rbac/rbac-server-pods-nodes.ts'
import rbacServerTokenreview from './rbac/rbac-server-tokenreview.ts'
import rbacServerWebhookLabel from './rbac/rbac-server-webhook-label.ts'
import registrarConfigmapsLock from './registrar/registrar-configmaps-lock.ts'
import registrarLabelAndAnnotation from './registrar/registrar-label-and-annotation.ts'
import registrarWebhookMode from './registrar/registrar-webhook-mode.ts'
import cftdDuplicate from './registration/cftd-duplicate.ts'
import cftdMissingInitialBundle from './registration/cftd-missing-initial-bundle.ts'
import cftdOwnTrustDomain from './registration/cftd-own-trust-domain.ts'
import cftdProfile from './registration/cftd-profile.ts'
import cftdUrl from './registration/cftd-url.ts'
import clusterspiffeidIgnoredNamespace from './registration/clusterspiffeid-ignored-namespace.ts'
import clusterspiffeidOverlapMasked from './registration/clusterspiffeid-overlap-masked.ts'
import clusterspiffeidReservedPath from './registration/clusterspiffeid-reserved-path.ts'
import clusterspiffeidSelectsEverything from './registration/clusterspiffeid-selects-everything.ts'
import clusterspiffeidSelectsNothing from './registration/clusterspiffeid-selects-nothing.ts'
import clusterspiffeidSharedIdentity from './registration/clusterspiffeid-shared-identity.ts'
import clusterspiffeidTemplateInvalid from './registration/clusterspiffeid-template-invalid.ts'
import clusterspiffeidTemplateNotSpiffe from './registration/clusterspiffeid-template-not-spiffe.ts'
import crAdminOrDownstreamBroad from './registration/cr-admin-or-downstream-broad.ts'
import crClassnameMismatch from './registration/cr-classname-mismatch.ts'
import crFederatesUnknownDomain from './registration/cr-federates-unknown-domain.ts'
import crNamespaced from './registration/cr-namespaced.ts'
import crTtlFormat from './registration/cr-ttl-format.ts'
import crUnknownField from './registration/cr-unknown-field.ts'
import dnsNameTemplateInvalid from './registration/dns-name-template-invalid.ts'
import entryDuplicate from './registration/entry-duplicate.ts'
import scmIgnorenamespacesUnanchored from './registration/scm-ignorenamespaces-unanchored.ts'
import selectorUnknownK8sKey from './registration/selector-unknown-k8s-key.ts'
import staticEntryParentNoUid from './registration/static-entry-parent-no-uid.ts'
import staticEntryRequired from './registration/static-entry-required.ts'
import staticEntrySelfParent from './registration/static-entry-self-parent.ts'
import trustDomainHardcodedInTemplate from './registration/trust-domain-hardcoded-in-template.ts'
import workloadSelectorContainerName from './registration/workload-selector-container-name.ts'
import workloadSelectorTemplateFormat from './registration/workload-selector-template-format.ts'
import secretRefMissing from './secrets/secret-ref-missing.ts'
import telemetryPrometheusPortMissing from './telemetry/telemetry-prometheus-port-missing.ts'
import telemetryRemovedInmemEnabled from './telemetry/telemetry-removed-inmem-enabled.ts'
import deprecatedSetting from './upgrade/deprecated-setting.ts'
import k8sSatRemoved from './upgrade/k8s-sat-removed.ts'
import removedSetting from './upgrade/removed-setting.ts'
import ttlDefaultSvidTtlRemoved from './upgrade/ttl-default-svid-ttl-removed.ts'
import adminSocketInPublicDir from './volumes/admin-socket-in-public-dir.ts'
import agentSocketNotOnHostpath from './volumes/agent-socket-not-on-hostpath.ts'
import agentSocketPathMismatch from './volumes/agent-socket-path-mismatch.ts'
import dataDirUnwritable from './volumes/data-dir-unwritable.ts'
import podTemplateSelectorMismatch from './volumes/pod-template-selector-mismatch.ts'
import pvcRwoDeploymentRolling from './volumes/pvc-rwo-deployment-rolling.ts'
import serverFsgroupMissing from './volumes/server-fsgroup-missing.ts'
import serverSocketExposed from './volumes/server-socket-exposed.ts'
import serverSocketSharedMissing from './volumes/server-socket-shared-missing.ts'
import socketPathTooLong from './volumes/socket-path-too-long.ts'
import statefulsetMissingService from './volumes/statefulset-missing-service.ts'
import tmpUnwritable from './volumes/tmp-unwritable.ts'
import volumeMountUndefined from './volumes/volume-mount-undefined.ts'
import workloadHostpathCreate from './volumes/workload-hostpath-create.ts'
import workloadHostpathSocket from './volumes/workload-hostpath-socket.ts'
import workloadMountsSocketFile from './volumes/workload-mounts-socket-file.ts'
import workloadSocketRw from './volumes/workload-socket-rw.ts'
import agentHostpidMissing from './workload-attestation/agent-hostpid-missing.ts'
import agentNodeNameEnvMismatch from './workload-attestation/agent-node-name-env-mismatch.ts'
import agentNodeNameMissing from './workload-attestation/agent-node-name-missing.ts'
import attestorK8sMissing from './workload-attestation/attestor-k8s-missing.ts'
import kubeletAnonymousAuth from './workload-attestation/kubelet-anonymous-auth.ts'
import kubeletClientCertHalf from './workload-attestation/kubelet-client-cert-half.ts'
import kubeletPortConflict from './workload-attestation/kubelet-port-conflict.ts'
import kubeletReadonlyPort from './workload-attestation/kubelet-readonly-port.ts'
import kubeletVerificationSkipped from './workload-attestation/kubelet-verification-skipped.ts'
import legacyContainerLocator from './workload-attestation/legacy-container-locator.ts'

/** Every rule, sorted by id. */
export const RULES: readonly Rule[] = [
  adminSocketInPublicDir,
  agentConflictingBootstrap,
  agentHostnetworkDns,
  agentHostpidMissing,
  agentInsecureBootstrap,
  agentKeymanagerMemoryNonReattestable,
  agentNoBootstrapSource,
  agentNodeNameEnvMismatch,
  agentNodeNameMissing,
  agentRebootstrapRecommended,
  agentRebootstrapWithInsecure,
  agentSocketNotOnHostpath,
  agentSocketPathMismatch,
  attestorK8sMissing,
  automountTokenDisabled,
  bundleConfigmapKey,
  bundleConfigmapMissing,
  bundleConfigmapNamespace,
  bundleConfigmapNotMounted,
  bundleEndpointAcmeDeprecated,
  bundleEndpointAddressNotIp,
  bundleEndpointCertNoSyncInterval,
  bundleEndpointPortUnset,
  bundleEndpointProfileMissing,
  bundlePublisherIncomplete,
  caSubjectEmpty,
  caTtlTooLong,
  cftdDuplicate,
  cftdMissingInitialBundle,
  cftdOwnTrustDomain,
  cftdProfile,
  cftdUrl,
  clusterNameMismatch,
  clusterspiffeidIgnoredNamespace,
  clusterspiffeidOverlapMasked,
  clusterspiffeidReservedPath,
  clusterspiffeidSelectsEverything,
  clusterspiffeidSelectsNothing,
  clusterspiffeidSharedIdentity,
  clusterspiffeidTemplateInvalid,
  clusterspiffeidTemplateNotSpiffe,
  configBlockForList,
  configDuplicateAttribute,
  configDuplicatePlugin,
  configInvalidDuration,
  configInvalidEnum,
  configKeyMisplaced,
  configMissingRequired,
  configParseError,
  configSecondPluginsBlock,
  configSectionMissing,
  configStrayLabel,
  configUnknownKeyFatal,
  configUnknownKeyIgnored,
  configWrongType,
  containerArgsRepeatRun,
  containerConfigArgMissing,
  containerConfigPathUnmounted,
  crAdminOrDownstreamBroad,
  crClassnameMismatch,
  crFederatesUnknownDomain,
  crNamespaced,
  crTtlFormat,
  crUnknownField,
  csiDriverNameMismatch,
  csiDriverObjectMissing,
  csiMountPropagationMissing,
  csiNodeIdMissing,
  csiNotPrivileged,
  csiRegistrarPath,
  csiSocketDirEmptydir,
  csiVolumeReadonly,
  csidriverFields,
  dataDirUnwritable,
  datastoreConnectionStringEmpty,
  datastoreMissing,
  datastoreTypeIamString,
  datastoreTypeInvalid,
  deprecatedSetting,
  dnsNameTemplateInvalid,
  entryDuplicate,
  expandenvMissing,
  expandenvUndefinedVariable,
  expandenvUnescapedDollar,
  expectedBundleNotifier,
  expectedDatastore,
  expectedKeyManager,
  expectedNodeAttestor,
  expectedServerKind,
  expectedServerReplicas,
  expectedSpireVersion,
  expectedUpstreamAuthority,
  expectedWorkloadAttestors,
  federatesWithLegacyKeys,
  federatesWithOwnTrustDomain,
  federatesWithProfileMissing,
  federatesWithUrl,
  haSqlite,
  healthPortUnprivileged,
  hostnetworkPortCollision,
  imageTagFloating,
  imageTagPartial,
  imageTagVPrefix,
  istioInjectionInSpireNs,
  joinTokenWithFile,
  k8sSatRemoved,
  keymanagerMissingPath,
  kmsBothIdentifiers,
  kubeletAnonymousAuth,
  kubeletClientCertHalf,
  kubeletPortConflict,
  kubeletReadonlyPort,
  kubeletVerificationSkipped,
  legacyContainerLocator,
  manifestNotParseable,
  mysqlParsetime,
  mysqlTlsKeysOnPostgres,
  nodeAttestorPairMismatch,
  notifierClusterWithoutKubeconfig,
  oidcJwtIssuerNotUrl,
  oidcServingMode,
  oidcSourceCount,
  pgIamWithPassword,
  pluginCountConstraint,
  pluginDataConflict,
  pluginExternalUnverified,
  pluginUnknownBuiltin,
  pluginUnsupportedType,
  podTemplateSelectorMismatch,
  probeExecSingleString,
  probeExecSocketPath,
  probeHealthDisabled,
  probeHealthLocalhost,
  probeHealthPortPath,
  probeLivenessTooTight,
  probeMissing,
  pruneWithoutWindow,
  psatAllowListEmpty,
  psatAllowListFormat,
  psatAudienceMismatch,
  psatSaNotAllowed,
  psatTokenExpirationTooShort,
  psatTokenPathVarrun,
  psatTokenVolumeMissing,
  pvcRwoDeploymentRolling,
  ratelimitBehindSnat,
  rbacAgentKubelet,
  rbacBindingSubjectMismatch,
  rbacDefaultServiceaccount,
  rbacOverbroad,
  rbacRoleRefMissing,
  rbacScmLeaderElection,
  rbacScmMissing,
  rbacServerBundleConfigmap,
  rbacServerPodsNodes,
  rbacServerTokenreview,
  rbacServerWebhookLabel,
  refreshHintRange,
  registrarConfigmapsLock,
  registrarLabelAndAnnotation,
  registrarWebhookMode,
  removedSetting,
  scmClusterNameMismatch,
  scmConfigUnknownKey,
  scmGcIntervalUnit,
  scmIgnorenamespacesUnanchored,
  scmLeaderElectionMissing,
  scmSocketPath,
  scmStaticModeConflict,
  scmWebhookConfigName,
  secretRefMissing,
  selectorUnknownK8sKey,
  serverAddressCrossNamespace,
  serverAddressNoService,
  serverApiPublic,
  serverFsgroupMissing,
  serverKeymanagerDiskNotPersistent,
  serverKeymanagerDiskShared,
  serverPortMismatch,
  serverSocketExposed,
  serverSocketSharedMissing,
  servicePortNoListener,
  serviceSelectorMismatch,
  serviceSessionAffinity,
  socketPathTooLong,
  sqlTransactionTimeoutRenamed,
  sqliteMemoryWithoutSharedCache,
  sqliteNotPersistent,
  statefulsetMissingService,
  staticEntryParentNoUid,
  staticEntryRequired,
  staticEntrySelfParent,
  telemetryPrometheusPortMissing,
  telemetryRemovedInmemEnabled,
  tlsTerminatingLb,
  tmpUnwritable,
  trustBundleUrlHttp,
  trustDomainHardcodedInTemplate,
  trustDomainInvalid,
  trustDomainMismatch,
  ttlAvailabilityTarget,
  ttlCrExceedsCa,
  ttlDefaultSvidTtlRemoved,
  ttlSvidExceedsCa,
  ttlTooShort,
  upstreamBlockInServer,
  upstreamDiskBundleMissing,
  upstreamDiskPathsUnmounted,
  upstreamVaultAuth,
  volumeMountUndefined,
  workloadHostpathCreate,
  workloadHostpathSocket,
  workloadMountsSocketFile,
  workloadSelectorContainerName,
  workloadSelectorTemplateFormat,
  workloadSocketRw,
  yamlDuplicateKey,
]
