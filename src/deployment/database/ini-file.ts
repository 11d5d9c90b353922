import type { MappedText } from '../../text/mapped-text.ts'
import { placeAt } from '../../text/mapped-text.ts'
import type { Place } from '../../text/source-file.ts'

/** A setting of a configuration file, with the place of its value. */
export interface FileSetting {
  readonly value: string
  readonly place: Place
}

/** The settings of a configuration file, by section (`` where there are none) and name. */
export interface SettingsFile {
  readonly sections: ReadonlyMap<string, Section>
  /** Nothing is taken in from other files. */
  readonly complete: boolean
}

export interface Section {
  /** Its header; the file where it has none. */
  readonly place: Place
  /** Names in lower case; of several the last one counts. */
  readonly settings: ReadonlyMap<string, FileSetting>
}

/** Reads `pgbouncer.ini`: sections, `name = value`, comments of whole lines, `%include`. (pgbouncer: lib/usual/cfparser.c) */
export function readIni(text: MappedText): SettingsFile {
  const sections = new Map<string, { place: Place; settings: Map<string, FileSetting> }>()
  let complete = true
  let current: Map<string, FileSetting> | undefined
  for (const { start, line } of linesOf(text.text)) {
    if (/^\s*[;#]/.test(line)) continue
    if (/^\s*%include/.test(line)) complete = false
    const header = /^(\s*)\[([^\]]+)\]/.exec(line)
    if (header?.[2] !== undefined) {
      const at = start + (header[1] ?? '').length
      const place = placeAt(text, at, at + header[2].length + 2)
      const section = sections.get(header[2].trim()) ?? { place, settings: new Map<string, FileSetting>() }
      sections.set(header[2].trim(), section)
      current = section.settings
      continue
    }
    const [, before = '', name, between = '', value = ''] = /^(\s*)([^=\s]+)(\s*=\s*)(.*?)\s*$/.exec(line) ?? []
    if (name === undefined || !current) continue
    const at = start + before.length + name.length + between.length
    current.set(name.toLowerCase(), { value, place: settingPlace(text, at, value, start + before.length, name) })
  }
  return { sections, complete }
}

/** Reads `postgresql.conf`: `name = value` with an optional `=`, quotes, comments, `include`. (postgresql: src/backend/utils/misc/guc-file.l) */
export function readPostgresqlConf(text: MappedText): SettingsFile {
  const settings = new Map<string, FileSetting>()
  let complete = true
  for (const { start, line } of linesOf(text.text)) {
    const [, before = '', name, between = '', quoted, plain] = /^(\s*)([A-Za-z_][\w.]*)(\s*=\s*|\s+)(?:'((?:[^']|'')*)'|([^\s#']*))/.exec(line) ?? []
    if (name === undefined) continue
    if (/^include/i.test(name)) complete = false
    const value = quoted ?? plain ?? ''
    const at = start + before.length + name.length + between.length + (quoted === undefined ? 0 : 1)
    settings.set(name.toLowerCase(), { value, place: settingPlace(text, at, value, start + before.length, name) })
  }
  const place = text.trace(0, 0).place
  return { sections: new Map([['', { place, settings }]]), complete }
}

function settingPlace(text: MappedText, at: number, value: string, nameStart: number, name: string): Place {
  return value === '' ? placeAt(text, nameStart, nameStart + name.length) : placeAt(text, at, at + value.length)
}

function linesOf(text: string): readonly { readonly start: number; readonly line: string }[] {
  let start = 0
  return text.split('\n').map((line) => {
    const at = start
    start += line.length + 1
    return { start: at, line: line.endsWith('\r') ? line.slice(0, -1) : line }
  })
}
