import { goQuote } from '../../hcl/go-quote.ts'
import type { Block } from '../config.ts'
import { formatDuration, HOUR, SECOND } from '../duration.ts'
import { parseSpiffeId, parseTrustDomain } from '../spiffe-id.ts'
import { checkBootstrap } from './bootstrap.ts'
import { checkBroker } from './broker.ts'
import { type Check, checkDuration, conflict, invalid, isSet, missing, textOf, writtenText } from './check.ts'
import { checkFeatureFlags, checkLogger, checkTrustDomain } from './process.ts'

/**
 * What the agent checks of its own settings, in its order. (spire: cmd/spire-agent/cli/run/run.go at v1.9.6, v1.12.4, v1.14.2, v1.15.3)
 * @param plugins says what is wrong with the plugins' tree
 * @param unknown says which keys are not known
 */
export function checkAgent(check: Check, root: Block, plugins: () => void, unknown: () => void): void {
  const agent = root.block('agent')
  const experimental = agent.block('experimental')
  checkFeatureFlags(check, experimental)
  checkPresence(check, root, agent)
  checkBootstrap(check, agent)
  checkPipes(check, experimental)
  checkRebootstrap(check, agent)
  checkDuration(check, experimental, 'sync_interval', (_, error) => `could not parse synchronization interval: ${error}`)
  checkLogger(check, agent)
  checkCacheHitTimeout(check, experimental)
  checkNotNegative(check, agent, 'x509_svid_cache_max_size', 'x509_svid_cache_max_size should not be negative')
  checkNotNegative(check, experimental, 'x509_svid_cache_max_size', 'x509_svid_cache_max_size should not be negative')
  checkNotNegative(check, agent, 'jwt_svid_cache_max_size', 'jwt_svid_cache_max_size should not be negative')
  checkTrustDomain(check, agent)
  checkAdminSocket(check, agent)
  checkWorkloadKeyType(check, agent)
  plugins()
  unknown()
  checkDelegates(check, agent)
  checkAvailability(check, agent)
  checkBroker(check, experimental)
}

function checkPresence(check: Check, root: Block, agent: Block): void {
  if (!root.has('plugins') && root.string('plugins').is === 'absent') {
    check.problems.add({ code: 'section-missing', block: root, key: 'plugins', log: 'plugins section must be configured', args: { section: 'plugins' } })
  }
  if (isSet(agent, 'join_token') && isSet(agent, 'join_token_file')) {
    conflict(check, agent, ['join_token', 'join_token_file'], 'only one of join_token or join_token_file can be specified, not both')
  }
  if (!agent.written && agent.string('server_address').is === 'absent') {
    check.problems.add({ code: 'section-missing', block: root, key: 'agent', log: 'server_address must be configured', args: { section: 'agent' } })
    return
  }
  missing(check, agent, 'server_address', 'server_address must be configured')
  const port = agent.int('server_port')
  if (port.is === 'absent') {
    check.problems.add({ code: 'missing-required', block: agent, key: 'server_port', place: port.place, log: 'server_port must be configured' })
  }
  missing(check, agent, 'trust_domain', 'trust_domain must be configured')
}

function checkPipes(check: Check, experimental: Block): void {
  for (const [key, instead] of [
    ['named_pipe_name', 'socket_path'],
    ['admin_named_pipe_name', 'admin_socket_path'],
  ] as const) {
    if (writtenText(experimental, key) === undefined) continue
    const log = `invalid configuration: ${key} is not supported in this platform; please use ${instead} instead`
    invalid(check, experimental, key, 'other-platform', log)
  }
}

function checkRebootstrap(check: Check, agent: Block): void {
  const mode = writtenText(agent, 'rebootstrap_mode')
  if (mode !== undefined && !['never', 'auto', 'always'].includes(mode)) {
    invalid(check, agent, 'rebootstrap_mode', 'invalid-enum', `unknown rebootstrap mode specified: ${mode}`, { allowed: 'never, auto, always' })
  } else if (mode !== undefined && mode !== 'never') {
    const insecure = agent.bool('insecure_bootstrap')
    if (insecure.is === 'known' && insecure.value) {
      conflict(check, agent, ['insecure_bootstrap', 'rebootstrap_mode'], 'insecure_bootstrap option can not be used with rebootstrapping')
    }
  }
  checkDuration(check, agent, 'rebootstrap_delay', (_, error) => `error parsing rebootstrap delay duration: ${error}`)
}

