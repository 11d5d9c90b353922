// Compares the tables in schemas/spire/ with the Go structs of a SPIRE checkout at a release, and prints every difference:
//
//   node scripts/spire-schema/compare.mjs CHECKOUT VERSION
//
// CHECKOUT is a work tree of spiffe/spire at that tag (the folders cmd, pkg and support are enough). Exits 1 if anything differs. Needs Go.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildExtractor, byRelease, knownAt } from './release.mjs'

const schemas = fileURLToPath(new URL('../../schemas/spire/', import.meta.url))
const [checkout, version] = process.argv.slice(2)
const release = version?.replace(/^v/, '')
if (checkout === undefined || !/^\d+\.\d+\.\d+$/.test(release ?? '')) {
  console.error('usage: compare.mjs CHECKOUT VERSION')
  process.exit(2)
}
if (!existsSync(join(checkout, 'cmd/spire-server'))) {
  console.error(`${checkout} is not a checkout of SPIRE`)
  process.exit(2)
}

const structs = JSON.parse(execFileSync(buildExtractor(), [checkout], { encoding: 'utf8', maxBuffer: 1 << 26 }))
const differences = []

for (const [name, file] of Object.entries({ server: 'server', agent: 'agent', oidc: 'oidc', plugin: 'plugin-wrapper' })) {
  const table = read(`${file}.json`)
  if (structs.configs[name] == null) differences.push(`${name}: no struct found in the checkout`)
  else compare(table.keys, structs.configs[name].keys, name)
}

const tables = new Map()
for (const side of ['server', 'agent'])
  for (const type of readdirSync(join(schemas, 'plugins', side)))
    for (const file of readdirSync(join(schemas, 'plugins', side, type))) {
      const table = read(join('plugins', side, type, file))
      if (knownAt(table, release)) tables.set(`${side}/${type}/${table.name}`, table)
    }
const found = new Map(Object.entries(structs.plugins).flatMap(([of, names]) => Object.entries(names).map(([name, struct]) => [`${of}/${name}`, struct])))
for (const id of found.keys()) if (!tables.has(id)) differences.push(`${id}: a built-in plugin without a table`)
for (const [id, table] of tables) {
  const struct = found.get(id)
  if (struct === undefined) differences.push(`${id}: a table without a built-in plugin`)
  else compare(table.keys, struct.keys, id)
}

for (const difference of differences.sort()) console.log(difference)
process.exitCode = differences.length > 0 ? 1 : 0

function compare(rows, fields, path) {
  const known = Object.entries(rows ?? {}).filter(([, row]) => knownAt(row, release))
  for (const name of Object.keys(fields ?? {})) if (!known.some(([row]) => row === name)) differences.push(`${path}.${name}: in the struct, not in the table`)
  for (const [name, row] of known) {
    const field = fields?.[name]
    if (field === undefined) {
      differences.push(`${path}.${name}: in the table, not in the struct`)
      continue
    }
    const type = typeAt(row)
    if (field.type !== type) differences.push(`${path}.${name}: ${field.type} in the struct, ${type} in the table`)
    if (field.platform !== row.platform)
      differences.push(`${path}.${name}: of platform ${field.platform ?? 'any'} in the struct, ${row.platform ?? 'any'} in the table`)
    compare(row.type === 'node' ? row.labels : row.keys, field.keys, `${path}.${name}`)
  }
}

function typeAt(row) {
  const until = Object.keys(row.typeBefore ?? {})
    .sort(byRelease)
    .find((first) => byRelease(release, first) < 0)
  return until === undefined ? row.type : row.typeBefore[until]
}

function read(file) {
  return JSON.parse(readFileSync(join(schemas, file), 'utf8'))
}
