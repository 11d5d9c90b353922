import { oneLine } from './printable.ts'

/** An attribute's value: on one line, without what XML 1.0 forbids. */
export function attribute(text: string | number): string {
  return escaped(oneLine(String(text)))
}

/** An element's text. */
export function content(text: string): string {
  return escaped(text.split('\n').map(oneLine).join('\n'))
}

function escaped(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&apos;')
}

/** Control characters were written as escapes before; what is left of the forbidden are these two. */
const FORBIDDEN = /[\ufffe\uffff]/g
