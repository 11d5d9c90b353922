import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { LintInput, LintResult } from '../engine/result.ts'
import { TOOL } from '../engine/tool.ts'
import { count } from '../report/finding-words.ts'
import { type Presentation, REPORTERS } from '../report/report.ts'
import { wantsColor, wantsLinks } from '../report/terminal.ts'
import { diagnosticsText } from '../report/text.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { misused } from './command.ts'
import type { Edge } from './edge.ts'
import { type ExitCode, exitCode, nothingToLint } from './exit-code.ts'
import { type FileOutput, type LintOptions, lintOptions } from './lint-options.ts'
import { type Arguments, meantVerb } from './parse-arguments.ts'

export type Lint = (input: LintInput) => Promise<LintResult>

/**
 * Lints what the command line says, prints it in every format asked for, and says how it went.
 * @param ruleIds the ids that rules of the user's own cannot have
 */
export async function check(args: Arguments, edge: Edge, lint: Lint, ruleIds: () => readonly string[] = () => []): Promise<ExitCode> {
  const options = lintOptions(args)
  if ('usageError' in options) return misused(edge, options.usageError)
  const mistaken = mistakenVerb(args.operands, edge.cwd)
  if (mistaken !== undefined) return misused(edge, mistaken)

  const stdin = options.input.paths.includes('-') ? { stdin: await edge.readStdin() } : {}
  const own = options.ruleDirs.length === 0 ? undefined : await (await import('./own-rules.ts')).readOwnRules(options.ruleDirs, edge.cwd, ruleIds())
  const progress = edge.stderr.isTerminal && !options.quiet ? new (await import('./progress.ts')).Progress(edge.stderr) : undefined
  const linted = await lint({
    ...options.input,
    ...stdin,
    ...(await renderer(args, edge)),
    ...(own ? { ownRules: own.rules } : {}),
    ...(progress ? { progress: (files) => progress.tick(files) } : {}),
    cwd: edge.cwd,
    today: edge.today(),
  })
  progress?.clear()
  const result = withEmptiness(own ? { ...linted, diagnostics: [...own.diagnostics, ...linted.diagnostics, ...own.failures] } : linted, options)
  const color = wantsColor(args.value('color'), edge.env, edge.stdout.isTerminal)
  const failOn = options.failOn ?? result.failOn ?? 'error'
  const links = wantsLinks(color, edge.env, edge.stdout.isTerminal)
  const presentation: Presentation = { color, links, quiet: options.quiet, failOn }

  const said = options.quiet ? result.diagnostics.filter((diagnostic) => diagnostic.severity === 'error') : result.diagnostics
  edge.stderr.write(diagnosticsText(said, wantsColor(args.value('color'), edge.env, edge.stderr.isTerminal)))
  const { fix, updateBaseline } = options.input
  const back = fix || updateBaseline ? await import('./write-back.ts') : undefined
  edge.stdout.write(back && fix?.dryRun ? back.diffText(result, edge) : await report(result, options.format, presentation))
  const written = [
    await writeOutputs(result, options.outputs, { ...presentation, color: false, links: false }, edge),
    !back || !fix || fix.dryRun || (await back.writeFixes(result, edge, options.quiet)),
    !back || !updateBaseline || (await back.writeBaseline(result, edge, options.quiet)),
  ]
  if (options.input.timing) edge.stderr.write(timingText(result))
  return written.includes(false) ? 2 : exitCode(result, { failOn, exitZero: options.exitZero, allowEmpty: options.allowEmpty })
}

async function renderer(args: Arguments, edge: Edge): Promise<Pick<LintInput, 'render'>> {
  return args.has('render') ? { render: (await import('./render-programs.ts')).renderWithPrograms(edge.cwd) } : {}
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
  let written = true
  for (const { format, file } of outputs) {
    const text = await report(result, format, presentation)
    try {
      await edge.writeFile(resolve(edge.cwd, file), text)
    } catch (error) {
      edge.stderr.write(`${TOOL.name}: cannot write ${file}: ${error instanceof Error ? error.message : String(error)}\n`)
      written = false
    }
  }
  return written
}

function timingText({ timing = [] }: LintResult): string {
  const width = Math.max(0, ...timing.map(({ step }) => step.length))
  return timing.map(({ step, milliseconds }) => `${step.padEnd(width)} ${milliseconds.toFixed(1).padStart(9)} ms\n`).join('')
}
