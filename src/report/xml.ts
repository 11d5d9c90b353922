import { oneLine } from './printable.ts'

/** An attribute's value or an element's text: on one line, without what XML 1.0 forbids. */
export function xmlText(text: string): string {
  return oneLine(text)
    .replace(FORBIDDEN, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&apos;')
}

/** Control characters were written as escapes before; what is left of the forbidden are these two. */
const FORBIDDEN = /[\ufffe\uffff]/g
