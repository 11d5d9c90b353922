import type { Finding, Suppression } from '../engine/finding.ts'
import { isObject } from '../engine/object-pattern.ts'
import { nearest } from '../text/did-you-mean.ts'
import type { Place } from '../text/source-file.ts'
import type { IgnoreEntry } from './configuration.ts'
import type { ScopedMark } from './ignore-scopes.ts'
import { pathMatcher } from './path-pattern.ts'

export interface IgnoreInput {
  readonly findings: readonly Finding[]
  /** From comments and annotations. */
  readonly marks: readonly ScopedMark[]
  /** From the configuration. */
  readonly entries: readonly IgnoreEntry[]
  /** The ids of all rules. */
  readonly rules: readonly string[]
  /** Whether a rule ran, and over complete input: only then is an ignore that hides nothing worth a word. */
  readonly ran: (rule: string) => boolean
  /** `2026-12-31`; given by the edge, so that a run depends on nothing else. */
  readonly today: string
  /** A finding's file as seen from the configuration's folder. */
  readonly pathOf: (place: Place) => string
}

/** Something wrong with an ignore or a baseline: the rule that says it, and with which of its messages. */
export interface PolicyProblem {
  readonly rule: 'ignore-malformed' | 'ignore-unknown-rule' | 'ignore-unused' | 'ignore-expired' | 'ignore-reason-missing' | 'baseline-stale'
  readonly message: string
  readonly place: Place
  readonly args: Readonly<Record<string, string>>
}

export interface IgnoreResult {
  readonly suppressed: ReadonlyMap<Finding, Suppression>
  /** In the order of the ignores. */
  readonly problems: readonly PolicyProblem[]
}

/** Decides which findings are kept quiet, by which ignore, and what is wrong with the ignores. */
export function applyIgnores(input: IgnoreInput): IgnoreResult {
  const suppressed = new Map<Finding, Suppression>()
  const problems: PolicyProblem[] = []
  for (const ignore of [...input.marks.flatMap((mark) => fromMark(mark, problems)), ...input.entries.flatMap((entry) => fromEntry(entry, input, problems))]) {
    const { by, rules, reason, place } = ignore
    const say = (rule: PolicyProblem['rule'], message: string, args: PolicyProblem['args'] = {}) => problems.push({ rule, message, place, args })
    if (reason === undefined) say('ignore-reason-missing', 'missing')
    const hidden = input.findings.filter((finding) => ignore.hides(finding))
    for (const finding of hidden) {
      if (!suppressed.has(finding)) suppressed.set(finding, { by, ...(reason === undefined ? {} : { reason }) })
    }
    for (const rule of rules) {
      const known = input.rules.includes(rule)
      // An unknown rule in the configuration is the schema's to say.
      if (!known && by !== 'config') say('ignore-unknown-rule', ...unknownRule(rule, input.rules))
      else if (known && input.ran(rule) && !hidden.some((finding) => finding.rule === rule)) say('ignore-unused', 'rule', { rule })
    }
    if (rules.length === 0 && hidden.length === 0 && input.rules.every(input.ran)) say('ignore-unused', 'entry')
  }
  return { suppressed, problems }
}

interface Ignore {
  readonly by: Suppression['by']
  readonly place: Place
  /** Empty for all rules. */
  readonly rules: readonly string[]
  readonly reason: string | undefined
  hides(finding: Finding): boolean
}

function fromMark({ by, result, place, scope }: ScopedMark, problems: PolicyProblem[]): readonly Ignore[] {
  if (result.is === 'malformed') problems.push({ rule: 'ignore-malformed', message: 'malformed', place, args: { why: result.why } })
  if (result.is !== 'mark') return []
  const { rules, reason } = result.mark
  const hides = ({ rule, place: at }: Finding): boolean => rules.includes(rule) && at.file === scope.file && scope.start <= at.start && at.start <= scope.end
  return [{ by, place, rules, reason, hides }]
}

function fromEntry(entry: IgnoreEntry, { today, pathOf }: IgnoreInput, problems: PolicyProblem[]): readonly Ignore[] {
  const { path, object, rules, reason, expires, place } = entry
  if (path === undefined && object === undefined && rules === undefined) {
    problems.push({ rule: 'ignore-malformed', message: 'everything', place, args: {} })
    return []
  }
  if (expires && expires.value < today) {
    problems.push({ rule: 'ignore-expired', message: 'expired', place: expires.place, args: { day: expires.value } })
    return []
  }
  const matches = path === undefined ? undefined : pathMatcher([path])
  const hides = (finding: Finding): boolean =>
    (rules?.includes(finding.rule) ?? true) &&
    (matches?.(pathOf(finding.place)) ?? true) &&
    (object === undefined || (finding.object !== undefined && isObject(object, finding.object)))
  return [{ by: 'config', place, rules: rules ?? [], reason, hides }]
}

function unknownRule(rule: string, rules: readonly string[]): readonly [message: string, args: PolicyProblem['args']] {
  const meant = nearest(rule, rules)
  return meant === undefined ? ['unknown', { rule }] : ['meant', { rule, meant }]
}
