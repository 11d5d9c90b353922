import { withMysql } from './fixture-variants/database.ts'
import type { Files } from './fixture-variants/files.ts'
import { withJsonConfigs } from './fixture-variants/json.ts'
import { inOneList, inOneStream } from './fixture-variants/layout.ts'
import { withNestedServers } from './fixture-variants/nested.ts'
import { withOidcProvider } from './fixture-variants/oidc.ts'
import { asChartValues } from './fixture-variants/values.ts'

/** The reference deployment in other shapes, by name: each is clean under every preset, as the reference is. */
export const VARIANTS: ReadonlyMap<string, (reference: Files) => Files> = new Map([
  ['json', withJsonConfigs],
  ['list', inOneList],
  ['stream', inOneStream],
  ['mysql', withMysql],
  ['oidc', withOidcProvider],
  ['nested', withNestedServers],
  ['values', asChartValues],
])

/**
 * Makes a variant of the reference deployment from its files (path in the folder to text).
 * Throws on a name that is not in `VARIANTS`, and where the reference no longer has the text that a variant changes.
 */
export function variant(name: string, files: Files): Files {
  const make = VARIANTS.get(name)
  if (make === undefined) throw new Error(`no variant '${name}' of the reference deployment; there are ${[...VARIANTS.keys()].join(', ')}`)
  return make(files)
}
