import { Ajv } from 'ajv'

const release = { type: 'string', pattern: String.raw`^\d+\.\d+\.\d+$` }
const text = { type: 'string', minLength: 1, not: { pattern: String.raw`^\s|\s$` } }
const strings = { type: 'array', items: { type: 'string' } }
const value = { anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, strings] }
const type = { enum: ['string', 'int', 'bool', 'float', 'list', 'block', 'blocks', 'map', 'strings', 'lists', 'node'] }
const format = { enum: ['duration', 'trust-domain', 'spiffe-id', 'url', 'path', 'cidr', 'regexp', 'port', 'template', 'host', 'socket-uri'] }
const unknown = { enum: ['fatal', 'silent', 'note'] }
const config = { enum: ['server', 'agent', 'oidc'] }
const rows = { type: 'object', propertyNames: { pattern: '^[A-Za-z][A-Za-z0-9_-]*$' }, additionalProperties: { $ref: '#/$defs/row' } }
const lifetime = { since: release, removed: release, missing: { type: 'array', items: release, minItems: 1 }, deprecated: release, replacement: text }

const metrics = {
  type: 'object',
  propertyNames: { pattern: '^[a-zA-Z][a-zA-Z0-9_]*$' },
  additionalProperties: record(['kind'], { kind: { enum: ['counter', 'gauge', 'sample'] }, since: release, removed: release }),
}

function byRelease(of: object): object {
  return { type: 'object', propertyNames: release, additionalProperties: of, minProperties: 1 }
}

function record(required: readonly string[], properties: object): object {
  return { type: 'object', required, properties, additionalProperties: false }
}

const row = record(['type', 'doc'], {
  ...lifetime,
  type,
  typeBefore: byRelease(type),
  format,
  labelFormat: format,
  platform: { const: 'windows' },
  refusedOn: { enum: ['linux', 'windows'] },
  required: { anyOf: [{ const: true }, { type: 'string', pattern: '^one-of:.+' }] },
  requiredSince: release,
  requiredAtRun: { const: true },
  default: value,
  defaultBefore: byRelease(value),
  values: { ...strings, minItems: 1, uniqueItems: true },
  valuesSince: { type: 'object', additionalProperties: release },
  valuesRemoved: { type: 'object', additionalProperties: release },
  caseInsensitive: { const: true },
  security: { const: true },
  doc: text,
  source: text,
  keys: rows,
  unknown,
  labels: rows,
})

const file = (required: readonly string[], properties: object) => ({ $defs: { row }, ...record(required, properties) })
const table = { source: text, unknown, keys: rows }

/** What each file in `schemas/spire/` must look like: the types of `src/spire/table.ts`, closed. */
export const shapes = {
  config: file(['config', 'source', 'unknown', 'keys'], { config: { enum: ['server', 'agent', 'oidc', 'registrar', 'scm'] }, ...table }),
  wrapper: file(['source', 'unknown', 'keys'], table),
  plugin: file(['side', 'type', 'name', 'source', 'doc', 'unknown', 'keys'], {
    side: { enum: ['server', 'agent'] },
    type: text,
    name: text,
    doc: text,
    ...lifetime,
    ...table,
    unknownSince: byRelease(unknown),
    unconfigurable: { const: true },
    malformed: text,
    malformedBefore: byRelease(text),
  }),
  removed: {
    type: 'array',
    items: record(['config', 'path', 'removed', 'now', 'replacement', 'source'], {
      config,
      path: text,
      removed: release,
      deprecated: release,
      now: { enum: ['fatal', 'silent', 'note', 'unsupported-plugin-type'] },
      replacement: text,
      note: text,
      source: text,
    }),
  },
  aliases: { type: 'array', items: record(['name', 'meant'], { name: text, in: text, meant: { type: 'string' }, note: text }) },
  metrics: record(['source', 'server', 'agent'], { source: text, server: metrics, agent: metrics }),
  crds: record(['source', 'kinds'], { source: text, kinds: { type: 'object', additionalProperties: { type: 'object', additionalProperties: release } } }),
  releases: record(['newest', 'maintained', 'releases', 'security'], {
    newest: release,
    maintained: { type: 'array', items: { type: 'string', pattern: String.raw`^\d+\.\d+$` }, minItems: 1 },
    releases: { type: 'array', items: record(['release', 'date'], { release, date: { type: 'string', pattern: String.raw`^20\d\d-[01]\d-[0-3]\d$` } }) },
    security: {
      type: 'array',
      items: record(['fixedIn', 'summary', 'touches'], {
        fixedIn: { type: 'array', items: release, minItems: 1 },
        summary: text,
        touches: { ...strings, minItems: 1 },
        id: text,
        dependency: { const: true },
        platform: { const: 'windows' },
      }),
    },
  }),
} as const

/** What does not fit, in words; empty where all does. */
export function misfits(shape: keyof typeof shapes, data: unknown): readonly string[] {
  const ajv = new Ajv({ allErrors: true, strict: false })
  const validate = ajv.compile(shapes[shape])
  validate(data)
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''} ${JSON.stringify(error.params)}`)
}
