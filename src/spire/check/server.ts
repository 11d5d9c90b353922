import { goQuote } from '../../hcl/go-quote.ts'
import type { Block } from '../config.ts'
import { isCidr, isDomainName, isIp } from '../ip.ts'
import { parseSpiffeId } from '../spiffe-id.ts'
import { type Check, checkDuration, conflict, invalid, isSet, missing, textOf, writtenText } from './check.ts'
import { checkFederation } from './federation.ts'
import { checkFeatureFlags, checkLogger, checkTrustDomain } from './process.ts'

/**
 * What the server checks of its own settings, in its order, up to its plugins and behind them.
 * (spire: cmd/spire-server/cli/run/run.go at v1.9.6, v1.12.4, v1.14.2, v1.15.3)
 * @param plugins says what is wrong with the plugins' tree
 * @param unknown says which keys are not known
 */
export function checkServer(check: Check, root: Block, plugins: () => void, unknown: () => void): void {
  const server = root.block('server')
  const experimental = server.block('experimental')
  checkFeatureFlags(check, experimental)
  checkPresence(check, root, server)
  checkFederationSection(check, server)
  if (isSet(experimental, 'event_timeout') && isSet(experimental, 'sql_transaction_timeout')) {
    const log = 'both experimental sql_transaction_timeout and event_timeout set, only set event_timeout'
    conflict(check, experimental, ['event_timeout', 'sql_transaction_timeout'], log)
  }
  checkCidrs(check, server)
  if (writtenText(experimental, 'named_pipe_name') !== undefined) {
    const log = 'invalid configuration: named_pipe_name is not supported in this platform; please use socket_path instead'
    invalid(check, experimental, 'named_pipe_name', 'other-platform', log)
  }
  checkLogger(check, server)
  checkBindAddress(check, server)
  checkTrustDomain(check, server)
  checkFederation(check, server)
  checkStaleness(check, server)
  checkAdminIds(check, server)
  checkDuration(check, server, 'agent_ttl', (value, error) => `could not parse agent ttl ${goQuote(value)}: ${error}`)
  checkDuration(check, server, 'default_x509_svid_ttl', (value, error) => `could not parse default X509 SVID ttl ${goQuote(value)}: ${error}`)
  checkDuration(check, server, 'default_jwt_svid_ttl', (value, error) => `could not parse default JWT SVID ttl ${goQuote(value)}: ${error}`)
  checkDuration(check, server, 'ca_ttl', (value, error) => `could not parse default CA ttl ${goQuote(value)}: ${error}`)
  checkKeyType(check, server, 'ca_key_type')
  checkKeyType(check, server, 'jwt_key_type')
  checkKeyType(check, experimental, 'wit_key_type')
  plugins()
  checkDuration(check, server, 'prune_attested_nodes_expired_for', (_, error) => `could not parse prune_attested_nodes_expired_for: ${error}`)
  unknown()
  checkDuration(check, experimental, 'cache_reload_interval', (_, error) => `could not parse cache reload interval: ${error}`)
  checkDuration(check, experimental, 'full_cache_reload_interval', (_, error) => `could not parse full cache reload interval: ${error}`)
  checkDuration(check, experimental, 'prune_events_older_than', (_, error) => `could not parse prune events interval: ${error}`)
  checkDuration(check, experimental, 'sql_transaction_timeout', (_, error) => `could not parse SQL transaction timeout interval: ${error}`)
  checkDuration(check, experimental, 'event_timeout', (_, error) => `could not parse event timeout interval: ${error}`)
}

function checkPresence(check: Check, root: Block, server: Block): void {
  if (!server.written && server.string('trust_domain').is === 'absent') {
    check.problems.add({ code: 'section-missing', block: root, key: 'server', log: 'trust_domain must be configured', args: { section: 'server' } })
  } else {
    missing(check, server, 'trust_domain', 'trust_domain must be configured')
    missing(check, server, 'data_dir', 'data_dir must be configured')
  }
  if (!root.has('plugins') && root.string('plugins').is === 'absent') {
    check.problems.add({ code: 'section-missing', block: root, key: 'plugins', log: 'plugins section must be configured', args: { section: 'plugins' } })
  }
}

