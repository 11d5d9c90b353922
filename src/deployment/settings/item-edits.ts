import type { HclItem } from '../../hcl/tree.ts'
import type { Block, SpireConfig } from '../../spire/config.ts'
import type { Edit } from '../../text/edit.ts'
import type { Place } from '../../text/source-file.ts'
import { insertKey } from './setting-edits.ts'

/** A setting or a block of an HCL config that has its lines to itself. */
export interface ItemLines {
  readonly item: HclItem
  /** From its key to the end of its value. */
  readonly place: Place
  /** With the line's indentation, its end, and a comment behind it. */
  readonly lines: Place
  readonly indentation: string
}

/** The setting whose key (or label) stands at a place; undefined in JSON, and where it shares its lines with others or stands elsewhere. */
export function itemAt({ file: hcl }: SpireConfig, key: Place): ItemLines | undefined {
  if (hcl?.format !== 'hcl' || key.via?.length) return undefined
  const item = find(hcl.items, (span) => {
    const { place } = hcl.source.trace(span.start, span.end)
    return place.file === key.file && place.start === key.start
  })
  if (!item) return undefined
  const { place, via } = hcl.source.trace(item.keys[0]?.start ?? item.start, item.value.end)
  const { file } = place
  const [first, last] = [file.position(place.start).line, file.position(place.end).line]
  const from = file.lineStarts[first - 1] ?? 0
  const to = file.lineStarts[last] ?? file.text.length
  const indentation = file.text.slice(from, place.start)
  if (via.length > 0 || !/^[ \t]*$/.test(indentation) || !/^[ \t]*(?:(?:#|\/\/)[^\r\n]*)?(?:\r?\n)?$/.test(file.text.slice(place.end, to))) return undefined
  return { item, place, lines: file.place(from, to), indentation }
}

/** An edit that takes a setting out with its lines, of JSON a plain one; undefined where it does not have them to itself. */
export function removeSetting(config: SpireConfig, key: Place): Edit | undefined {
  if (config.file?.format === 'json' && !key.via?.length) {
    const { line } = key.file.position(key.start)
    const [from = 0, to] = [key.file.lineStarts[line - 1], key.file.lineStarts[line]]
    const text = key.file.line(line)
    if (to === undefined || !/^\s*"[\w-]+"\s*:\s*[^{}[\]]+$/.test(text)) return undefined
    if (/,\s*$/.test(text)) return { place: key.file.place(from, to), text: '' }
    // The last one: what is above it is the last then.
    const comma = /,(?=\s*$)/.exec(key.file.text.slice(0, from))?.index
    return comma === undefined ? undefined : { place: key.file.place(comma, from + text.trimEnd().length), text: '' }
  }
  const found = itemAt(config, key)
  return found && { place: found.lines, text: '' }
}

/** An edit that writes other lines in the place of a setting, at its indentation; undefined where it does not have its lines to itself. */
export function replaceSetting(config: SpireConfig, key: Place, lines: readonly string[]): Edit | undefined {
  const found = itemAt(config, key)
  return found && { place: found.place, text: lines.join(`\n${found.indentation}`) }
}

/** An edit that gives a key of a block a plain value: in the place of what it has now, else as its first. */
export function setKey(config: SpireConfig, block: Block, key: string, value: string | number | boolean): Edit | undefined {
  const place = block.key(key)
  return place ? replaceSetting(config, place, [`${key} = ${JSON.stringify(value)}`]) : insertKey(config, block, key, value)
}

/** An edit that puts a block around a setting: `opening { setting }`; undefined where lines of it may mean more than they seem to. */
export function wrapSetting(config: SpireConfig, key: Place, opening: string): Edit | undefined {
  const found = itemAt(config, key)
  if (!found) return undefined
  const text = found.place.file.text.slice(found.place.start, found.place.end)
  if (text.includes('<<') || text.includes('/*')) return undefined
  const inner = text.replace(/\r?\n(?=[^\r\n])/g, '\n  ')
  return { place: found.place, text: `${opening} {\n${found.indentation}  ${inner}\n${found.indentation}}` }
}

function find(items: readonly HclItem[], wanted: (span: { start: number; end: number }) => boolean): HclItem | undefined {
  for (const item of items) {
    if (item.keys.some(wanted)) return item
    const within = item.value.kind === 'object' ? find(item.value.items, wanted) : undefined
    if (within) return within
  }
  return undefined
}
