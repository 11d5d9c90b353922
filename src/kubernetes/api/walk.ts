import type { YamlEntry, YamlMapping, YamlNode, YamlScalar } from '../../yaml/node.ts'
import { isQuantity } from '../quantity.ts'
import { fieldChecks } from './field-checks.ts'
import { isBefore, OLDEST_RELEASE } from './releases.ts'
import { type FieldType, type ObjectType, objectType, type ScalarType, type ValueType } from './types.ts'
import { isFilledIn, isPlaceholder, itemPlace, type Visit } from './visit.ts'
import { sayAnother, sayMissing, sayType, sayUnknown, sayValue } from './walk-faults.ts'

/** How an object is judged. */
export interface Judging {
  /** The cluster's release; undefined where it may be any that is supported. */
  readonly release: string | undefined
  /** What is asked of every mapping of a type, beside its fields. */
  inspect(type: ObjectType, visit: Visit): void
}

/**
 * Walks an object beside its type, as the API server decodes it: fields that the type does not have, values that its fields cannot hold, fields that
 * are missing. What is null counts as left out, as Go's decoder has it. What a tool fills in before it is applied is not judged.
 */
export function walkObject(visit: Visit, type: string, judging: Judging): void {
  walkMapping(visit, visit.root, undefined, objectType(type), judging)
}

function walkMapping(visit: Visit, mapping: YamlMapping, key: YamlScalar | undefined, type: ObjectType, judging: Judging): void {
  visit.around.push(mapping)
  visit.keys.push(key)
  for (const entry of mapping.entries) {
    const name = entry.key.source
    const field = type.fields.get(name)
    if (field === undefined) sayUnknown(visit, entry, type)
    else if ((field.since !== undefined || field.removed !== undefined) && isAnother(field, judging.release)) sayAnother(visit, entry, field, judging.release)
    else {
      visit.way.push(name)
      walkValue(visit, entry.value, entry, field.type, judging)
      visit.way.pop()
    }
  }
  const checks = type.required.length > 0 ? fieldChecks(type.name) : undefined
  for (const name of type.required)
    if (isLeftOut(mapping.get(name)?.value, type.fields.get(name), visit, checks !== undefined && Object.hasOwn(checks, name))) sayMissing(visit, name)
  judging.inspect(type, visit)
  visit.around.pop()
  visit.keys.pop()
}

/** @param entry the field that the value is of; undefined for an item of a list */
function walkValue(visit: Visit, value: YamlNode, entry: YamlEntry | undefined, type: ValueType, judging: Judging): void {
  if (type.is === 'any') return
  if (value.kind === 'scalar') {
    if (value.value === null) walkNull(visit, value, entry, type)
    else if (!isFilledIn(value.source)) walkScalar(visit, value, entry, type)
    return
  }
  switch (type.is) {
    case 'object':
      if (value.kind === 'mapping') walkMapping(visit, value, entry?.key, objectType(type.name), judging)
      else sayType(visit, value, entry, type)
      return
    case 'map':
      if (value.kind !== 'mapping') sayType(visit, value, entry, type)
      else {
        for (const inner of value.entries) {
          visit.way.push(inner.key.source)
          walkValue(visit, inner.value, inner, type.values, judging)
          visit.way.pop()
        }
      }
      return
    case 'list':
      if (value.kind !== 'sequence') sayType(visit, value, entry, type)
      else {
        for (let i = 0; i < value.items.length; i++) {
          const item = value.items[i]
          if (item === undefined) continue
          visit.way.push(i)
          walkValue(visit, item, undefined, type.items, judging)
          visit.way.pop()
        }
      }
      return
    default:
      sayType(visit, value, entry, type)
  }
}

/** A field that is null is left out, of a custom object as well; an item of a list is not, and is empty then. */
function walkNull(visit: Visit, scalar: YamlScalar, entry: YamlEntry | undefined, type: ValueType): void {
  if (entry !== undefined) return
  if (visit.custom) sayType(visit, scalar, entry, type)
  else if (type.is === 'values' || (type.is === 'object' && !TAKES_NOTHING.has(type.name)))
    visit.refuse([], { wrong: `${visit.path()} is empty`, todo: 'Write what it is to be, or take the dash out.', log: 'Required value' }, itemPlace(scalar))
}

/** Types of which an empty one means something: everything, or nothing. */
const TAKES_NOTHING: ReadonlySet<string> = new Set([
  'discovery.v1.EndpointPort',
  'IngressRule',
  'IngressTLS',
  'LabelSelector',
  'LocalObjectReference',
  'NetworkPolicyEgressRule',
  'NetworkPolicyIngressRule',
  'NetworkPolicyPort',
  'NodeSelectorTerm',
  'ObjectReference',
  'VolumeProjection',
])

function walkScalar(visit: Visit, scalar: YamlScalar, entry: YamlEntry | undefined, type: ValueType): void {
  if (type.is === 'values') {
    // What is empty is filled in mostly, but not as an item of a list, and by no CustomResourceDefinition.
    const demanded = visit.custom || entry === undefined
    if (typeof scalar.value !== 'string') sayType(visit, scalar, entry, { is: 'scalar', of: 'string' })
    else if (!type.values.includes(scalar.value) && (demanded || scalar.value !== '')) sayValue(visit, scalar, entry, scalar.value, type.values)
  } else if (type.is !== 'scalar' || !holds(type.of, scalar)) sayType(visit, scalar, entry, type)
}

/** Whether a scalar decodes into a field of this type. */
function holds(type: ScalarType, { value, source }: YamlScalar): boolean {
  switch (type) {
    case 'string':
      return typeof value === 'string'
    case 'boolean':
      return typeof value === 'boolean'
    case 'int32':
      return typeof value === 'number' && Number.isInteger(value) && value >= -0x80000000 && value <= 0x7fffffff
    case 'int64':
      return typeof value === 'number' && Number.isInteger(value)
    case 'double':
    case 'number':
      return typeof value === 'number'
    case 'quantity':
      return typeof value === 'number' || (typeof value === 'string' && isQuantity(value))
    case 'int-or-string':
      return typeof value === 'string' || (typeof value === 'number' && Number.isInteger(value) && value >= -0x80000000 && value <= 0x7fffffff)
    case 'date-time':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/.test(value)
    case 'byte':
      return typeof value === 'string' && (isBase64(source) || isPlaceholder(source))
  }
}

/** As Go's decoder has it: padded, line ends left out. */
function isBase64(text: string): boolean {
  const plain = text.replace(/[\r\n]/g, '')
  return plain.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(plain)
}

/** The zero value of a field that is needed is none (a number of 0, an empty text or list), but not to a CustomResourceDefinition. */
function isLeftOut(value: YamlNode | undefined, field: FieldType | undefined, { custom }: Visit, isChecked: boolean): boolean {
  if (value === undefined || custom) return value === undefined || (value.kind === 'scalar' && value.value === null)
  if (value.alias !== undefined && value.kind !== 'scalar') return false
  if (value.kind === 'sequence') return value.items.length === 0
  if (value.kind === 'mapping') return false
  if (value.value === null || value.value === '') return true
  // What is said of the number 0 says more.
  return value.value === 0 && field?.type.is === 'scalar' && !isChecked
}

/** Whether a field is one of other releases. */
function isAnother({ since, removed }: FieldType, release: string | undefined): boolean {
  return (since !== undefined && release !== undefined && isBefore(release, since)) || (removed !== undefined && !isBefore(release ?? OLDEST_RELEASE, removed))
}
