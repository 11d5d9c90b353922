/** What a comment or annotation asks to be kept quiet. */
export interface IgnoreMark {
  readonly rules: readonly string[]
  readonly reason: string | undefined
}

export type MarkResult = { readonly is: 'mark'; readonly mark: IgnoreMark } | { readonly is: 'malformed'; readonly why: string } | { readonly is: 'none' }

const SHAPE = "write 'spire-lint: ignore rule-id -- reason'"

/** Reads the text of a comment, without its `#`, `//` or `/*`. Comments that only mention the tool are nobody's business. */
export function commentMark(comment: string): MarkResult {
  const [, separator, verb = '', rest = ''] = /^\s*spire-lint(\s*:\s*|\s+|-)([\w-]*)(.*)$/s.exec(comment) ?? []
  if (separator === undefined) return { is: 'none' }
  if (!separator.includes(':'))
    return /^(ignore|disable|noqa|skip|suppress)/.test(verb) ? { is: 'malformed', why: `this is not read; ${SHAPE}` } : { is: 'none' }
  if (verb !== 'ignore') return { is: 'malformed', why: `'${verb}' is not something to ask here; ${SHAPE}` }
  return listMark(rest)
}

/** Reads `rule-id, rule-id -- reason`: an annotation's value, or what follows `ignore`. */
export function listMark(text: string): MarkResult {
  const [list = '', ...reasons] = text.split(/(?:^|\s)--(?:\s|$)/)
  const reason = reasons.join(' -- ').trim()
  const rules = list.split(/[\s,]+/).filter((id) => id !== '')
  if (rules.length === 0) return { is: 'malformed', why: `it names no rule; ${SHAPE}` }
  const odd = rules.find((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
  if (odd !== undefined) return { is: 'malformed', why: `'${odd}' cannot be the id of a rule; ${SHAPE}` }
  return { is: 'mark', mark: { rules, reason: reason === '' ? undefined : reason } }
}