/** What is looked at before anything is parsed. */
function checkFederationSection(check: Check, server: Block): void {
  const federation = server.block('federation')
  const acme = federation.block('bundle_endpoint').block('acme')
  if (acme.written) {
    missing(check, acme, 'domain_name', 'federation.bundle_endpoint.acme.domain_name must be configured')
    missing(check, acme, 'email', 'federation.bundle_endpoint.acme.email must be configured')
  }
  const partners = federation.map('federates_with')
  for (const { name, block } of partners.is === 'known' ? partners.value : []) {
    missing(check, block, 'bundle_endpoint_url', `federation.federates_with["${name}"].bundle_endpoint_url must be configured`)
    const url = textOf(block, 'bundle_endpoint_url')
    if (url === undefined || url.toLowerCase().startsWith('https://')) continue
    const log = `federation.federates_with["${name}"].bundle_endpoint_url must use the HTTPS protocol; URL found: ${goQuote(url)}`
    invalid(check, block, 'bundle_endpoint_url', 'invalid-url', log)
  }
}

function checkCidrs(check: Check, server: Block): void {
  const cidrs = server.strings('proxy_protocol_trusted_cidrs')
  for (const { value, place } of cidrs.is === 'known' ? cidrs.value : []) {
    if (isCidr(value)) continue
    const log = `invalid proxy_protocol_trusted_cidrs value ${goQuote(value)}: invalid CIDR address: ${value}`
    check.problems.add({ code: 'invalid-value', block: server, key: 'proxy_protocol_trusted_cidrs', place, log, args: { value } })
  }
}

/** net.ResolveTCPAddr, as far as it can be told without asking for names. */
function checkBindAddress(check: Check, server: Block): void {
  const address = server.string('bind_address')
  const port = server.int('bind_port')
  if (address.is !== 'known' || port.is !== 'known') return
  const brackets = check.tables.isAtLeast('1.11.1') ?? true
  const host = brackets ? address.value.replace(/^[[\]]+|[[\]]+$/g, '') : address.value
  const refuse = (key: string, error: string): void => {
    const log = `could not resolve bind address "${address.value}:${port.value}": ${error}`
    const place = key === 'bind_port' ? port.place : address.place
    check.problems.add({ code: 'invalid-value', block: server, key, place, log, args: { value: key === 'bind_port' ? String(port.value) : address.value } })
  }
  const bare = host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host
  if (!brackets && bare === host && host.includes(':')) refuse('bind_address', `address ${host}:${port.value}: too many colons in address`)
  else if (port.value < 0 || port.value > 65535) refuse('bind_port', `address ${port.value}: invalid port`)
  else if (!isIp(bare) && !isIp(bare.replace(/%.*$/, '')) && !isDomainName(bare)) refuse('bind_address', `lookup ${bare}: no such host`)
}

/** A pointer to a string: an empty one is parsed too. */
function checkStaleness(check: Check, server: Block): void {
  const key = 'max_attested_node_info_staleness'
  const wording = (value: string, error: string): string => `could not parse max attested node staleness ${goQuote(value)}: ${error}`
  const answer = server.string(key)
  if (server.has(key) && answer.is !== 'unknown' && (answer.is !== 'known' || answer.from === 'default')) {
    invalid(check, server, key, 'invalid-duration', wording('', 'time: invalid duration ""'), { error: 'time: invalid duration ""' })
  } else checkDuration(check, server, key, wording)
}

function checkAdminIds(check: Check, server: Block): void {
  const ids = server.strings('admin_ids')
  for (const { value, place } of ids.is === 'known' ? ids.value : []) {
    const result = parseSpiffeId(value)
    if (result.ok) continue
    const log = `could not parse admin ID ${goQuote(value)}: ${result.error}`
    check.problems.add({ code: 'invalid-spiffe-id', block: server, key: 'admin_ids', place, log, args: { value, error: result.error } })
  }
}

const KEY_TYPES = ['rsa-2048', 'rsa-4096', 'ec-p256', 'ec-p384']

function checkKeyType(check: Check, block: Block, key: string): void {
  const text = writtenText(block, key)
  if (text === undefined || KEY_TYPES.includes(text.toLowerCase())) return
  const log = `error parsing ${key}: key type ${goQuote(text)} is unknown; must be one of [${KEY_TYPES.join(', ')}]`
  invalid(check, block, key, 'invalid-enum', log, { allowed: KEY_TYPES.join(', ') })
}
