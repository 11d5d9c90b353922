import agentKeyManagerDisk from '../../schemas/spire/plugins/agent/KeyManager/disk.json' with { type: 'json' }
import agentKeyManagerMemory from '../../schemas/spire/plugins/agent/KeyManager/memory.json' with { type: 'json' }
import agentNodeAttestorAwsIid from '../../schemas/spire/plugins/agent/NodeAttestor/aws_iid.json' with { type: 'json' }
import agentNodeAttestorAzureImds from '../../schemas/spire/plugins/agent/NodeAttestor/azure_imds.json' with { type: 'json' }
import agentNodeAttestorAzureMsi from '../../schemas/spire/plugins/agent/NodeAttestor/azure_msi.json' with { type: 'json' }
import agentNodeAttestorGcpIit from '../../schemas/spire/plugins/agent/NodeAttestor/gcp_iit.json' with { type: 'json' }
import agentNodeAttestorHttpChallenge from '../../schemas/spire/plugins/agent/NodeAttestor/http_challenge.json' with { type: 'json' }
import agentNodeAttestorJoinToken from '../../schemas/spire/plugins/agent/NodeAttestor/join_token.json' with { type: 'json' }
import agentNodeAttestorK8sPsat from '../../schemas/spire/plugins/agent/NodeAttestor/k8s_psat.json' with { type: 'json' }
import agentNodeAttestorK8sSat from '../../schemas/spire/plugins/agent/NodeAttestor/k8s_sat.json' with { type: 'json' }
import agentNodeAttestorSshpop from '../../schemas/spire/plugins/agent/NodeAttestor/sshpop.json' with { type: 'json' }
import agentNodeAttestorTpmDevid from '../../schemas/spire/plugins/agent/NodeAttestor/tpm_devid.json' with { type: 'json' }
import agentNodeAttestorX509pop from '../../schemas/spire/plugins/agent/NodeAttestor/x509pop.json' with { type: 'json' }
import agentSVIDStoreAwsSecretsmanager from '../../schemas/spire/plugins/agent/SVIDStore/aws_secretsmanager.json' with { type: 'json' }
import agentSVIDStoreGcpSecretmanager from '../../schemas/spire/plugins/agent/SVIDStore/gcp_secretmanager.json' with { type: 'json' }
import agentWorkloadAttestorDocker from '../../schemas/spire/plugins/agent/WorkloadAttestor/docker.json' with { type: 'json' }
import agentWorkloadAttestorK8s from '../../schemas/spire/plugins/agent/WorkloadAttestor/k8s.json' with { type: 'json' }
import agentWorkloadAttestorSlurm from '../../schemas/spire/plugins/agent/WorkloadAttestor/slurm.json' with { type: 'json' }
import agentWorkloadAttestorSystemd from '../../schemas/spire/plugins/agent/WorkloadAttestor/systemd.json' with { type: 'json' }
import agentWorkloadAttestorUnix from '../../schemas/spire/plugins/agent/WorkloadAttestor/unix.json' with { type: 'json' }
import agentWorkloadAttestorWindows from '../../schemas/spire/plugins/agent/WorkloadAttestor/windows.json' with { type: 'json' }
import serverBundlePublisherAwsRolesanywhereTrustanchor from '../../schemas/spire/plugins/server/BundlePublisher/aws_rolesanywhere_trustanchor.json' with {
  type: 'json',
}
import serverBundlePublisherAwsS3 from '../../schemas/spire/plugins/server/BundlePublisher/aws_s3.json' with { type: 'json' }
import serverBundlePublisherAzureBlob from '../../schemas/spire/plugins/server/BundlePublisher/azure_blob.json' with { type: 'json' }
import serverBundlePublisherGcpCloudstorage from '../../schemas/spire/plugins/server/BundlePublisher/gcp_cloudstorage.json' with { type: 'json' }
import serverBundlePublisherK8sConfigmap from '../../schemas/spire/plugins/server/BundlePublisher/k8s_configmap.json' with { type: 'json' }
import serverCredentialComposerUniqueid from '../../schemas/spire/plugins/server/CredentialComposer/uniqueid.json' with { type: 'json' }
import serverDataStoreSql from '../../schemas/spire/plugins/server/DataStore/sql.json' with { type: 'json' }
import serverKeyManagerAwsKms from '../../schemas/spire/plugins/server/KeyManager/aws_kms.json' with { type: 'json' }
import serverKeyManagerAzureKeyVault from '../../schemas/spire/plugins/server/KeyManager/azure_key_vault.json' with { type: 'json' }
import serverKeyManagerDisk from '../../schemas/spire/plugins/server/KeyManager/disk.json' with { type: 'json' }
import serverKeyManagerGcpKms from '../../schemas/spire/plugins/server/KeyManager/gcp_kms.json' with { type: 'json' }
import serverKeyManagerHashicorpVault from '../../schemas/spire/plugins/server/KeyManager/hashicorp_vault.json' with { type: 'json' }
import serverKeyManagerMemory from '../../schemas/spire/plugins/server/KeyManager/memory.json' with { type: 'json' }
import serverNodeAttestorAwsIid from '../../schemas/spire/plugins/server/NodeAttestor/aws_iid.json' with { type: 'json' }
import serverNodeAttestorAzureImds from '../../schemas/spire/plugins/server/NodeAttestor/azure_imds.json' with { type: 'json' }
import serverNodeAttestorAzureMsi from '../../schemas/spire/plugins/server/NodeAttestor/azure_msi.json' with { type: 'json' }
import serverNodeAttestorGcpIit from '../../schemas/spire/plugins/server/NodeAttestor/gcp_iit.json' with { type: 'json' }
import serverNodeAttestorHttpChallenge from '../../schemas/spire/plugins/server/NodeAttestor/http_challenge.json' with { type: 'json' }
import serverNodeAttestorJoinToken from '../../schemas/spire/plugins/server/NodeAttestor/join_token.json' with { type: 'json' }
import serverNodeAttestorK8sPsat from '../../schemas/spire/plugins/server/NodeAttestor/k8s_psat.json' with { type: 'json' }
import serverNodeAttestorK8sSat from '../../schemas/spire/plugins/server/NodeAttestor/k8s_sat.json' with { type: 'json' }
import serverNodeAttestorSshpop from '../../schemas/spire/plugins/server/NodeAttestor/sshpop.json' with { type: 'json' }
import serverNodeAttestorTpmDevid from '../../schemas/spire/plugins/server/NodeAttestor/tpm_devid.json' with { type: 'json' }
import serverNodeAttestorX509pop from '../../schemas/spire/plugins/server/NodeAttestor/x509pop.json' with { type: 'json' }
import serverNotifierGcsBundle from '../../schemas/spire/plugins/server/Notifier/gcs_bundle.json' with { type: 'json' }
import serverNotifierK8sbundle from '../../schemas/spire/plugins/server/Notifier/k8sbundle.json' with { type: 'json' }
import serverUpstreamAuthorityAwsPca from '../../schemas/spire/plugins/server/UpstreamAuthority/aws_pca.json' with { type: 'json' }
import serverUpstreamAuthorityAwssecret from '../../schemas/spire/plugins/server/UpstreamAuthority/awssecret.json' with { type: 'json' }
import serverUpstreamAuthorityCertManager from '../../schemas/spire/plugins/server/UpstreamAuthority/cert-manager.json' with { type: 'json' }
import serverUpstreamAuthorityDisk from '../../schemas/spire/plugins/server/UpstreamAuthority/disk.json' with { type: 'json' }
import serverUpstreamAuthorityEjbca from '../../schemas/spire/plugins/server/UpstreamAuthority/ejbca.json' with { type: 'json' }
import serverUpstreamAuthorityGcpCas from '../../schemas/spire/plugins/server/UpstreamAuthority/gcp_cas.json' with { type: 'json' }
import serverUpstreamAuthoritySpire from '../../schemas/spire/plugins/server/UpstreamAuthority/spire.json' with { type: 'json' }
import serverUpstreamAuthorityVault from '../../schemas/spire/plugins/server/UpstreamAuthority/vault.json' with { type: 'json' }
import type { PluginTable } from './table.ts'

