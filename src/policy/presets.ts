import type { RuleSeverity } from '../engine/result.ts'
import type { Preset, Rule } from '../engine/rule.ts'

export interface PresetDefinition {
  /** What it is for, in one sentence. */
  readonly summary: string
  /** Whose rules and severities hold too, the nearest first. */
  readonly above: readonly Preset[]
  /** Somebody has decided: the reference design's expectations are declared. */
  readonly expects: boolean
}

export const PRESETS: Readonly<Record<Preset, PresetDefinition>> = {
  recommended: { summary: 'What will not start, attest or get an identity, and what is a risk in production.', above: [], expects: false },
  security: { summary: 'Recommended, and what an attacker could use.', above: ['recommended'], expects: false },
  strict: {
    summary: 'Recommended and security, and everything worth a thought; an ignore needs a reason.',
    above: ['security', 'recommended'],
    expects: false,
  },
  'adr-015': {
    summary: 'Recommended, with the decisions of the reference design declared: a breach is an error.',
    above: ['recommended'],
    expects: true,
  },
  // Stands alone: what is advice for production only leaves `demo` out of its presets.
  demo: { summary: 'For a trial on one node: what cannot work, without advice for production.', above: [], expects: false },
}

export const PRESET_NAMES: readonly Preset[] = ['recommended', 'strict', 'security', 'adr-015', 'demo']

export function isPreset(name: string): name is Preset {
  return PRESET_NAMES.some((preset) => preset === name)
}

/** What a message weighs under presets (the heaviest counts) and a user's own severities, which hold for all messages of a rule. */
export function severityOf(rule: Rule, messageId: string, presets: readonly Preset[], overrides: ReadonlyMap<string, RuleSeverity>): RuleSeverity {
  const own = overrides.get(rule.id)
  if (own !== undefined) return own
  return presets.map((preset) => (holds(rule, preset) ? severityUnder(rule, messageId, preset) : 'off')).reduce(heavier, 'off')
}

/** What a message weighs for somebody who asks for its rule by name, whether a preset has it on or not. */
export function severityIfAsked(rule: Rule, messageId: string, presets: readonly Preset[], overrides: ReadonlyMap<string, RuleSeverity>): RuleSeverity {
  return overrides.get(rule.id) ?? presets.map((preset) => severityUnder(rule, messageId, preset)).reduce(heavier, 'off')
}

/** Whether a rule can say anything under presets and a user's own severities. */
export function isOn(rule: Rule, presets: readonly Preset[], overrides: ReadonlyMap<string, RuleSeverity>): boolean {
  const own = overrides.get(rule.id)
  return own === undefined ? presets.some((preset) => holds(rule, preset)) : own !== 'off'
}

function holds(rule: Rule, preset: Preset): boolean {
  return [preset, ...PRESETS[preset].above].some((name) => rule.presets.includes(name))
}

function severityUnder(rule: Rule, messageId: string, preset: Preset): RuleSeverity {
  const severity = rule.messages[messageId]?.severity
  if (severity === undefined || typeof severity === 'string') return severity ?? 'off'
  const named = [preset, ...PRESETS[preset].above].find((name) => severity[name] !== undefined)
  return (named && severity[named]) ?? severity.recommended
}

const WEIGHT: Readonly<Record<RuleSeverity, number>> = { off: 0, note: 1, warning: 2, error: 3 }

function heavier(a: RuleSeverity, b: RuleSeverity): RuleSeverity {
  return WEIGHT[b] > WEIGHT[a] ? b : a
}
