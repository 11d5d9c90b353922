// Made by scripts/generate.mjs from the folders beside it.
import type { Rule } from '../src/engine/rule.ts'
import antiAffinitySelectorMismatch from './availability/anti-affinity-selector-mismatch.ts'
import antiAffinityUnsatisfiable from './availability/anti-affinity-unsatisfiable.ts'
import daemonsetUpdateStrategy from './availability/daemonset-update-strategy.ts'
import drainLabelWithoutSelector from './availability/drain-label-without-selector.ts'
import networkpolicyBlocksAgents from './availability/networkpolicy-blocks-agents.ts'
import networkpolicyMissing from './availability/networkpolicy-missing.ts'
import pdbBlocksDrain from './availability/pdb-blocks-drain.ts'
import pdbMissing from './availability/pdb-missing.ts'
import pdbSelectorMismatch from './availability/pdb-selector-mismatch.ts'
import agentConflictingBootstrap from './bundle/agent-conflicting-bootstrap.ts'
import agentInsecureBootstrap from './bundle/agent-insecure-bootstrap.ts'
import agentNoBootstrapSource from './bundle/agent-no-bootstrap-source.ts'
import agentRebootstrapRecommended from './bundle/agent-rebootstrap-recommended.ts'
import agentRebootstrapWithInsecure from './bundle/agent-rebootstrap-with-insecure.ts'
import bundleConfigmapHasStaticCert from './bundle/bundle-configmap-has-static-cert.ts'
import bundleConfigmapKey from './bundle/bundle-configmap-key.ts'
import bundleConfigmapMissing from './bundle/bundle-configmap-missing.ts'
import bundleConfigmapNamespace from './bundle/bundle-configmap-namespace.ts'
import bundleConfigmapNotMounted from './bundle/bundle-configmap-not-mounted.ts'
import bundleFormatMismatch from './bundle/bundle-format-mismatch.ts'
import bundlePublisherIncomplete from './bundle/bundle-publisher-incomplete.ts'
import bundleTwoWriters from './bundle/bundle-two-writers.ts'
import notifierClusterWithoutKubeconfig from './bundle/notifier-cluster-without-kubeconfig.ts'
import notifierRemoteClusterFatal from './bundle/notifier-remote-cluster-fatal.ts'
import trustBundleUrlHttp from './bundle/trust-bundle-url-http.ts'
import configBlockForList from './config/config-block-for-list.ts'
import configDuplicateAttribute from './config/config-duplicate-attribute.ts'
import configDuplicatePlugin from './config/config-duplicate-plugin.ts'
import configFileUnmounted from './config/config-file-unmounted.ts'
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
import configValueRefused from './config/config-value-refused.ts'
import configWrongType from './config/config-wrong-type.ts'
import configmapNoRollout from './config/configmap-no-rollout.ts'
import configmapOrphan from './config/configmap-orphan.ts'
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
import scmClusterDomain from './controller-manager/scm-cluster-domain.ts'
import scmConfigUnknownKey from './controller-manager/scm-config-unknown-key.ts'
import scmCrdMissing from './controller-manager/scm-crd-missing.ts'
import scmEntryPrefixCleanup from './controller-manager/scm-entry-prefix-cleanup.ts'
import scmGcIntervalUnit from './controller-manager/scm-gc-interval-unit.ts'
import scmHealthDisabled from './controller-manager/scm-health-disabled.ts'
import scmLeaderElectionMissing from './controller-manager/scm-leader-election-missing.ts'
import scmNotInServerPod from './controller-manager/scm-not-in-server-pod.ts'
import scmSocketPath from './controller-manager/scm-socket-path.ts'
import scmStaticModeConflict from './controller-manager/scm-static-mode-conflict.ts'
import scmTwoInstancesSameScope from './controller-manager/scm-two-instances-same-scope.ts'
import scmWebhookCertMultiReplica from './controller-manager/scm-webhook-cert-multi-replica.ts'
import scmWebhookConfigName from './controller-manager/scm-webhook-config-name.ts'
import scmWebhookFailClosedBootstrap from './controller-manager/scm-webhook-fail-closed-bootstrap.ts'
import scmWebhookService from './controller-manager/scm-webhook-service.ts'
import csiDriverNameMismatch from './csi/csi-driver-name-mismatch.ts'
import csiDriverObjectMissing from './csi/csi-driver-object-missing.ts'
import csiKubeletPath from './csi/csi-kubelet-path.ts'
import csiMountPropagationMissing from './csi/csi-mount-propagation-missing.ts'
import csiNodeIdMissing from './csi/csi-node-id-missing.ts'
import csiNotPrivileged from './csi/csi-not-privileged.ts'
import csiRegistrarPath from './csi/csi-registrar-path.ts'
import csiSocketDirEmptydir from './csi/csi-socket-dir-emptydir.ts'
import csiVolumeReadonly from './csi/csi-volume-readonly.ts'
import csiWorkloadExpectsCertFiles from './csi/csi-workload-expects-cert-files.ts'
import csidriverFields from './csi/csidriver-fields.ts'
import datastoreBackupWithoutKeys from './datastore/datastore-backup-without-keys.ts'
import datastoreConnectionStringEmpty from './datastore/datastore-connection-string-empty.ts'
import datastoreMigrationRace from './datastore/datastore-migration-race.ts'
import datastoreMissing from './datastore/datastore-missing.ts'
import datastoreTypeIamString from './datastore/datastore-type-iam-string.ts'
import datastoreTypeInvalid from './datastore/datastore-type-invalid.ts'
import eventsCacheExperimental from './datastore/events-cache-experimental.ts'
import haHpaOnServer from './datastore/ha-hpa-on-server.ts'
import haReplicasNeedSharedDb from './datastore/ha-replicas-need-shared-db.ts'
import haSqlite from './datastore/ha-sqlite.ts'
import mysqlParsetime from './datastore/mysql-parsetime.ts'
import mysqlTlsKeysOnPostgres from './datastore/mysql-tls-keys-on-postgres.ts'
import pgBackupToolingMissing from './datastore/pg-backup-tooling-missing.ts'
import pgConnectionBudget from './datastore/pg-connection-budget.ts'
import pgDatastoreReadReplica from './datastore/pg-datastore-read-replica.ts'
import pgDsnUnknownParameter from './datastore/pg-dsn-unknown-parameter.ts'
import pgHostServiceMissing from './datastore/pg-host-service-missing.ts'
import pgIamWithPassword from './datastore/pg-iam-with-password.ts'
import pgManualSchemaChange from './datastore/pg-manual-schema-change.ts'
import pgPgbouncerTransactionMode from './datastore/pg-pgbouncer-transaction-mode.ts'
import pgSslmodeDisable from './datastore/pg-sslmode-disable.ts'
import pgSslmodeNoVerify from './datastore/pg-sslmode-no-verify.ts'
import pgTlsNotEnabledOnTarget from './datastore/pg-tls-not-enabled-on-target.ts'
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
import bundleEndpointAcmePort from './federation/bundle-endpoint-acme-port.ts'
import bundleEndpointAddressNotIp from './federation/bundle-endpoint-address-not-ip.ts'
import bundleEndpointCertNoSyncInterval from './federation/bundle-endpoint-cert-no-sync-interval.ts'
import bundleEndpointNoService from './federation/bundle-endpoint-no-service.ts'
import bundleEndpointPortUnset from './federation/bundle-endpoint-port-unset.ts'
import bundleEndpointProfileMissing from './federation/bundle-endpoint-profile-missing.ts'
import federatesWithLegacyKeys from './federation/federates-with-legacy-keys.ts'
import federatesWithOwnTrustDomain from './federation/federates-with-own-trust-domain.ts'
import federatesWithProfileMissing from './federation/federates-with-profile-missing.ts'
import federatesWithUrl from './federation/federates-with-url.ts'
import federationNotNested from './federation/federation-not-nested.ts'
import federationStaticAndDynamic from './federation/federation-static-and-dynamic.ts'
import healthPortUnprivileged from './health/health-port-unprivileged.ts'
import probeExecSingleString from './health/probe-exec-single-string.ts'
import probeExecSocketPath from './health/probe-exec-socket-path.ts'
import probeHealthDisabled from './health/probe-health-disabled.ts'
import probeHealthLocalhost from './health/probe-health-localhost.ts'
import probeHealthPortPath from './health/probe-health-port-path.ts'
import probeLivenessTooTight from './health/probe-liveness-too-tight.ts'
import probeMissing from './health/probe-missing.ts'
import workloadLivenessDependsOnSpire from './health/workload-liveness-depends-on-spire.ts'
import helmCrdsFirst from './helm/helm-crds-first.ts'
import helmValuesUnknownKey from './helm/helm-values-unknown-key.ts'
import clusterNameDuplicate from './identity/cluster-name-duplicate.ts'
import clusterNameMismatch from './identity/cluster-name-mismatch.ts'
import clusterNamePlaceholder from './identity/cluster-name-placeholder.ts'
import registrarClusterNameMismatch from './identity/registrar-cluster-name-mismatch.ts'
import scmClusterNameMismatch from './identity/scm-cluster-name-mismatch.ts'
import trustDomainInvalid from './identity/trust-domain-invalid.ts'
import trustDomainMismatch from './identity/trust-domain-mismatch.ts'
import trustDomainPlaceholder from './identity/trust-domain-placeholder.ts'
import imageKnownVulnerable from './images/image-known-vulnerable.ts'
import imageLegacyRegistry from './images/image-legacy-registry.ts'
import imagePostgresBitnamiEnv from './images/image-postgres-bitnami-env.ts'
import imageRegistrarRemoved from './images/image-registrar-removed.ts'
import imageScmVsSpire from './images/image-scm-vs-spire.ts'
import imageShellInScratch from './images/image-shell-in-scratch.ts'
import imageTagFloating from './images/image-tag-floating.ts'
import imageTagPartial from './images/image-tag-partial.ts'
import imageTagVPrefix from './images/image-tag-v-prefix.ts'
import imageUnsupportedMinor from './images/image-unsupported-minor.ts'
import imageVersionSkewAgentNewer from './images/image-version-skew-agent-newer.ts'
import imageVersionSkewServers from './images/image-version-skew-servers.ts'
import caSubjectEmpty from './keys/ca-subject-empty.ts'
import caSubjectIndistinct from './keys/ca-subject-indistinct.ts'
import keymanagerMissingPath from './keys/keymanager-missing-path.ts'
import kmsBothIdentifiers from './keys/kms-both-identifiers.ts'
import kmsKeyIdentifierFileEphemeral from './keys/kms-key-identifier-file-ephemeral.ts'
import kmsKeyIdentifierShared from './keys/kms-key-identifier-shared.ts'
import serverKeymanagerDiskNotPersistent from './keys/server-keymanager-disk-not-persistent.ts'
import serverKeymanagerDiskShared from './keys/server-keymanager-disk-shared.ts'
import serverKeymanagerMemory from './keys/server-keymanager-memory.ts'
import upstreamAuthorityMissingMultiReplica from './keys/upstream-authority-missing-multi-replica.ts'
import upstreamBlockInServer from './keys/upstream-block-in-server.ts'
import upstreamCaKeyInConfigmap from './keys/upstream-ca-key-in-configmap.ts'
import upstreamCertmanagerRbac from './keys/upstream-certmanager-rbac.ts'
import upstreamDiskBundleMissing from './keys/upstream-disk-bundle-missing.ts'
import upstreamDiskPathsUnmounted from './keys/upstream-disk-paths-unmounted.ts'
import upstreamSpireNoDownstreamEntry from './keys/upstream-spire-no-downstream-entry.ts'
import upstreamSpireSocketUnmounted from './keys/upstream-spire-socket-unmounted.ts'
import upstreamTtlShorterThanCa from './keys/upstream-ttl-shorter-than-ca.ts'
import upstreamVaultAuth from './keys/upstream-vault-auth.ts'
import apiserverFlagsAssumed from './kubernetes/apiserver-flags-assumed.ts'
import kubernetesInvalidValue from './kubernetes/kubernetes-invalid-value.ts'
import kubernetesRemovedApi from './kubernetes/kubernetes-removed-api.ts'
import kubernetesUnknownField from './kubernetes/kubernetes-unknown-field.ts'
import caTtlTooLong from './lifetimes/ca-ttl-too-long.ts'
import pruneWithoutWindow from './lifetimes/prune-without-window.ts'
import refreshHintRange from './lifetimes/refresh-hint-range.ts'
import ttlAvailabilityTarget from './lifetimes/ttl-availability-target.ts'
import ttlCaShortVsRefreshHint from './lifetimes/ttl-ca-short-vs-refresh-hint.ts'
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
import agentKeymanagerDiskNoVolume from './node-attestation/agent-keymanager-disk-no-volume.ts'
import agentKeymanagerMemoryNonReattestable from './node-attestation/agent-keymanager-memory-non-reattestable.ts'
import agentNotOnAllNodes from './node-attestation/agent-not-on-all-nodes.ts'
import joinTokenInDaemonset from './node-attestation/join-token-in-daemonset.ts'
import joinTokenWithFile from './node-attestation/join-token-with-file.ts'
import nodeAttestorPairMismatch from './node-attestation/node-attestor-pair-mismatch.ts'
import nodeLabelSelectorNotAllowed from './node-attestation/node-label-selector-not-allowed.ts'
import psatAllowListEmpty from './node-attestation/psat-allow-list-empty.ts'
import psatAllowListFormat from './node-attestation/psat-allow-list-format.ts'
import psatAllowListTooBroad from './node-attestation/psat-allow-list-too-broad.ts'
import psatAudienceMismatch from './node-attestation/psat-audience-mismatch.ts'
import psatRemoteKubeconfigMissing from './node-attestation/psat-remote-kubeconfig-missing.ts'
import psatSaNotAllowed from './node-attestation/psat-sa-not-allowed.ts'
import psatTokenExpirationTooShort from './node-attestation/psat-token-expiration-too-short.ts'
import psatTokenPathVarrun from './node-attestation/psat-token-path-varrun.ts'
import psatTokenVolumeMissing from './node-attestation/psat-token-volume-missing.ts'
import oidcDomainsMissingHost from './oidc/oidc-domains-missing-host.ts'
import oidcHealthProbe from './oidc/oidc-health-probe.ts'
import oidcInsecureScheme from './oidc/oidc-insecure-scheme.ts'
import oidcIssuerMismatch from './oidc/oidc-issuer-mismatch.ts'
import oidcJwtDisabled from './oidc/oidc-jwt-disabled.ts'
import oidcJwtIssuerNotUrl from './oidc/oidc-jwt-issuer-not-url.ts'
import oidcNoIdentity from './oidc/oidc-no-identity.ts'
import oidcServingMode from './oidc/oidc-serving-mode.ts'
import oidcSourceCount from './oidc/oidc-source-count.ts'
import oidcUnknownArgs from './oidc/oidc-unknown-args.ts'
import baselineStale from './policy/baseline-stale.ts'
import ignoreExpired from './policy/ignore-expired.ts'
import ignoreMalformed from './policy/ignore-malformed.ts'
import ignoreReasonMissing from './policy/ignore-reason-missing.ts'
import ignoreUnknownRule from './policy/ignore-unknown-rule.ts'
import ignoreUnused from './policy/ignore-unused.ts'
import automountTokenDisabled from './rbac/automount-token-disabled.ts'
import rbacAgentKubelet from './rbac/rbac-agent-kubelet.ts'
import rbacAgentNodesProxyBroad from './rbac/rbac-agent-nodes-proxy-broad.ts'
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
import registrarAnnotationsWithScm from './registrar/registrar-annotations-with-scm.ts'
import registrarConfigmapsLock from './registrar/registrar-configmaps-lock.ts'
import registrarDeprecated from './registrar/registrar-deprecated.ts'
import registrarLabelAndAnnotation from './registrar/registrar-label-and-annotation.ts'
import registrarLeaderElection from './registrar/registrar-leader-election.ts'
import registrarServerSocketUnmounted from './registrar/registrar-server-socket-unmounted.ts'
import registrarWebhookMode from './registrar/registrar-webhook-mode.ts'
import autopopulateDnsBreaksClients from './registration/autopopulate-dns-breaks-clients.ts'
import cftdDuplicate from './registration/cftd-duplicate.ts'
import cftdMissingInitialBundle from './registration/cftd-missing-initial-bundle.ts'
import cftdOwnTrustDomain from './registration/cftd-own-trust-domain.ts'
import cftdProfile from './registration/cftd-profile.ts'
import cftdSpiffeOverWebHost from './registration/cftd-spiffe-over-web-host.ts'
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
import registrationTwoSystems from './registration/registration-two-systems.ts'
import scmIgnorenamespacesUnanchored from './registration/scm-ignorenamespaces-unanchored.ts'
import selectorUnknownK8sKey from './registration/selector-unknown-k8s-key.ts'
import staticEntryParentNoUid from './registration/static-entry-parent-no-uid.ts'
import staticEntryRequired from './registration/static-entry-required.ts'
import staticEntrySelfParent from './registration/static-entry-self-parent.ts'
import trustDomainHardcodedInTemplate from './registration/trust-domain-hardcoded-in-template.ts'
import workloadSelectorContainerName from './registration/workload-selector-container-name.ts'
import workloadSelectorTemplateFormat from './registration/workload-selector-template-format.ts'
import secretFileMode from './secrets/secret-file-mode.ts'
import secretInConfigmap from './secrets/secret-in-configmap.ts'
import secretRefMissing from './secrets/secret-ref-missing.ts'
import secretShellNotEvaluated from './secrets/secret-shell-not-evaluated.ts'
import secretTwoSourcesDisagree from './secrets/secret-two-sources-disagree.ts'
import secretUnused from './secrets/secret-unused.ts'
import agentPrivilegedUnneeded from './security/agent-privileged-unneeded.ts'
import openshiftSccMissing from './security/openshift-scc-missing.ts'
import priorityClassMissing from './security/priority-class-missing.ts'
import psaNamespaceBlocksAgent from './security/psa-namespace-blocks-agent.ts'
import psaServerOverPrivileged from './security/psa-server-over-privileged.ts'
import resourcesMissing from './security/resources-missing.ts'
import runasnonrootOnAgent from './security/runasnonroot-on-agent.ts'
import serverRunAsRoot from './security/server-run-as-root.ts'
import serverRunasuserOtherUid from './security/server-runasuser-other-uid.ts'
import telemetryCaAlertThreshold from './telemetry/telemetry-ca-alert-threshold.ts'
import telemetryExposedOnHostnetwork from './telemetry/telemetry-exposed-on-hostnetwork.ts'
import telemetryPrometheusLocalhost from './telemetry/telemetry-prometheus-localhost.ts'
import telemetryPrometheusPortMissing from './telemetry/telemetry-prometheus-port-missing.ts'
import telemetryRemovedInmemEnabled from './telemetry/telemetry-removed-inmem-enabled.ts'
import telemetryUnknownMetric from './telemetry/telemetry-unknown-metric.ts'
import deprecatedSetting from './upgrade/deprecated-setting.ts'
import k8sSatRemoved from './upgrade/k8s-sat-removed.ts'
import removedSetting from './upgrade/removed-setting.ts'
import ttlDefaultSvidTtlRemoved from './upgrade/ttl-default-svid-ttl-removed.ts'
import upgradeAgentFirst from './upgrade/upgrade-agent-first.ts'
import x509uidRemoved from './upgrade/x509uid-removed.ts'
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
import attestorUnixInCluster from './workload-attestation/attestor-unix-in-cluster.ts'
import istioHoldApplication from './workload-attestation/istio-hold-application.ts'
import kubeletAnonymousAuth from './workload-attestation/kubelet-anonymous-auth.ts'
import kubeletClientCertHalf from './workload-attestation/kubelet-client-cert-half.ts'
import kubeletPortConflict from './workload-attestation/kubelet-port-conflict.ts'
import kubeletReadonlyPort from './workload-attestation/kubelet-readonly-port.ts'
import kubeletSanMismatch from './workload-attestation/kubelet-san-mismatch.ts'
import kubeletVerificationSkipped from './workload-attestation/kubelet-verification-skipped.ts'
import legacyContainerLocator from './workload-attestation/legacy-container-locator.ts'
import selectorMixedPodContainer from './workload-attestation/selector-mixed-pod-container.ts'

