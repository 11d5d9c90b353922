import type { HclFile, HclItem } from '../../hcl/tree.ts'
import type { PluginConfig, SpireConfig } from '../../spire/config.ts'
import { placeAt } from '../../text/mapped-text.ts'
import type { Place } from '../../text/source-file.ts'

/** The names under `clusters` of a plugin, each time that one is written: decoded, those of one name are one. */
export function clusterKeys({ file }: SpireConfig, plugin: PluginConfig): readonly { readonly name: string; readonly place: Place }[] {
  if (!file) return []
  // In the base64 of a Secret every place is the whole text, so the name has to be the plugin's, too.
  const own = itemsOf(file.items).filter(({ keys }) => keys.some(({ text, start, end }) => bare(text) === plugin.name && isAt(file, start, end, plugin.place)))
  return [...new Set(own.flatMap(namesBelow))].map(({ text, start, end }) => ({ name: bare(text), place: placeAt(file.source, start, end) }))
}

function bare(key: string): string {
  return key.replace(/^"|"$/g, '')
}

type Key = HclItem['keys'][number]

function itemsOf(items: readonly HclItem[]): readonly HclItem[] {
  return items.flatMap((item) => [item, ...itemsOf(inside(item))])
}

/** What is named below `clusters`, as items of its block or, in JSON, as its labels. */
function namesBelow(item: HclItem): readonly Key[] {
  const at = item.keys.findIndex(({ text }) => /^"?clusters"?$/i.test(text))
  const label = item.keys[at + 1]
  if (at >= 0) return label ? [label] : inside(item).flatMap(({ keys }) => keys[0] ?? [])
  return inside(item).flatMap(namesBelow)
}

function inside({ value }: HclItem): readonly HclItem[] {
  return value.kind === 'object' ? value.items : []
}

function isAt({ source }: HclFile, start: number, end: number, place: Place): boolean {
  const own = placeAt(source, start, end)
  return own.file === place.file && own.start === place.start
}