function checkCacheHitTimeout(check: Check, experimental: Block): void {
  const key = 'jwt_svid_cache_hit_timeout'
  const timeout = checkDuration(check, experimental, key, (_, error) => `could not parse jwt_svid_cache_hit_timeout: ${error}`)
  if (timeout === undefined) return
  if (timeout < 5n * SECOND) invalid(check, experimental, key, 'invalid-value', `${key} (${formatDuration(timeout)}) must be greater than 5s`)
  else if (timeout >= 30n * SECOND) invalid(check, experimental, key, 'invalid-value', `${key} (${formatDuration(timeout)}) must be less than 30s`)
}

function checkNotNegative(check: Check, block: Block, key: string, log: string): void {
  const number = block.int(key)
  if (number.is !== 'known' || number.value >= 0) return
  check.problems.add({ code: 'invalid-value', block, key, place: number.place, log, args: { value: String(number.value) } })
}

function checkAdminSocket(check: Check, agent: Block): void {
  const admin = textOf(agent, 'admin_socket_path')
  const socket = textOf(agent, 'socket_path')
  if (admin === undefined || socket === undefined) return
  const apis = [agent.bool('disable_workload_api'), agent.bool('disable_sds_api')]
  if (apis.every((api) => api.is === 'unknown' || (api.is === 'known' && api.value))) return
  if (!isBeside(admin, socket)) return
  const log = 'admin socket cannot be in the same directory or a subdirectory as that containing the Workload API socket'
  const place = agent.string('socket_path')
  const related = place.is === 'known' ? [[place.place, 'the Workload API socket'] as const] : []
  const own = agent.string('admin_socket_path')
  check.problems.add({
    code: 'conflict',
    block: agent,
    key: 'admin_socket_path',
    ...(own.is === 'known' ? { place: own.place } : {}),
    log,
    args: { value: admin },
    related,
  })
}

/** Whether a path lies in the directory of another, or below; of relative paths only where both are. */
function isBeside(path: string, other: string): boolean {
  if (path.startsWith('/') !== other.startsWith('/')) return false
  const clean = cleanPath(other)
  const slash = clean.lastIndexOf('/')
  return cleanPath(path).startsWith(`${slash === -1 ? '' : clean.slice(0, slash)}/`) || (slash === -1 && !cleanPath(path).startsWith('..'))
}

/** go: path/filepath.Clean, without a leading slash made up. */
function cleanPath(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '' && part !== '.' && !(part === '..' && path.startsWith('/'))) parts.push(part)
  }
  return `${path.startsWith('/') ? '/' : ''}${parts.join('/')}`
}

function checkWorkloadKeyType(check: Check, agent: Block): void {
  const text = writtenText(agent, 'workload_x509_svid_key_type')
  const allowed = ['rsa-2048', 'ec-p256', ...((check.tables.isAtLeast('1.14.0') ?? true) ? ['ec-p384'] : [])]
  if (text === undefined || allowed.includes(text.toLowerCase())) return
  const log = `key type ${goQuote(text)} is unknown; must be one of [${(check.tables.isAtLeast('1.14.0') ?? true) ? 'rsa-2048, ec-p256, ec-p384' : 'rsa-2048, ec-p256'}]`
  invalid(check, agent, 'workload_x509_svid_key_type', 'invalid-enum', log, { allowed: allowed.join(', ') })
}

/** spire: pkg/common/idutil, MemberFromString */
function checkDelegates(check: Check, agent: Block): void {
  const delegates = agent.strings('authorized_delegates')
  const own = textOf(agent, 'trust_domain')
  const domain = own === undefined ? undefined : parseTrustDomain(own)
  for (const { value, place } of delegates.is === 'known' ? delegates.value : []) {
    const result = parseSpiffeId(value)
    const foreign = result.ok && domain?.ok && result.id.trustDomain !== domain.trustDomain
    const error = result.ok
      ? foreign
        ? `SPIFFE ID ${goQuote(value)} is not a member of trust domain ${goQuote(domain.trustDomain)}`
        : undefined
      : result.error
    if (error === undefined) continue
    const log = `error validating authorized delegate: ${error}`
    check.problems.add({ code: 'invalid-spiffe-id', block: agent, key: 'authorized_delegates', place, log, args: { value, error } })
  }
}

function checkAvailability(check: Check, agent: Block): void {
  const target = checkDuration(check, agent, 'availability_target', (_, error) => `unable to parse availability_target: ${error}`)
  if (target === undefined || target >= 24n * HOUR) return
  invalid(check, agent, 'availability_target', 'invalid-value', 'availability_target must be at least 24h0m0s')
}
