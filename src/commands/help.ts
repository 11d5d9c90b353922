import { TOOL } from '../engine/tool.ts'
import { type Option, optionsOf, VERBS, type VerbName, verbNamed } from './options.ts'

/** What `--help` prints: the whole tool for `lint`, else the one verb. */
export function help(verb: VerbName): string {
  return verb === 'lint' ? toolHelp() : verbHelp(verb)
}

function toolHelp(): string {
  const verbs = VERBS.map((verb): [string, string] => [`${TOOL.name} ${usage(verb.name, verb.operands)}`, verb.summary])
  return [
    'Finds what will not start, attest or get an identity in a SPIRE deployment on Kubernetes, before it is applied.',
    '',
    'Usage:',
    ...columns(verbs),
    '',
    'A path is a file, a folder or a glob; - reads standard input. A path named like a verb is written ./verb.',
    ...optionLines(optionsOf('lint')),
    '',
    'Exit code: 0 nothing at or above --fail-on; 1 findings; 2 wrong usage or configuration, unreadable input, or nothing to check.',
    '',
  ].join('\n')
}

function verbHelp(name: VerbName): string {
  const verb = verbNamed(name)
  return [verb?.summary ?? '', '', `Usage: ${TOOL.name} ${usage(name, verb?.operands ?? '')}`, ...optionLines(optionsOf(name)), ''].join('\n')
}

function usage(name: VerbName, operands: string): string {
  return (name === 'lint' ? `[options] ${operands}` : `${name} ${operands}`).trimEnd()
}

function optionLines(options: readonly Option[]): readonly string[] {
  const groups = [...new Set(options.map((option) => option.group))]
  return groups.flatMap((group) => ['', `${group}:`, ...columns(options.filter((option) => option.group === group).map(optionLine))])
}

function optionLine(option: Option): [string, string] {
  const short = option.short === undefined ? '    ' : `-${option.short}, `
  return [`${short}--${option.name}${option.value === undefined ? '' : ` ${option.value}`}`, option.summary + choices(option)]
}

function choices(option: Option): string {
  return option.choices === undefined ? '' : ` [${option.choices.join(', ')}]`
}

/** Two columns, the second broken at 100 characters. */
function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2
  return rows.flatMap(([left, right]) => wrap(right, 100 - width - 2).map((line, index) => `  ${(index === 0 ? left : '').padEnd(width)}${line}`.trimEnd()))
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
