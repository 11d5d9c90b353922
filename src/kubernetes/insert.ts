import type { Edit } from '../text/edit.ts'
import type { Place } from '../text/source-file.ts'
import type { Field } from './field.ts'

/** An edit that writes one more entry (`hostPID: true`) as the first of a block mapping, at its own indentation; undefined where it is no block mapping. */
export function insertBefore(field: Field<unknown>, entry: string): Edit | undefined {
  const mapping = field.mapping
  const first = mapping?.entries[0]?.key.place
  if (!mapping || mapping.flow || !first || mapping.alias) return undefined
  const { line, column } = first.file.position(first.start)
  const before = first.file.line(line).slice(0, column - 1)
  if (!/^ *$/.test(before)) return undefined
  const lineBreak = first.file.text.includes('\r\n') ? '\r\n' : '\n'
  return { place: first.file.place(first.start, first.start), text: `${entry}${lineBreak}${before}` }
}

/** An edit that takes one item of a block sequence out, with its whole line; undefined where it does not stand on a line of its own. */
export function removeItem(field: Field<unknown>, item: Place): Edit | undefined {
  if (!field.sequence || field.sequence.flow || field.sequence.alias) return undefined
  const { file } = item
  const { line } = file.position(item.start)
  const text = file.line(line)
  const start = file.lineStarts[line - 1] ?? 0
  const around = `${text.slice(0, item.start - start)}${text.slice(item.end - start)}`
  if (!/^ *- *(#.*)?$/.test(around.trimEnd()) || field.sequence.items.length < 2) return undefined
  return { place: file.place(start, file.lineStarts[line] ?? file.text.length), text: '' }
}

/** An edit that writes one more item as the first of a block sequence of scalars; undefined where it is no such sequence. */
export function insertItem(field: Field<unknown>, item: string): Edit | undefined {
  const { sequence } = field
  const first = sequence?.items[0]?.place
  if (!sequence || sequence.flow || sequence.alias || !first) return undefined
  const { line } = first.file.position(first.start)
  const start = first.file.lineStarts[line - 1] ?? 0
  const lead = /^ *- +/.exec(first.file.line(line))?.[0]
  if (lead === undefined || start + lead.length !== first.start) return undefined
  const lineBreak = first.file.text.includes('\r\n') ? '\r\n' : '\n'
  return { place: first.file.place(start, start), text: `${lead}${item}${lineBreak}` }
}
