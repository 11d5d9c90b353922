import { relative, resolve } from 'node:path'
import { RULES } from '../rules/index.ts'
import type { LintInput } from './engine/result.ts'
import { collect } from './files/collect.ts'
import { findRepositoryRoot } from './files/root.ts'
import { slashed } from './files/slashed.ts'
import { findConfiguration } from './find-configuration.ts'
import { pathMatcher } from './policy/path-pattern.ts'
import { type Settings, settingsOf } from './policy/settings.ts'
import type { Rendering } from './rendering.ts'
import type { Diagnostic } from './text/diagnostic.ts'
import type { SourceFile } from './text/source-file.ts'

/** What there is to work on, and how. */
export interface Input {
  readonly files: readonly SourceFile[]
  readonly settings: Settings
  /** What is wrong with the configuration, then what could not be read. */
  readonly diagnostics: readonly Diagnostic[]
  /** What was rendered, where that was asked for. */
  readonly renderings: readonly Rendering[]
  /** Whether some of the input could not be read. */
  readonly unreadable: boolean
  /** The absolute path of the repository's root, where there is one. */
  readonly root: string | undefined
  /** A path as seen from the configuration's folder. */
  readonly fromConfiguration: (path: string) => string
  /** The absolute path of the baseline, where there is one. */
  readonly baseline: string | undefined
}

/** The files and the settings of a run; files that the configuration ignores are left out. `lap` is told when a step is done. */
export async function readInput(input: LintInput, lap: (step: string) => void = () => {}): Promise<Input> {
  const collected = await collect(input.paths, { workingDirectory: input.cwd, markdown: input.markdown === true, ...stdinOf(input) })
  lap('files')
  const { settings, folder, root, diagnostics } = settingsFor(input)
  const fromConfiguration = (path: string): string => slashed(relative(folder, resolve(input.cwd, path)))
  const ignored = pathMatcher(settings.ignoredPaths)
  const found = collected.files.filter(({ path }) => settings.ignoredPaths.length === 0 || !ignored(fromConfiguration(path)))
  lap('configuration')
  const {
    files,
    renderings,
    diagnostics: unrendered,
  } = input.render ? await (await import('./render.ts')).withRenderings(found, input.render) : { files: found, renderings: [], diagnostics: [] }
  return {
    files,
    settings,
    diagnostics: [...diagnostics, ...collected.diagnostics, ...unrendered],
    renderings,
    unreadable: [...collected.diagnostics, ...unrendered].some(({ severity }) => severity === 'error'),
    root,
    fromConfiguration,
    baseline: input.baseline !== undefined ? resolve(input.cwd, input.baseline) : settings.baseline && resolve(folder, settings.baseline.value),
  }
}

/** The settings that apply to a run, with what is wrong with them. */
export function settingsFor(input: LintInput) {
  const root = findRepositoryRoot(input.cwd)
  const rules = [...RULES, ...(input.ownRules ?? [])]
  const { configuration, folder, diagnostics } = findConfiguration(input, root, rules)
  const result = settingsOf(configuration, input, rules)
  return { settings: result.settings, folder, root, diagnostics: [...diagnostics, ...result.diagnostics] }
}

function stdinOf({ stdin, stdinFilename }: LintInput): { stdin?: { text: string; name: string } } {
  if (stdin === undefined) return {}
  return { stdin: { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(stdin), name: stdinFilename ?? '<stdin>' } }
}
