import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { LintInput, LintResult } from '../engine/result.ts'
import { TOOL } from '../engine/tool.ts'
import { count } from '../report/finding-words.ts'
import { type Presentation, REPORTERS } from '../report/report.ts'
import { wantsColor } from '../report/terminal.ts'
import { diagnosticsText } from '../report/text.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { misused } from './command.ts'
import type { Edge } from './edge.ts'
import { type ExitCode, exitCode, nothingToLint } from './exit-code.ts'
import { type FileOutput, type LintOptions, lintOptions } from './lint-options.ts'
import { type Arguments, meantVerb } from './parse-arguments.ts'

export type Lint = (input: LintInput) => Promise<LintResult>

/** Lints what the command line says, prints it in every format asked for, and says how it went. */
export async function check(args: Arguments, edge: Edge, lint: Lint): Promise<ExitCode> {
  const options = lintOptions(args)
  if ('usageError' in options) return misused(edge, options.usageError)
  const mistaken = mistakenVerb(args.operands, edge.cwd)
  if (mistaken !== undefined) return misused(edge, mistaken)

  const stdin = options.input.paths.includes('-') ? { stdin: await edge.readStdin() } : {}
  const result = withEmptiness(await lint({ ...options.input, ...stdin, cwd: edge.cwd }), options)
  const color = wantsColor(args.value('color'), edge.env, edge.stdout.isTerminal)
  const failOn = options.failOn ?? result.failOn ?? 'error'
  const presentation: Presentation = { color, quiet: options.quiet, failOn }

  const said = options.quiet ? result.diagnostics.filter((diagnostic) => diagnostic.severity === 'error') : result.diagnostics
  edge.stderr.write(diagnosticsText(said, wantsColor(args.value('color'), edge.env, edge.stderr.isTerminal)))
  edge.stdout.write(await report(result, options.format, presentation))
  const unwritten = await writeOutputs(result, options.outputs, { ...presentation, color: false }, edge)
  if (options.input.timing) edge.stderr.write(timingText(result))
  return unwritten ? 2 : exitCode(result, { failOn, exitZero: options.exitZero, allowEmpty: options.allowEmpty })
}

/** A word that names no file, and is nearly a verb. */
function mistakenVerb(operands: readonly string[], cwd: string): string | undefined {
  const [first, ...rest] = operands
  if (first === undefined || rest.length > 1 || existsSync(resolve(cwd, first))) return undefined
  const meant = meantVerb(first)
  return meant === undefined ? undefined : `there is no file '${first}', and no such verb; did you mean '${meant}'?`
}

/** That there was nothing to check is said where nothing else says why. */
function withEmptiness(result: LintResult, { allowEmpty }: LintOptions): LintResult {
  if (!nothingToLint(result) || result.unreadable || result.diagnostics.some((diagnostic) => diagnostic.severity === 'error')) return result
  const { files, objects } = result.summary
  const empty: Diagnostic = {
    severity: allowEmpty ? 'note' : 'error',
    message: `nothing to check: no SPIRE object, config or registration in ${count(files, 'file')} with ${count(objects, 'object')}`,
  }
  return { ...result, diagnostics: [...result.diagnostics, empty] }
}

async function report(result: LintResult, format: string, presentation: Presentation): Promise<string> {
  const load = REPORTERS[format]
  if (load === undefined) throw new Error(`no report of format ${format}`)
  return (await load())(result, presentation)
}

async function writeOutputs(result: LintResult, outputs: readonly FileOutput[], presentation: Presentation, edge: Edge): Promise<boolean> {
  let failed = false
  for (const { format, file } of outputs) {
    const text = await report(result, format, presentation)
    try {
      await edge.writeFile(resolve(edge.cwd, file), text)
    } catch (error) {
      edge.stderr.write(`${TOOL.name}: cannot write ${file}: ${error instanceof Error ? error.message : String(error)}\n`)
      failed = true
    }
  }
  return failed
}

function timingText({ timing = [] }: LintResult): string {
  const width = Math.max(0, ...timing.map(({ step }) => step.length))
  return timing.map(({ step, milliseconds }) => `${step.padEnd(width)} ${milliseconds.toFixed(1).padStart(9)} ms\n`).join('')
}
