import type { SpireConfig } from '../../spire/config.ts'
import type { Edit } from '../../text/edit.ts'

/**
 * An edit that writes a setting as the first of a config's top level, at the indentation of the setting that is first there now; undefined
 * where the config is JSON, or where nothing stands on a line of its own.
 */
export function insertTopSetting({ file, source }: SpireConfig, setting: string): Edit | undefined {
  if (file?.format !== 'hcl') return undefined
  const first = /^[ \t]*(?=[A-Za-z"])/m.exec(source.text)
  if (!first) return undefined
  const start = first.index + first[0].length
  const { place } = source.trace(start, start + 1)
  if (place.via?.length) return undefined
  const { line, column } = place.file.position(place.start)
  const indent = place.file.line(line).slice(0, column - 1)
  if (!/^[ \t]*$/.test(indent)) return undefined
  const lineBreak = place.file.text.includes('\r\n') ? '\r\n' : '\n'
  return { place: place.file.place(place.start, place.start), text: `${setting.split('\n').join(`${lineBreak}${indent}`)}${lineBreak}${indent}` }
}
