import { goQuote } from '../../hcl/go-quote.ts'
import type { Block } from '../config.ts'
import { parseTrustDomain } from '../spiffe-id.ts'
import { type Check, invalid, textOf } from './check.ts'

/** What server and agent check alike. */

const FLAGS: readonly { readonly name: string; readonly since?: string; readonly removed?: string }[] = [
  { name: 'i_am_a_test_flag' },
  { name: 'forced_rotation', removed: '1.11.0' },
  { name: 'wit-svid', since: '1.14.0' },
]

/** spire: pkg/common/fflag/fflag.go */
export function checkFeatureFlags(check: Check, experimental: Block): void {
  const flags = experimental.strings('feature_flags')
  if (flags.is !== 'known') return
  const bad = flags.value.filter(({ value }) => !FLAGS.some((flag) => flag.name === value && check.tables.knows(flag)))
  const names = bad.map(({ value }) => value).sort()
  for (const { value, place } of bad) {
    const log = `error loading feature flags: unknown feature flag(s): [${names.join(' ')}]`
    check.problems.add({ code: 'invalid-enum', block: experimental, key: 'feature_flags', place, log, args: { value } })
  }
}

const LEVELS = ['panic', 'fatal', 'error', 'warn', 'warning', 'info', 'debug', 'trace']

/** spire: pkg/common/log/options.go */
export function checkLogger(check: Check, block: Block, prefix = 'could not start logger: '): void {
  const level = textOf(block, 'log_level')
  if (level !== undefined && !LEVELS.includes(level.toLowerCase())) {
    invalid(check, block, 'log_level', 'invalid-enum', `${prefix}not a valid logrus Level: ${goQuote(level)}`, { allowed: LEVELS.join(', ') })
  }
  const format = textOf(block, 'log_format')
  if (format !== undefined && !['TEXT', 'JSON'].includes(format.toUpperCase())) {
    invalid(check, block, 'log_format', 'invalid-enum', `${prefix}unknown logger format: ${goQuote(format)}`, { allowed: 'text, json' })
  }
}

export function checkTrustDomain(check: Check, block: Block): void {
  const text = textOf(block, 'trust_domain')
  if (text === undefined) return
  const result = parseTrustDomain(text)
  if (result.ok) return
  invalid(check, block, 'trust_domain', 'invalid-trust-domain', `could not parse trust_domain ${goQuote(text)}: ${result.error}`, { error: result.error })
}

/** Go's ServeMux takes a path for a pattern, and crashes on what is none. (spire: pkg/common/health/health.go) */
export function checkHealthPaths(check: Check, health: Block, when: 'validate' | 'start'): void {
  const enabled = health.bool('listener_enabled')
  if (enabled.is === 'known' && enabled.value) checkProbePaths(check, health, when)
}

export function checkProbePaths(check: Check, health: Block, when: 'validate' | 'start'): void {
  const ready = textOf(health, 'ready_path')
  const live = textOf(health, 'live_path')
  for (const [key, path] of [
    ['ready_path', ready],
    ['live_path', live],
  ] as const) {
    const error = path === undefined ? undefined : patternError(path)
    if (error !== undefined) crash(check, health, key, `panic: parsing ${goQuote(path ?? '')}: ${error}`, when)
  }
  if (ready !== undefined && ready === live) {
    crash(check, health, health.has('live_path') ? 'live_path' : 'ready_path', `panic: pattern ${goQuote(live)} conflicts with pattern ${goQuote(ready)}`, when)
  }
}

function crash(check: Check, block: Block, key: string, log: string, when: 'validate' | 'start'): void {
  const answer = block.string(key)
  check.problems.add({ code: 'crash', block, key, ...(answer.is === 'known' ? { place: answer.place } : {}), log, when })
}

/** go: net/http/pattern.go parsePattern, for what a path can do wrong. */
function patternError(pattern: string): string | undefined {
  const [, method, rest = ''] = /^([^ \t]*)[ \t]+(.*)$/s.exec(pattern) ?? [pattern, undefined, pattern]
  if (method !== undefined && !/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(method)) return `at offset 0: invalid method ${goQuote(method)}`
  const offset = pattern.length - rest.length
  const slash = rest.indexOf('/')
  if (slash === -1) return `at offset ${offset}: host/path missing /`
  const host = rest.slice(0, slash)
  const brace = host.indexOf('{')
  if (brace !== -1) return `at offset ${offset + brace}: host contains '{' (missing initial '/'?)`
  let at = offset + slash + 1
  for (const segment of rest.slice(slash + 1).split('/')) {
    const open = segment.indexOf('{')
    if (open > 0 || (open === 0 && !segment.endsWith('}')))
      return `at offset ${at}: bad wildcard segment (must ${open > 0 ? 'start with' : 'end with'} '${open > 0 ? '{' : '}'}')`
    at += segment.length + 1
  }
  return undefined
}
