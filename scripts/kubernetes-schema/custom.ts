import type { OpenApiSchema } from './open-api.ts'
import type { Types } from './table.ts'

/** A CustomResourceDefinition, as far as it is read. */
export interface Definition {
  readonly kind: string
  readonly spec: {
    readonly group: string
    readonly names: { readonly kind: string }
    readonly versions: readonly { readonly name: string; readonly schema?: { readonly openAPIV3Schema?: OpenApiSchema } }[]
  }
}

/** Not looked into: parts of a kind that are languages of their own, and that SPIRE's users seldom write. */
const OPAQUE: ReadonlySet<string> = new Set(['Issuer.spec.acme', 'ClusterIssuer.spec.acme'])

/** The types of custom kinds. An object inside a kind becomes a type by its path, or the API server's own where its fields are the same (a label selector). */
export function customTypes(definitions: readonly Definition[], native: Types): Types {
  const kinds: Record<string, string> = {}
  const types = new Map<string, string>()
  const own = new Map(Object.entries(native.types).flatMap(([name, fields]) => (EMBEDDED.has(name) ? [[fields, name]] : [])))

  for (const { spec } of definitions) {
    for (const { name: version, schema } of spec.versions) {
      if (!WANTED.has(spec.names.kind) || schema?.openAPIV3Schema === undefined) continue
      kinds[`${spec.group}/${version}/${spec.names.kind}`] = `${typeOf(schema.openAPIV3Schema, spec.names.kind)} custom`
    }
  }

  function typeOf({ properties = {}, required = [] }: OpenApiSchema, path: string): string {
    const fields = Object.entries(properties)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([field, schema]) => {
        const code =
          path.includes('.') || !['apiVersion', 'kind', 'metadata', 'status'].includes(field) ? codeOf(schema, `${path}.${field}`) : (ROOT[field] ?? 'any')
        return `${field}${required.includes(field) ? '!' : ''} ${code}`
      })
      .join('; ')
    const same = own.get(fields)
    if (same !== undefined) return same
    types.set(path, fields)
    own.set(fields, path)
    return path
  }

  function codeOf(schema: OpenApiSchema, path: string): string {
    if (OPAQUE.has(path) || schema['x-kubernetes-preserve-unknown-fields']) return 'any'
    if (schema['x-kubernetes-int-or-string']) return 'int-or-string'
    if (schema.enum) return `=${schema.enum.join('|')}`
    if (schema.type === 'array') return `${codeOf(schema.items ?? {}, path)}[]`
    if (schema.type === 'object') {
      if (schema.properties) return typeOf(schema, path)
      return typeof schema.additionalProperties === 'object' ? `${codeOf(schema.additionalProperties, path)}{}` : 'any{}'
    }
    if (schema.type === 'integer') return schema.format ?? 'int64'
    // Bytes may be written as a list of numbers, too.
    if (schema.type === 'string' && schema.format === 'byte') return 'any'
    if (schema.type === 'string' && schema.format === 'date-time') return schema.format
    return typeof schema.type === 'string' ? schema.type : 'any'
  }

  return { kinds, types: Object.fromEntries(types) }
}

/** Types of the API server that custom kinds repeat. */
const EMBEDDED: ReadonlySet<string> = new Set(['LabelSelector', 'LabelSelectorRequirement'])

const ROOT: Readonly<Record<string, string>> = { apiVersion: 'string', kind: 'string', metadata: 'ObjectMeta', status: 'any' }

const WANTED: ReadonlySet<string> = new Set([
  'ClusterSPIFFEID',
  'ClusterStaticEntry',
  'ClusterFederatedTrustDomain',
  'SpiffeID',
  'Certificate',
  'CertificateRequest',
  'Issuer',
  'ClusterIssuer',
])
