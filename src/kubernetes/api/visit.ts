import type { Place } from '../../text/source-file.ts'
import type { YamlMapping, YamlNode, YamlScalar } from '../../yaml/node.ts'
import type { KubernetesObject } from '../object.ts'
import type { ApiFault } from './fault.ts'

/** Where a walk through an object stands: at one of its mappings, with the way there. */
export class Visit {
  readonly object: KubernetesObject
  /** Judged by the schema of a CustomResourceDefinition. */
  readonly custom: boolean
  readonly faults: ApiFault[] = []
  /** Names, and numbers of list items. */
  readonly way: (string | number)[] = []
  /** The mappings around this one, the object itself first. */
  readonly around: YamlMapping[] = []
  /** The keys that lead to the mappings of `around`; undefined for the items of lists. */
  readonly keys: (YamlScalar | undefined)[] = []

  constructor(object: KubernetesObject, custom: boolean) {
    this.object = object
    this.custom = custom
  }

  get mapping(): YamlMapping {
    return this.around.at(-1) ?? this.object.root
  }

  get root(): YamlMapping {
    return this.object.root
  }

  /** The value of a field; undefined where it is left out, or null, which is the same. */
  node(field: string): YamlNode | undefined {
    return valueIn(this.mapping, field)
  }

  has(field: string): boolean {
    return this.node(field) !== undefined
  }

  string(field: string): string | undefined {
    return stringOf(this.node(field))
  }

  number(field: string): number | undefined {
    return numberOf(this.node(field))
  }

  boolean(field: string): boolean | undefined {
    const node = this.node(field)
    return node?.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : undefined
  }

  /** The mappings of a list. */
  items(field: string): readonly YamlMapping[] {
    return mappingsIn(this.mapping, field)
  }

  /** What a person would change of a field: what is written, else what should hold it. */
  place(...path: readonly (string | number)[]): Place {
    let place = this.own
    let node: YamlNode | undefined = this.mapping
    for (const step of path) {
      if (node?.kind === 'mapping' && typeof step === 'string') {
        const entry = node.get(step)
        if (!entry) return place
        place = placeOf(entry.value, entry.key)
        node = entry.value
      } else if (node?.kind === 'sequence' && typeof step === 'number') {
        node = node.items[step]
        if (node === undefined) return place
        place = itemPlace(node)
      } else return place
    }
    return place
  }

  /** What names this mapping: its key, else (an item of a list) its name or its first key. */
  get own(): Place {
    const key = this.keys.at(-1)
    if (key !== undefined) return key.alias ?? key.place
    return this.around.length <= 1 ? this.object.place : itemPlace(this.mapping)
  }

  /** Judges the texts of a list by their format; an item that is null is an empty text. */
  checkTexts(way: readonly (string | number)[], list: YamlNode | undefined, format: (text: string) => string | undefined): void {
    if (list?.kind !== 'sequence') return
    for (const [index, item] of list.items.entries()) {
      const text = item.kind === 'scalar' && item.value === null ? '' : stringOf(item)
      const log = text === undefined ? undefined : format(text)
      if (log === undefined) continue
      const said = { wrong: `${this.path(...way, index)} cannot be '${text}'`, todo: `The API server says: ${log}.`, log: `Invalid value: "${text}": ${log}` }
      this.refuse([...way, index], said)
    }
  }

  path(...more: readonly (string | number)[]): string {
    return pathText([...this.way, ...more])
  }

  /** Says that the API server refuses a field of this mapping. `log`: as it prints it, behind the path. */
  refuse(path: readonly (string | number)[], said: Pick<ApiFault, 'wrong' | 'todo' | 'log' | 'instead'>, place = this.place(...path)): void {
    this.faults.push({ code: 'invalid', place, path: this.path(...path), ...said })
  }
}

/** A field's value; undefined where it is left out, or null. */
export function valueIn(mapping: YamlMapping | undefined, field: string): YamlNode | undefined {
  const value = mapping?.get(field)?.value
  return value?.kind === 'scalar' && value.value === null ? undefined : value
}

export function mappingIn(mapping: YamlMapping | undefined, field: string): YamlMapping | undefined {
  const value = valueIn(mapping, field)
  return value?.kind === 'mapping' ? value : undefined
}

export function mappingsIn(mapping: YamlMapping | undefined, field: string): readonly YamlMapping[] {
  const value = valueIn(mapping, field)
  return value?.kind === 'sequence' ? value.items.filter((item) => item.kind === 'mapping') : []
}

/** The text of a scalar; undefined where it is not one, or is not known before a tool fills it in. */
export function stringOf(node: YamlNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' && !isPlaceholder(node.value) ? node.value : undefined
}

export function numberOf(node: YamlNode | undefined): number | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'number' ? node.value : undefined
}

/** Left out, or an empty text. */
export function isEmpty(node: YamlNode | undefined): boolean {
  return node === undefined || stringOf(node) === ''
}

/** A number or a text, as written; undefined where it is neither, or filled in later. */
export function textOf(node: YamlNode | undefined): string | undefined {
  return typeof numberOf(node) === 'number' && node?.kind === 'scalar' ? node.source : stringOf(node)
}

/** Whether a tool puts something into a text before it is applied: `${NAME}`, `{{ name }}`, `<%= name %>`. */
export function isFilledIn(text: string): boolean {
  return text.includes('${') || text.includes('{{') || text.includes('<%')
}

/** Whether a person, or a tool with marks of its own, is to put something else there first: `MY_DOMAIN`, `<your-domain>`, `$(NAME)`, `@name@`, `ENC[...]`. */
export function isPlaceholder(text: string): boolean {
  return isFilledIn(text) || PLACEHOLDER.test(text)
}

const PLACEHOLDER = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|<[^<>]+>|\$\(|^@[\w.-]+@$|^%[\w.-]+%$|^__\w+__$|^ENC\[/

export function placeOf(value: YamlNode, key: YamlScalar): Place {
  if (value.alias) return { ...value.alias, via: [value.place] }
  if (value.kind === 'scalar') return value.place.end > value.place.start ? value.place : key.place
  return value.flow ? value.place : key.place
}

export function itemPlace(item: YamlNode): Place {
  if (item.alias) return { ...item.alias, via: [item.place] }
  if (item.kind !== 'mapping' || item.flow) return item.place
  const name = item.get('name')?.value
  if (name?.kind === 'scalar' && name.source !== '') return name.place
  return item.entries[0]?.key.place ?? item.place
}

/** `spec.containers[0].name`, as the API server writes it. */
function pathText(way: readonly (string | number)[]): string {
  let text = ''
  for (const step of way) {
    if (typeof step === 'number') text += `[${step}]`
    else text += text === '' ? step : `.${step}`
  }
  return text
}
