import { OPAQUE } from './kinds.ts'
import { type OpenApi, type OpenApiSchema, referred } from './open-api.ts'
import { isEnforced } from './required.ts'
import type { Types } from './table.ts'
import { VALUES } from './values.ts'

export interface Release {
  /** `1.34` */
  readonly release: string
  readonly api: OpenApi
}

/** The types of the API server's own kinds, over all releases; `enums` is one more document that says the values of enumerations. */
export function releasedTypes(releases: readonly Release[], enums: OpenApi, kinds: readonly string[]): Types {
  const types = new Map<string, string>()
  const longNames = new Map<string, string>()
  const roots = kinds.map((kind): [string, string] => [kind, rootOf(kind)])

  function rootOf(kind: string): string {
    for (const { api } of releases.toReversed()) {
      for (const [name, { 'x-kubernetes-group-version-kind': is = [] }] of Object.entries(api))
        if (is.some((one) => `${one.group === '' ? '' : `${one.group}/`}${one.version}/${one.kind}` === kind)) return add(name)
    }
    throw new Error(`no release has ${kind}`)
  }

  function add(long: string): string {
    const simple = long.slice(long.lastIndexOf('.') + 1)
    const taken = longNames.get(simple)
    const name = taken === undefined || taken === long ? simple : long.split('.').slice(-3).join('.')
    if (!types.has(name)) {
      longNames.set(name, long)
      types.set(name, '')
      types.set(name, fieldsOf(long, name))
    }
    return name
  }

  function fieldsOf(long: string, name: string): string {
    const having = releases.filter(({ api }) => api[long] !== undefined)
    const fields = new Map<string, { schema: OpenApiSchema; in: string[] }>()
    for (const { release, api } of having) {
      for (const [field, schema] of Object.entries(api[long]?.properties ?? {})) {
        const known = fields.get(field)
        fields.set(field, { schema, in: [...(known?.in ?? []), release] })
      }
    }
    return [...fields]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([field, { schema, in: has }]) => {
        const mark = isEnforced(name, field, having.at(-1)?.api[long]?.required ?? []) ? '!' : ''
        const code = field === 'status' ? 'any' : codeOf(schema, VALUES[`${name}.${field}`] ?? enums[long]?.properties?.[field])
        return `${field}${mark} ${code}${lifetime(has, having)}`
      })
      .join('; ')
  }

  /** Since when and until when, where that is within the releases that have the type at all. */
  function lifetime(has: readonly string[], having: readonly Release[]): string {
    const all = having.map(({ release }) => release)
    const first = has[0] ?? ''
    const last = has.at(-1) ?? ''
    const gone = all[all.indexOf(last) + 1]
    return `${first === all[0] ? '' : ` ${first}`}${gone === undefined ? '' : ` -${gone}`}`
  }

  function codeOf(schema: OpenApiSchema, valued: OpenApiSchema | undefined): string {
    const type = [schema.type ?? []].flat().find((one) => one !== 'null')
    if (schema.$ref !== undefined) return named(referred(schema.$ref))
    if (valued?.enum) return `=${valued.enum.join('|')}`
    if (schema.oneOf) return named(schema.oneOf.map(({ $ref }) => $ref).find((one) => one !== undefined) ?? '')
    if (type === 'array') return `${codeOf(schema.items ?? {}, valued?.items)}[]`
    if (type === 'object') return typeof schema.additionalProperties === 'object' ? `${codeOf(schema.additionalProperties, undefined)}{}` : 'any{}'
    if (type === 'integer') return schema.format ?? 'int64'
    if (type === 'string' && schema.format !== undefined && schema.format !== 'int-or-string') return schema.format
    return schema.format === 'int-or-string' ? 'int-or-string' : (type ?? 'any')
  }

  function named(reference: string): string {
    const long = referred(reference)
    const simple = SIMPLE[long.slice(long.lastIndexOf('.') + 1)]
    if (simple !== undefined) return simple
    return OPAQUE.has(long) || !releases.some(({ api }) => api[long]?.properties !== undefined) ? 'any' : add(long)
  }

  return { kinds: Object.fromEntries(roots), types: Object.fromEntries(types) }
}

/** Types that stand for a scalar. */
const SIMPLE: Readonly<Record<string, string>> = {
  Quantity: 'quantity',
  IntOrString: 'int-or-string',
  Time: 'date-time',
  MicroTime: 'date-time',
}
