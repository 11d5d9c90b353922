import type { Diagnostic } from '../text/diagnostic.ts'
import { nearest } from '../text/did-you-mean.ts'
import type { Place } from '../text/source-file.ts'
import type { YamlEntry, YamlMapping, YamlNode, YamlScalar } from '../yaml/node.ts'
import type { JsonSchema, JsonType } from './schema.ts'

/** What in a YAML tree a schema refuses, each at the smallest text that a person would change, in the order of the file. */
export function walkSchema(root: YamlNode, schema: JsonSchema): readonly Diagnostic[] {
  const problems: Diagnostic[] = []
  const walker: Walker = {
    say: (place, message) => problems.push({ severity: 'error', message, file: place.file.path, place }),
    resolve: (one) => (one.$ref === undefined ? one : (schema.$defs?.[one.$ref.slice('#/$defs/'.length)] ?? one)),
  }
  walk({ node: root, place: root.place, name: 'the configuration' }, schema, walker)
  return problems.sort((a, b) => (a.place?.start ?? 0) - (b.place?.start ?? 0))
}

/** A scalar as YAML 1.2 types it, as editors do: `off` and `no` are texts. */
export function scalarValue(scalar: YamlScalar): string | number | boolean | null {
  return typeof scalar.value === 'boolean' && !/^(true|false)$/i.test(scalar.source) ? scalar.source : scalar.value
}

interface Walker {
  say(place: Place, message: string): void
  /** What a `$ref` stands for. */
  resolve(schema: JsonSchema): JsonSchema
}

/** A value, the place that a person would change, and how to speak of it. */
interface Spot {
  readonly node: YamlNode
  readonly place: Place
  readonly name: string
}

function walk(spot: Spot, schema: JsonSchema, walker: Walker): void {
  const type = typeOf(spot.node)
  const alternatives = (walker.resolve(schema).anyOf ?? [schema]).map(walker.resolve)
  const chosen = alternatives.find((one) => takes(one, type))
  if (chosen === undefined) walker.say(spot.place, `${spot.name} must be ${wanted(alternatives)}, not ${found(spot.node)}`)
  else if (spot.node.kind === 'mapping') walkMapping(spot, spot.node, chosen, walker)
  else if (spot.node.kind === 'scalar') walkScalar(spot, spot.node, chosen, walker)
  else for (const item of spot.node.items) walk({ node: item, place: item.alias ?? item.place, name: `an item of ${spot.name}` }, chosen.items ?? {}, walker)
}

function walkMapping(spot: Spot, mapping: YamlMapping, schema: JsonSchema, walker: Walker): void {
  for (const entry of mapping.entries) {
    const key = entry.key.source
    const inner = Object.hasOwn(schema.properties ?? {}, key) ? schema.properties?.[key] : schema.additionalProperties
    if (inner === undefined || inner === true) continue
    if (inner === false) walker.say(entry.key.place, unknownKey(key, schema))
    else walk({ node: entry.value, place: valuePlace(entry), name: `'${key}'` }, inner, walker)
  }
  for (const key of schema.required ?? []) if (!mapping.get(key)) walker.say(spot.place, `${spot.name} needs '${key}'`)
}

function unknownKey(key: string, schema: JsonSchema): string {
  const meant = nearest(key, Object.keys(schema.properties ?? {}))
  const what = `there is no ${schema.title === 'rule' || schema.title === 'expectation' ? schema.title : 'key'} '${key}'`
  return meant === undefined ? what : `${what}; did you mean '${meant}'?`
}

function walkScalar(spot: Spot, scalar: YamlScalar, schema: JsonSchema, walker: Walker): void {
  const value = scalarValue(scalar)
  if (typeof value === 'string') {
    const meant = nearest(value, schema.enum ?? [])
    if (schema.enum && !schema.enum.includes(value)) {
      if (schema.title === 'rule')
        walker.say(spot.place, meant === undefined ? `there is no rule '${value}'` : `there is no rule '${value}'; did you mean '${meant}'?`)
      else walker.say(spot.place, `${spot.name} must be ${wanted([schema])}, not '${value}'${meant === undefined ? '' : `; did you mean '${meant}'?`}`)
    } else if (value.length < (schema.minLength ?? 0)) walker.say(spot.place, `${spot.name} must be ${wanted([schema])}, not empty`)
    else if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value))
      walker.say(spot.place, `${spot.name} must be ${wanted([schema])}, not '${value}'`)
  } else if (typeof value === 'number' && value < (schema.minimum ?? value))
    walker.say(spot.place, `${spot.name} must be ${wanted([schema])}, not ${scalar.source}`)
}

function takes(schema: JsonSchema, type: JsonType): boolean {
  const types = schema.type === undefined ? undefined : [schema.type].flat()
  return types === undefined || types.some((one) => one === type)
}

function typeOf(node: YamlNode): JsonType {
  if (node.kind === 'mapping') return 'object'
  if (node.kind === 'sequence') return 'array'
  const value = scalarValue(node)
  if (value === null) return 'null'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return typeof value === 'boolean' ? 'boolean' : 'string'
}

const TYPE_NAMES: Readonly<Record<JsonType, string>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'empty',
}

function wanted(alternatives: readonly JsonSchema[]): string {
  return [...new Set(alternatives.flatMap(wantedOne))].join(' or ')
}

function wantedOne(schema: JsonSchema): readonly string[] {
  if (schema.title === 'rule' && schema.enum) return ['the id of a rule']
  if (schema.enum) return [schema.enum.length === 1 ? `${schema.enum[0]}` : `one of ${schema.enum.join(', ')}`]
  if (schema.title !== undefined && (schema.type === 'string' || schema.type === 'integer')) return [schema.title]
  return [schema.type ?? []].flat().flatMap((type) => (type === 'null' ? [] : [TYPE_NAMES[type]]))
}

function found(node: YamlNode): string {
  if (node.kind !== 'scalar') return node.kind === 'mapping' ? 'a mapping' : 'a list'
  const value = scalarValue(node)
  if (value === null) return 'empty'
  if (typeof value === 'string') return `'${value}'`
  return typeof value === 'number' ? `the number ${node.source} (a text needs quotes)` : node.source
}

function valuePlace({ key, value }: YamlEntry): Place {
  if (value.alias) return value.alias
  if (value.kind === 'scalar') return value.place.end > value.place.start ? value.place : key.place
  return value.flow ? value.place : key.place
}
