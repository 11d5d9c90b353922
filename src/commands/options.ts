/**
 * The command line as data: what parses it, the help, the completions and the page in `docs/` are all made from these two tables.
 * A new option or verb is one more entry.
 */

export interface Verb {
  readonly name: string
  /** What follows the name in the usage line. */
  readonly operands: string
  readonly summary: string
  /** What an operand is, for completion. */
  readonly completes: 'files' | 'none' | 'rules' | readonly string[]
  /** How many operands it takes; any number where left out. */
  readonly most?: number
}

export const VERBS = [
  { name: 'lint', operands: '[paths...]', summary: 'Check manifests and the SPIRE configs in them. The default.', completes: 'files' },
  {
    name: 'validate',
    operands: '<server|agent|oidc|scm> <file|->',
    summary: 'Say what SPIRE itself would say of one config, and everything else that is wrong with it.',
    completes: 'files',
    most: 2,
  },
  { name: 'rules', operands: '', summary: 'List every rule with its area, severity and presets.', completes: 'none', most: 0 },
  { name: 'explain', operands: '<rule|key>', summary: "Show a rule's page, or what a config key does (server.ca_ttl).", completes: 'rules', most: 1 },
  { name: 'identities', operands: '[paths...]', summary: 'Show which pod gets which SPIFFE ID, and which pods get none.', completes: 'files' },
  { name: 'graph', operands: '[paths...]', summary: 'Draw the deployment: who speaks to whom over what, and what is broken.', completes: 'files' },
  { name: 'init', operands: '', summary: 'Write a commented .spire-lint.yaml.', completes: 'none', most: 0 },
  { name: 'config', operands: 'print [paths...]', summary: 'Print the configuration that applies, and where each value comes from.', completes: 'files' },
  { name: 'completion', operands: '<bash|zsh|fish>', summary: 'Print a completion script for a shell.', completes: ['bash', 'zsh', 'fish'], most: 1 },
] as const satisfies readonly Verb[]

export type VerbName = (typeof VERBS)[number]['name']

export interface Option {
  readonly name: string
  readonly short?: string
  readonly verbs: readonly VerbName[]
  readonly summary: string
  /** What stands for its value in the help; a switch has none. */
  readonly value?: string
  /** The values it takes, where they are few. */
  readonly choices?: readonly string[]
  readonly repeatable?: boolean
  /** The value is a file's name, for completion. */
  readonly file?: boolean
  /** Under which title the help lists it. */
  readonly group: 'What to check' | 'Rules and severities' | 'Output' | 'Exit code' | 'Other'
}

export const FORMAT_NAMES = ['text', 'json', 'jsonl', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'markdown', 'html'] as const

export const SEVERITIES = ['error', 'warning', 'note'] as const

export const PRESETS = ['recommended', 'strict', 'security', 'adr-015', 'demo'] as const

const EVERY_VERB: readonly VerbName[] = VERBS.map((verb) => verb.name)

