import { existsSync, statSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import type { LintInput } from './engine/result.ts'
import type { Rule } from './engine/rule.ts'
import { readSourceFile } from './files/read.ts'
import { slashed } from './files/slashed.ts'
import { type Configuration, configurationPaths, readConfiguration } from './policy/configuration.ts'
import type { Diagnostic } from './text/diagnostic.ts'
import { SourceFile } from './text/source-file.ts'

export interface FoundConfiguration {
  readonly configuration: Configuration | undefined
  /** The absolute folder that its paths are relative to. */
  readonly folder: string
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The configuration that applies: the one named, else the nearest `.spire-lint.yaml` from the first path's folder upward to the
 * repository's root (or the working directory).
 */
export function findConfiguration(input: Pick<LintInput, 'cwd' | 'paths' | 'config'>, root: string | undefined, rules: readonly Rule[]): FoundConfiguration {
  const none = { configuration: undefined, folder: input.cwd, diagnostics: [] }
  if (input.config === false) return none
  const path = input.config === undefined ? lookedFor(input, root) : resolve(input.cwd, input.config)
  if (path === undefined) return none
  const file = readSourceFile(path, slashed(relative(input.cwd, path)))
  if (!(file instanceof SourceFile)) return { ...none, diagnostics: [file] }
  return { ...readConfiguration(file, rules), folder: dirname(path) }
}

function lookedFor({ cwd, paths }: Pick<LintInput, 'cwd' | 'paths'>, root: string | undefined): string | undefined {
  const first = resolve(cwd, paths.find((path) => path !== '-') ?? '.')
  const folder = existsSync(first) && statSync(first).isDirectory() ? first : dirname(first)
  return configurationPaths(existing(folder), root ?? cwd).find((path) => existsSync(path))
}

/** Of a pattern (`k8s/*.yaml`), the folder that it starts in. */
function existing(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : existing(dirname(folder))
}
