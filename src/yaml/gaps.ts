/** What the parser's events leave out: where brackets close and block scalars begin, found in the gaps between them. */

/** The offset of what stands behind white space and comments. */
export function nextToken(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) at++
    else if (code === HASH && (at === 0 || isSpace(text.charCodeAt(at - 1)))) {
      while (at < text.length && text.charCodeAt(at) !== LF && text.charCodeAt(at) !== CR) at++
    } else break
  }
  return at
}

/** Behind the bracket that closes a flow collection; from: behind the last node in it. */
export function behindBracket(text: string, from: number, bracket: ']' | '}'): number {
  let at = nextToken(text, from)
  while (at < text.length && text.charAt(at) !== bracket) at = nextToken(text, at + 1)
  return Math.min(at + 1, text.length)
}

/** The `|` or `>` of the block scalar whose text begins at an offset; from: behind the node before it, or its own anchor and tag. */
export function headerOf(text: string, from: number, textStart: number): number {
  for (let at = nextToken(text, from); at < textStart; at = nextToken(text, at + 1)) {
    const character = text.charAt(at)
    if (character === '|' || character === '>') return at
  }
  return Math.min(from, textStart)
}

/** The end of a block scalar without the line breaks behind it; of its header where it has no text. */
export function endOfBlock(text: string, textEnd: number): number {
  let end = textEnd
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--
  return end
}

const LF = 0x0a
const CR = 0x0d
const HASH = 0x23

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === LF || code === CR
}
