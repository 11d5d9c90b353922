import type { Deployment } from './deployment/deployment.ts'
import { understand } from './deployment/understand.ts'
import type { LintInput } from './engine/result.ts'
import { readInput } from './input.ts'
import type { Diagnostic } from './text/diagnostic.ts'

/** The deployments that files describe, for the verbs that show them and judge nothing. */
export async function read(input: LintInput): Promise<{ deployments: readonly Deployment[]; diagnostics: readonly Diagnostic[]; unreadable: boolean }> {
  const { files, settings, diagnostics, unreadable } = await readInput(input)
  const { deployments, documents, notices } = understand(files, settings.declared)
  const refused = documents.flatMap(({ file, error }): Diagnostic[] => (error ? [{ severity: 'error', message: `${file.path}: ${error.message}` }] : []))
  return { deployments, diagnostics: [...diagnostics, ...notices, ...refused], unreadable: unreadable || refused.length > 0 }
}
