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
  readonly exitZero: boolean
  readonly allowEmpty: boolean
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

  const only = args
    .values('only')
    .flatMap((value) => value.split(',').map((id) => id.trim()))
    .filter((id) => id !== '')
  const config = args.has('no-config') ? false : args.value('config')
  const preset = args.value('preset')
  const stdinFilename = args.value('stdin-filename')
  return {
    input: {
      paths: args.operands.length === 0 ? ['.'] : args.operands,
      ...(config === undefined ? {} : { config }),
      ...(preset === undefined ? {} : { preset }),
      ...(stdinFilename === undefined ? {} : { stdinFilename }),
      ...(rules.size === 0 ? {} : { rules }),
      ...(args.has('only') ? { only } : {}),
      ...versions,
      ...(args.has('no-ignores') ? { noIgnores: true } : {}),
      ...(args.has('timing') ? { timing: true } : {}),
    },
    format: args.value('format') ?? 'text',
    outputs,
    quiet: args.has('quiet'),
    failOn: SEVERITIES.find((severity: Severity) => severity === args.value('fail-on')),
    exitZero: args.has('exit-zero'),
    allowEmpty: args.has('allow-empty'),
  }
}

const RULE_SEVERITIES: readonly RuleSeverity[] = ['off', 'note', 'warning', 'error']

/** `--rule ID=SEVERITY`: of several for one rule the last. Whether the rules exist is for the run to say. */
export function ruleSeverities(values: readonly string[]): ReadonlyMap<string, RuleSeverity> | UsageError {
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

/** The releases to judge by, where they are written as releases are. */
export function releases(args: Arguments): { readonly spireVersion?: string; readonly kubernetesVersion?: string } | UsageError {
  const spireVersion = args.value('spire-version')
  if (spireVersion !== undefined && !/^\d+\.\d+\.\d+$/.test(spireVersion)) return { usageError: `--spire-version is written X.Y.Z, not '${spireVersion}'` }
  const kubernetesVersion = args.value('kubernetes-version')
  if (kubernetesVersion !== undefined && !/^\d+\.\d+$/.test(kubernetesVersion))
    return { usageError: `--kubernetes-version is written X.Y, not '${kubernetesVersion}'` }
  return { ...(spireVersion === undefined ? {} : { spireVersion }), ...(kubernetesVersion === undefined ? {} : { kubernetesVersion }) }
}