/** Every rule, sorted by id. */
export const RULES: readonly Rule[] = [
  adminSocketInPublicDir,
  agentConflictingBootstrap,
  agentHostnetworkDns,
  agentHostpidMissing,
  agentInsecureBootstrap,
  agentKeymanagerDiskNoVolume,
  agentKeymanagerMemoryNonReattestable,
  agentNoBootstrapSource,
  agentNodeNameEnvMismatch,
  agentNodeNameMissing,
  agentNotOnAllNodes,
  agentPrivilegedUnneeded,
  agentRebootstrapRecommended,
  agentRebootstrapWithInsecure,
  agentSocketNotOnHostpath,
  agentSocketPathMismatch,
  antiAffinitySelectorMismatch,
  antiAffinityUnsatisfiable,
  apiserverFlagsAssumed,
  attestorK8sMissing,
  attestorUnixInCluster,
  automountTokenDisabled,
  autopopulateDnsBreaksClients,
  baselineStale,
  bundleConfigmapHasStaticCert,
  bundleConfigmapKey,
  bundleConfigmapMissing,
  bundleConfigmapNamespace,
  bundleConfigmapNotMounted,
  bundleEndpointAcmeDeprecated,
  bundleEndpointAcmePort,
  bundleEndpointAddressNotIp,
  bundleEndpointCertNoSyncInterval,
  bundleEndpointNoService,
  bundleEndpointPortUnset,
  bundleEndpointProfileMissing,
  bundleFormatMismatch,
  bundlePublisherIncomplete,
  bundleTwoWriters,
  caSubjectEmpty,
  caSubjectIndistinct,
  caTtlTooLong,
  cftdDuplicate,
  cftdMissingInitialBundle,
  cftdOwnTrustDomain,
  cftdProfile,
  cftdSpiffeOverWebHost,
  cftdUrl,
  clusterNameDuplicate,
  clusterNameMismatch,
  clusterNamePlaceholder,
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
  configFileUnmounted,
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
  configValueRefused,
  configWrongType,
  configmapNoRollout,
  configmapOrphan,
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
  csiKubeletPath,
  csiMountPropagationMissing,
  csiNodeIdMissing,
  csiNotPrivileged,
  csiRegistrarPath,
  csiSocketDirEmptydir,
  csiVolumeReadonly,
  csiWorkloadExpectsCertFiles,
  csidriverFields,
  daemonsetUpdateStrategy,
  dataDirUnwritable,
  datastoreBackupWithoutKeys,
  datastoreConnectionStringEmpty,
  datastoreMigrationRace,
  datastoreMissing,
  datastoreTypeIamString,
  datastoreTypeInvalid,
  deprecatedSetting,
  dnsNameTemplateInvalid,
  drainLabelWithoutSelector,
  entryDuplicate,
  eventsCacheExperimental,
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
  federationNotNested,
  federationStaticAndDynamic,
  haHpaOnServer,
  haReplicasNeedSharedDb,
  haSqlite,
  healthPortUnprivileged,
  helmCrdsFirst,
  helmValuesUnknownKey,
  hostnetworkPortCollision,
  ignoreExpired,
  ignoreMalformed,
  ignoreReasonMissing,
  ignoreUnknownRule,
  ignoreUnused,
  imageKnownVulnerable,
  imageLegacyRegistry,
  imagePostgresBitnamiEnv,
  imageRegistrarRemoved,
  imageScmVsSpire,
  imageShellInScratch,
  imageTagFloating,
  imageTagPartial,
  imageTagVPrefix,
  imageUnsupportedMinor,
  imageVersionSkewAgentNewer,
  imageVersionSkewServers,
  istioHoldApplication,
  istioInjectionInSpireNs,
  joinTokenInDaemonset,
  joinTokenWithFile,
  k8sSatRemoved,
  keymanagerMissingPath,
  kmsBothIdentifiers,
  kmsKeyIdentifierFileEphemeral,
  kmsKeyIdentifierShared,
  kubeletAnonymousAuth,
  kubeletClientCertHalf,
  kubeletPortConflict,
  kubeletReadonlyPort,
  kubeletSanMismatch,
  kubeletVerificationSkipped,
  kubernetesInvalidValue,
  kubernetesRemovedApi,
  kubernetesUnknownField,
  legacyContainerLocator,
  manifestNotParseable,
  mysqlParsetime,
  mysqlTlsKeysOnPostgres,
  networkpolicyBlocksAgents,
  networkpolicyMissing,
  nodeAttestorPairMismatch,
  nodeLabelSelectorNotAllowed,
  notifierClusterWithoutKubeconfig,
  notifierRemoteClusterFatal,
  oidcDomainsMissingHost,
  oidcHealthProbe,
  oidcInsecureScheme,
  oidcIssuerMismatch,
  oidcJwtDisabled,
  oidcJwtIssuerNotUrl,
  oidcNoIdentity,
  oidcServingMode,
  oidcSourceCount,
  oidcUnknownArgs,
  openshiftSccMissing,
  pdbBlocksDrain,
  pdbMissing,
  pdbSelectorMismatch,
  pgBackupToolingMissing,
  pgConnectionBudget,
  pgDatastoreReadReplica,
  pgDsnUnknownParameter,
  pgHostServiceMissing,
  pgIamWithPassword,
  pgManualSchemaChange,
  pgPgbouncerTransactionMode,
  pgSslmodeDisable,
  pgSslmodeNoVerify,
  pgTlsNotEnabledOnTarget,
  pluginCountConstraint,
  pluginDataConflict,
  pluginExternalUnverified,
  pluginUnknownBuiltin,
  pluginUnsupportedType,
  podTemplateSelectorMismatch,
  priorityClassMissing,
  probeExecSingleString,
  probeExecSocketPath,
  probeHealthDisabled,
  probeHealthLocalhost,
  probeHealthPortPath,
  probeLivenessTooTight,
  probeMissing,
  pruneWithoutWindow,
  psaNamespaceBlocksAgent,
  psaServerOverPrivileged,
  psatAllowListEmpty,
  psatAllowListFormat,
  psatAllowListTooBroad,
  psatAudienceMismatch,
  psatRemoteKubeconfigMissing,
  psatSaNotAllowed,
  psatTokenExpirationTooShort,
  psatTokenPathVarrun,
  psatTokenVolumeMissing,
  pvcRwoDeploymentRolling,
  ratelimitBehindSnat,
  rbacAgentKubelet,
  rbacAgentNodesProxyBroad,
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
  registrarAnnotationsWithScm,
  registrarClusterNameMismatch,
  registrarConfigmapsLock,
  registrarDeprecated,
  registrarLabelAndAnnotation,
  registrarLeaderElection,
  registrarServerSocketUnmounted,
  registrarWebhookMode,
  registrationTwoSystems,
  removedSetting,
  resourcesMissing,
  runasnonrootOnAgent,
  scmClusterDomain,
  scmClusterNameMismatch,
  scmConfigUnknownKey,
  scmCrdMissing,
  scmEntryPrefixCleanup,
  scmGcIntervalUnit,
  scmHealthDisabled,
  scmIgnorenamespacesUnanchored,
  scmLeaderElectionMissing,
  scmNotInServerPod,
  scmSocketPath,
  scmStaticModeConflict,
  scmTwoInstancesSameScope,
  scmWebhookCertMultiReplica,
  scmWebhookConfigName,
  scmWebhookFailClosedBootstrap,
  scmWebhookService,
  secretFileMode,
  secretInConfigmap,
  secretRefMissing,
  secretShellNotEvaluated,
  secretTwoSourcesDisagree,
  secretUnused,
  selectorMixedPodContainer,
  selectorUnknownK8sKey,
  serverAddressCrossNamespace,
  serverAddressNoService,
  serverApiPublic,
  serverFsgroupMissing,
  serverKeymanagerDiskNotPersistent,
  serverKeymanagerDiskShared,
  serverKeymanagerMemory,
  serverPortMismatch,
  serverRunAsRoot,
  serverRunasuserOtherUid,
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
  telemetryCaAlertThreshold,
  telemetryExposedOnHostnetwork,
  telemetryPrometheusLocalhost,
  telemetryPrometheusPortMissing,
  telemetryRemovedInmemEnabled,
  telemetryUnknownMetric,
  tlsTerminatingLb,
  tmpUnwritable,
  trustBundleUrlHttp,
  trustDomainHardcodedInTemplate,
  trustDomainInvalid,
  trustDomainMismatch,
  trustDomainPlaceholder,
  ttlAvailabilityTarget,
  ttlCaShortVsRefreshHint,
  ttlCrExceedsCa,
  ttlDefaultSvidTtlRemoved,
  ttlSvidExceedsCa,
  ttlTooShort,
  upgradeAgentFirst,
  upstreamAuthorityMissingMultiReplica,
  upstreamBlockInServer,
  upstreamCaKeyInConfigmap,
  upstreamCertmanagerRbac,
  upstreamDiskBundleMissing,
  upstreamDiskPathsUnmounted,
  upstreamSpireNoDownstreamEntry,
  upstreamSpireSocketUnmounted,
  upstreamTtlShorterThanCa,
  upstreamVaultAuth,
  volumeMountUndefined,
  workloadHostpathCreate,
  workloadHostpathSocket,
  workloadLivenessDependsOnSpire,
  workloadMountsSocketFile,
  workloadSelectorContainerName,
  workloadSelectorTemplateFormat,
  workloadSocketRw,
  x509uidRemoved,
  yamlDuplicateKey,
]
