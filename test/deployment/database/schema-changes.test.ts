import { expect, it } from 'vitest'
import { schemaChanges } from '../../../src/deployment/database/schema-changes.ts'
import { textAt } from '../../../src/text/source-file.ts'
import { deploymentOf, serverManifest } from '../sample.ts'

async function changes(sql: string): Promise<readonly string[]> {
  const map = `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: spire-sql }\ndata:\n  a.sql: |\n    ${sql.replaceAll('\n', '\n    ')}\n`
  return schemaChanges(await deploymentOf({ 'a.yaml': serverManifest(), 'b.yaml': map })).map(
    ({ what, statement, table, column, place }) => `${what}: ${statement} ${table}${column && `.${column}`} at ${textAt(place)}`,
  )
}

it('finds statements about SPIRE tables, in any spelling', async () => {
  expect(await changes('alter  table IF EXISTS only public.registered_entries\n  add column a text;\nDROP TABLE "join_tokens";')).toEqual([
    'schema: ALTER TABLE registered_entries at alter  table IF EXISTS only public.registered_entries',
    'schema: DROP TABLE join_tokens at DROP TABLE "join_tokens"',
  ])
  expect(await changes("INSERT INTO registered_entries (ttl) VALUES (1);\nUPDATE attested_node_entries SET data_type = 'x';\nTRUNCATE join_tokens;")).toEqual([
    'rows: INSERT INTO registered_entries at INSERT INTO registered_entries',
    'rows: UPDATE attested_node_entries at UPDATE attested_node_entries',
    'rows: TRUNCATE join_tokens at TRUNCATE join_tokens',
  ])
})

it('finds indexes over columns that are none', async () => {
  expect(
    await changes('CREATE UNIQUE INDEX a ON registered_entries (spiffe_id, selectors);\nCREATE INDEX b ON registered_entries (lower(hint), expiry);'),
  ).toEqual(['column: CREATE INDEX registered_entries.selectors at CREATE UNIQUE INDEX a ON registered_entries'])
})

it('leaves alone what changes nothing of SPIRE', async () => {
  const sql = [
    '-- DROP TABLE registered_entries;',
    '/* DELETE FROM registered_entries; */',
    'SELECT * FROM registered_entries FOR UPDATE;',
    'ALTER TABLE registered_entries OWNER TO spire;',
    'ALTER TABLE registered_entries ALTER COLUMN hint SET STATISTICS 500;',
    'ALTER TABLE registered_entries_archive ADD COLUMN a text;',
    'CREATE TABLE entries (id int);',
  ]
  expect(await changes(sql.join('\n'))).toEqual([])
})
