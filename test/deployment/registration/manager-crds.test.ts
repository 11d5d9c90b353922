import { expect, test } from 'vitest'
import { sameDatabase } from '../../../src/deployment/database/same-database.ts'
import { oldDefinitions } from '../../../src/deployment/registration/manager-crds.ts'
import { parseRelease } from '../../../src/spire/release.ts'
import { changed } from '../reference.ts'

const CRD = 'crds/clusterspiffeids.yaml'
const WITHOUT = [
  ['                fallback:\n                  type: boolean\n', ''],
  ['                hint:\n                  type: string\n', ''],
] as const

function missing(release: string, edits: readonly (readonly [string, string])[]) {
  const manager = parseRelease(release)
  return manager && oldDefinitions(changed(CRD, edits), manager).map(({ kind, missing: fields }) => [kind, ...fields.map(({ field }) => field)])
}

test('a definition is as new as the manager, or it is not', () => {
  expect(missing('0.6.6', [])).toEqual([])
  expect(missing('0.6.6', WITHOUT)).toEqual([['ClusterSPIFFEID', 'fallback', 'hint']])
  expect(missing('0.5.0', WITHOUT)).toEqual([])
})

test('a definition that takes every field has them all', () => {
  const open = [
    '            spec:\n              type: object\n',
    '            spec:\n              type: object\n              x-kubernetes-preserve-unknown-fields: true\n',
  ] as const
  expect(missing('0.6.6', [...WITHOUT, open])).toEqual([])
})

test('a server shares its database with itself, and with none that has another Secret', () => {
  const [server] = changed('server/statefulset.yaml').servers
  const [other] = changed('server/statefulset.yaml', [
    ['name: spire-server-datastore\n                  key', 'name: west-datastore\n                  key'],
  ]).servers
  const [elsewhere] = changed('server/configmap.yaml', [['trust_domain = "prod.ardur.dev"', 'trust_domain = "west.ardur.dev"']]).servers
  expect([server, other, elsewhere].map((one) => server && one && sameDatabase(server, one))).toEqual([true, false, false])
})
