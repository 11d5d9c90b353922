import { EVENT_ID, parseEvents, SCALAR_STYLE } from 'js-yaml'
import type { YamlComment } from './node.ts'
import type { DocumentSource } from './stream.ts'

/** The comments of a document that parses: what begins with `#` behind white space, in the gaps between its scalars. */
export function findComments({ file, start, end }: DocumentSource, maxDepth: number): readonly YamlComment[] {
  const text = file.text.slice(start, end)
  if (!text.includes('#')) return []
  const comments: YamlComment[] = []
  let from = 0
  for (const event of parseEvents(text, { maxDepth })) {
    if (event.type !== EVENT_ID.SCALAR || event.valueStart === -1) continue
    const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED
    inGap(from, quoted ? event.valueStart - 1 : event.valueStart)
    from = quoted ? event.valueEnd + 1 : event.valueEnd
  }
  inGap(from, text.length)
  return comments

  function inGap(gapStart: number, gapEnd: number): void {
    for (let at = text.indexOf('#', gapStart); at !== -1 && at < gapEnd; at = text.indexOf('#', at + 1)) {
      if (at > 0 && !/[\s\ufeff]/.test(text.charAt(at - 1))) continue
      let close = at
      while (close < text.length && text.charCodeAt(close) !== 0x0a && text.charCodeAt(close) !== 0x0d) close++
      comments.push({ text: text.slice(at + 1, close), place: file.place(start + at, start + close) })
      at = close - 1
    }
  }
}
