import { goQuote } from '../../hcl/go-quote.ts'
import type { Block } from '../config.ts'
import { parseTrustDomain } from '../spiffe-id.ts'
import { type Check, checkDuration, conflict, invalid, isSet, writtenText } from './check.ts'
import { addressError } from './listen-address.ts'
import { checkLogger, checkProbePaths } from './process.ts'

/**
 * What the OIDC discovery provider checks when it starts. (spire: support/oidc-discovery-provider/config.go and main_posix.go
 * at v1.9.6, v1.12.4, v1.15.3)
 */
export function checkProvider(check: Check, root: Block): void {
  checkDomains(check, root)
  checkAcme(check, root)
  checkCertificate(check, root)
  for (const section of SOURCES) {
    const block = root.block(section)
    if (section === 'workload_api' && block.written) required(check, block, 'trust_domain', section)
    checkDuration(check, block, 'poll_interval', (_, error) => `invalid poll_interval in the ${section} configuration section: ${error}`)
  }
  checkListeners(check, root)
  checkAddresses(check, root)
  checkSources(check, root)
  checkUrls(check, root)
  checkLogger(check, root, '')
  checkTrustDomain(check, root.block('workload_api'))
  checkDomainNames(check, root)
  checkListening(check, root)
  const health = root.block('health_checks')
  if (health.written) checkProbePaths(check, health, 'start')
}

const SOURCES = ['server_api', 'workload_api', 'file']

function checkDomains(check: Check, root: Block): void {
  const domains = root.strings('domains')
  if (domains.is === 'absent' || (domains.is === 'known' && domains.value.length === 0)) {
    check.problems.add({ code: 'missing-required', block: root, key: 'domains', log: 'at least one domain must be configured' })
  }
}

/** spire: support/oidc-discovery-provider/domain_policy.go */
function checkDomainNames(check: Check, root: Block): void {
  const domains = root.strings('domains')
  for (const { value, place } of domains.is === 'known' ? domains.value : []) {
    const error = domainError(value)
    if (error !== undefined) {
      check.problems.add({ code: 'invalid-value', block: root, key: 'domains', place, log: `domain ${goQuote(value)} ${error}`, args: { value, error } })
    }
  }
}

/** golang.org/x/net/idna, Lookup.ToASCII, for what ASCII can do wrong. */
function domainError(domain: string): string | undefined {
  const rune = /[^a-zA-Z0-9.\-\u0080-\u{10ffff}]/u.exec(domain)?.[0].codePointAt(0)
  if (rune !== undefined) return `is not a valid domain name: idna: disallowed rune U+${rune.toString(16).toUpperCase().padStart(4, '0')}`
  const label = domain.split('.').find((part) => /^-|-$|^(?!xn--)..--/i.test(part))
  if (label !== undefined) return `is not a valid domain name: idna: invalid label ${goQuote(label)}`
  return /[^a-z0-9.-]/.test(domain) ? 'must already be punycode encoded' : undefined
}

function checkTrustDomain(check: Check, block: Block): void {
  const text = writtenText(block, 'trust_domain')
  const result = text === undefined ? undefined : parseTrustDomain(text)
  if (result?.ok === false) invalid(check, block, 'trust_domain', 'invalid-trust-domain', result.error, { error: result.error })
}

function checkListening(check: Check, root: Block): void {
  const address = writtenText(root, 'insecure_addr')
  const error = address === undefined ? undefined : addressError(address)
  if (error !== undefined) invalid(check, root, 'insecure_addr', 'invalid-value', `listen tcp: ${error}`, { error })
}

function checkAcme(check: Check, root: Block): void {
  const acme = root.block('acme')
  if (!acme.written) return
  if (isSet(root, 'insecure_addr')) conflict(check, root, ['acme', 'insecure_addr'], 'insecure_addr and the acme section are mutually exclusive')
  const accepted = acme.bool('tos_accepted')
  if (accepted.is === 'absent' || (accepted.is === 'known' && !accepted.value)) {
    const log = 'tos_accepted must be set to true in the acme configuration section'
    check.problems.add({
      code: 'missing-required',
      block: acme,
      key: 'tos_accepted',
      ...(accepted.is === 'known' && accepted.from === 'written' ? { place: accepted.place } : {}),
      log,
    })
  }
  required(check, acme, 'email', 'acme')
}

