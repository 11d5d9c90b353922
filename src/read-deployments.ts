import { relative, resolve, sep } from 'node:path'
import type { Deployment } from './deployment/deployment.ts'
import { understand } from './deployment/understand.ts'
import type { LintInput } from './engine/result.ts'
import { collect } from './files/collect.ts'
import { settingsFor } from './lint.ts'
import { pathMatcher } from './policy/path-pattern.ts'
import type { Diagnostic } from './text/diagnostic.ts'

/** The deployments that files describe, for the verbs that show them and judge nothing. */
export async function read(input: LintInput): Promise<{ deployments: readonly Deployment[]; diagnostics: readonly Diagnostic[]; unreadable: boolean }> {
  const stdin = input.stdin === undefined ? {} : { stdin: { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(input.stdin), name: '<stdin>' } }
  const collected = await collect(input.paths, { workingDirectory: input.cwd, ...stdin })
  const { settings, folder, diagnostics } = settingsFor(input)
  const ignored = pathMatcher(settings.ignoredPaths)
  const isIgnored = (path: string): boolean => ignored(relative(folder, resolve(input.cwd, path)).split(sep).join('/'))
  const files = collected.files.filter(({ path }) => settings.ignoredPaths.length === 0 || !isIgnored(path))
  const { deployments, documents, notices } = understand(files, settings.declared)
  const refused = documents.flatMap(({ file, error }): Diagnostic[] => (error ? [{ severity: 'error', message: `${file.path}: ${error.message}` }] : []))
  return {
    deployments,
    diagnostics: [...diagnostics, ...collected.diagnostics, ...notices, ...refused],
    unreadable: refused.length > 0 || collected.diagnostics.some(({ severity }) => severity === 'error'),
  }
}
