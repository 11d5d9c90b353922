/** The definitions of an OpenAPI document, by their long names. */
export type OpenApi = Readonly<Record<string, OpenApiSchema>>

/** What of JSON schema occurs in Kubernetes' OpenAPI and in CustomResourceDefinitions. */
export interface OpenApiSchema {
  /** Beside `null`, where a converter wrote it so. */
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, OpenApiSchema>>
  readonly required?: readonly string[]
  readonly items?: OpenApiSchema
  readonly additionalProperties?: OpenApiSchema | boolean
  readonly enum?: readonly (string | number | null)[]
  readonly oneOf?: readonly OpenApiSchema[]
  readonly pattern?: string
  readonly 'x-kubernetes-int-or-string'?: boolean
  readonly 'x-kubernetes-preserve-unknown-fields'?: boolean
  readonly 'x-kubernetes-group-version-kind'?: readonly { readonly group: string; readonly version: string; readonly kind: string }[]
}

/** The long name that a reference means. */
export function referred(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1)
}
