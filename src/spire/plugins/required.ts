/** What plugins demand, in their words and order: of a key that has none, the message, and what it was before 1.11.0. By side, type and name. */
export const REQUIRED: Readonly<Record<string, readonly (readonly [key: string, message: string, older?: string])[]>> = {
  'server KeyManager disk': [['keys_path', 'keys_path is required']],
  'server KeyManager aws_kms': [['region', 'configuration is missing a region']],
  'server KeyManager gcp_kms': [['key_ring', 'configuration is missing the key ring']],
  'server KeyManager azure_key_vault': [['key_vault_uri', 'configuration is missing the Key Vault URI']],
  'server NodeAttestor tpm_devid': [
    ['devid_ca_path', 'devid_ca_path is required', 'invalid configuration: devid_ca_path is required'],
    ['endorsement_ca_path', 'endorsement_ca_path is required', 'invalid configuration: endorsement_ca_path is required'],
  ],
  'server UpstreamAuthority aws_pca': [
    ['region', 'plugin configuration is missing the region', 'configuration is missing a region'],
    ['certificate_authority_arn', 'plugin configuration is missing the certificate_authority_arn', 'configuration is missing a certificate authority ARN'],
  ],
  'server UpstreamAuthority cert-manager': [
    ['namespace', 'plugin configuration has empty namespace property', 'configuration has empty namespace property'],
    ['issuer_name', 'plugin configuration has empty issuer_name property', 'configuration has empty issuer_name property'],
  ],
  'server UpstreamAuthority ejbca': [
    ['hostname', 'hostname is required'],
    ['ca_name', 'ca_name is required'],
    ['end_entity_profile_name', 'end_entity_profile_name is required'],
    ['certificate_profile_name', 'certificate_profile_name is required'],
  ],
  'server Notifier gcs_bundle': [
    ['bucket', 'bucket must be set'],
    ['object_path', 'object_path must be set'],
  ],
  'server BundlePublisher aws_s3': [
    ['region', 'configuration is missing the region'],
    ['bucket', 'configuration is missing the bucket name'],
    ['object_key', 'configuration is missing the object key'],
    ['format', 'configuration is missing the bundle format'],
  ],
  'server BundlePublisher gcp_cloudstorage': [
    ['bucket_name', 'configuration is missing the bucket name'],
    ['object_name', 'configuration is missing the object name'],
    ['format', 'configuration is missing the bundle format'],
  ],
  'server BundlePublisher aws_rolesanywhere_trustanchor': [
    ['region', 'configuration is missing the region'],
    ['trust_anchor_id', 'configuration is missing the trust anchor id'],
  ],
  'server BundlePublisher azure_blob': [
    ['storage_account_name', 'configuration is missing the storage account name'],
    ['container_name', 'configuration is missing the container name'],
    ['blob_name', 'configuration is missing the blob name'],
    ['format', 'configuration is missing the bundle format'],
  ],
  'agent KeyManager disk': [['directory', 'directory must be configured']],
  'agent NodeAttestor tpm_devid': [
    ['devid_cert_path', 'invalid configuration: devid_cert_path is required'],
    ['devid_priv_path', 'invalid configuration: devid_priv_path is required'],
    ['devid_pub_path', 'invalid configuration: devid_pub_path is required'],
  ],
  'agent NodeAttestor azure_imds': [['tenant_domain', 'tenant_domain is required']],
  'agent SVIDStore aws_secretsmanager': [['region', 'region is required']],
}
