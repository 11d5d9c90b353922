import type { Block } from '../config.ts'
import { type Check, conflict, invalid, isSet, textOf, writtenText } from './check.ts'

/** How the agent comes to trust its server: of the ways to, exactly one. (spire: cmd/spire-agent/cli/run/run.go, agentConfig.validate) */
export function checkBootstrap(check: Check, agent: Block): void {
  const insecure = agent.bool('insecure_bootstrap')
  const isInsecure = insecure.is === 'known' && insecure.value
  const path = isSet(agent, 'trust_bundle_path')
  const url = isSet(agent, 'trust_bundle_url')
  const api = isSet(agent, 'trust_bundle_spiffe_workload_api')
  const set = [isInsecure ? 'insecure_bootstrap' : '', url ? 'trust_bundle_url' : '', path ? 'trust_bundle_path' : ''].filter((key) => key !== '')
  if (api) checkWorkloadApi(check, agent, isInsecure, url, path)
  if (isInsecure && url && path) {
    const log = 'only one of insecure_bootstrap, trust_bundle_url, or trust_bundle_path can be specified, not the three options'
    conflict(check, agent, set, log)
  } else if (set.length > 1) conflict(check, agent, set, `only one of ${set.join(' or ')} can be specified, not both`)
  else if (set.length === 0 && !api && noneKnown(agent)) reportNone(check, agent)
  checkFormat(check, agent)
  checkUrl(check, agent)
}

function noneKnown(agent: Block): boolean {
  const insecure = agent.bool('insecure_bootstrap')
  const keys = ['trust_bundle_path', 'trust_bundle_url', 'trust_bundle_spiffe_workload_api']
  return agent.written && insecure.is !== 'unknown' && keys.every((key) => agent.string(key).is === 'absent')
}

function reportNone(check: Check, agent: Block): void {
  const newer = check.tables.isAtLeast('1.15.3') === true
  const ways = newer ? 'trust_bundle_path, trust_bundle_url, or trust_bundle_spiffe_workload_api' : 'trust_bundle_path or trust_bundle_url'
  const log = `${ways} must be configured unless insecure_bootstrap is set`
  check.problems.add({ code: 'missing-required', block: agent, key: 'trust_bundle_path', log, args: { group: 'bootstrap' } })
}

function checkWorkloadApi(check: Check, agent: Block, insecure: boolean, url: boolean, path: boolean): void {
  const key = 'trust_bundle_spiffe_workload_api'
  const other = insecure ? 'insecure_bootstrap' : url ? 'trust_bundle_url' : path ? 'trust_bundle_path' : undefined
  if (other) conflict(check, agent, [other, key], `only one of ${other} or ${key} can be specified, not both`)
  else if (isSet(agent, 'trust_bundle_unix_socket')) {
    conflict(check, agent, ['trust_bundle_unix_socket', key], `trust_bundle_unix_socket can not be used with ${key}`)
  }
  const address = writtenText(agent, key)
  const error = address === undefined ? undefined : addressError(address)
  if (error !== undefined) invalid(check, agent, key, 'invalid-url', `${key} is not a valid SPIFFE Workload API endpoint address: ${error}`)
}

/** go-spiffe: workloadapi/addr.go, TargetFromAddress */
function addressError(address: string): string | undefined {
  const [, scheme, rest = ''] = /^([a-zA-Z][a-zA-Z0-9+.-]*):(.*)$/s.exec(address) ?? []
  if (scheme?.toLowerCase() === 'unix') {
    if (!rest.startsWith('/')) return 'workload endpoint unix socket URI must not be opaque'
    if (!rest.startsWith('//')) return undefined
    const authority = /^\/\/([^/?#]*)/.exec(rest)?.[1] ?? ''
    if (authority !== '') return 'workload endpoint unix socket URI must not include a host'
    return rest.slice(2) === '' ? 'workload endpoint unix socket URI must include a path' : undefined
  }
  if (scheme?.toLowerCase() === 'tcp')
    return /^\/\/(\d+\.\d+\.\d+\.\d+|\[[0-9a-fA-F:]+\]):\d+$/.test(rest) ? undefined : 'workload endpoint tcp socket URI host component must be an IP:port'
  return 'workload endpoint socket URI must have a "tcp" or "unix" scheme'
}

/** Compared with regard to case, unlike everything else. */
function checkFormat(check: Check, agent: Block): void {
  const format = textOf(agent, 'trust_bundle_format')
  if (format === undefined || format === 'pem' || format === 'spiffe') return
  invalid(check, agent, 'trust_bundle_format', 'invalid-enum', 'invalid value for trust_bundle_format, expected "pem" or "spiffe"', { allowed: 'pem, spiffe' })
}

function checkUrl(check: Check, agent: Block): void {
  const socket = isSet(agent, 'trust_bundle_unix_socket')
  const url = writtenText(agent, 'trust_bundle_url')
  if (socket && agent.string('trust_bundle_url').is === 'absent') {
    const log = 'if trust_bundle_unix_socket is specified, so must be trust_bundle_url'
    check.problems.add({ code: 'missing-required', block: agent, key: 'trust_bundle_url', place: agent.key('trust_bundle_unix_socket') ?? agent.place, log })
  }
  if (url === undefined) return
  const scheme = /^([a-zA-Z][a-zA-Z0-9+.-]*):/.exec(url)?.[1]?.toLowerCase() ?? ''
  if (!socket) {
    if (scheme !== 'https') invalid(check, agent, 'trust_bundle_url', 'invalid-url', 'trust bundle URL must start with https://')
    return
  }
  if (scheme !== 'http') {
    invalid(check, agent, 'trust_bundle_url', 'invalid-url', 'trust bundle URL must start with http:// when used with trust bundle unix socket')
  }
  const query = /\?([^#]*)/.exec(url)?.[1] ?? ''
  for (const prefix of ['spiffe-', 'spire-']) {
    if (!query.split('&').some((parameter) => parameter.startsWith(prefix))) continue
    invalid(check, agent, 'trust_bundle_url', 'invalid-url', `trust_bundle_url query params can not start with ${prefix}`)
  }
}
