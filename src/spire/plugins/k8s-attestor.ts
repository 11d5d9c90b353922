import { goQuote } from '../../hcl/go-quote.ts'
import type { Block } from '../config.ts'
import { parseDuration } from '../duration.ts'
import { parseSpiffeId } from '../spiffe-id.ts'
import type { PluginCheck } from './plugin-check.ts'

/** spire: pkg/agent/plugin/workloadattestor/k8s/k8s.go at v1.9.6, v1.12.4, v1.14.2, v1.15.3 */
export function checkK8sAttestor(check: PluginCheck): void {
  checkBroker(check)
  checkWithoutKubelet(check)
  checkIntervals(check)
  checkPorts(check)
  checkRekor(check)
}

function checkIntervals(check: PluginCheck): void {
  for (const [key, name] of [
    ['poll_retry_interval', 'poll retry interval'],
    ['reload_interval', 'reload interval'],
  ] as const) {
    const text = check.data.string(key)
    if (text.is !== 'known' || text.from === 'default') continue
    const result = parseDuration(text.value)
    if (result.ok) continue
    const message = `unable to parse ${name}: ${result.error}`
    check.error(message, { key, place: text.place, code: 'invalid-duration', args: { value: text.value, error: result.error } })
  }
}

function checkPorts(check: PluginCheck): void {
  const [secure, readOnly] = [check.data.int('kubelet_secure_port'), check.data.int('kubelet_read_only_port')]
  if (secure.is !== 'known' || secure.from !== 'written' || secure.value <= 0) return
  if (readOnly.is !== 'known' || readOnly.from !== 'written' || readOnly.value <= 0) return
  check.error('cannot use both the read-only and secure port', {
    key: 'kubelet_read_only_port',
    place: readOnly.place,
    code: 'conflict',
    args: { keys: 'kubelet_secure_port, kubelet_read_only_port' },
  })
}

/** The older verifier of signatures wanted its log named; the newer one knows one. */
function checkRekor(check: PluginCheck): void {
  const sigstore = check.data.block('experimental').block('sigstore')
  if (check.tables.isAtLeast('1.10.2') !== false || !sigstore.written || !sigstore.readable) return
  const key = 'rekor_url'
  if (!sigstore.has(key)) {
    check.error('missing Rekor URL', { block: sigstore, key, code: 'missing-required' })
    return
  }
  const url = sigstore.string(key)
  if (url.is !== 'known') return
  const value = url.from === 'written' ? url.value : ''
  const error = rekorError(value)
  if (error !== undefined)
    check.error(`failed to set Rekor URL: ${error}`, { block: sigstore, key, place: url.place, code: 'invalid-url', args: { value, error } })
}

