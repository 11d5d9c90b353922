import { RULES } from '../rules/index.ts'
import type { Finding, Fix } from './engine/finding.ts'
import type { LintInput, LintResult } from './engine/result.ts'
import { type Rule, rule } from './engine/rule.ts'
import { type Checked, checkFiles, rulesOf } from './lint.ts'
import { CONFIGURATION_NAME, readConfiguration } from './policy/configuration.ts'
import { type Overrides, settingsOf } from './policy/settings.ts'
import { SourceFile } from './text/source-file.ts'
import type { BaselineContext } from './with-baseline.ts'

export { applyFixes } from './engine/apply-fixes.ts'
export { lint } from './lint.ts'
export type { Finding, Fix, LintInput, LintResult, Rule }
export { rule }

/** What a module of `--rule-dir` exports by default: a rule, or several, made with the function that it is given. Experimental. */
export type OwnRules = (makeRule: typeof rule) => Rule | readonly Rule[]

/** What else a run depends on. */
export interface TextOptions extends Overrides {
  /** The day, `2026-12-31`, for ignores that expire. */
  readonly today?: string
  /** Rules of the user's own, beside ours. */
  readonly ownRules?: readonly Rule[]
}

/** Every rule that the library has, sorted by id. */
export const rules = RULES

/**
 * Checks manifests that are at hand as texts, by their paths. A `.spire-lint.yaml` among them (the first of them) is the configuration, and the
 * baseline that it names is one of them. Touches no disk; the same texts give the same result.
 */
export async function lintTexts(texts: ReadonlyMap<string, string>, options: TextOptions = {}): Promise<LintResult> {
  const { today, ownRules = [] } = options
  const ours = [...RULES, ...ownRules]
  const named = [...texts].find(([path]) => path === CONFIGURATION_NAME || path.endsWith(`/${CONFIGURATION_NAME}`))
  const read = named && readConfiguration(new SourceFile(...named), ours)
  const { settings, diagnostics } = settingsOf(read?.configuration, options, ours)
  const rules = await rulesOf(settings, ownRules)
  const folder = named?.[0].slice(0, -CONFIGURATION_NAME.length) ?? ''
  const pathOf = (path: string): string => (path.startsWith(folder) ? path.slice(folder.length) : path)
  const baseline = settings.baseline && `${folder}${settings.baseline.value}`
  const files = [...texts].filter(([path]) => path !== named?.[0] && path !== baseline).sort(([a], [b]) => (a < b ? -1 : 1))
  const checked = await checkFiles(
    files.map(([path, text]) => new SourceFile(path, text)),
    settings,
    { rules, today, pathOf },
  )
  const told = baseline === undefined ? checked : await judgedBy(baseline, texts.get(baseline), { path: baseline, pathOf, settings, rules }, checked)
  return { ...told, diagnostics: [...(read?.diagnostics ?? []), ...diagnostics, ...told.diagnostics], rules, failOn: settings.failOn, prefix: '' }
}

async function judgedBy(
  name: string,
  text: string | undefined,
  context: Pick<BaselineContext, 'path' | 'pathOf' | 'settings' | 'rules'>,
  checked: Checked,
): Promise<Checked> {
  const { baselineOf } = await import('./with-baseline.ts')
  const baseline = baselineOf(new SourceFile(name, text ?? ''), { ...context, covers: () => true, updating: false })
  return 'judge' in baseline ? baseline.judge(checked) : { ...checked, diagnostics: [...checked.diagnostics, baseline] }
}
