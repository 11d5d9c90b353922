import type { LintInput, RuleSeverity } from '../engine/result.ts'
import type { Severity } from '../text/diagnostic.ts'
import { nearest } from '../text/did-you-mean.ts'
import { FORMAT_NAMES, SEVERITIES } from './options.ts'
import type { Arguments, UsageError } from './parse-arguments.ts'

/** What the options of `lint` ask for. */
export interface LintOptions {
  readonly input: Omit<LintInput, 'cwd' | 'stdin'>
  readonly format: string
  readonly outputs: readonly FileOutput[]
  readonly quiet: boolean
  /** Undefined where the configuration is to say. */
  readonly failOn: Severity | undefined
  /** Folders of the user's own rules. */
  readonly ruleDirs: readonly string[]
  readonly exitZero: boolean
  readonly allowEmpty: boolean
}

function fixing(args: Arguments): Pick<LintOptions['input'], 'fix'> | UsageError {
  const [fix, unsafe, diff] = ['fix', 'unsafe-fixes', 'diff'].map((name) => args.has(name))
  if (unsafe && !fix && !diff) return { usageError: '--unsafe-fixes needs --fix, or --diff to see what it would change' }
  if (diff && args.has('format')) return { usageError: '--diff and --format exclude each other: the diff stands in the place of the findings' }
  if (fix && !diff && args.operands.includes('-')) return { usageError: '--fix cannot change standard input; --diff shows what it would change' }
  return fix || diff ? { fix: { unsafe: unsafe === true, dryRun: diff === true } } : {}
}

export interface FileOutput {
  readonly format: string
  readonly file: string
}

export function lintOptions(args: Arguments): LintOptions | UsageError {
  if (args.has('config') && args.has('no-config')) return { usageError: '--config and --no-config exclude each other' }
  const rules = ruleSeverities(args.values('rule'))
  if ('usageError' in rules) return rules
  const outputs = fileOutputs(args.values('output'))
  if ('usageError' in outputs) return outputs
  const versions = releases(args)
  if ('usageError' in versions) return versions

  const chart = helmChart(args.value('helm-chart'))
  if ('usageError' in chart) return chart

  const fix = fixing(args)
  if ('usageError' in fix) return fix
  const baseline = args.value('baseline')

  const only = args
    .values('only')
    .flatMap((value) => value.split(',').map((id) => id.trim()))
    .filter((id) => id !== '')
  const reportOnly = args.has('report-only')
  if (args.has('render') && (args.has('fix') || args.has('unsafe-fixes')))
    return { usageError: '--render and --fix exclude each other: what is rendered cannot be fixed' }
  if (reportOnly && args.operands.length === 0) return { usageError: '--report-only needs the files to report on' }
  const config = args.has('no-config') ? false : args.value('config')
  const preset = args.value('preset')
  const stdinFilename = args.value('stdin-filename')
  return {
    input: {
      paths: reportOnly || args.operands.length === 0 ? ['.'] : args.operands,
      ...(reportOnly ? { reportOn: args.operands } : {}),
      ...(config === undefined ? {} : { config }),
      ...(preset === undefined ? {} : { preset }),
      ...(stdinFilename === undefined ? {} : { stdinFilename }),
      ...(rules.size === 0 ? {} : { rules }),
      ...(args.has('only') ? { only } : {}),
      ...versions,
      ...chart,
      ...(args.has('markdown') ? { markdown: true } : {}),
      ...fix,
      ...(baseline === undefined ? {} : { baseline }),
      ...(args.has('update-baseline') ? { updateBaseline: true } : {}),
      ...(args.has('no-ignores') ? { noIgnores: true } : {}),
      ...(args.has('timing') ? { timing: true } : {}),
    },
    format: args.value('format') ?? 'text',
    outputs,
    quiet: args.has('quiet'),
    failOn: SEVERITIES.find((severity: Severity) => severity === args.value('fail-on')),
    ruleDirs: args.values('rule-dir'),
    exitZero: args.has('exit-zero'),
    allowEmpty: args.has('allow-empty'),
  }
}

const RULE_SEVERITIES: readonly RuleSeverity[] = ['off', 'note', 'warning', 'error']

/** `--rule ID=SEVERITY`: of several for one rule the last. Whether the rules exist is for the run to say. */
function ruleSeverities(values: readonly string[]): ReadonlyMap<string, RuleSeverity> | UsageError {
  const severities = new Map<string, RuleSeverity>()
  for (const value of values) {
    const [, id, written] = /^([^=]+)=(.*)$/.exec(value) ?? []
    if (id === undefined || written === undefined) return { usageError: `--rule is written ID=SEVERITY, not '${value}'` }
    const severity = RULE_SEVERITIES.find((one) => one === written)
    if (severity === undefined) {
      const meant = nearest(written, RULE_SEVERITIES)
      return {
        usageError: `--rule ${id} cannot be '${written}'; ${meant === undefined ? `it is one of ${RULE_SEVERITIES.join(', ')}` : `did you mean '${meant}'?`}`,
      }
    }
    severities.set(id, severity)
  }
  return severities
}

function fileOutputs(values: readonly string[]): readonly FileOutput[] | UsageError {
  const outputs: FileOutput[] = []
  for (const value of values) {
    const [, format, file] = /^([^=]+)=(.+)$/.exec(value) ?? []
    if (format === undefined || file === undefined) return { usageError: `--output is written FORMAT=FILE, not '${value}'` }
    if (!FORMAT_NAMES.some((name) => name === format)) {
      const meant = nearest(format, FORMAT_NAMES)
      return {
        usageError: `--output knows no format '${format}'; ${meant === undefined ? `it is one of ${FORMAT_NAMES.join(', ')}` : `did you mean '${meant}'?`}`,
      }
    }
    if (outputs.some((output) => output.file === file)) return { usageError: `--output writes ${file} twice` }
    outputs.push({ format, file })
  }
  return outputs
}

/** `--helm-chart NAME@VERSION`. */
function helmChart(value: string | undefined): Pick<LintOptions['input'], 'helmChart'> | UsageError {
  if (value === undefined) return {}
  const [, name, version] = /^(spire|spire-crds)@v?(\d+\.\d+\.\d+)$/.exec(value) ?? []
  if ((name !== 'spire' && name !== 'spire-crds') || version === undefined)
    return { usageError: `--helm-chart is written spire@X.Y.Z or spire-crds@X.Y.Z, not '${value}'` }
  return { helmChart: { name, version } }
}

/** The releases to judge by, where they are written as releases are. */
export function releases(args: Arguments): { readonly spireVersion?: string; readonly kubernetesVersion?: string } | UsageError {
  const spireVersion = args.value('spire-version')
  if (spireVersion !== undefined && !/^\d+\.\d+\.\d+$/.test(spireVersion)) return { usageError: `--spire-version is written X.Y.Z, not '${spireVersion}'` }
  const kubernetesVersion = args.value('kubernetes-version')
  if (kubernetesVersion !== undefined && !/^\d+\.\d+$/.test(kubernetesVersion))
    return { usageError: `--kubernetes-version is written X.Y, not '${kubernetesVersion}'` }
  return { ...(spireVersion === undefined ? {} : { spireVersion }), ...(kubernetesVersion === undefined ? {} : { kubernetesVersion }) }
}
