// Made by scripts/generate.mjs from the folders beside it.
import type { Rule } from '../src/engine/rule.ts'
import agentConflictingBootstrap from './bundle/agent-conflicting-bootstrap.ts'
import agentNoBootstrapSource from './bundle/agent-no-bootstrap-source.ts'
import bundleConfigmapKey from './bundle/bundle-configmap-key.ts'
import bundleConfigmapNamespace from './bundle/bundle-configmap-namespace.ts'
import bundleConfigmapNotMounted from './bundle/bundle-configmap-not-mounted.ts'
import configMissingRequired from './config/config-missing-required.ts'
import configParseError from './config/config-parse-error.ts'
import configSectionMissing from './config/config-section-missing.ts'
import configWrongType from './config/config-wrong-type.ts'
import containerArgsRepeatRun from './config/container-args-repeat-run.ts'
import containerConfigArgMissing from './config/container-config-arg-missing.ts'
import containerConfigPathUnmounted from './config/container-config-path-unmounted.ts'
import expandenvMissing from './config/expandenv-missing.ts'
import expandenvUndefinedVariable from './config/expandenv-undefined-variable.ts'
import manifestNotParseable from './config/manifest-not-parseable.ts'
import yamlDuplicateKey from './config/yaml-duplicate-key.ts'
import datastoreConnectionStringEmpty from './datastore/datastore-connection-string-empty.ts'
import datastoreTypeInvalid from './datastore/datastore-type-invalid.ts'
import haSqlite from './datastore/ha-sqlite.ts'
import expectedBundleNotifier from './design/expected-bundle-notifier.ts'
import expectedDatastore from './design/expected-datastore.ts'
import expectedKeyManager from './design/expected-key-manager.ts'
import expectedNodeAttestor from './design/expected-node-attestor.ts'
import expectedServerKind from './design/expected-server-kind.ts'
import expectedServerReplicas from './design/expected-server-replicas.ts'
import expectedSpireVersion from './design/expected-spire-version.ts'
import expectedUpstreamAuthority from './design/expected-upstream-authority.ts'
import expectedWorkloadAttestors from './design/expected-workload-attestors.ts'
import clusterNameMismatch from './identity/cluster-name-mismatch.ts'
import scmClusterNameMismatch from './identity/scm-cluster-name-mismatch.ts'
import trustDomainInvalid from './identity/trust-domain-invalid.ts'
import trustDomainMismatch from './identity/trust-domain-mismatch.ts'
import imageTagFloating from './images/image-tag-floating.ts'
import imageTagPartial from './images/image-tag-partial.ts'
import imageTagVPrefix from './images/image-tag-v-prefix.ts'
import joinTokenWithFile from './node-attestation/join-token-with-file.ts'
import nodeAttestorPairMismatch from './node-attestation/node-attestor-pair-mismatch.ts'
import psatAllowListEmpty from './node-attestation/psat-allow-list-empty.ts'
import psatAllowListFormat from './node-attestation/psat-allow-list-format.ts'
import psatAudienceMismatch from './node-attestation/psat-audience-mismatch.ts'
import psatSaNotAllowed from './node-attestation/psat-sa-not-allowed.ts'
import psatTokenVolumeMissing from './node-attestation/psat-token-volume-missing.ts'
import clusterspiffeidSelectsEverything from './registration/clusterspiffeid-selects-everything.ts'
import podTemplateSelectorMismatch from './volumes/pod-template-selector-mismatch.ts'
import volumeMountUndefined from './volumes/volume-mount-undefined.ts'
import agentHostpidMissing from './workload-attestation/agent-hostpid-missing.ts'
import attestorK8sMissing from './workload-attestation/attestor-k8s-missing.ts'
import kubeletAnonymousAuth from './workload-attestation/kubelet-anonymous-auth.ts'
import kubeletClientCertHalf from './workload-attestation/kubelet-client-cert-half.ts'
import kubeletPortConflict from './workload-attestation/kubelet-port-conflict.ts'
import kubeletReadonlyPort from './workload-attestation/kubelet-readonly-port.ts'
import kubeletVerificationSkipped from './workload-attestation/kubelet-verification-skipped.ts'
import legacyContainerLocator from './workload-attestation/legacy-container-locator.ts'

/** Every rule, sorted by id. */
export const RULES: readonly Rule[] = [
  agentConflictingBootstrap,
  agentHostpidMissing,
  agentNoBootstrapSource,
  attestorK8sMissing,
  bundleConfigmapKey,
  bundleConfigmapNamespace,
  bundleConfigmapNotMounted,
  clusterNameMismatch,
  clusterspiffeidSelectsEverything,
  configMissingRequired,
  configParseError,
  configSectionMissing,
  configWrongType,
  containerArgsRepeatRun,
  containerConfigArgMissing,
  containerConfigPathUnmounted,
  datastoreConnectionStringEmpty,
  datastoreTypeInvalid,
  expandenvMissing,
  expandenvUndefinedVariable,
  expectedBundleNotifier,
  expectedDatastore,
  expectedKeyManager,
  expectedNodeAttestor,
  expectedServerKind,
  expectedServerReplicas,
  expectedSpireVersion,
  expectedUpstreamAuthority,
  expectedWorkloadAttestors,
  haSqlite,
  imageTagFloating,
  imageTagPartial,
  imageTagVPrefix,
  joinTokenWithFile,
  kubeletAnonymousAuth,
  kubeletClientCertHalf,
  kubeletPortConflict,
  kubeletReadonlyPort,
  kubeletVerificationSkipped,
  legacyContainerLocator,
  manifestNotParseable,
  nodeAttestorPairMismatch,
  podTemplateSelectorMismatch,
  psatAllowListEmpty,
  psatAllowListFormat,
  psatAudienceMismatch,
  psatSaNotAllowed,
  psatTokenVolumeMissing,
  scmClusterNameMismatch,
  trustDomainInvalid,
  trustDomainMismatch,
  volumeMountUndefined,
  yamlDuplicateKey,
]
