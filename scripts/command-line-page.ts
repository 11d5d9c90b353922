import { type Option, optionsOf, VERBS } from '../src/commands/options.ts'

/** `docs/command-line.md`, from the tables that parse the command line. */
export function commandLinePage(): string {
  const verbs = VERBS.flatMap((verb) => [
    `## ${verb.name === 'lint' ? 'spire-lint' : `spire-lint ${verb.name}`}`,
    '',
    '```',
    `spire-lint ${verb.name === 'lint' ? '[options]' : verb.name} ${verb.operands}`.trimEnd(),
    '```',
    '',
    verb.summary,
    '',
    '| option | what it does |',
    '|---|---|',
    ...optionsOf(verb.name).map(row),
    '',
  ])
  return [
    '<!-- Made by scripts/generate.mjs from src/commands/options.ts. -->',
    '',
    '# The command line',
    '',
    'A path is a file, a folder or a glob; `-` reads standard input. A path named like a verb is written `./verb`. An option may stand before or behind the verb, and `--` ends the options.',
    '',
    ...verbs,
    '## Exit codes',
    '',
    '| code | meaning |',
    '|---|---|',
    '| 0 | nothing at or above `--fail-on` |',
    '| 1 | findings at or above it |',
    '| 2 | wrong usage or configuration, input that cannot be read or is not YAML, nothing to check without `--allow-empty`, or a crash; findings are still printed |',
    '| 130 | interrupted |',
    '',
    'The code is the same in every format, and 2 wins over 1. `--exit-zero` turns 1 into 0, and only that.',
    '',
    '## Colours',
    '',
    'With `--color auto` a terminal is coloured, unless `NO_COLOR` is set or `TERM` is `dumb`; `FORCE_COLOR` colours anything. Terminals that are known to can follow a rule to its page; `FORCE_HYPERLINK` says so of others, or with `0` of none. Files that `--output` writes are never coloured.',
    '',
  ].join('\n')
}

function row({ name, short, value, summary, choices }: Option): string {
  const names = [...(short === undefined ? [] : [`-${short}`]), `--${name}${value === undefined ? '' : ` ${value}`}`]
  const values = choices === undefined ? '' : ` One of ${choices.map((choice) => `\`${choice}\``).join(', ')}.`
  return `| ${names.map((one) => `\`${one}\``).join(', ')} | ${summary}${values} |`
}
