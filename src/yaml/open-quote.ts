/** Text in quotes that is not closed where it was meant to be: from its quote to the end of that line. */
export interface OpenQuote {
  readonly start: number
  readonly end: number
  readonly quote: '"' | "'"
}

/**
 * Of a document that a parser refuses: the first quote that is never closed, or only by one on another line that was to open the next text. Parsers see
 * either where they come to a stop, which is lines below.
 *
 * @param before where the parser stopped: what stands behind that is not to blame
 */
export function openQuote(text: string, before: number): OpenQuote | undefined {
  let line = lineAt(text, 0)
  for (let at = 0; at < text.length && at <= before; ) {
    if (at > line.end) line = lineAt(text, at)
    const found = quoteIn(text, at, line)
    if (found === undefined) {
      const block = BLOCK.exec(text.slice(at, line.end))
      at = line.end + 1
      if (block) at = behindBlock(text, at, block[1]?.length ?? 0)
      continue
    }
    const { start, quote } = found
    const end = closeOf(text, start, quote)
    if (end === undefined || (end > line.end && GARBAGE.test(text.slice(end, lineAt(text, end).end))))
      return { start, end: start + text.slice(start, line.end).trimEnd().length, quote }
    at = end
  }
  return undefined
}

/** What a parser would say of it, were it to see it here. */
export function missing({ quote }: OpenQuote): string {
  return `the quote (${quote}) that opens here is not closed`
}

/** What may stand before a quote that opens: the beginning of a value, a key or an item. */
const OPENS = /(?:^|[[{,]|(?:^|\s)[-?]\s|:\s|["']:)\s*(?:[!&]\S*\s+)*$/

/** The header of a block scalar; its group is what the scalar has to be indented more than. */
const BLOCK = /^(\s*(?:-\s+)*)(?:-|(?:[^\s#].*)?:)\s+(?:[!&]\S*\s+)*[|>][-+\d]*\s*(?:#.*)?$/

/** Behind a text in quotes that stands on several lines nothing may follow but what ends it in a flow collection, or a comment. */
const GARBAGE = /^\s*[^\s#,\]}]|^#/

/** So far back is looked for what stands before a quote: tags and anchors are short. */
const LOOK = 200

interface Line {
  readonly start: number
  readonly end: number
}

function lineAt(text: string, at: number): Line {
  const end = text.indexOf('\n', at)
  return { start: at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1, end: end === -1 ? text.length : end }
}

/** The first quote from a place on, to the end of its line, that opens a text. */
function quoteIn(text: string, from: number, line: Line): { readonly start: number; readonly quote: '"' | "'" } | undefined {
  for (let at = from; at < line.end; at++) {
    const char = text.charAt(at)
    if (char === '#' && (at === line.start || /\s/.test(text.charAt(at - 1)))) return undefined
    if (char !== '"' && char !== "'") continue
    if (OPENS.test(text.slice(Math.max(line.start, at - LOOK), at))) return { start: at, quote: char }
  }
  return undefined
}

/** Behind the quote that closes what one opens. */
function closeOf(text: string, start: number, quote: '"' | "'"): number | undefined {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at)
    if (char === '\\' && quote === '"') at++
    else if (char === quote && quote === "'" && text.charAt(at + 1) === "'") at++
    else if (char === quote) return at + 1
  }
  return undefined
}

function behindBlock(text: string, from: number, indent: number): number {
  let at = from
  while (at < text.length) {
    const { end } = lineAt(text, at)
    const line = text.slice(at, end)
    if (line.trim() !== '' && line.search(/\S/) <= indent) break
    at = end + 1
  }
  return at
}
