import type { UsageError } from './parse-arguments.ts'

/** What a workflow gives the action, as `action.yml` declares it. */
export interface ActionInputs {
  /** Arguments of the command line: options, then paths. */
  readonly argv: readonly string[]
  /** From the workspace; empty for the workspace itself. */
  readonly workingDirectory: string
  /** From the workspace, as `upload-sarif` takes it; undefined where none is asked for. */
  readonly sarifFile: string | undefined
  readonly annotations: boolean
  readonly summary: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the inputs as the runner hands them over: `INPUT_` and the name in capitals (actions/toolkit: packages/core/src/core.ts, getInput). */
export function actionInputs(env: Environment): ActionInputs | UsageError {
  const input = (name: string): string => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim()
  const annotations = truth(input('annotations'))
  if (annotations === undefined) return { usageError: `annotations is true or false, not '${input('annotations')}'` }
  const summary = truth(input('summary'))
  if (summary === undefined) return { usageError: `summary is true or false, not '${input('summary')}'` }
  const paths = words(input('paths'))
  const args = words(input('args'))
  if (!paths || !args) return { usageError: `${paths ? 'args' : 'paths'} has a quote that is not closed` }
  const option = (name: string): readonly string[] => (input(name) === '' ? [] : [`--${name}=${input(name)}`])
  return {
    argv: [...['config', 'preset', 'fail-on', 'baseline', 'format'].flatMap(option), ...args, ...(paths.length > 0 ? ['--', ...paths] : [])],
    workingDirectory: input('working-directory'),
    sarifFile: input('sarif-file') || undefined,
    annotations,
    summary,
  }
}

/** YAML 1.2's words for it; what is left out is true. */
function truth(text: string): boolean | undefined {
  if (text === '' || /^(?:true|True|TRUE)$/.test(text)) return true
  return /^(?:false|False|FALSE)$/.test(text) ? false : undefined
}

/** Words between blanks or line ends; quotes of either kind keep blanks in. Undefined where one is not closed. */
function words(text: string): readonly string[] | undefined {
  const found = text.match(/(?:[^\s"']|"[^"]*"|'[^']*')+|["']/g) ?? []
  if (found.some((word) => word === '"' || word === "'")) return undefined
  return found.map((word) => word.replace(/"([^"]*)"|'([^']*)'/g, (_, double?: string, single?: string) => double ?? single ?? ''))
}
