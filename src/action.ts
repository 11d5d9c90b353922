import { randomUUID } from 'node:crypto'
import { appendFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type ActionInputs, actionInputs } from './commands/action-inputs.ts'
import type { Edge, Output } from './commands/edge.ts'
import { run } from './commands/run.ts'
import { output, edge as processEdge } from './main.ts'
import { commandData } from './report/github.ts'
import { noCommand } from './report/printable.ts'

/**
 * The GitHub Action: lints once, writes SARIF, outputs, annotations and the job's summary, and fails last. Whatever goes wrong on the way, the
 * exit code is that of the findings or worse.
 */
export async function main(): Promise<void> {
  const stdout = output(1, false)
  const fail = (message: string): void => stdout.write(`::error title=spire-lint::${commandData(message)}\n`)
  const set = (name: string, value: string): void => attempt(`set the output ${name}`, stdout, () => setOutput(name, value))
  let code = 2
  try {
    const inputs = actionInputs(process.env)
    if ('usageError' in inputs) fail(inputs.usageError)
    else code = await lint(inputs, stdout, fail, set)
  } catch (error) {
    fail(`this is a bug in spire-lint: ${error instanceof Error ? error.message : String(error)}`)
  }
  process.exitCode = code
  set('exit-code', String(code))
}

async function lint(inputs: ActionInputs, stdout: Output, fail: (message: string) => void, set: (name: string, value: string) => void): Promise<number> {
  const workspace = process.env.GITHUB_WORKSPACE || process.cwd()
  const cwd = resolve(workspace, inputs.workingDirectory)
  if (!statSync(cwd, { throwIfNoEntry: false })?.isDirectory()) {
    fail(`working-directory '${inputs.workingDirectory}' is no folder`)
    return 2
  }
  const kept = new Map<string, string>(['json', 'github', 'markdown'].map((format) => [resolve(cwd, `${randomUUID()}.${format}`), '']))
  const [json = '', github = '', markdown = ''] = kept.keys()
  const outputs = [
    `json=${json}`,
    `github=${github}`,
    `markdown=${markdown}`,
    ...(inputs.sarifFile === undefined ? [] : [`sarif=${resolve(workspace, inputs.sarifFile)}`]),
  ]
  const stderr = new Remembering(output(2, false))
  const code = await run([...outputs.map((file) => `--output=${file}`), ...inputs.argv], actionEdge(cwd, stdout, stderr, kept))

  const report = kept.get(json) ?? ''
  if (report === '') {
    fail(stderr.text.trim() || 'nothing was checked')
    return 2
  }
  const { summary } = JSON.parse(report) as { summary: { errors: number; warnings: number; notes: number } }
  set('findings', String(summary.errors + summary.warnings + summary.notes))
  set('errors', String(summary.errors))
  set('warnings', String(summary.warnings))
  if (inputs.sarifFile !== undefined) set('sarif-file', inputs.sarifFile)
  if (inputs.annotations) stdout.write(kept.get(github) ?? '')
  const { GITHUB_STEP_SUMMARY } = process.env
  const page = kept.get(markdown) ?? ''
  if (inputs.summary && GITHUB_STEP_SUMMARY && page !== '') attempt("write the job's summary", stdout, () => appendFileSync(GITHUB_STEP_SUMMARY, page))
  return code
}

/** The process's own edge, but that what is kept goes to no file, and that no line that is printed is a command to the runner. */
function actionEdge(cwd: string, stdout: Output, stderr: Output, kept: Map<string, string>): Edge {
  const edge = processEdge(harmless(stdout), harmless(stderr))
  return {
    ...edge,
    cwd,
    writeFile: async (path, text) => {
      const file = resolve(cwd, path)
      if (kept.has(file)) kept.set(file, text)
      else await edge.writeFile(file, text)
    },
  }
}

function harmless(to: Output): Output {
  return { isTerminal: false, write: (text) => to.write(text.split('\n').map(noCommand).join('\n')) }
}

class Remembering implements Output {
  readonly isTerminal = false
  readonly #to: Output
  text = ''

  constructor(to: Output) {
    this.#to = to
  }

  write(text: string): void {
    this.text += text
    this.#to.write(text)
  }
}

/** What is beside the point may fail, and says so. */
function attempt(what: string, stdout: Output, work: () => void): void {
  try {
    work()
  } catch (error) {
    stdout.write(`::warning title=spire-lint::${commandData(`cannot ${what}: ${error instanceof Error ? error.message : String(error)}`)}\n`)
  }
}

/** A value's end is a word that nobody can guess, so that no value can end early and set another output. */
function setOutput(name: string, value: string): void {
  const { GITHUB_OUTPUT } = process.env
  if (!GITHUB_OUTPUT) return
  const end = `end-${randomUUID()}`
  appendFileSync(GITHUB_OUTPUT, `${name}<<${end}\n${value}\n${end}\n`)
}
