import { oneLine } from './printable.ts'

/** Text, in an element or in an attribute: nothing of it is markup, and nothing of it reorders what is read. */
export function htmlText(text: string): string {
  return escaped(oneLine(text))
}

/** A piece of a source line: blanks count, and tabs stay. */
export function htmlCode(text: string): string {
  return text
    .split('\t')
    .map((part) => escaped(oneLine(part)))
    .join('\t')
}

function escaped(text: string): string {
  return text.replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`)
}
