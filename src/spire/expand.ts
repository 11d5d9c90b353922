import { HOLE, type MappedText, MappedTextBuilder } from '../text/mapped-text.ts'
import type { VariableUse } from './config.ts'
import type { Environment, Variable } from './environment.ts'

export interface Expansion {
  readonly text: MappedText
  /** `inComment` is not yet known. */
  readonly variables: readonly Omit<VariableUse, 'inComment'>[]
}

/**
 * What `-expandEnv` makes of a config's text: Go's `os.Expand` over everything, comments included, with `$$` for a dollar.
 * Without the flag the text stays, and the variables that it names are only listed.
 * (spire: pkg/common/config/config.go)
 * @param dollar what `$$` is: a dollar, or (spire-controller-manager, and SPIRE before 1.11.0) the variable that is called `$`
 */
export function expandEnvironment(source: MappedText, environment: Environment, expand: boolean, dollar: 'dollar' | 'variable' = 'dollar'): Expansion {
  const text = source.text
  const variables: Omit<VariableUse, 'inComment'>[] = []
  if (!text.includes('$')) return { text: source, variables }
  const origin = source.trace(0, 0).place
  const result = new MappedTextBuilder(origin.file, origin.start, (replacement) => source.edit(0, 0, replacement)?.text)
  let copied = 0
  let changed = false
  for (let at = text.indexOf('$'); at !== -1 && at + 1 < text.length; ) {
    const { name, width } = shellName(text, at + 1)
    const end = at + 1 + width
    if (name !== '' || width > 0) {
      result.slice(source, copied, at)
      copied = end
      changed = true
      if (name === '$' && dollar === 'dollar') result.slice(source, at, at + 1)
      else if (name !== '') {
        const { place } = source.trace(at, end)
        const outcome = environment.lookup(name)
        put(result, outcome, place)
        variables.push({ name, place, outcome, expanded: expand })
      }
    }
    at = text.indexOf('$', end)
  }
  if (!expand || !changed) return { text: source, variables }
  return { text: result.slice(source, copied, text.length).build(), variables }
}

function put(result: MappedTextBuilder, outcome: Variable, place: VariableUse['place']): void {
  if (outcome.is === 'unknown') result.hole(place, outcome.via)
  if (outcome.is !== 'value') return
  const parts = outcome.text.split(HOLE)
  parts.forEach((part, index) => {
    if (index > 0) result.hole(place, outcome.via)
    result.foreign(part, place, outcome.via)
  })
}

/** The name behind a `$`, and how many characters it takes; a width without a name is bad syntax, which is eaten. (go: os/env.go getShellName) */
function shellName(text: string, at: number): { name: string; width: number } {
  const first = text[at] ?? ''
  if (first === '{') {
    const special = text[at + 1] ?? ''
    if (SPECIAL.has(special) && text[at + 2] === '}') return { name: special, width: 3 }
    const close = text.indexOf('}', at + 1)
    if (close === -1) return { name: '', width: 1 }
    return close === at + 1 ? { name: '', width: 2 } : { name: text.slice(at + 1, close), width: close - at + 1 }
  }
  if (SPECIAL.has(first)) return { name: first, width: 1 }
  let end = at
  while (end < text.length && isNameCharacter(text.charCodeAt(end))) end++
  return { name: text.slice(at, end), width: end - at }
}

const SPECIAL = new Set('*#$@!?-0123456789')

function isNameCharacter(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95
}
