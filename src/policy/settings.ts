import { type Declared, type Expectations, REFERENCE_EXPECTATIONS } from '../declared/declared.ts'
import type { Assertion } from '../engine/assertion.ts'
import type { RuleSeverity } from '../engine/result.ts'
import type { Preset, Rule } from '../engine/rule.ts'
import type { SeverityOf } from '../engine/run.ts'
import type { Diagnostic, Severity } from '../text/diagnostic.ts'
import { nearest } from '../text/did-you-mean.ts'
import type { Configuration, IgnoreEntry } from './configuration.ts'
import { isOn, isPreset, PRESET_NAMES, PRESETS, severityIfAsked, severityOf } from './presets.ts'
import type { Written } from './read-node.ts'

/** What the command line says; it wins over the configuration. */
export interface Overrides {
  readonly preset?: string
  readonly rules?: ReadonlyMap<string, RuleSeverity>
  readonly only?: readonly string[]
  readonly spireVersion?: string
  readonly kubernetesVersion?: string
  readonly helmChart?: NonNullable<Declared['helmChart']>
  readonly failOn?: Severity
}

/** Where a value comes from, for `config print`. */
export type Origin =
  | { readonly from: 'default' | 'command line' }
  | { readonly from: 'preset'; readonly preset: Preset }
  | { readonly from: 'file'; readonly at: string }

export interface Provenance {
  /** As it would be written: `rules.ha-sqlite`, `expect.datastore`. */
  readonly key: string
  readonly value: unknown
  readonly origin: Origin
}

/** Everything that decides what a run says, merged. */
export interface Settings {
  readonly presets: readonly Preset[]
  readonly severities: ReadonlyMap<string, RuleSeverity>
  readonly only: ReadonlySet<string> | undefined
  readonly declared: Declared
  /** Patterns of files that are not read, relative to the configuration's folder. */
  readonly ignoredPaths: readonly string[]
  readonly ignores: readonly IgnoreEntry[]
  /** The baseline that the configuration names, relative to its folder. */
  readonly baseline: Written<string> | undefined
  readonly assertions: readonly Assertion[]
  readonly failOn: Severity
  readonly provenance: readonly Provenance[]
}

