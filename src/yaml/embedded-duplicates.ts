import type { Place } from '../text/source-file.ts'
import type { EmbeddedYaml } from './embedded.ts'
import type { YamlNode, YamlScalar } from './node.ts'

/** A key that stands twice in one mapping of an embedded text, with places of the file. */
export interface EmbeddedDuplicate {
  readonly key: string
  /** The key that is kept; with its value, where that is a scalar: what is wrong with the value has the same root. */
  readonly place: Place
  /** The key that is dropped. */
  readonly first: Place
}

export function duplicatesIn({ document, place }: EmbeddedYaml): readonly EmbeddedDuplicate[] {
  return document.duplicates.map(({ first, last }) => ({ key: last.source, place: place(settingOf(document.root, last)), first: place(first.place) }))
}

function settingOf(root: YamlNode | undefined, { place }: YamlScalar): Place {
  const value = root && findValue(root, place.start)
  return value?.kind === 'scalar' && value.alias === undefined ? place.file.place(place.start, Math.max(place.end, value.place.end)) : place
}

/** The value of the key that stands there. */
function findValue(node: YamlNode, start: number): YamlNode | undefined {
  if (node.kind === 'scalar') return undefined
  const entry = node.kind === 'mapping' ? node.entries.find(({ key }) => key.place.start === start) : undefined
  if (entry) return entry.value
  for (const inner of node.kind === 'mapping' ? node.entries.map(({ value }) => value) : node.items) {
    const found = findValue(inner, start)
    if (found) return found
  }
  return undefined
}
