import type { Problem, ProblemCode, SpireConfig } from '../../spire/config.ts'

/** Whether a fault that a rule for all keys could name has a rule of its own, which says more about it: the rules for all keys leave it to that. */
export function hasOwnRule({ kind }: SpireConfig, { code, path, args, plugin }: Problem): boolean {
  if (code === 'missing-required' && plugin) return true
  if (code === 'plugin-count' || code === 'plugin-unknown-builtin') return args.type === 'DataStore'
  // oidc-source-count, oidc-serving-mode
  if (kind === 'oidc') return code === 'missing-required' && (args.group !== undefined || /^(acme|serving_cert_file)\./.test(path))
  // registrar-server-socket-unmounted
  if (kind === 'registrar') return code === 'missing-required' && args.group !== undefined
  return OWN[code]?.some((pattern) => pattern.test(path)) ?? false
}

const UNKNOWN: readonly RegExp[] = [
  // federates-with-legacy-keys
  /^server\.federation\.federates_with\[[^\]]*\]\.bundle_endpoint(_address|_port|_spiffe_id)?$/i,
  // upstream-block-in-server
  /^server\.(upstream_authority|upstream_authorities|upstream_bundle|upstream_ca|ca)$/i,
  // telemetry-removed-inmem-enabled
  /^telemetry\.InMem\.enabled$/i,
]

const OWN: { readonly [Code in ProblemCode]?: readonly RegExp[] } = {
  'unknown-key': UNKNOWN,
  'removed-key': UNKNOWN,
  // bundle-endpoint-acme-deprecated, sql-transaction-timeout-renamed
  'deprecated-key': [/^server\.federation\.bundle_endpoint\.acme$/, /^server\.experimental\.sql_transaction_timeout$/],
  'missing-required': [
    // trust-bundle-url-http
    /^agent\.trust_bundle_url$/,
    // federates-with-url, federates-with-profile-missing
    /^server\.federation\.federates_with\[[^\]]*\]\.bundle_endpoint/,
    // bundle-endpoint-acme-deprecated
    /^server\.federation\.bundle_endpoint\.acme\.(domain_name|email)$/,
    // bundle-endpoint-cert-no-sync-interval
    /\.serving_cert_file\.file_sync_interval$/,
  ],
}
