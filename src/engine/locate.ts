import type { Place } from '../text/source-file.ts'
import { contains } from '../text/source-file.ts'
import type { YamlMapping, YamlNode } from '../yaml/node.ts'
import type { ObjectReference } from './finding.ts'

/** In which object, and where in it, a place is. */
export interface Location {
  readonly object?: ObjectReference
  readonly path?: string
}

export type Locate = (place: Place) => Location

/** An object (or a bare file, without `object`) with its tree. */
export interface Located {
  readonly object?: ObjectReference
  readonly root: YamlNode
}

/** A config and how to name a place in it: `agent.conf: plugins.…`. */
export interface LocatedConfig {
  /** The scalar, or the whole file, that holds the config. */
  readonly place: Place
  readonly name: string
  pathAt(place: Place): string | undefined
}

/** Names places by walking the trees that were read anyway. */
export function locator(objects: readonly Located[], configs: readonly LocatedConfig[]): Locate {
  return (place) => {
    const config = configs.find((one) => contains(one.place, place))
    const located = objects.find((one) => contains(one.root.place, place))
    const inConfig = config?.pathAt(place)
    const path = config ? (inConfig ? `${config.name}: ${inConfig}` : config.name) : located ? pathInYaml(located.root, place) : undefined
    return { ...(located?.object ? { object: located.object } : {}), ...(path ? { path } : {}) }
  }
}

/** `spec.template.spec.containers[spire-agent].image`: items are named by their `name` where they have one, so that order does not matter. */
export function pathInYaml(root: YamlNode, place: Place, placed: (inner: Place) => Place = (inner) => inner): string {
  let path = ''
  let node: YamlNode | undefined = root
  while (node !== undefined) {
    const step = stepInto(node, place, placed)
    if (step === undefined) break
    path += step.name.startsWith('[') || path === '' ? step.name : `.${step.name}`
    node = step.node
  }
  return path
}

function stepInto(node: YamlNode, place: Place, placed: (inner: Place) => Place): { name: string; node: YamlNode | undefined } | undefined {
  if (node.kind === 'mapping') {
    for (const { key, value } of node.entries) {
      if (contains(placed(key.place), place)) return { name: key.source, node: undefined }
      if (contains(placed(value.alias ?? value.place), place)) return { name: key.source, node: value.alias ? undefined : value }
    }
  } else if (node.kind === 'sequence') {
    const index = node.items.findIndex((item) => contains(placed(item.place), place))
    const item = node.items[index]
    if (item !== undefined) return { name: `[${(item.kind === 'mapping' && nameOf(item)) || index}]`, node: item }
  }
  return undefined
}

function nameOf(item: YamlMapping): string | undefined {
  const name = item.get('name')?.value
  return name?.kind === 'scalar' ? name.source : undefined
}
