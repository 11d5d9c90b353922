import { type Edit, replaceWord } from '../text/edit.ts'
import { contains, type Place } from '../text/source-file.ts'
import type { Field } from './field.ts'
import type { KubernetesObject } from './object.ts'

/**
 * An edit that writes one more entry (`hostPID: true`) into a block mapping, at its own indentation: as the first, or in a sequence, whose dash the first
 * shares its line with, as the second; undefined where it is no block mapping.
 */
export function insertBefore(field: Field<unknown>, entry: string): Edit | undefined {
  const mapping = field.mapping
  if (!mapping || mapping.flow || mapping.alias) return undefined
  for (const { key } of mapping.entries) {
    if (!contains(mapping.place, key.place)) continue
    const { file, start } = key.place
    const { line, column } = file.position(start)
    const before = file.line(line).slice(0, column - 1)
    if (!/^ *$/.test(before)) continue
    const lineBreak = file.text.includes('\r\n') ? '\r\n' : '\n'
    return { place: file.place(start, start), text: `${entry}${lineBreak}${before}` }
  }
  return undefined
}

/** An edit that gives an entry of a block mapping a value: in the place of the scalar that it has, else as a new entry. */
export function setEntry(field: Field<unknown>, name: string, value: string | number | boolean): Edit | undefined {
  const entry = field.mapping?.get(name)?.value
  if (!entry) return insertBefore(field, `${name}: ${value}`)
  return entry.kind === 'scalar' && !entry.alias ? replaceWord(entry.place, entry.source, value) : undefined
}

/** An edit that gives a container a variable with a field of its pod (`spec.nodeName`). */
export function addPodVariable(container: Field<{ env?: object[] }>, name: string, path: string): Edit | undefined {
  const env = container.get('env')
  const lines = [`name: ${name}`, 'valueFrom:', '  fieldRef:', `    fieldPath: ${path}`]
  if (env.exists) return insertMapping(env, lines)
  return insertLines(container, ['env:', ...lines.map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`))])
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

/** What stands before an item of a block sequence on its line: its indentation and its dash; undefined where that is not all. */
export function itemLead({ file, start }: Place): string | undefined {
  const { line, column } = file.position(start)
  return /^ *- +$/.exec(file.line(line).slice(0, column - 1))?.[0]
}

/** An edit that writes one more item as the first of a block sequence of scalars; undefined where it is no such sequence. */
export function insertItem(field: Field<unknown>, item: string): Edit | undefined {
  const { sequence } = field
  const first = sequence?.items[0]?.place
  if (!sequence || sequence.flow || sequence.alias || !first) return undefined
  const lead = itemLead(first)
  if (lead === undefined) return undefined
  const start = first.start - lead.length
  const lineBreak = first.file.text.includes('\r\n') ? '\r\n' : '\n'
  return { place: first.file.place(start, start), text: `${lead}${item}${lineBreak}` }
}

/** An edit that writes more items into a sequence of scalars, block or flow, in the quotes of the last one; undefined where it is no such sequence. */
export function appendItems(field: Field<unknown>, items: readonly string[]): Edit | undefined {
  const { sequence } = field
  const last = sequence?.items.at(-1)
  if (items.length === 0 || !sequence || sequence.alias || last?.kind !== 'scalar' || last.alias) return undefined
  const { file, start, end } = last.place
  const quote = last.style === 'double' ? '"' : last.style === 'single' ? "'" : ''
  const texts = items.map((item) => `${quote}${item}${quote}`)
  if (sequence.flow) return { place: file.place(end, end), text: texts.map((text) => `, ${text}`).join('') }
  const lead = itemLead(last.place)
  if (lead === undefined) return undefined
  const from = start - lead.length
  return { place: file.place(from, from), text: texts.map((text) => `${lead}${text}\n`).join('') }
}

/** An edit that writes a mapping, an entry a line, as the first item of a block sequence; undefined where it is no such sequence. */
export function insertMapping(field: Field<unknown>, lines: readonly string[]): Edit | undefined {
  const { sequence } = field
  const first = sequence?.items[0]
  if (!sequence || sequence.flow || sequence.alias || first?.kind !== 'mapping' || first.flow || first.alias) return undefined
  const { file, start } = first.place
  const { line } = file.position(start)
  const from = file.lineStarts[line - 1] ?? 0
  const lead = /^ *- +/.exec(file.line(line))
  if (!lead || from + lead[0].length !== start) return undefined
  const step = ' '.repeat(lead[0].length)
  return { place: file.place(from, from), text: lines.map((one, index) => `${index === 0 ? lead[0] : step}${one}\n`).join('') }
}

/** An edit that writes one more entry, of several lines as they follow one another, as the first of a block mapping at its own indentation. */
export function insertLines(field: Field<unknown>, lines: readonly string[]): Edit | undefined {
  const [first, ...rest] = lines
  const edit = first === undefined ? undefined : insertBefore(field, first)
  if (!edit || rest.length === 0) return edit
  const indent = /([ ]*)$/.exec(edit.text)?.[1] ?? ''
  const lineBreak = edit.text.includes('\r\n') ? '\r\n' : '\n'
  return { place: edit.place, text: [first, ...rest.map((line) => `${indent}${line}`)].join(lineBreak) + lineBreak + indent }
}

/** An edit that takes an entry out of a block mapping, with its lines; undefined where it is the only one, or shares its lines with others. */
export function removeEntry(field: Field<unknown>, name: string): Edit | undefined {
  const mapping = field.mapping
  const entry = mapping?.get(name)
  if (!mapping || !entry || mapping.flow || mapping.alias || mapping.entries.length < 2) return undefined
  const { file } = entry.key.place
  const end = Math.max(entry.key.place.end, (entry.value.alias ?? entry.value.place).end)
  const [first, last] = [file.position(entry.key.place.start).line, file.position(end).line]
  const [from, to] = [file.lineStarts[first - 1] ?? 0, file.lineStarts[last] ?? file.text.length]
  const around = `${file.text.slice(from, entry.key.place.start)}${file.text.slice(end, to)}`
  return /^ *(#[^\r\n]*)?(\r?\n)?$/.test(around) ? { place: file.place(from, to), text: '' } : undefined
}

/** An edit that puts another entry, of several lines, in the place of one of a block mapping that has its lines to itself. */
export function replaceEntry(field: Field<unknown>, name: string, lines: readonly string[]): Edit | undefined {
  const mapping = field.mapping
  const entry = mapping?.get(name)
  if (!mapping || !entry || mapping.flow || mapping.alias) return undefined
  const { key, value } = entry
  const { file, start } = key.place
  const { line, column } = file.position(start)
  const end = Math.max(key.place.end, (value.alias ?? value.place).end)
  const indent = ' '.repeat(column - 1)
  if (!/^ *(- +)*$/.test(file.line(line).slice(0, column - 1)) || !/^ *(\r?\n|$)/.test(file.text.slice(end, end + 80))) return undefined
  return { place: file.place(start, end), text: lines.map((one, index) => `${index === 0 ? '' : indent}${one}`).join('\n') }
}

/** An edit that writes one more object behind the document that an object stands in; undefined where that is no block YAML of one object. */
export function addDocument({ document, file, root }: KubernetesObject, lines: readonly string[]): Edit | undefined {
  if (file.path.endsWith('.json') || root.flow || document.root !== root) return undefined
  const { end } = document.place
  const before = /\n$/.test(file.text.slice(0, end)) ? '' : '\n'
  return { place: file.place(end, end), text: `${before}---\n${lines.map((line) => `${line}\n`).join('')}` }
}
