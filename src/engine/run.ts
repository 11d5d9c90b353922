import type { Deployment } from '../deployment/deployment.ts'
import type { Severity } from '../text/diagnostic.ts'
import type { Place } from '../text/source-file.ts'
import type { Finding, Fix, Outcome, Related } from './finding.ts'
import { fingerprinted } from './fingerprint.ts'
import type { Locate } from './locate.ts'
import type { Rule } from './rule.ts'

/** What a message weighs for this user; `off` leaves it out. */
export type SeverityOf = (rule: Rule, messageId: string) => Severity | 'off'

/** A finding before it is known in which object it stands. */
export type Draft = Omit<Finding, 'fingerprint' | 'object' | 'path' | 'suppressed'> & { readonly yields: boolean }

/** A rule's share of a run, for `--timing`. */
export interface RuleTime {
  readonly rule: string
  readonly milliseconds: number
}

export interface Run {
  readonly findings: readonly Finding[]
  readonly times: readonly RuleTime[]
}

/**
 * Asks every rule about every deployment; what two deployments share is said once.
 *
 * @param now milliseconds, for the times
 * @param tick called before each rule
 */
export function run(
  deployments: readonly Deployment[],
  rules: readonly Rule[],
  severityOf: SeverityOf,
  locate: Locate,
  now: () => number = () => 0,
  tick: () => void = () => {},
): Run {
  const drafts = new Map<string, Draft>()
  const times: RuleTime[] = []
  for (const rule of rules) {
    const before = now()
    tick()
    for (const deployment of deployments) {
      rule.check(deployment, (id, place, args, related = [], fixes = []) => {
        const draft = draftOf(rule, id, severityOf(rule, id), place, args, related.map(relatedOf), fixes)
        if (draft) drafts.set(keyOf(draft), draft)
      })
    }
    times.push({ rule: rule.id, milliseconds: now() - before })
  }
  const kept = withoutYielding([...drafts.values()]).sort(compareFindings)
  return { findings: fingerprinted(kept, locate), times }
}

/** What is to say about an ignore or the baseline, under the rule of this id. */
export interface Remark {
  readonly rule: string
  readonly message: string
  readonly place: Place
  readonly args: Arguments
}

/** Remarks as findings, in order; those of rules that did not run are left out. */
export function remarked(remarks: readonly Remark[], rules: readonly Rule[], severityOf: SeverityOf, locate: Locate): readonly Finding[] {
  const drafts = remarks.flatMap(({ rule: id, message, place, args }) =>
    rules.flatMap((rule) => (rule.id === id ? (draftOf(rule, message, severityOf(rule, message), place, args, [], []) ?? []) : [])),
  )
  return fingerprinted(drafts.sort(compareFindings), locate)
}

function draftOf(
  rule: Rule,
  id: string,
  severity: Severity | 'off',
  place: Place,
  args: Arguments,
  related: readonly Related[],
  fixes: readonly Fix[],
): Draft | undefined {
  const message = rule.messages[id]
  if (message === undefined) throw new Error(`rule ${rule.id} has no message ${id}`)
  if (severity === 'off') return undefined
  const outcome: Outcome | undefined =
    message.when === undefined ? undefined : message.log === undefined ? { when: message.when } : { when: message.when, log: filled(message.log, args) }
  return {
    rule: rule.id,
    severity,
    message: filled(message.text, args),
    place,
    related: [...related, ...(place.via ?? []).map((source) => ({ place: source, message: 'where this text comes from' }))],
    fixes: fixes.map(withLineEnds),
    yields: rule.yields === true,
    ...(outcome ? { outcome } : {}),
  }
}

type Arguments = Readonly<Record<string, string | number>>

/** A fix whose lines end as those of the file do. */
function withLineEnds(fix: Fix): Fix {
  if (!fix.edits.some(({ place, text }) => text.includes('\n') && place.file.text.includes('\r\n'))) return fix
  const edits = fix.edits.map((edit) => (edit.place.file.text.includes('\r\n') ? { ...edit, text: edit.text.replace(/\r?\n/g, '\r\n') } : edit))
  return { ...fix, edits }
}

function filled(template: string, args: Arguments): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in args ? String(args[name]) : whole))
}

function relatedOf([place, message]: readonly [Place, string]): Related {
  return { place, message }
}

function keyOf(draft: Draft): string {
  return JSON.stringify([draft.rule, draft.place.file.path, draft.place.start, draft.place.end, draft.message])
}

/** One fault, one finding: a rule that yields is silent where another one already names the place. */
function withoutYielding(drafts: readonly Draft[]): Draft[] {
  const said = drafts.filter((draft) => !draft.yields)
  return drafts.filter(
    (draft) => !draft.yields || !said.some((other) => [other.place, ...other.related.map((one) => one.place)].some((place) => overlaps(place, draft.place))),
  )
}

function overlaps(a: Place, b: Place): boolean {
  return a.file === b.file && a.start <= b.end && b.start <= a.end
}

/** The order to print: by file, place, rule and message. */
export function compareFindings(a: Draft | Finding, b: Draft | Finding): number {
  return (
    compareText(a.place.file.path, b.place.file.path) ||
    a.place.start - b.place.start ||
    a.place.end - b.place.end ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  )
}

/** By code unit, so that no machine's locale matters. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
