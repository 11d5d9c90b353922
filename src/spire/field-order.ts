import type { KeyRow } from './table.ts'

/**
 * The order of the fields in SPIRE's structs, by the path of the block: of several values that do not decode, the first in this order is what
 * SPIRE complains of. (spire: cmd/spire-server/cli/run/run.go, cmd/spire-agent/cli/run/run.go, pkg/common/telemetry/config.go,
 * pkg/common/health/config.go at v1.15.3, with the fields of older releases where they stood)
 */
const ORDER: Readonly<Record<string, string>> = {
  '': 'server agent plugins telemetry health_checks',
  server:
    'admin_ids agent_ttl audit_log_enabled bind_address bind_port ca_key_type ca_subject ca_ttl data_dir default_x509_svid_ttl default_jwt_svid_ttl ' +
    'experimental federation disable_jwt_svids jwt_issuer jwt_key_type log_file log_level log_format log_source_location ' +
    'prune_attested_nodes_expired_for prune_attested_nodes_batch_size prune_tofu_nodes proxy_protocol_trusted_cidrs ratelimit socket_path trust_domain ' +
    'max_attested_node_info_staleness exclude_sn_from_ca_subject ConfigPath ExpandEnv profiling_enabled profiling_port profiling_freq profiling_names',
  'server.experimental':
    'agent_spiffe_id_as_selector auth_opa_policy_engine cache_reload_interval full_cache_reload_interval events_based_cache prune_events_older_than ' +
    'event_timeout sql_transaction_timeout require_pq_kem wit_key_type wit_issuer feature_flags named_pipe_name',
  'server.ca_subject': 'country organization common_name',
  'server.federation.bundle_endpoint': 'address port refresh_hint acme profile',
  'server.federation.bundle_endpoint.acme': 'directory_url domain_name email tos_accepted',
  'server.federation.federates_with': 'bundle_endpoint_url bundle_endpoint_profile',
  agent:
    'data_dir admin_socket_path insecure_bootstrap retry_bootstrap rebootstrap_mode rebootstrap_delay join_token join_token_file log_file log_format ' +
    'log_level log_selectors log_source_location sds server_address server_port socket_path disable_workload_api disable_sds_api ' +
    'workload_x509_svid_key_type trust_bundle_format trust_bundle_path trust_bundle_spiffe_workload_api trust_bundle_unix_socket trust_bundle_url ' +
    'trust_domain allow_unauthenticated_verifiers allowed_foreign_jwt_claims availability_target x509_svid_cache_max_size jwt_svid_cache_max_size ' +
    'authorized_delegates ConfigPath ExpandEnv profiling_enabled profiling_port profiling_freq profiling_names experimental disable_reattest_to_renew',
  'agent.experimental':
    'sync_interval jwt_svid_cache_hit_timeout named_pipe_name admin_named_pipe_name use_sync_authorized_entries require_pq_kem ratelimit broker ' +
    'feature_flags x509_svid_cache_max_size disable_lru_cache',
  'agent.experimental.broker': 'socket_path bind_address brokers',
  'agent.experimental.broker.brokers': 'id allowed_reference_types',
  'agent.experimental.broker.brokers.allowed_reference_types': 'type_url allow_over_tcp',
  'agent.experimental.ratelimit': 'fetch_x509_svid fetch_jwt_svid fetch_x509_bundles fetch_jwt_bundles stream_secrets fetch_secrets',
  'agent.sds': 'default_svid_name default_bundle_name default_all_bundles_name disable_spiffe_cert_validation',
  telemetry:
    'Prometheus DogStatsd Statsd M3 InMem MetricPrefix EnableTrustDomainLabel EnableHostnameLabel AllowedPrefixes BlockedPrefixes AllowedLabels BlockedLabels',
  'telemetry.Prometheus.tls': 'cert_file key_file client_ca_file use_spire_svid authorized_spiffe_ids',
  health_checks: 'listener_enabled bind_address bind_port ready_path live_path',
}

/** The rows of a config's blocks as the structs have them; those without an order of their own stay as they are. */
export function inStructOrder(rows: Readonly<Record<string, KeyRow>>, path = ''): Readonly<Record<string, KeyRow>> {
  const order = ORDER[path]?.split(' ') ?? []
  const ordered: Record<string, KeyRow> = {}
  for (const key of [...order, ...Object.keys(rows)]) {
    const row = rows[key]
    if (!row || key in ordered) continue
    ordered[key] = row.keys ? { ...row, keys: inStructOrder(row.keys, path === '' ? key : `${path}.${key}`) } : row
  }
  return ordered
}
