import type { KeyRow } from '../../src/spire/table.ts'
import type { Json } from './config-tree.ts'

/** What rows need beside them to be accepted, by how their ids start; each by its path from the top (of a plugin: of its data). */
const COMPANIONS: Readonly<Record<string, Readonly<Record<string, Json>>>> = {
  'agent/NodeAttestor/x509pop/': { private_key_path: 'key.pem', certificate_path: 'certificate.pem' },
  'agent/NodeAttestor/sshpop/': { host_key_path: 'key.pem', host_cert_path: 'certificate.pem' },
  'agent/WorkloadAttestor/docker/container_id_cgroup_matchers': { use_new_container_locator: false },
  'agent/WorkloadAttestor/k8s/': { kubelet_ca_path: 'certificate.pem', token_path: 'certificate.pem' },
  'agent/WorkloadAttestor/k8s/certificate_path': { private_key_path: 'key.pem' },
  'agent/WorkloadAttestor/k8s/private_key_path': { certificate_path: 'certificate.pem' },
  'agent/WorkloadAttestor/k8s/experimental.sigstore': { 'experimental/sigstore/rekor_url': 'https://rekor.sigstore.dev' },
  'agent.experimental.broker': { 'agent/experimental/broker/socket_path': '/tmp/spire/broker.sock' },
  'agent.trust_bundle_unix_socket': { 'agent/trust_bundle_url': 'http://x' },
  acme: { 'acme/tos_accepted': true, 'acme/email': 'x@example.org' },
  serving_cert_file: { 'serving_cert_file/addr': '127.0.0.1:0' },
  add_svc_dns_name: { mode: 'crd' },
  metrics_bind_addr: { mode: 'crd' },
  pod_controller: { mode: 'crd' },
  webhook_: { mode: 'crd' },
  identity_template: { mode: 'crd' },
  dns_name_templates: { mode: 'crd' },
  context: { mode: 'crd' },
  'server/BundlePublisher/azure_blob/tenant_id': { app_id: 'x', app_secret: 'x' },
  'server/BundlePublisher/azure_blob/app_id': { tenant_id: 'x', app_secret: 'x' },
  'server/BundlePublisher/azure_blob/app_secret': { tenant_id: 'x', app_id: 'x' },
  'server/DataStore/sql/database_type.aws_mysql': {
    'database_type/aws_mysql/region': 'x',
    connection_string: 'user:password@tcp(db)/spire?parseTime=true',
  },
  'server/DataStore/sql/database_type.aws_postgres': { 'database_type/aws_postgres/region': 'x' },
  'server/KeyManager/aws_kms/': { key_identifier_value: 'x' },
  'server/KeyManager/azure_key_vault/': { key_identifier_value: 'x' },
  'server/KeyManager/gcp_kms/': { key_identifier_value: 'x' },
  'server/KeyManager/hashicorp_vault/': { key_identifier_value: 'x' },
  'server/NodeAttestor/aws_iid/access_key_id': { secret_access_key: 'x' },
  'server/NodeAttestor/aws_iid/secret_access_key': { access_key_id: 'x' },
  'server/NodeAttestor/azure_msi/tenants.subscription_id': { 'tenants/other.org/app_id': 'x', 'tenants/other.org/app_secret': 'x' },
  'server/NodeAttestor/azure_msi/tenants.app_id': { 'tenants/other.org/subscription_id': 'x', 'tenants/other.org/app_secret': 'x' },
  'server/NodeAttestor/azure_msi/tenants.app_secret': { 'tenants/other.org/subscription_id': 'x', 'tenants/other.org/app_id': 'x' },
  'server/NodeAttestor/x509pop/': { ca_bundle_path: 'certificate.pem' },
  'server/NodeAttestor/sshpop/': { cert_authorities: ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEqVcqo1qTMOB5pmCQxAGQA6pvbA3/6PL+yoZ3hQ2mYq'] },
  'server/UpstreamAuthority/cert-manager/': { issuer_kind: 'Issuer', issuer_group: 'cert-manager.io' },
  'server/UpstreamAuthority/gcp_cas/': { 'root_cert_spec/ca_pool': 'x' },
  'server/UpstreamAuthority/ejbca/': { client_cert_path: 'certificate.pem', client_cert_key_path: 'key.pem' },
}

/** What must not stand beside a row. */
const RIVALS: Readonly<Record<string, readonly string[]>> = {
  'agent/WorkloadAttestor/k8s/disable_kubelet_client': ['kubelet_ca_path', 'token_path'],
  'agent.trust_bundle_path': ['agent/insecure_bootstrap'],
  'agent.trust_bundle_url': ['agent/insecure_bootstrap'],
  'agent.trust_bundle_unix_socket': ['agent/insecure_bootstrap'],
  'agent.trust_bundle_spiffe_workload_api': ['agent/insecure_bootstrap'],
  acme: ['insecure_addr'],
  serving_cert_file: ['insecure_addr'],
  listen_socket_path: ['insecure_addr'],
  file: ['server_api'],
  workload_api: ['server_api'],
  'server/KeyManager/aws_kms/key_identifier_file': ['key_identifier_value'],
  'server/KeyManager/aws_kms/key_metadata_file': ['key_identifier_value'],
  'server/KeyManager/azure_key_vault/key_metadata_file': ['key_identifier_value'],
  'server/KeyManager/gcp_kms/key_metadata_file': ['key_identifier_value'],
  'server/KeyManager/azure_key_vault/key_identifier_file': ['key_identifier_value'],
  'server/KeyManager/gcp_kms/key_identifier_file': ['key_identifier_value'],
  'server/KeyManager/hashicorp_vault/key_identifier_file': ['key_identifier_value'],
  'server/NodeAttestor/x509pop/ca_bundle_paths': ['ca_bundle_path'],
  'server/NodeAttestor/sshpop/cert_authorities_path': ['cert_authorities'],
}

/** Values that follow from nothing in the row, here and where the row is needed beside another. */
const GOOD: Readonly<Record<string, Json>> = {
  'agent/KeyManager/disk/directory': 'keys',
  'agent/WorkloadAttestor/docker/container_id_cgroup_matchers': ['/docker/<id>'],
  'agent/WorkloadAttestor/docker/docker_version': '1.44',
  'agent/WorkloadAttestor/docker/podman_socket_path_template': 'unix:///run/user/%d/podman.sock',
  'agent.availability_target': '24h',
  'agent.experimental.jwt_svid_cache_hit_timeout': '10s',
  'agent.experimental.broker.bind_address': '127.0.0.1:0',
  'agent.trust_bundle_spiffe_workload_api': 'unix:///tmp/none.sock',
  'agent.trust_bundle_unix_socket': '/tmp/none.sock',
  'health_checks.live_path': '/x',
  'health_checks.ready_path': '/x',
  insecure_addr: '127.0.0.1:0',
  'serving_cert_file.addr': '127.0.0.1:0',
  'acme.tos_accepted': true,
  listen_socket_path: 'oidc.sock',
  server_address: 'unix:///tmp/none.sock',
  'server/DataStore/sql/connection_string': 'sslmode=disable',
  'server/DataStore/sql/ro_connection_string': 'sslmode=disable',
  'server/DataStore/sql/database_type': 'postgres',
  'server/KeyManager/disk/keys_path': 'keys',
  'server/KeyManager/aws_kms/key_identifier_file': 'id',
  'server/KeyManager/azure_key_vault/key_identifier_file': 'id',
  'server/KeyManager/gcp_kms/key_identifier_file': 'id',
  'server/KeyManager/hashicorp_vault/key_identifier_file': 'id',
  'server/KeyManager/aws_kms/key_tags': { team: 'x' },
  'server/NodeAttestor/x509pop/mode': 'external_pki',
}

/** A good value for a row. */
export function goodOf(id: string, row: KeyRow, otherwise: (row: KeyRow) => Json): Json {
  const file = /(key|priv)[^./]*$/.test(id) ? 'key.pem' : 'certificate.pem'
  return GOOD[id] ?? (row.type === 'string' && row.format === 'path' ? file : otherwise(row))
}

export function companionsOf(id: string): readonly (readonly [path: string, value: Json])[] {
  return Object.entries(COMPANIONS).flatMap(([start, companions]) => (id.startsWith(start) ? Object.entries(companions) : []))
}

export function rivalsOf(id: string): readonly string[] {
  return Object.entries(RIVALS).flatMap(([start, rivals]) => (id.startsWith(start) ? rivals : []))
}
