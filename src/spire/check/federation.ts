import { goQuote } from '../../hcl/go-quote.ts'
import { DecodedConfigBlock } from '../block.ts'
import type { Block } from '../config.ts'
import { type Reread, reread } from '../reread.ts'
import { parseSpiffeId, parseTrustDomain } from '../spiffe-id.ts'
import { checkUnknownKeysOf } from '../unknown-keys.ts'
import { type Check, checkDuration, conflict, textOf, writtenText } from './check.ts'

/** spire: cmd/spire-server/cli/run/run.go, setBundleEndpointConfigProfile and what is around it */
export function checkFederation(check: Check, server: Block): void {
  const federation = server.block('federation')
  if (!federation.written) return
  const endpoint = federation.block('bundle_endpoint')
  if (endpoint.written) {
    checkDuration(check, endpoint, 'refresh_hint', (value, error) => `could not parse refresh_hint ${goQuote(value)}: ${error}`)
    checkEndpoint(check, endpoint)
  }
  const partners = federation.map('federates_with')
  for (const { name, place, block } of partners.is === 'known' ? partners.value : []) {
    const result = parseTrustDomain(name)
    if (!result.ok) {
      check.problems.add({ code: 'invalid-trust-domain', block, place, log: result.error, args: { value: name, error: result.error } })
    }
    checkPartner(check, name, block)
  }
}

const SUPPORTED = `current supported profiles are "https_spiffe" and 'https_web"`

function checkEndpoint(check: Check, endpoint: Block): void {
  if (endpoint.has('acme') && endpoint.has('profile')) {
    conflict(check, endpoint, ['acme', 'profile'], "either bundle endpoint 'acme' or 'profile' can be set, but not both")
    return
  }
  const profile = readProfile(check, endpoint, 'profile', '')
  if (!profile) return
  const web = profile.block.block('https_web')
  if (!web.written) {
    if (!profile.block.block('https_spiffe').written)
      refuse(check, endpoint, 'profile', 'invalid-enum', `unknown bundle endpoint profile configured; ${SUPPORTED}`)
    return
  }
  if (web.block('acme').written) return
  const certificate = web.block('serving_cert_file')
  const files = check.tables.isAtLeast('1.10.1') ?? true
  if (!certificate.written && web.readable) {
    const needed = files ? "'acme' or 'serving_cert_file' is required" : 'ACME is required'
    refuse(check, web, undefined, 'missing-required', `malformed https_web profile configuration: ${needed}`)
  }
  if (!certificate.written) return
  const interval = certificate.string('file_sync_interval')
  if (interval.is === 'absent' || (interval.is === 'known' && interval.from === 'default')) {
    refuse(check, certificate, 'file_sync_interval', 'missing-required', 'time: invalid duration ""')
  }
  checkDuration(check, certificate, 'file_sync_interval', (_, error) => error)
  // spire: pkg/common/diskcertmanager/cert_manager.go: the pair is loaded while the config is read.
  for (const key of ['cert_file_path', 'key_file_path'])
    if (certificate.readable && certificate.string(key).is === 'absent')
      refuse(check, certificate, key, 'missing-required', 'failed to load certificate: open : no such file or directory')
}

function checkPartner(check: Check, name: string, block: Block): void {
  if (!block.readable) return
  if (!block.has('bundle_endpoint_profile')) {
    const log = `federation configuration for trust domain ${goQuote(name)}: missing bundle endpoint configuration`
    refuse(check, block, 'bundle_endpoint_profile', 'missing-required', log)
    return
  }
  const prefix = `error parsing federation relationship for trust domain ${goQuote(name)}: `
  const profile = readProfile(check, block, 'bundle_endpoint_profile', prefix)
  if (!profile || profile.block.block('https_web').written) return
  const spiffe = profile.block.block('https_spiffe')
  if (!spiffe.written) {
    refuse(check, block, 'bundle_endpoint_profile', 'invalid-enum', `${prefix}no bundle endpoint profile defined; ${SUPPORTED}`)
    return
  }
  const text = spiffe.string('endpoint_spiffe_id').is === 'absent' ? '' : textOf(spiffe, 'endpoint_spiffe_id')
  const result = text === undefined ? undefined : parseSpiffeId(text)
  if (!result || result.ok) return
  const written = writtenText(spiffe, 'endpoint_spiffe_id') !== undefined
  const log = `${prefix}could not get endpoint SPIFFE ID: ${result.error}`
  refuse(check, spiffe, 'endpoint_spiffe_id', written ? 'invalid-spiffe-id' : 'missing-required', log)
}

/** The labelled block that says how an endpoint authenticates; undefined where there is none, or none that can be read. */
function readProfile(check: Check, block: Block, key: string, prefix: string): Reread | undefined {
  if (!(block instanceof DecodedConfigBlock)) return undefined
  const field = block.decoded?.fields.get(key)
  if (field?.kind !== 'node' || field.bad) return undefined
  const { node } = field
  if (node.kind === 'literal' && node.token.type === 'HOLE') return undefined
  if (node.kind !== 'items' || node.items.length !== 1) {
    const log = node.kind === 'items' ? 'exactly one bundle endpoint profile is expected' : 'malformed configuration'
    refuse(check, block, key, 'invalid-value', `${prefix}${log}`)
    return undefined
  }
  const result = reread(block.view, field, block.rows[key]?.labels ?? {}, `${block.path}.${key}`, block.place)
  for (const { code, place, path, error, args } of result.faults) {
    const fatal = error !== undefined
    check.problems.add({
      code,
      block,
      place,
      path,
      args,
      fatal,
      when: fatal ? 'validate' : 'run',
      ...(fatal ? { log: `${prefix}failed to decode configuration: ${error}` } : {}),
    })
  }
  if (result.error !== undefined) return undefined
  checkUnknownKeysOf({ problems: check.problems, log: '' }, result.block, 'silent')
  return result
}

function refuse(
  check: Check,
  block: Block,
  key: string | undefined,
  code: 'invalid-enum' | 'invalid-value' | 'invalid-spiffe-id' | 'missing-required',
  log: string,
): void {
  const answer = key === undefined ? undefined : block.string(key)
  const place = answer?.is === 'known' && answer.from === 'written' ? { place: answer.place } : {}
  check.problems.add({ code, block, ...(key === undefined ? {} : { key }), ...place, log })
}
