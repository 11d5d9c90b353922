export type DetectedKind = 'server' | 'agent' | 'oidc' | 'registrar' | 'scm'

/**
 * Which SPIRE config a text is, told by its words and by the name it is kept under; undefined where it is none.
 * Cheap, and not put off by a text that does not parse.
 */
export function detectConfig(text: string, name: string): DetectedKind | undefined {
  if (/^\s*["']?kind["']?\s*:\s*["']?ControllerManagerConfig\b/m.test(text) || /"kind"\s*:\s*"ControllerManagerConfig"/.test(text)) return 'scm'
  if (/^\s*["']?apiVersion["']?\s*:/m.test(text)) return undefined
  // Tornjak's own config has the shape of a server's.
  if (hasKey(text, 'spire_socket_path')) return undefined
  const server = hasBlock(text, 'server')
  const agent = hasBlock(text, 'agent')
  if (OURS.test(text)) {
    if (server !== agent) return server ? 'server' : 'agent'
    if (server && agent) return byWords(text) ?? byName(name) ?? 'server'
  }
  if (isProvider(text)) return 'oidc'
  if (isRegistrar(text)) return 'registrar'
  // A block's name may be misspelt, or lost in what does not parse.
  if (OURS.test(text)) return byName(name) ?? (PLUGINS.test(text) ? byWords(text) : undefined)
  return undefined
}

const PLUGINS = /\bplugins\b/
const OURS = /\b(trust_domain|DataStore|KeyManager|NodeAttestor|WorkloadAttestor|UpstreamAuthority|BundlePublisher|SVIDStore)\b/

function hasBlock(text: string, name: string): boolean {
  return new RegExp(`(^|[\\n{};,])[ \\t]*${name}[ \\t\\r\\n]*(=[ \\t\\r\\n]*)?[{"]`).test(text) || new RegExp(`"${name}"\\s*[:={]`).test(text)
}

/** By what only one of the two has. */
function byWords(text: string): 'server' | 'agent' | undefined {
  const server = /\b(DataStore|UpstreamAuthority|Notifier|BundlePublisher|ca_ttl|ca_subject|bind_port|default_x509_svid_ttl)\b/.test(text)
  const agent = /\b(WorkloadAttestor|SVIDStore|server_address|server_port|trust_bundle_path|trust_bundle_url|insecure_bootstrap)\b/.test(text)
  return server === agent ? undefined : server ? 'server' : 'agent'
}

function byName(name: string): 'server' | 'agent' | undefined {
  if (/server[^/]*\.(conf|hcl|json)$/i.test(name)) return 'server'
  return /agent[^/]*\.(conf|hcl|json)$/i.test(name) ? 'agent' : undefined
}

function isProvider(text: string): boolean {
  return (
    hasKey(text, 'domains') &&
    ['server_api', 'workload_api', 'acme', 'serving_cert_file', 'insecure_addr', 'listen_socket_path'].some((key) => hasKey(text, key))
  )
}

function isRegistrar(text: string): boolean {
  if (!hasKey(text, 'trust_domain') || !hasKey(text, 'cluster')) return false
  if (/\bmode"?\s*[:=]\s*"(crd|reconcile|webhook)"/.test(text)) return true
  return ['server_socket_path', 'server_address', 'agent_socket_path', 'pod_label', 'pod_annotation', 'disabled_namespaces'].some((key) => hasKey(text, key))
}

function hasKey(text: string, key: string): boolean {
  return new RegExp(`(^|[\\s{},"])${key}"?\\s*[:={]`).test(text)
}
