import type { Finding, ObjectReference, Suppression } from '../engine/finding.ts'
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
  /** An ignore must say why. */
  readonly reasons: boolean
  /** `2026-12-31`; given by the edge, so that a run depends on nothing else. */
  readonly today: string
  /** A finding's file as seen from the configuration's folder. */
  readonly pathOf: (place: Place) => string
}

/** Something wrong with an ignore itself; `rule` is the id under which it is said. */
export interface IgnoreProblem {
  readonly rule: 'ignore-malformed' | 'ignore-unknown-rule' | 'ignore-unused' | 'ignore-expired' | 'ignore-reason-missing'
  readonly place: Place
  readonly message: string
}

export interface IgnoreResult {
  readonly suppressed: ReadonlyMap<Finding, Suppression>
  /** In the order of the ignores. */
  readonly problems: readonly IgnoreProblem[]
}

/** Decides which findings are kept quiet, by which ignore, and what is wrong with the ignores. */
export function applyIgnores(input: IgnoreInput): IgnoreResult {
  const suppressed = new Map<Finding, Suppression>()
  const problems: IgnoreProblem[] = []
  for (const ignore of [...input.marks.flatMap((mark) => fromMark(mark, problems)), ...input.entries.flatMap((entry) => fromEntry(entry, input, problems))]) {
    if (input.reasons && ignore.reason === undefined) {
      problems.push({
        rule: 'ignore-reason-missing',
        place: ignore.place,
        message: 'This ignore does not say why. Write the reason, so that the next reader can tell whether it still holds.',
      })
    }
    const hidden = input.findings.filter((finding) => ignore.hides(finding))
    for (const finding of hidden) {
      if (!suppressed.has(finding)) suppressed.set(finding, { by: ignore.by, ...(ignore.reason === undefined ? {} : { reason: ignore.reason }) })
    }
    for (const rule of ignore.rules) {
      if (!input.rules.includes(rule)) problems.push({ rule: 'ignore-unknown-rule', place: ignore.place, message: unknownRule(rule, input.rules) })
      else if (input.ran(rule) && !hidden.some((finding) => finding.rule === rule))
        problems.push({ rule: 'ignore-unused', place: ignore.place, message: unused(rule) })
    }
    if (ignore.rules.length === 0 && hidden.length === 0 && input.rules.every(input.ran))
      problems.push({ rule: 'ignore-unused', place: ignore.place, message: unused() })
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

function fromMark({ by, result, place, scope }: ScopedMark, problems: IgnoreProblem[]): readonly Ignore[] {
  if (result.is === 'malformed') problems.push({ rule: 'ignore-malformed', place, message: `This ignore is not understood: ${result.why}.` })
  if (result.is !== 'mark') return []
  const { rules, reason } = result.mark
  const hides = ({ rule, place: at }: Finding): boolean => rules.includes(rule) && at.file === scope.file && scope.start <= at.start && at.start <= scope.end
  return [{ by, place, rules, reason, hides }]
}

function fromEntry(entry: IgnoreEntry, { today, pathOf }: IgnoreInput, problems: IgnoreProblem[]): readonly Ignore[] {
  const { path, object, rules, reason, expires, place } = entry
  if (path === undefined && object === undefined && rules === undefined) {
    problems.push({
      rule: 'ignore-malformed',
      place,
      message: 'This ignore names neither path, object nor rule, so it would hide everything. Say what it is for.',
    })
    return []
  }
  if (expires !== undefined && expires < today) {
    problems.push({ rule: 'ignore-expired', place, message: `This ignore held until ${expires}. Put right what it hid, or give it a new date.` })
    return []
  }
  const matches = path === undefined ? undefined : pathMatcher([path])
  const hides = (finding: Finding): boolean =>
    (rules?.includes(finding.rule) ?? true) &&
    (matches?.(pathOf(finding.place)) ?? true) &&
    (object === undefined || (finding.object !== undefined && isObject(object, finding.object)))
  return [{ by: 'config', place, rules: rules ?? [], reason, hides }]
}

/** Whether `Kind/namespace/name` or `Kind/name`, with `*` for any part, names an object. */
function isObject(pattern: string, { kind, namespace, name }: ObjectReference): boolean {
  const parts = pattern.split('/')
  const [wantedKind = '', wantedNamespace = '', wantedName = ''] = parts.length === 2 ? [parts[0], '*', parts[1]] : parts
  return fits(wantedKind, kind) && fits(wantedNamespace, namespace ?? '') && fits(wantedName, name)
}

function fits(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(`^${[first, ...rest].join('.*')}$`, 's').test(text)
}

function unknownRule(rule: string, rules: readonly string[]): string {
  const meant = nearest(rule, rules)
  return meant === undefined ? `There is no rule '${rule}' to ignore.` : `There is no rule '${rule}' to ignore; did you mean '${meant}'?`
}

function unused(rule?: string): string {
  return rule === undefined ? 'Nothing is left for this ignore to hide. Take it out.' : `Nothing is left here that '${rule}' would say. Take the ignore out.`
}
