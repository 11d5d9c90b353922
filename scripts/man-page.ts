import { type Option, optionsOf, VERBS } from '../src/commands/options.ts'
import { TOOL } from '../src/engine/tool.ts'

/** `docs/spire-lint.1`, from the tables that parse the command line. */
export function manPage(): string {
  const common = optionsOf('lint')
  return [
    '.\\" Made by scripts/generate.mjs from src/commands/options.ts.',
    `.TH SPIRE\\-LINT 1 "" "${TOOL.name} ${TOOL.version}" "User Commands"`,
    '.SH NAME',
    'spire\\-lint \\- find what will not start, attest or get an identity in a SPIRE deployment on Kubernetes',
    '.SH SYNOPSIS',
    ...VERBS.flatMap(({ name, operands }, index) => [
      ...(index === 0 ? [] : ['.br']),
      `.B spire\\-lint${name === 'lint' ? '' : ` ${escaped(name)}`}`,
      `${name === 'lint' ? '[options] ' : ''}${escaped(operands)}`.trim(),
    ]).filter((line) => line !== ''),
    '.SH DESCRIPTION',
    'Reads Kubernetes manifests and the SPIRE configurations in them, works out the deployment that they describe, and says what is wrong with it. It needs neither a cluster nor a network.',
    '.PP',
    'A path is a file, a folder or a glob; \\fB\\-\\fR reads standard input. A path named like a verb is written \\fI./verb\\fR. Without a path, the working directory is checked.',
    '.SH VERBS',
    ...VERBS.flatMap(({ name, operands, summary }) => ['.TP', `\\fB${escaped(name)}\\fR ${escaped(operands)}`.trim(), escaped(summary)]),
    '.SH OPTIONS OF LINT',
    ...groups(common),
    ...VERBS.filter(({ name }) => name !== 'lint').flatMap(({ name }) => {
      const own = optionsOf(name).filter((option) => !common.includes(option))
      return own.length === 0 ? [] : [`.SH "OPTIONS OF ${name.toUpperCase()}"`, ...own.flatMap(entry)]
    }),
    '.SH EXIT STATUS',
    ...[
      ['0', 'Nothing at or above \\fB\\-\\-fail\\-on\\fR.'],
      ['1', 'Findings at or above it.'],
      ['2', 'Wrong usage or configuration, input that cannot be read or is not YAML, nothing to check without \\fB\\-\\-allow\\-empty\\fR, or a crash.'],
      ['130', 'Interrupted.'],
    ].flatMap(([code, meaning]) => ['.TP', `.B ${code}`, meaning ?? '']),
    '.SH ENVIRONMENT',
    ...[
      ['NO_COLOR', 'Where set, nothing is coloured.'],
      ['FORCE_COLOR', 'Where set, colours are used whoever reads; 0 for none.'],
      ['FORCE_HYPERLINK', 'Where set, rules are linked to their pages; 0 for no links.'],
      ['TERM', '\\fBdumb\\fR for a terminal without colours.'],
      ['SPIRE_LINT_DEBUG', 'Where set, a crash shows where it happened.'],
    ].flatMap(([name, meaning]) => ['.TP', `.B ${name}`, meaning ?? '']),
    '.SH FILES',
    '.TP',
    '.I .spire\\-lint.yaml',
    "The configuration, looked for from the first path's folder upward to the repository's root. \\fBspire\\-lint init\\fR writes one.",
    '.SH SEE ALSO',
    escaped(TOOL.home),
    '',
  ].join('\n')
}

function groups(options: readonly Option[]): readonly string[] {
  return [...new Set(options.map(({ group }) => group))].flatMap((group) => [
    `.SS "${group}"`,
    ...options.filter((option) => option.group === group).flatMap(entry),
  ])
}

function entry({ name, short, value, summary, choices }: Option): readonly string[] {
  const names = [
    ...(short === undefined ? [] : [`\\fB\\-${short}\\fR`]),
    `\\fB\\-\\-${escaped(name)}\\fR${value === undefined ? '' : ` \\fI${escaped(value)}\\fR`}`,
  ]
  const values = choices === undefined ? '' : ` One of ${choices.map((choice) => `\\fB${escaped(choice)}\\fR`).join(', ')}.`
  return ['.TP', names.join(', '), `${escaped(summary)}${values}`]
}

/** Text that roff takes for text. */
function escaped(text: string): string {
  return text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/^([.'])/, '\\&$1')
}
