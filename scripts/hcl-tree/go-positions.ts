import type { Json } from './go-json.ts'

/** Where an offset of the text stands as the library counts. */
export type At = (offset: number) => Json

/** Lines and columns (in Unicode characters) from 1, offsets in UTF-8 bytes from 0; with unified line ends `\r\n` counts as one character. */
export function positionsOf(text: string, unified: boolean): At {
  const lines = new Int32Array(text.length + 1)
  const columns = new Int32Array(text.length + 1)
  const bytes = new Int32Array(text.length + 1)
  let line = 1
  let column = 1
  let byte = 0
  for (let i = 0; i <= text.length; ) {
    const code = text.codePointAt(i) ?? 0
    const length = code > 0xffff ? 2 : 1
    lines.fill(line, i, i + length)
    columns.fill(column, i, i + length)
    bytes.fill(byte, i, i + length)
    i += length
    if (unified && code === 13 && text.charCodeAt(i) === 10) continue
    column++
    if (code === 10) {
      line++
      column = 1
    }
    byte += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return (offset) => ({ line: lines[offset] ?? 0, column: columns[offset] ?? 0, offset: bytes[offset] ?? 0 })
}
