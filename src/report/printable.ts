/**
 * Text from the input, made fit for a terminal or a CI log: control characters, bidirectional controls and lone surrogates are written as
 * escapes, so that no manifest can move the cursor, colour the screen or reorder what is read.
 */
export function printable(text: string): string {
  return UNSAFE.test(text) ? text.replace(UNSAFE_ALL, escaped) : text
}

/** Several lines as one, printable. */
export function oneLine(text: string): string {
  return printable(text.replace(/\s*(?:\r\n|\r|\n)\s*/g, ' '))
}

/**
 * A whole line that no GitHub runner takes for a command: `::name::` counts at a line's start behind blanks, `##[name]` anywhere
 * (actions/runner: src/Runner.Common/ActionCommand.cs). A word joiner, which takes no room, breaks them up.
 */
export function noCommand(line: string): string {
  return line.replace(/##\[/g, '#\u2060#[').replace(/^(\s*:)(?=:)/, '$1\u2060')
}

/** How many columns a terminal gives a printable text without tabs. */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let width = 0
  for (const character of text) width += columnsOf(character)
  return width
}

/** Nothing for combining marks (variation selectors are among them) and joiners, two for East Asian wide and fullwidth characters and pictures. */
function columnsOf(character: string): number {
  if (/^[\p{M}\u200b-\u200d\u2060]$/u.test(character)) return 0
  // Unicode: EastAsianWidth W and F, by block.
  const wide =
    /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u
  return wide.test(character) ? 2 : 1
}

const UNSAFE =
  /[\0-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
const UNSAFE_ALL = new RegExp(UNSAFE, 'g')

function escaped(character: string): string {
  const code = character.charCodeAt(0)
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
}
