import type { Block, SpireConfig } from '../../spire/config.ts'
import type { Edit } from '../../text/edit.ts'
import { type Place, textAt } from '../../text/source-file.ts'
import { blockAt } from './block-at.ts'
import type { SettingPlace } from './setting-place.ts'

/**
 * Calls a key by another name, and puts its one value into a list where that is what the name takes: HCL's decoder takes no bare string for one.
 * Empty where the block has that name already, or where the key or its value does not stand there as it reads.
 */
export function renameKey(config: SpireConfig, block: string, place: Place, key: string, name: string): readonly Edit[] {
  const owner = blockAt(config, block)
  if (!owner || owner.has(name) || place.via?.length) return []
  const written = textAt(place)
  const text = written === key ? name : written === JSON.stringify(key) ? JSON.stringify(name) : undefined
  const listed = owner.rows[name]?.type === 'list' ? listOfOne(place) : []
  return text === undefined || listed === undefined ? [] : [{ place, text }, ...listed]
}

/** What makes a list of the string behind a key; nothing where a list stands there, undefined where it is not as plain as that. */
function listOfOne({ file, end }: Place): readonly Edit[] | undefined {
  const line = file.line(file.position(end).line)
  const rest = line.slice(file.position(end).column - 1)
  const [, sign = '', value] = /^(\s*[=:]\s*)(?:\[|("[^"\\]*")\s*(?:$|[,}#/]))/.exec(rest) ?? []
  if (sign === '') return undefined
  const start = end + sign.length
  return value === undefined ? [] : [{ place: file.place(start, start + value.length), text: `[${value}]` }]
}

/**
 * Moves a setting that has a line of its own into the block where it belongs: below that block's opening line, or in a block of its own where
 * that would stand right here. Nothing where it is not as plain as that.
 */
export function moveSetting(config: SpireConfig, block: string, place: Place, key: string, target: SettingPlace): readonly Edit[] | undefined {
  if (config.file?.format !== 'hcl' || target.side !== config.kind || place.via?.length) return undefined
  const { file } = place
  const number = file.position(place.start).line
  const text = file.line(number)
  const start = file.lineStarts[number - 1]
  const end = file.lineStarts[number]
  if (start === undefined || end === undefined || !isOneSetting(text, key)) return undefined
  const line = file.place(start, end)
  const opener = openerOf(config, target, key)
  if (opener === 'unknown') return undefined
  if (opener) {
    const at = file.position(opener.start).line
    const next = file.lineStarts[at]
    const above = file.line(at)
    if (opener.file !== file || next === undefined || !/\{\s*$/.test(above)) return undefined
    return [
      { place: line, text: '' },
      { place: file.place(next, next), text: `${indentOf(above)}  ${text.trim()}\n` },
    ]
  }
  const child = target.path.slice(block.length + 1)
  if (target.plugin || !target.path.startsWith(`${block}.`) || child.includes('.')) return undefined
  const indent = indentOf(text)
  return [{ place: line, text: `${indent}${child} {\n${indent}  ${text.trim()}\n${indent}}\n` }]
}

/** Where the block opens that the key belongs to; undefined where nobody wrote it, unknown where the key is in it already. */
function openerOf(config: SpireConfig, { plugin, wrapper, path }: SettingPlace, key: string): Place | undefined | 'unknown' {
  const owner = plugin && config.plugins.find(({ type, name }) => type === plugin.type && name === plugin.name)
  if (plugin && (!owner || wrapper || path !== '')) return 'unknown'
  if (owner) return owner.data.has(key) ? 'unknown' : (owner.wrapper.key('plugin_data') ?? 'unknown')
  const block = path === '' ? undefined : blockAt(config, path)
  if (!block?.written) return path === '' ? 'unknown' : undefined
  return block.has(key) ? 'unknown' : block.place
}

function isOneSetting(line: string, key: string): boolean {
  const [, name, value = ''] = /^\s*([\w-]+)\s*=\s*(.+?)\s*$/.exec(line) ?? []
  return name === key && /^("[^"\\]*"|[\w.]+|\[[^[\]{}]*\])$/.test(value)
}

function indentOf(line: string): string {
  return /^\s*/.exec(line)?.[0] ?? ''
}

/** Writes a setting as the first of a block whose opening line ends with its brace, or that is empty on one line; undefined where it is not as plain as that. */
export function insertSetting({ place, written }: Pick<Block, 'place' | 'written'>, setting: string): Edit | undefined {
  if (!written || place.via?.length) return undefined
  const { file } = place
  const line = file.position(place.start).line
  const next = file.lineStarts[line]
  const above = file.line(line)
  const empty = /^(?:\s*[\w-]+(?:\s+"[^"]*")*\s*(?:=\s*)?)(?=\{\s*\}\s*$)/.exec(above)?.[0]
  const from = file.lineStarts[line - 1]
  if (empty !== undefined && from !== undefined) {
    return { place: file.place(from + empty.length, from + above.trimEnd().length), text: `{\n${indentOf(above)}  ${setting}\n${indentOf(above)}}` }
  }
  if (next === undefined || !/^\s*[\w-]+(?:\s+"[^"]*")*\s*\{\s*$/.test(above)) return undefined
  return { place: file.place(next, next), text: `${indentOf(above)}  ${setting}\n` }
}

/**
 * Writes a key with a plain value as the first of a block, in HCL or in JSON; undefined where the block's opening line does not end with its brace.
 */
export function insertKey(
  config: SpireConfig,
  { place, written }: Pick<Block, 'place' | 'written'>,
  key: string,
  value: string | number | boolean,
): Edit | undefined {
  if (config.file?.format !== 'json') return insertSetting({ place, written }, `${key} = ${JSON.stringify(value)}`)
  if (!written || place.via?.length) return undefined
  const { file } = place
  const line = file.position(place.start).line
  const next = file.lineStarts[line]
  const first = /^(\s*)"/.exec(file.line(line + 1))
  if (next === undefined || !first || !/^\s*"[\w-]+"\s*:\s*\{\s*$/.test(file.line(line))) return undefined
  return { place: file.place(next, next), text: `${first[1] ?? ''}${JSON.stringify(key)}: ${JSON.stringify(value)},\n` }
}