export interface SettingsResult {
  readonly settings: Settings
  /** Wrong names on the command line: each makes the exit code 2. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Merges what the defaults, the presets, the configuration and the command line say, the later ones winning. */
export function settingsOf(configuration: Configuration | undefined, overrides: Overrides, rules: readonly Rule[]): SettingsResult {
  const diagnostics = problemsOf(overrides, [...rules, ...(configuration?.assertions ?? [])])
  const ledger = new Ledger()
  const named = overrides.preset !== undefined && isPreset(overrides.preset) ? [overrides.preset] : undefined
  const presets = ledger.choose<readonly Preset[]>('extends', ['recommended'], configuration?.presets, named)

  const severities = new Map<string, RuleSeverity>()
  for (const id of [...new Set([...(configuration?.rules.keys() ?? []), ...(overrides.rules?.keys() ?? [])])].sort()) {
    severities.set(id, ledger.choose<RuleSeverity>(`rules.${id}`, 'off', configuration?.rules.get(id), overrides.rules?.get(id)))
  }

  if (configuration?.baseline) ledger.note('baseline', configuration.baseline)
  for (const { id, place } of configuration?.assertions ?? []) ledger.note('assertions', { value: id, place })

  const settings: Settings = {
    presets,
    severities,
    only: overrides.only ? new Set(overrides.only) : undefined,
    declared: declaredOf(configuration, overrides, presets, ledger),
    ignoredPaths: configuration?.ignoredPaths.map((one) => ledger.note('ignore', one)) ?? [],
    ignores: configuration?.ignores ?? [],
    baseline: configuration?.baseline,
    assertions: configuration?.assertions ?? [],
    failOn: ledger.choose<Severity>('failOn', 'error', configuration?.failOn, overrides.failOn),
    provenance: ledger.entries,
  }
  return { settings, diagnostics }
}

/** What each message weighs under these settings, as the engine asks it. */
export function severitiesUnder({ only, presets, severities }: Settings): SeverityOf {
  if (only === undefined) return (rule, messageId) => severityOf(rule, messageId, presets, severities)
  return (rule, messageId) => (only.has(rule.id) ? severityIfAsked(rule, messageId, presets, severities) : 'off')
}

/** The rules that can say something under these settings: where some are asked for by name, those, whether a preset has them on or not. */
export function activeRules({ only, presets, severities }: Settings, rules: readonly Rule[]): readonly Rule[] {
  if (only === undefined) return rules.filter((rule) => isOn(rule, presets, severities))
  return rules.filter((rule) => only.has(rule.id) && severities.get(rule.id) !== 'off')
}

function declaredOf(configuration: Configuration | undefined, overrides: Overrides, presets: readonly Preset[], ledger: Ledger): Declared {
  const expecting = presets.find((preset) => PRESETS[preset].expects)
  const declared = new Set<keyof Expectations>()
  const expectation = <Name extends keyof Expectations>(name: Name): Expectations[Name] => {
    const written = configuration?.expect[name]
    if (written || expecting) declared.add(name)
    return ledger.choose<Expectations[Name]>(`expect.${name}`, REFERENCE_EXPECTATIONS[name], written, undefined, expecting)
  }
  const expect: Expectations = {
    spireVersion: expectation('spireVersion'),
    serverKind: expectation('serverKind'),
    serverReplicas: expectation('serverReplicas'),
    datastore: expectation('datastore'),
    nodeAttestor: expectation('nodeAttestor'),
    workloadAttestors: expectation('workloadAttestors'),
    keyManager: expectation('keyManager'),
    upstreamAuthority: expectation('upstreamAuthority'),
    bundleNotifier: expectation('bundleNotifier'),
  }
  const spireVersion = ledger.choose<string | undefined>('spireVersion', undefined, configuration?.spireVersion, overrides.spireVersion)
  const kubernetesVersion = ledger.choose<string | undefined>('kubernetesVersion', undefined, configuration?.kubernetesVersion, overrides.kubernetesVersion)
  return {
    expect,
    expectDeclared: declared,
    external: configuration?.external.map((one) => ledger.note('external', one)) ?? [],
    complete: ledger.choose('complete', false, configuration?.complete, undefined),
    ...(spireVersion === undefined ? {} : { spireVersion }),
    ...(kubernetesVersion === undefined ? {} : { kubernetesVersion }),
    ...(overrides.helmChart === undefined ? {} : { helmChart: overrides.helmChart }),
  }
}

/** Chooses values and remembers where each came from. */
class Ledger {
  readonly entries: Provenance[] = []

  choose<T>(key: string, fallback: T, written: Written<T> | undefined, override: T | undefined, preset?: Preset): T {
    if (override !== undefined) return this.#add(key, override, { from: 'command line' })
    if (written) return this.note(key, written)
    if (preset) return this.#add(key, fallback, { from: 'preset', preset })
    return fallback === undefined ? fallback : this.#add(key, fallback, { from: 'default' })
  }

  note<T>(key: string, { value, place }: Written<T>): T {
    const { line, column } = place.file.position(place.start)
    return this.#add(key, value, { from: 'file', at: `${place.file.path}:${line}:${column}` })
  }

  #add<T>(key: string, value: T, origin: Origin): T {
    this.entries.push({ key, value, origin })
    return value
  }
}

function problemsOf(overrides: Overrides, rules: readonly { readonly id: string }[]): readonly Diagnostic[] {
  const ids = rules.map((rule) => rule.id)
  const unknown = [...(overrides.rules?.keys() ?? []), ...(overrides.only ?? [])].filter((id) => !ids.includes(id))
  const problems = unknown.map((id) => notThere('rule', id, ids))
  if (overrides.preset !== undefined && !isPreset(overrides.preset)) problems.push(notThere('preset', overrides.preset, PRESET_NAMES))
  if (overrides.spireVersion !== undefined && !/^\d+\.\d+\.\d+$/.test(overrides.spireVersion)) {
    problems.push(`--spire-version must be a full release such as 1.14.2, not '${overrides.spireVersion}'`)
  }
  if (overrides.kubernetesVersion !== undefined && !/^1\.\d{1,2}$/.test(overrides.kubernetesVersion)) {
    problems.push(`--kubernetes-version must be a release such as 1.34, not '${overrides.kubernetesVersion}'`)
  }
  return problems.map((message) => ({ severity: 'error', message }))
}

function notThere(what: string, name: string, names: readonly string[]): string {
  const meant = nearest(name, names)
  return meant === undefined ? `there is no ${what} '${name}'` : `there is no ${what} '${name}'; did you mean '${meant}'?`
}
