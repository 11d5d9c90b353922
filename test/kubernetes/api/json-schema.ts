import { fieldChecks } from '../../../src/kubernetes/api/field-checks.ts'
import { objectType, type ScalarType, type ValueType } from '../../../src/kubernetes/api/types.ts'

type Schema = Readonly<Record<string, unknown>>

/** The type of a kind as JSON schema, with all types that it reaches: what ajv judges the walk by. */
export function jsonSchemaOf(root: string, custom: boolean): Schema {
  const definitions: Record<string, Schema> = {}
  const waiting = [root]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (Object.hasOwn(definitions, name)) continue
    definitions[name] = schemaOf(name)
  }
  return { $ref: `#/definitions/${root}`, definitions }

  function schemaOf(name: string): Schema {
    const { fields, required } = objectType(name)
    const properties = Object.fromEntries([...fields].map(([field, { type }]) => [field, { anyOf: [NOTHING, holding(type, custom)] }]))
    const needed = required.map((field) => ({
      required: [field],
      properties: { [field]: { not: custom ? NOTHING : isChecked(name, field) ? NOTHING_MUCH : ZERO } },
    }))
    return {
      type: 'object',
      properties,
      additionalProperties: false,
      patternProperties: { '^\\$': true, ...(name === root ? { '^status$': true } : {}) },
      ...(needed.length === 0 ? {} : { allOf: needed }),
    }
  }

  function holding(type: ValueType, strict: boolean): Schema {
    switch (type.is) {
      case 'any':
        return {}
      case 'values':
        return { enum: [...new Set([...type.values, ...(strict ? [] : [''])])] }
      case 'list':
        return { type: 'array', items: itemOf(type.items) }
      case 'map':
        return { type: 'object', additionalProperties: { anyOf: [NOTHING, holding(type.values, custom)] } }
      case 'object':
        waiting.push(type.name)
        return { $ref: `#/definitions/${type.name}` }
      case 'scalar':
        return SCALARS[type.of]
    }
  }

  /** In a list, null is nothing that a type with a meaning takes. */
  function itemOf(type: ValueType): Schema {
    const strict = custom || type.is === 'values' || (type.is === 'object' && !MAY_BE_EMPTY.has(type.name))
    return strict ? holding(type, true) : { anyOf: [NOTHING, holding(type, true)] }
  }
}

const NOTHING: Schema = { type: 'null' }
/** What Go's decoder makes of nothing; of a number that is checked, 0 says something. */
const NOTHING_MUCH: Schema = { enum: [null, '', []] }
const ZERO: Schema = { enum: [null, '', [], 0] }

function isChecked(type: string, field: string): boolean {
  return Object.hasOwn(fieldChecks(type) ?? {}, field)
}

const MAY_BE_EMPTY: ReadonlySet<string> = new Set([
  ...['IngressRule', 'IngressTLS', 'LabelSelector', 'LocalObjectReference', 'NetworkPolicyEgressRule', 'NetworkPolicyIngressRule', 'NetworkPolicyPort'],
  ...['discovery.v1.EndpointPort', 'NodeSelectorTerm', 'ObjectReference', 'VolumeProjection'],
])

const INT32 = { type: 'integer', minimum: -(2 ** 31), maximum: 2 ** 31 - 1 }

const SCALARS: Readonly<Record<ScalarType, Schema>> = {
  string: { type: 'string' },
  boolean: { type: 'boolean' },
  int32: INT32,
  int64: { type: 'integer' },
  double: { type: 'number' },
  number: { type: 'number' },
  quantity: { anyOf: [{ type: 'number' }, { type: 'string', pattern: '^[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$' }] },
  'int-or-string': { anyOf: [{ type: 'string' }, INT32] },
  'date-time': { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$' },
  byte: { type: 'string', pattern: '^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$' },
}
