import type { Place } from '../../text/source-file.ts'
import type { YamlEntry, YamlMapping, YamlNode, YamlScalar } from '../../yaml/node.ts'
import type { KubernetesObject } from '../object.ts'
import type { ApiFault } from './fault.ts'

/**
 * An object with its misspelt fields read as what they were meant to be, so that a misspelling is one fault, and what depends on the field is judged by
 * what it says. Places stay what they are. A field that stands there in its right spelling as well keeps what it says.
 */
export function asMeant(object: KubernetesObject, faults: readonly ApiFault[]): KubernetesObject {
  const names = new Map<number, string>()
  for (const { code, place, instead } of faults)
    if (code === 'unknown-field' && instead !== undefined && place.file === object.file) names.set(place.start, instead)
  if (names.size === 0) return object
  const root = meantMapping(object.root, names)
  const metadata = root.get('metadata')?.value
  const said = (key: string): string | undefined => {
    const value = metadata?.kind === 'mapping' ? metadata.get(key)?.value : undefined
    return value?.kind === 'scalar' ? value.source : undefined
  }
  return { ...object, root, name: object.name || (said('name') ?? ''), namespace: object.namespace ?? said('namespace') }
}

function meant(node: YamlNode, names: ReadonlyMap<number, string>): YamlNode {
  if (node.kind === 'mapping') return meantMapping(node, names)
  return node.kind === 'sequence' ? { ...common(node), kind: 'sequence', flow: node.flow, items: node.items.map((item) => meant(item, names)) } : node
}

function meantMapping(mapping: YamlMapping, names: ReadonlyMap<number, string>): YamlMapping {
  const entries = mapping.entries.map(({ key, value }): YamlEntry => {
    const name = names.get(key.place.start)
    return { key: name === undefined || mapping.get(name) !== undefined ? key : renamed(key, name), value: meant(value, names) }
  })
  return { ...common(mapping), kind: 'mapping', flow: mapping.flow, entries, get: (name) => entries.find(({ key }) => key.value === name) }
}

function renamed(key: YamlScalar, name: string): YamlScalar {
  return { ...common(key), kind: 'scalar', style: key.style, value: name, source: name, mapped: key.mapped }
}

/** Nodes work their places out when asked, so that they cannot be copied by their own properties. */
function common({ place, alias }: YamlNode): { readonly place: Place; readonly alias?: Place } {
  return alias === undefined ? { place } : { place, alias }
}
