import { escapeRegExp } from '../text/escape-regexp.ts'

/** The rules of one `.gitignore`, for what lies in its folder and below. */
export interface IgnoreRules {
  /** The folder that the file lies in, absolute, without a `/` at the end. */
  readonly base: string
  readonly rules: readonly IgnoreRule[]
}

interface IgnoreRule {
  readonly pattern: RegExp
  readonly negated: boolean
  readonly foldersOnly: boolean
  /** Whether the pattern has a `/` before its end: then it is matched from the folder of its file, else against names at any depth. */
  readonly anchored: boolean
}

/** Reads a `.gitignore`. Source: the manual page gitignore(5). */
export function readIgnoreRules(base: string, text: string): IgnoreRules {
  const rules: IgnoreRule[] = []
  for (const line of text.replace(/^\ufeff/, '').split(/\r?\n/)) {
    const rule = ruleOf(line)
    if (rule !== undefined) rules.push(rule)
  }
  return { base, rules }
}

/**
 * Whether a path is ignored: the last rule that matches decides, deeper files before those above them. That a folder above it is
 * ignored is for the caller to know: git does not look into those.
 *
 * @param layers from the outermost folder to the innermost
 * @param path absolute, separated by `/`
 */
export function isIgnored(layers: readonly IgnoreRules[], path: string, isFolder: boolean): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  for (let i = layers.length - 1; i >= 0; i--) {
    const layer = layers[i]
    if (layer === undefined) continue
    const inside = path.slice(layer.base.length + 1)
    for (let j = layer.rules.length - 1; j >= 0; j--) {
      const rule = layer.rules[j]
      if (rule === undefined || (rule.foldersOnly && !isFolder)) continue
      if (rule.pattern.test(rule.anchored ? inside : name)) return !rule.negated
    }
  }
  return false
}

function ruleOf(line: string): IgnoreRule | undefined {
  let pattern = line.replace(/(?<!\\)(?:\\\\)*[ \t]+$/, (spaces) => spaces.replace(/[ \t]+$/, ''))
  if (pattern === '' || pattern.startsWith('#')) return undefined
  const negated = pattern.startsWith('!')
  if (negated) pattern = pattern.slice(1)
  const foldersOnly = pattern.endsWith('/')
  if (foldersOnly) pattern = pattern.slice(0, -1)
  const anchored = pattern.includes('/')
  if (pattern.startsWith('/')) pattern = pattern.slice(1)
  if (pattern === '') return undefined
  const expression = expressionOf(pattern)
  return expression === undefined ? undefined : { pattern: expression, negated, foldersOnly, anchored }
}

function expressionOf(pattern: string): RegExp | undefined {
  let source = ''
  let at = 0
  while (at < pattern.length) {
    const character = pattern.charAt(at)
    if (pattern.startsWith('**/', at) && (at === 0 || pattern.charAt(at - 1) === '/')) {
      source += '(?:.*/)?'
      at += 3
    } else if (pattern.slice(at) === '**' && pattern.charAt(at - 1) === '/') {
      source += '.+'
      at += 2
    } else if (character === '*') {
      source += '[^/]*'
      while (pattern.charAt(at) === '*') at++
    } else if (character === '?') {
      source += '[^/]'
      at++
    } else if (character === '[') {
      const close = pattern.indexOf(']', at + (/^\[[!^]?\]/.test(pattern.slice(at)) ? pattern.slice(at).indexOf(']') + 1 : 1))
      if (close === -1) return undefined
      const inside = pattern.slice(at + 1, close).replace(/^[!^]/, '')
      source += `(?!/)[${/^\[[!^]/.test(pattern.slice(at)) ? '^' : ''}${inside.replace(/\\(?!.)|[[\]^]/g, '\\$&')}]`
      at = close + 1
    } else {
      const literal = character === '\\' ? pattern.charAt(at + 1) : character
      source += escapeRegExp(literal)
      at += character === '\\' ? 2 : 1
    }
  }
  try {
    return new RegExp(`^${source}$`)
  } catch {
    return undefined
  }
}
