import { nearest } from '../../text/did-you-mean.ts'
import type { YamlEntry, YamlNode, YamlScalar } from '../../yaml/node.ts'
import { isBefore } from './releases.ts'
import type { FieldType, ObjectType, ScalarType, ValueType } from './types.ts'
import { isFilledIn, itemPlace, placeOf, type Visit } from './visit.ts'

/** A field that the type does not have. */
export function sayUnknown(visit: Visit, { key }: YamlEntry, type: ObjectType): void {
  const name = key.source
  // What a cluster wrote into a dump is nobody's mistake.
  if (name.startsWith('$') || isFilledIn(name) || (name === 'status' && visit.way.length === 0)) return
  const meant = nearest(name, type.fields.keys()) ?? ending(name, type, visit)
  const path = visit.path(name)
  visit.faults.push({
    code: 'unknown-field',
    place: key.alias ?? key.place,
    path,
    wrong: `There is no field '${name}' ${visit.way.length === 0 ? `in a ${visit.object.kind}` : `in ${visit.path()}`}`,
    todo: meant === undefined ? 'Take it out, or move it where it belongs.' : `Did you mean '${meant}'?`,
    log: `unknown field "${path}"`,
    instead: meant,
  })
}

/** The field that a longer name ends in, where it is not there: `configMapName` for `name`. */
function ending(name: string, { fields }: ObjectType, visit: Visit): string | undefined {
  const lower = name.toLowerCase()
  const found = [...fields.keys()].filter((field) => field.length > 3 && lower.endsWith(field.toLowerCase()) && !visit.has(field))
  return found.length === 1 ? found[0] : undefined
}

/** A field of other releases than the cluster's. */
export function sayAnother(visit: Visit, { key }: YamlEntry, { since, removed }: FieldType, release: string | undefined): void {
  const path = visit.path(key.source)
  visit.faults.push({
    code: 'unknown-field',
    place: key.alias ?? key.place,
    path,
    wrong: `Kubernetes${release === undefined ? '' : ` ${release}`} has no field '${key.source}' ${visit.way.length === 0 ? `in a ${visit.object.kind}` : `in ${visit.path()}`}`,
    todo:
      removed === undefined || (since !== undefined && release !== undefined && isBefore(release, since))
        ? `It came with ${since}.`
        : `It went with ${removed}.`,
    log: `unknown field "${path}"`,
  })
}

/** A field that the API server needs. */
export function sayMissing(visit: Visit, name: string): void {
  const where = visit.way.length === 0 ? `The ${visit.object.kind}` : visit.path()
  visit.refuse([name], { wrong: `${where} needs '${name}'`, todo: 'Add it.', log: 'Required value' })
}

/** A text that is none of those that there are. */
export function sayValue(visit: Visit, scalar: YamlScalar, entry: YamlEntry | undefined, value: string, values: readonly string[]): void {
  const meant = nearest(value, values)
  const known = values.filter((one) => one !== '')
  visit.faults.push({
    code: 'invalid',
    place: entry ? placeOf(scalar, entry.key) : itemPlace(scalar),
    path: visit.path(),
    wrong: `${visit.path()} cannot be '${value}'`,
    todo: meant === undefined || meant === '' ? `Write ${known.length === 1 ? known[0] : `one of ${known.join(', ')}`}.` : `Did you mean '${meant}'?`,
    log: `"${value}"`,
    instead: meant || undefined,
  })
}

/** A value that does not decode into its field. */
export function sayType(visit: Visit, value: YamlNode, entry: YamlEntry | undefined, type: ValueType): void {
  const place = entry ? placeOf(value, entry.key) : itemPlace(value)
  const instead = value.kind === 'scalar' && type.is === 'scalar' ? rewritten(type.of, value) : undefined
  visit.faults.push({
    code: 'wrong-type',
    place,
    path: visit.path(),
    wrong: `${visit.path()} has to be ${WANTED[type.is === 'scalar' ? type.of : type.is]}, and ${found(value)} is none`,
    todo: instead === undefined ? 'Write it so.' : `Write ${instead}.`,
    log: visit.custom && visit.way[0] !== 'metadata' ? `${visit.path()} in body must be of type` : logOf(value, type),
    instead,
  })
}

/** The same value in the type that is wanted, where there is no doubt about it. */
function rewritten(type: ScalarType, { value, source, style }: YamlScalar): string | undefined {
  if (type === 'string') return typeof value === 'string' || !/^[\w.+-]+$/.test(source) ? undefined : `"${source}"`
  if (style !== 'single' && style !== 'double') return undefined
  if (type === 'boolean') return source === 'true' || source === 'false' ? source : undefined
  return (type === 'int32' || type === 'int64') && /^(0|-?[1-9]\d{0,8})$/.test(source) ? source : undefined
}

const WANTED: Readonly<Record<ScalarType | 'values' | 'list' | 'map' | 'object' | 'any', string>> = {
  string: 'a text',
  boolean: 'true or false',
  int32: 'a whole number',
  int64: 'a whole number',
  double: 'a number',
  number: 'a number',
  quantity: 'a quantity such as 500m or 1Gi',
  'int-or-string': 'a whole number or a text',
  'date-time': 'a time such as 2026-01-31T12:00:00Z',
  byte: 'base64',
  values: 'a text',
  list: 'a list',
  map: 'a mapping',
  object: 'a mapping',
  any: 'anything',
}

function found(value: YamlNode): string {
  if (value.kind !== 'scalar') return value.kind === 'mapping' ? 'a mapping' : 'a list'
  if (value.value === null) return 'null'
  const text = value.source.length > 40 ? `${value.source.slice(0, 40)}...` : value.source
  if (typeof value.value === 'string') return `the text '${text}'`
  return typeof value.value === 'number' ? `the number ${text}` : text
}

/** What Go's decoder prints, as far as it is the same for every field. */
function logOf(value: YamlNode, type: ValueType): string {
  if (type.is === 'scalar' && value.kind === 'scalar') {
    if (type.of === 'byte' && typeof value.value === 'string') return 'illegal base64 data at input byte'
    if (type.of === 'date-time' && typeof value.value === 'string') return 'parsing time'
  }
  if (type.is === 'scalar' && type.of === 'quantity')
    return value.kind === 'scalar' && /^[+-]?[0-9.]+[eEinumkKMGTP]+[0-9]*$/.test(value.source)
      ? "unable to parse quantity's suffix"
      : 'quantities must match the regular expression'
  return `cannot unmarshal ${jsonType(value)}`
}

function jsonType(value: YamlNode): string {
  if (value.kind !== 'scalar') return value.kind === 'mapping' ? 'object' : 'array'
  if (typeof value.value === 'boolean') return 'bool'
  return typeof value.value === 'number' ? 'number' : 'string'
}
