import { relative, resolve } from 'node:path'
import type { LintInput, LintResult } from './engine/result.ts'
import { scoped } from './engine/scope.ts'
import { slashed } from './files/slashed.ts'
import type { Rendering } from './rendering.ts'

/** A run's result in terms of the texts that the user has, and of the files that were asked about. */
export async function concerning(result: LintResult, { cwd, reportOn }: LintInput, renderings: readonly Rendering[]): Promise<LintResult> {
  const written = renderings.length === 0 ? result : (await import('./rendering.ts')).resultLedBack(result, renderings)
  return reportOn ? scoped(written, new Set(reportOn.map((path) => slashed(relative(cwd, resolve(cwd, path)))))) : written
}

/** Which files a fix may change: what was read from the disk, and of that what was asked about. */
export function changeable({ cwd, reportOn }: LintInput, renderings: readonly Rendering[]): (path: string) => boolean {
  const asked = reportOn && new Set(reportOn.map((path) => slashed(relative(cwd, resolve(cwd, path)))))
  return (path) => (asked?.has(path) ?? true) && !renderings.some(({ file }) => file.path === path)
}