function rekorError(url: string): string | undefined {
  if (url === '') return 'rekor URL is empty'
  const [, scheme = '', host = ''] = /^(?:([a-zA-Z][a-zA-Z0-9+.-]*):)?(?:\/\/([^/?#]*))?/.exec(url) ?? []
  if (host === '') return 'host is required on rekor URL'
  return scheme.toLowerCase() === 'https' ? undefined : `invalid rekor URL Scheme ${goQuote(scheme.toLowerCase())}`
}

const POLICIES = ['permissive', 'enforced']
const SCOPES = ['agent_node', 'cluster']
const BROKER = 'experimental.broker'

function checkBroker(check: PluginCheck): void {
  const broker = check.data.block('experimental').block('broker')
  if (!broker.written || !broker.readable) return
  const policy = broker.string('access_policy')
  const at = { block: broker, key: 'access_policy' } as const
  if (policy.is === 'absent') {
    const message = `${BROKER}.access_policy: must be specified as one of [${POLICIES.join(', ')}]`
    check.error(message, { ...at, place: policy.place, code: 'missing-required' })
  } else if (policy.is === 'known' && !POLICIES.includes(policy.value)) {
    const message = `${BROKER}.access_policy: unsupported value ${goQuote(policy.value)}; must be one of [${POLICIES.join(', ')}]`
    check.error(message, { ...at, place: policy.place, code: 'invalid-enum', args: { value: policy.value, allowed: POLICIES.join(', ') } })
  }
  const brokers = broker.blocks('brokers')
  if (brokers.length === 0 && broker.strings('brokers').is === 'absent') {
    check.error(`${BROKER}.brokers: at least one broker is required`, { block: broker, key: 'brokers', code: 'missing-required' })
  }
  const seen = new Set<string>()
  brokers.forEach((one, index) => {
    checkEntry(check, one, index, seen)
  })
}

function checkEntry(check: PluginCheck, one: Block, index: number, seen: Set<string>): void {
  const id = one.string('id')
  const at = { block: one, key: 'id', ...(id.is === 'unknown' ? {} : { place: id.place }) } as const
  if (id.is === 'absent') check.error(`${BROKER}.brokers[${index}].id: must be specified`, { ...at, code: 'missing-required' })
  if (id.is !== 'known') return
  if (seen.has(id.value)) {
    check.error(`${BROKER}.brokers[${id.value}].id: duplicate broker id`, { ...at, code: 'conflict', args: { keys: id.value } })
    return
  }
  seen.add(id.value)
  const parsed = parseSpiffeId(id.value)
  if (!parsed.ok) {
    const message = `${BROKER}.brokers[${id.value}].id: ${parsed.error}`
    check.error(message, { ...at, code: 'invalid-spiffe-id', args: { value: id.value, error: parsed.error } })
    return
  }
  const scope = one.string('pod_reference_scope')
  if (scope.is !== 'known' || SCOPES.includes(scope.value)) return
  const message = `${BROKER}.brokers[${id.value}].pod_reference_scope: unsupported value ${goQuote(scope.value)}; must be one of [${SCOPES.join(', ')}]`
  check.error(message, {
    block: one,
    key: 'pod_reference_scope',
    place: scope.place,
    code: 'invalid-enum',
    args: { value: scope.value, allowed: SCOPES.join(', ') },
  })
}

const KUBELET_NUMBERS = ['kubelet_read_only_port', 'kubelet_secure_port']
const KUBELET_FLAGS = ['skip_kubelet_verification', 'use_anonymous_authentication']
/** In the order in which the plugin goes through them. */
const KUBELET = [
  ...KUBELET_NUMBERS,
  'kubelet_ca_path',
  'skip_kubelet_verification',
  'token_path',
  'certificate_path',
  'private_key_path',
  'use_anonymous_authentication',
  'node_name_env',
  'node_name',
  'reload_interval',
]

function checkWithoutKubelet(check: PluginCheck): void {
  const { data } = check
  const disabled = data.bool('disable_kubelet_client')
  if (disabled.is !== 'known' || !disabled.value) return
  for (const key of KUBELET) {
    if (!isGiven(data, key)) continue
    const message = `disable_kubelet_client cannot be used with ${key}`
    check.error(message, { key, code: 'conflict', args: { keys: `disable_kubelet_client, ${key}` } })
  }
  for (const one of data.block('experimental').block('broker').blocks('brokers')) {
    const [id, scope] = [one.string('id'), one.string('pod_reference_scope')]
    if (id.is !== 'known' || scope.is !== 'known' || scope.value !== 'agent_node') continue
    const message = `${BROKER}.brokers[${id.value}].pod_reference_scope must be "cluster" when disable_kubelet_client is true`
    check.error(message, { block: one, key: 'pod_reference_scope', code: 'conflict', args: { keys: 'disable_kubelet_client, pod_reference_scope' } })
  }
}

function isGiven(data: Block, key: string): boolean {
  if (KUBELET_NUMBERS.includes(key)) {
    const number = data.int(key)
    return number.is === 'known' && number.from === 'written' && number.value > 0
  }
  if (KUBELET_FLAGS.includes(key)) {
    const flag = data.bool(key)
    return flag.is === 'known' && flag.value
  }
  const text = data.string(key)
  return text.is === 'known' && text.from === 'written'
}
