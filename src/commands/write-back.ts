import { relative, resolve } from 'node:path'
import type { LintResult } from '../engine/result.ts'
import { TOOL } from '../engine/tool.ts'
import { slashed } from '../files/slashed.ts'
import { count, displayPath } from '../report/finding-words.ts'
import { unifiedDiff } from '../report/unified-diff.ts'
import type { Edge } from './edge.ts'

/** Puts the fixed texts in the place of the files', and says so. Returns whether all of them could be written. */
export async function writeFixes({ fixed }: LintResult, edge: Edge, quiet: boolean): Promise<boolean> {
  let written = 0
  for (const { file, text } of fixed?.changes ?? []) {
    try {
      await edge.replaceFile(resolve(edge.cwd, file.path), file.text, text)
      written++
    } catch (error) {
      edge.stderr.write(`${TOOL.name}: cannot write ${displayPath(file.path)}: ${error instanceof Error ? error.message : String(error)}\n`)
    }
  }
  if (!quiet && fixed && written > 0) edge.stderr.write(`Made ${fixed.made === 1 ? '1 fix' : `${fixed.made} fixes`} in ${count(written, 'file')}.\n`)
  return written === (fixed?.changes.length ?? 0)
}

/** What fixes would change, as `git apply` and `patch -p1` take it; shown to people, it moves no cursor and gives no CI a command. */
export function diffText({ fixed }: LintResult, edge: Edge): string {
  const shown = edge.stdout.isTerminal || edge.env.GITHUB_ACTIONS === 'true'
  return (fixed?.changes ?? []).map(({ file, text }) => unifiedDiff(file.path, file.text, text, shown)).join('')
}

/** Writes the baseline that was worked out, and says so. Returns whether it was. */
export async function writeBaseline(result: LintResult, edge: Edge, quiet: boolean): Promise<boolean> {
  const { baseline, unreadable, diagnostics } = result
  if (unreadable || diagnostics.some(({ severity }) => severity === 'error')) {
    edge.stderr.write(`${TOOL.name}: the baseline is left as it is, as not everything could be read\n`)
    return false
  }
  if (baseline === undefined) {
    edge.stderr.write(`${TOOL.name}: --update-baseline needs --baseline FILE, or 'baseline' in the configuration\n`)
    return false
  }
  const shown = displayPath(slashed(relative(edge.cwd, baseline.path)))
  try {
    await edge.writeFile(baseline.path, baseline.text)
  } catch (error) {
    edge.stderr.write(`${TOOL.name}: cannot write ${shown}: ${error instanceof Error ? error.message : String(error)}\n`)
    return false
  }
  if (!quiet) edge.stderr.write(`Wrote ${shown}.\n`)
  return true
}
