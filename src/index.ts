import { RULES } from '../rules/index.ts'
import type { Finding, Fix } from './engine/finding.ts'
import type { LintInput, LintResult } from './engine/result.ts'
import { checkFiles } from './lint.ts'
import { CONFIGURATION_NAME, readConfiguration } from './policy/configuration.ts'
import { type Overrides, settingsOf } from './policy/settings.ts'
import { SourceFile } from './text/source-file.ts'

export { applyFixes } from './engine/apply-fixes.ts'
export { rule } from './engine/rule.ts'
export { lint } from './lint.ts'
export type { Finding, Fix, LintInput, LintResult }

/** Every rule that the library has, sorted by id. */
export const rules = RULES

/**
 * Checks manifests that are at hand as texts, by their paths. A `.spire-lint.yaml` among them (the first of them) is the configuration.
 * Touches no disk; the same texts give the same result.
 */
export async function lintTexts(texts: ReadonlyMap<string, string>, overrides: Overrides = {}): Promise<LintResult> {
  const named = [...texts].find(([path]) => path === CONFIGURATION_NAME || path.endsWith(`/${CONFIGURATION_NAME}`))
  const read = named && readConfiguration(new SourceFile(...named), RULES)
  const { settings, diagnostics } = settingsOf(read?.configuration, overrides, RULES)
  const files = [...texts].filter(([path]) => path !== named?.[0]).sort(([a], [b]) => (a < b ? -1 : 1))
  const checked = await checkFiles(
    files.map(([path, text]) => new SourceFile(path, text)),
    settings,
  )
  return { ...checked, diagnostics: [...(read?.diagnostics ?? []), ...diagnostics, ...checked.diagnostics], rules: RULES, failOn: settings.failOn, prefix: '' }
}
