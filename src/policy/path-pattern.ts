import { escapeRegExp } from '../text/escape-regexp.ts'

/** Whether a path (relative, separated by `/`) is named by a pattern. */
export type PathMatcher = (path: string) => boolean

/**
 * Reads patterns as `.gitignore` does: `*` and `?` within a name, `**` over folders, `[a-z]`, and `{a,b}`; a pattern that names a folder names all in
 * it; one without `/` (but at its end) holds at any depth; `!` takes back what an earlier pattern named.
 */
export function pathMatcher(patterns: readonly string[]): PathMatcher {
  const rules = patterns.map((pattern) => {
    const negated = pattern.startsWith('!')
    return { negated, expression: expressionOf(negated ? pattern.slice(1) : pattern) }
  })
  return (path) => rules.reduce((named, { negated, expression }) => (expression.test(path) ? !negated : named), false)
}

function expressionOf(pattern: string): RegExp {
  const trimmed = pattern.replace(/^\.\//, '/').replace(/\/+$/, '')
  const anywhere = trimmed.includes('/') ? '' : '(?:.*/)?'
  return new RegExp(`^${anywhere}${translated(trimmed.replace(/^\/+/, ''))}(?:/.*)?$`, 'su')
}

const TOKEN = /(?<folders>(?<=^|\/)\*\*\/)|(?<all>\*\*)|(?<some>\*)|(?<one>\?)|\[(?<characters>!?[^\]/]+)\]|\{(?<choices>[^{}]*)\}|(?<literal>.)/gsu

function translated(pattern: string): string {
  return pattern.replace(TOKEN, (...args) => {
    const groups: Readonly<Record<string, string | undefined>> = args.at(-1)
    if (groups.folders !== undefined) return '(?:.*/)?'
    if (groups.all !== undefined) return '.*'
    if (groups.some !== undefined) return '[^/]*'
    if (groups.one !== undefined) return '[^/]'
    if (groups.characters !== undefined) return characterClass(groups.characters)
    if (groups.choices !== undefined) return `(?:${groups.choices.split(',').map(translated).join('|')})`
    return escapeRegExp(groups.literal ?? '')
  })
}

function characterClass(written: string): string {
  const negated = written.startsWith('!')
  const characters = (negated ? written.slice(1) : written).replace(/[\\[\]^]/g, '\\$&')
  // A range that runs backwards holds nothing, and is no regular expression.
  const backwards = [...characters.matchAll(/(.)-(.)/gsu)].some(([, from = '', to = '']) => from > to)
  return backwards ? '(?!)' : `[${negated ? '^' : ''}${characters}]`
}