/** Every built-in plugin's table, as `schemas/spire/plugins` holds it. */
export const PLUGIN_TABLES = [
  agentKeyManagerDisk,
  agentKeyManagerMemory,
  agentNodeAttestorAwsIid,
  agentNodeAttestorAzureImds,
  agentNodeAttestorAzureMsi,
  agentNodeAttestorGcpIit,
  agentNodeAttestorHttpChallenge,
  agentNodeAttestorJoinToken,
  agentNodeAttestorK8sPsat,
  agentNodeAttestorK8sSat,
  agentNodeAttestorSshpop,
  agentNodeAttestorTpmDevid,
  agentNodeAttestorX509pop,
  agentSVIDStoreAwsSecretsmanager,
  agentSVIDStoreGcpSecretmanager,
  agentWorkloadAttestorDocker,
  agentWorkloadAttestorK8s,
  agentWorkloadAttestorSlurm,
  agentWorkloadAttestorSystemd,
  agentWorkloadAttestorUnix,
  agentWorkloadAttestorWindows,
  serverBundlePublisherAwsRolesanywhereTrustanchor,
  serverBundlePublisherAwsS3,
  serverBundlePublisherAzureBlob,
  serverBundlePublisherGcpCloudstorage,
  serverBundlePublisherK8sConfigmap,
  serverCredentialComposerUniqueid,
  serverDataStoreSql,
  serverKeyManagerAwsKms,
  serverKeyManagerAzureKeyVault,
  serverKeyManagerDisk,
  serverKeyManagerGcpKms,
  serverKeyManagerHashicorpVault,
  serverKeyManagerMemory,
  serverNodeAttestorAwsIid,
  serverNodeAttestorAzureImds,
  serverNodeAttestorAzureMsi,
  serverNodeAttestorGcpIit,
  serverNodeAttestorHttpChallenge,
  serverNodeAttestorJoinToken,
  serverNodeAttestorK8sPsat,
  serverNodeAttestorK8sSat,
  serverNodeAttestorSshpop,
  serverNodeAttestorTpmDevid,
  serverNodeAttestorX509pop,
  serverNotifierGcsBundle,
  serverNotifierK8sbundle,
  serverUpstreamAuthorityAwsPca,
  serverUpstreamAuthorityAwssecret,
  serverUpstreamAuthorityCertManager,
  serverUpstreamAuthorityDisk,
  serverUpstreamAuthorityEjbca,
  serverUpstreamAuthorityGcpCas,
  serverUpstreamAuthoritySpire,
  serverUpstreamAuthorityVault,
] as unknown as readonly PluginTable[]
