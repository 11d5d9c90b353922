import { TOOL } from '../engine/tool.ts'
import { nearest } from '../text/did-you-mean.ts'
import { type Command, misused } from './command.ts'
import { type Option, optionsOf, VERBS, type VerbName } from './options.ts'

const SHELLS: Readonly<Record<string, () => string>> = { bash, zsh, fish }

/** `spire-lint completion <bash|zsh|fish>` */
export const completionCommand: Command = async (args, edge) => {
  const [shell] = args.operands
  if (shell === undefined) return misused(edge, `'completion' needs a shell: ${Object.keys(SHELLS).join(', ')}`)
  const script = SHELLS[shell]
  if (script === undefined) {
    const meant = nearest(shell, Object.keys(SHELLS))
    return misused(
      edge,
      `no completion for '${shell}'; ${meant === undefined ? `there is one for ${Object.keys(SHELLS).join(', ')}` : `did you mean '${meant}'?`}`,
    )
  }
  edge.stdout.write(script())
  return 0
}

function bash(): string {
  const names = VERBS.map((verb) => verb.name).join(' ')
  const byVerb = VERBS.map(
    (verb) =>
      `    ${verb.name}) options="${optionsOf(verb.name)
        .map((option) => `--${option.name}`)
        .join(' ')}" ;;`,
  )
  const values = choiceRows().map(
    ([verbs, option, choices]) =>
      `    ${verbs.map((verb) => `${verb}:--${option.name}`).join('|')}) COMPREPLY=($(compgen -W "${choices.join(' ')}" -- "$current")); return ;;`,
  )
  const operands = VERBS.flatMap((verb) =>
    typeof verb.completes === 'string' ? [] : [`    ${verb.name}) COMPREPLY=($(compgen -W "${verb.completes.join(' ')}" -- "$current")); return ;;`],
  )
  const valued = [
    ...new Set(
      VERBS.flatMap((verb) => optionsOf(verb.name))
        .filter((option) => option.value !== undefined && option.file !== true && option.choices === undefined)
        .map((option) => `--${option.name}`),
    ),
  ]
  return `# bash completion for ${TOOL.name}
_spire_lint() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" verb=lint word options
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case " ${names} " in *" $word "*) verb="$word"; break ;; esac
  done
  case "$verb:$previous" in
${values.join('\n')}
    ${valued.map((name) => `*:${name}`).join('|')}) return ;;
  esac
  case "$verb" in
${byVerb.join('\n')}
  esac
  if [[ "$current" == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$current"))
    return
  fi
  case "$verb" in
${operands.join('\n')}
    explain) COMPREPLY=($(compgen -W "$(${TOOL.name} rules --format json 2>/dev/null | sed -n 's/^ *"id": "\\(.*\\)",$/\\1/p')" -- "$current")); return ;;
  esac
  COMPREPLY=($(compgen -f -- "$current"))
  [[ $COMP_CWORD -eq 1 ]] && COMPREPLY+=($(compgen -W "${names}" -- "$current"))
}
complete -o filenames -o bashdefault -F _spire_lint ${TOOL.name}
`
}

function zsh(): string {
  const verbs = VERBS.map((verb) => `    ${quoted(`${verb.name}:${verb.summary}`)}`)
  const cases = VERBS.map((verb) => {
    const operand = verb.completes === 'files' ? "'*:path:_files'" : typeof verb.completes === 'string' ? '' : `'1:operand:(${verb.completes.join(' ')})'`
    return [
      `    ${verb.name})`,
      `      _arguments ${[...optionsOf(verb.name).map(zshOption), operand].filter((part) => part !== '').join(' \\\n        ')} ;;`,
    ].join('\n')
  })
  return `#compdef ${TOOL.name}
# zsh completion for ${TOOL.name}
_spire_lint() {
  local -a verbs
  verbs=(
${verbs.join('\n')}
  )
  local verb=lint
  if (( CURRENT > 2 )) && [[ -n "\${words[2]}" ]] && (( \${verbs[(I)\${words[2]}:*]} )); then
    verb="\${words[2]}"
    shift words
    (( CURRENT-- ))
  elif (( CURRENT == 2 )) && [[ "\${words[2]}" != -* ]]; then
    _describe verb verbs
  fi
  case "$verb" in
${cases.join('\n')}
  esac
}
if [[ "\${funcstack[1]}" == _spire_lint ]]; then _spire_lint "$@"; else compdef _spire_lint ${TOOL.name}; fi
`
}

function zshOption(option: Option): string {
  const spec = `${option.repeatable ? '*' : ''}--${option.name}${option.value === undefined ? '' : '='}[${option.summary.replace(/[[\]:]/g, '\\$&')}]`
  if (option.value === undefined) return quoted(spec)
  const action = option.file ? '_files' : option.choices ? `(${option.choices.join(' ')})` : ' '
  return quoted(`${spec}:${option.value.replace(/[:=]/g, ' ')}:${action}`)
}

function fish(): string {
  const names = VERBS.map((verb) => verb.name).join(' ')
  const verbs = VERBS.map((verb) => `complete -c ${TOOL.name} -n "not __fish_seen_subcommand_from ${names}" -a ${verb.name} -d ${quoted(verb.summary)}`)
  const options = VERBS.flatMap((verb) => {
    const when = verb.name === 'lint' ? `not __fish_seen_subcommand_from ${names.replace('lint ', '')}` : `__fish_seen_subcommand_from ${verb.name}`
    const operands = typeof verb.completes === 'string' ? [] : [`complete -c ${TOOL.name} -n "${when}" -f -a "${verb.completes.join(' ')}"`]
    return [...optionsOf(verb.name).map((option) => fishOption(option, when)), ...operands]
  })
  return [`# fish completion for ${TOOL.name}`, ...verbs, ...options, ''].join('\n')
}

function fishOption(option: Option, when: string): string {
  const short = option.short === undefined ? '' : ` -s ${option.short}`
  const value = option.value === undefined ? '' : option.choices ? ` -x -a "${option.choices.join(' ')}"` : option.file ? ' -r -F' : ' -x'
  return `complete -c ${TOOL.name} -n "${when}" -l ${option.name}${short}${value} -d ${quoted(option.summary)}`
}

/** Options with few values, and the verbs that have them so. */
function choiceRows(): readonly (readonly [readonly VerbName[], Option, readonly string[]])[] {
  const options = new Set(VERBS.flatMap((verb) => optionsOf(verb.name)))
  return [...options].flatMap((option) => (option.choices === undefined ? [] : [[option.verbs, option, option.choices] as const]))
}

/** Single-quoted for any of the three shells; none of our texts holds a backslash at an end. */
function quoted(text: string): string {
  return `'${text.replace(/'/g, "'\\''")}'`
}