function checkCertificate(check: Check, root: Block): void {
  const block = root.block('serving_cert_file')
  if (!block.written) return
  required(check, block, 'cert_file_path', 'serving_cert_file')
  required(check, block, 'key_file_path', 'serving_cert_file')
  const address = writtenText(block, 'addr')
  const error = address === undefined ? undefined : addressError(address)
  if (error !== undefined) invalid(check, block, 'addr', 'invalid-value', `invalid addr in the serving_cert_file configuration section: ${error}`, { error })
  checkDuration(check, block, 'file_sync_interval', (_, error) => `invalid file_sync_interval in the serving_cert_file configuration section: ${error}`)
}

/** Of the ways to listen, exactly one. */
function checkListeners(check: Check, root: Block): void {
  if (!root.readable) return
  const acme = root.has('acme')
  const certificate = root.has('serving_cert_file')
  const address = root.string('insecure_addr')
  const socket = root.string('listen_socket_path')
  const [plain, unix] = [isSet(root, 'insecure_addr'), isSet(root, 'listen_socket_path')]
  if (!acme && !certificate && address.is === 'absent' && socket.is === 'absent') {
    const log = 'either acme, serving_cert_file, insecure_addr or listen_socket_path must be configured'
    check.problems.add({ code: 'missing-required', block: root, log, args: { group: 'acme, serving_cert_file, insecure_addr, listen_socket_path' } })
  }
  if (acme && certificate) conflict(check, root, ['acme', 'serving_cert_file'], 'acme and serving_cert_file are mutually exclusive')
  if (acme && unix) conflict(check, root, ['acme', 'listen_socket_path'], 'listen_socket_path and the acme section are mutually exclusive')
  if (certificate && plain) conflict(check, root, ['serving_cert_file', 'insecure_addr'], 'serving_cert_file and insecure_addr are mutually exclusive')
  if (certificate && unix) conflict(check, root, ['serving_cert_file', 'listen_socket_path'], 'serving_cert_file and listen_socket_path are mutually exclusive')
  if (plain && unix) conflict(check, root, ['insecure_addr', 'listen_socket_path'], 'insecure_addr and listen_socket_path are mutually exclusive')
}

function checkAddresses(check: Check, root: Block): void {
  const api = root.block('server_api')
  if (api.written) {
    required(check, api, 'address', 'server_api')
    const address = api.string('address')
    if (address.is === 'known' && !address.value.startsWith('unix:')) {
      const log = 'address must use the unix name system in the server_api configuration section'
      check.problems.add({ code: 'invalid-value', block: api, key: 'address', place: address.place, log, args: { value: address.value } })
    }
  }
  const workload = root.block('workload_api')
  if (workload.written) required(check, workload, 'socket_path', 'workload_api')
}

/** Of the sources of keys, exactly one. */
function checkSources(check: Check, root: Block): void {
  if (!root.readable || root.string('log_level').is === 'unknown') return
  const written = SOURCES.filter((section) => root.has(section))
  const three = check.tables.isAtLeast('1.12.4') ?? true
  if (written.length === 0) {
    const log = three
      ? 'exactly one of the server_api, workload_api, or file sections must be configured'
      : 'either the server_api or workload_api section must be configured'
    check.problems.add({ code: 'missing-required', block: root, log, args: { group: SOURCES.join(', ') } })
  } else if (written.length > 1) {
    const log = three
      ? 'the server_api, workload_api, and file sections are mutually exclusive'
      : 'the server_api and workload_api sections are mutually exclusive'
    conflict(check, root, written, log)
  }
}

function checkUrls(check: Check, root: Block): void {
  for (const key of ['jwt_issuer', 'jwks_uri']) {
    const answer = root.string(key)
    if (answer.is !== 'known') continue
    const [, scheme = '', host = ''] = /^([a-zA-Z][a-zA-Z0-9+.-]*:)?(?:\/\/([^/?#]*))?/.exec(answer.value) ?? []
    const lacking = scheme === '' ? 'scheme' : host === '' ? 'host' : undefined
    if (lacking === undefined) continue
    const log = key === 'jwt_issuer' ? `the jwt_issuer url must contain a ${lacking}` : 'the jwks_uri setting could not be parsed: %!w(<nil>)'
    check.problems.add({ code: 'invalid-url', block: root, key, place: answer.place, log, args: { value: answer.value } })
  }
}

function required(check: Check, block: Block, key: string, section: string): void {
  const answer = block.string(key)
  if (answer.is !== 'absent') return
  check.problems.add({ code: 'missing-required', block, key, place: answer.place, log: `${key} must be configured in the ${section} configuration section` })
}
