import { literalValue } from '../hcl/literal.ts'
import type { HclFile, HclItem, HclValue } from '../hcl/tree.ts'
import type { Place, Span } from '../text/source-file.ts'
import type { YamlNode } from '../yaml/node.ts'

/** A step of a path: a key, or an item of a list by its number, by a field (`name=x`, or just `x` for its name), or every one (`*`). */
export type Step = { readonly key: string } | { readonly item: string }

/** What stands at a path: a value, or nothing, at the innermost that is there. */
export interface Stop {
  readonly place: Place
  /** Undefined for a mapping or a list, and where nothing is there. */
  readonly value: string | number | boolean | undefined
  /** `last`: what should hold it is there, and it is not; `missing`: not even that. */
  readonly is: 'there' | 'last' | 'missing' | 'unknown'
}

/** Reads `spec.containers[*].image`, `metadata.labels['app.kubernetes.io/name']`; undefined where it is no path. */
export function parsePath(text: string): readonly Step[] | undefined {
  const steps: Step[] = []
  let rest = text
  while (rest !== '') {
    const [whole = '', key, quoted, item] = /^(?:\.?([^.[\]'"\s]+)|\[(?:'([^']+)'|"[^"]+")\]|\[([^\]'"]+)\])/.exec(rest) ?? []
    if (whole === '' || (steps.length === 0 && whole.startsWith('.')) || (steps.length > 0 && key !== undefined && !whole.startsWith('.'))) return undefined
    if (item !== undefined) steps.push({ item: item.trim() })
    else steps.push({ key: key ?? quoted ?? whole.slice(2, -2) })
    rest = rest.slice(whole.length)
  }
  return steps.length === 0 ? undefined : steps
}

/** What stands at a path in a YAML tree. */
export function stopsInYaml(node: YamlNode, steps: readonly Step[], at: Place = shown(node)): readonly Stop[] {
  const [step, ...rest] = steps
  if (step === undefined) return [{ place: shown(node), value: node.kind === 'scalar' ? (node.value ?? '') : undefined, is: 'there' }]
  const missing = missingAt(at, steps)
  if ('key' in step) {
    const entry = node.kind === 'mapping' ? node.get(step.key) : undefined
    return entry ? stopsInYaml(entry.value, rest, entry.key.place) : [missing]
  }
  if (node.kind !== 'sequence') return [missing]
  const items = step.item === '*' ? node.items : node.items.filter((item, index) => isItem(item, index, step.item))
  if (items.length === 0) return step.item === '*' ? [] : [missing]
  return items.flatMap((item) => stopsInYaml(item, rest, nameOf(item) ?? shown(item)))
}

/** What stands at a path in a config; blocks are steps, labels too: `plugins.NodeAttestor[k8s_psat].plugin_data.cluster`. */
export function stopsInHcl(file: HclFile, steps: readonly Step[], at: Place): readonly Stop[] {
  const names = steps.map((step) => ('key' in step ? step.key : step.item))
  return stopsAmong(file, file.items, names, at)
}

function stopsAmong(file: HclFile, items: readonly HclItem[], names: readonly string[], at: Place): readonly Stop[] {
  const found = items.flatMap((item): readonly Stop[] => {
    const keys = item.keys.map((key) => (key.type === 'IDENT' ? key.text : textOf(literalValue(key, file.format === 'json'))))
    const shared = Math.min(keys.length, names.length)
    if (keys.slice(0, shared).some((key, index) => key !== names[index] && names[index] !== '*')) return []
    if (names.length < keys.length) return [{ place: placeOf(file, item), value: undefined, is: 'there' }]
    const rest = names.slice(keys.length)
    const last = item.keys.at(-1)
    return valueStops(file, item.value, rest, last ? placeOf(file, last) : placeOf(file, item))
  })
  const there = found.filter(({ is }) => is !== 'missing' && is !== 'last')
  if (there.length > 0) return there
  return found.length > 0 ? found : [missingAt(at, names)]
}

function valueStops(file: HclFile, value: HclValue, names: readonly string[], at: Place): readonly Stop[] {
  if (value.kind === 'object') return names.length === 0 ? [{ place: at, value: undefined, is: 'there' }] : stopsAmong(file, value.items, names, at)
  if (value.kind === 'list') {
    const [first, ...rest] = names
    if (first === undefined) return [{ place: placeOf(file, value), value: undefined, is: 'there' }]
    if (first === '*') return value.items.flatMap((item) => valueStops(file, item, rest, placeOf(file, item)))
    return value.items.some(({ kind }) => kind === 'object') ? value.items.flatMap((item) => valueStops(file, item, names, at)) : [missingAt(at, names)]
  }
  if (names.length > 0) return [missingAt(at, names)]
  const place = placeOf(file, value)
  const literal = literalValue(value.token, value.json)
  if (!('value' in literal)) return [{ place, value: undefined, is: 'unknown' }]
  const known = typeof literal.value === 'bigint' ? Number(literal.value) : literal.value
  const hole = file.source.holes.some((one) => one.start < value.end && value.start < one.end)
  return [{ place, value: known, is: hole ? 'unknown' : 'there' }]
}

function missingAt(place: Place, left: readonly unknown[]): Stop {
  return { place, value: undefined, is: left.length === 1 ? 'last' : 'missing' }
}

function placeOf({ source }: HclFile, { start, end }: Span): Place {
  return source.trace(start, end).place
}

function textOf(literal: ReturnType<typeof literalValue>): string {
  return 'value' in literal ? String(literal.value) : ''
}

function isItem(item: YamlNode, index: number, wanted: string): boolean {
  if (/^\d+$/.test(wanted)) return index === Number(wanted)
  const [, field = 'name', value = wanted] = /^([^=]+)=(.*)$/.exec(wanted) ?? []
  const found = item.kind === 'mapping' ? item.get(field)?.value : undefined
  return found?.kind === 'scalar' && found.source === value
}

function nameOf(item: YamlNode): Place | undefined {
  const name = item.kind === 'mapping' ? item.get('name')?.value : undefined
  return name?.kind === 'scalar' ? shown(name) : undefined
}

function shown(node: YamlNode): Place {
  return node.alias ?? node.place
}