export const OPTIONS: readonly Option[] = [
  {
    name: 'stdin-filename',
    value: 'NAME',
    verbs: ['lint'],
    group: 'What to check',
    summary: 'The file name that findings in standard input carry.',
    file: true,
  },
  { name: 'markdown', verbs: ['lint'], group: 'What to check', summary: 'Check the manifests and configs in fences of Markdown files, too.' },
  {
    name: 'helm-chart',
    value: 'NAME@VERSION',
    verbs: ['lint'],
    group: 'What to check',
    summary: 'The chart that values files are for: spire@0.28.3 or spire-crds@0.5.0.',
  },
  { name: 'config', value: 'FILE', verbs: ['lint', 'config', 'graph'], group: 'What to check', summary: 'Use this configuration file.', file: true },
  { name: 'no-config', verbs: ['lint', 'config', 'graph'], group: 'What to check', summary: 'Use no configuration file.' },
  {
    name: 'report-only',
    verbs: ['lint'],
    group: 'What to check',
    summary: 'Read the whole working directory, and report only what concerns the named files.',
  },
  {
    name: 'render',
    verbs: ['lint'],
    group: 'What to check',
    summary: 'Have charts and kustomizations rendered by helm, kustomize or kubectl, which run what these tell them to.',
  },
  {
    name: 'baseline',
    value: 'FILE',
    verbs: ['lint'],
    group: 'What to check',
    summary: 'Keep quiet about the findings that this file lists.',
    file: true,
  },
  { name: 'update-baseline', verbs: ['lint'], group: 'What to check', summary: 'Write what is found now into the baseline, and take out of it what is gone.' },
  { name: 'no-ignores', verbs: ['lint'], group: 'What to check', summary: 'Show what ignores hide, marked as suppressed.' },
  {
    name: 'spire-version',
    value: 'X.Y.Z',
    verbs: ['lint', 'config', 'explain', 'validate', 'graph'],
    group: 'What to check',
    summary: 'Judge as if every SPIRE image were of this release.',
  },
  { name: 'kubernetes-version', value: 'X.Y', verbs: ['lint', 'config', 'graph'], group: 'What to check', summary: "The cluster's release." },
  {
    name: 'preset',
    value: 'NAME',
    choices: PRESETS,
    verbs: ['lint', 'config', 'init'],
    group: 'Rules and severities',
    summary: 'Which rules run, and how much they weigh.',
  },
  {
    name: 'rule',
    value: 'ID=SEVERITY',
    repeatable: true,
    verbs: ['lint', 'config'],
    group: 'Rules and severities',
    summary: "Set a rule's severity: off, note, warning or error. May be repeated.",
  },
  {
    name: 'rule-dir',
    value: 'DIR',
    repeatable: true,
    verbs: ['lint'],
    group: 'Rules and severities',
    summary: "Run the rules of this folder's modules too, which is to run their code. Experimental. May be repeated.",
    file: true,
  },
  { name: 'only', value: 'ID,...', repeatable: true, verbs: ['lint'], group: 'Rules and severities', summary: 'Run these rules and no others.' },
  { name: 'format', value: 'FORMAT', choices: FORMAT_NAMES, verbs: ['lint'], group: 'Output', summary: 'How to print findings; text where left out.' },
  {
    name: 'format',
    value: 'FORMAT',
    choices: ['text', 'json'],
    verbs: ['rules', 'config', 'validate', 'identities'],
    group: 'Output',
    summary: 'How to print; text where left out.',
  },
  {
    name: 'format',
    value: 'FORMAT',
    choices: ['mermaid', 'dot', 'html'],
    verbs: ['graph'],
    group: 'Output',
    summary: 'How to draw; mermaid where left out.',
  },
  { name: 'expand-env', verbs: ['validate'], group: 'What to check', summary: "Put the environment's variables into the config first, as -expandEnv does." },
  {
    name: 'output',
    value: 'FORMAT=FILE',
    repeatable: true,
    verbs: ['lint'],
    group: 'Output',
    summary: 'Write findings to a file as well. May be repeated.',
  },
  { name: 'fix', verbs: ['lint'], group: 'Output', summary: 'Make the safe fixes, then report what is left.' },
  { name: 'unsafe-fixes', verbs: ['lint'], group: 'Output', summary: 'Make suggestions too, which may not be what you want; with --fix or --diff.' },
  { name: 'diff', verbs: ['lint'], group: 'Output', summary: 'Print what --fix would change, and change nothing.' },
  { name: 'quiet', short: 'q', verbs: ['lint'], group: 'Output', summary: 'Print findings only: no notices, no summary.' },
  { name: 'color', value: 'WHEN', choices: ['auto', 'always', 'never'], verbs: EVERY_VERB, group: 'Output', summary: 'Use colours; auto where left out.' },
  { name: 'timing', verbs: ['lint'], group: 'Output', summary: 'Say on standard error where the time went.' },
  {
    name: 'fail-on',
    value: 'SEVERITY',
    choices: SEVERITIES,
    verbs: ['lint'],
    group: 'Exit code',
    summary: 'Exit with 1 at findings of this severity or above; error where left out.',
  },
  { name: 'exit-zero', verbs: ['lint'], group: 'Exit code', summary: 'Exit with 0 whatever is found.' },
  { name: 'allow-empty', verbs: ['lint'], group: 'Exit code', summary: 'Nothing to check is no failure.' },
  { name: 'help', short: 'h', verbs: EVERY_VERB, group: 'Other', summary: 'Show this help.' },
  { name: 'version', short: 'V', verbs: EVERY_VERB, group: 'Other', summary: 'Show the version.' },
]

/** The options that a verb takes. */
export function optionsOf(verb: VerbName): readonly Option[] {
  return OPTIONS.filter((option) => option.verbs.includes(verb))
}

export function verbNamed(name: string): (Verb & { readonly name: VerbName }) | undefined {
  return VERBS.find((verb) => verb.name === name)
}
