import type { Encode } from '../text/mapped-text.ts'
import { resolvePlain } from './resolve.ts'

/** For `'...'`: quotes are doubled; a line break would be folded, so there is none. */
export const encodeSingle: Encode = (text) => (CONTROL.test(text) ? undefined : text.replaceAll("'", "''"))

/** For `"..."`: everything can be written. */
export const encodeDouble: Encode = (text) =>
  text.replace(
    /["\\]|[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (character) => {
      if (character === '"' || character === '\\') return `\\${character}`
      if (character === '\n') return '\\n'
      if (character === '\t') return '\\t'
      if (character === '\r') return '\\r'
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
    },
  )

/** For `|`: a new line begins at the scalar's indentation. */
export function encodeLiteral(indent: number, lineBreak: string): Encode {
  return (text) => (indent < 0 || CONTROL_BUT_LINE_FEED.test(text) ? undefined : text.replaceAll('\n', `${lineBreak}${' '.repeat(indent)}`))
}

/** For `>`: line breaks and white space at the edges would fold otherwise. */
export const encodeFolded: Encode = (text) => (CONTROL.test(text) || text !== text.trim() ? undefined : text)

/** For a plain scalar: only text that cannot be taken for anything else, and that leaves the scalar's type as it is. */
export function encodePlain(written: string): Encode {
  return (text) => (SURELY_PLAIN.test(text) && kindOf(text) === kindOf(written) ? text : undefined)
}

const CONTROL = /[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/
const CONTROL_BUT_LINE_FEED = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/
const SURELY_PLAIN = /^[\w./+@=$()%~^;-]+(?:[ :][\w./+@=$()%~^;-]+)*$/
const SIGNS_AT_START = /^(?:[%@~=-](?![\w./])|[%@]|---|\.\.\.)/

function kindOf(text: string): string {
  const value = resolvePlain(text)
  return value === null ? 'null' : SIGNS_AT_START.test(text) ? 'sign' : typeof value
}
