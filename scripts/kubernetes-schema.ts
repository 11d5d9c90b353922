import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseAllDocuments } from 'yaml'
import { customTypes, type Definition } from './kubernetes-schema/custom.ts'
import { KINDS } from './kubernetes-schema/kinds.ts'
import type { OpenApi } from './kubernetes-schema/open-api.ts'
import { releasedTypes } from './kubernetes-schema/released.ts'
import { printed, type TypeTable } from './kubernetes-schema/table.ts'

/**
 * Writes schemas/kubernetes/types.json: the fields of every kind that a SPIRE deployment uses.
 *
 *     kubernetes-schema.ts --swagger 1.33=FILE --swagger 1.34=FILE … --enums FILE --crds FOLDER …
 *
 * --swagger: the official OpenAPI of each release (`definitions` or `$defs`), the oldest first; what not all of them have says since when, or until when it was.
 * --enums: what a running API server answers at /openapi/v2: it lists the values of its enumerations, which the official file does not.
 * --crds: folders of CustomResourceDefinitions (spire-controller-manager's, the legacy registrar's, cert-manager's).
 */
const { values } = parseArgs({
  options: { swagger: { type: 'string', multiple: true }, enums: { type: 'string' }, crds: { type: 'string', multiple: true } },
})
const OUT = join(import.meta.dirname, '..', 'schemas', 'kubernetes', 'types.json')

const { swagger: swaggers = [], enums, crds = [] } = values
if (swaggers.length === 0 || enums === undefined) throw new Error('--swagger RELEASE=FILE and --enums FILE are needed')
const releases = swaggers.map((one) => {
  const [release = '', file = ''] = one.split('=')
  return { release, api: openApi(file) }
})

const native = releasedTypes(releases, openApi(enums), KINDS)
const custom = customTypes(crds.flatMap(definitionsIn), native)
const table: TypeTable = {
  source: 'kubernetes: api/openapi-spec/swagger.json',
  releases: releases.map(({ release }) => release),
  kinds: { ...native.kinds, ...custom.kinds },
  types: { ...native.types, ...custom.types },
}
writeFileSync(OUT, printed(table))

function openApi(file: string): OpenApi {
  const { definitions, $defs } = JSON.parse(readFileSync(file, 'utf8')) as { definitions?: OpenApi; $defs?: OpenApi }
  return definitions ?? $defs ?? {}
}

function definitionsIn(folder: string): readonly Definition[] {
  return readdirSync(folder)
    .filter((file) => /\.ya?ml$/.test(file))
    .sort()
    .flatMap((file) => parseAllDocuments(readFileSync(join(folder, file), 'utf8')).map((document) => document.toJS() as Definition | null))
    .filter((definition): definition is Definition => definition?.kind === 'CustomResourceDefinition')
}
