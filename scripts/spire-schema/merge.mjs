// Brings the key tables in schemas/spire/ up to date with what SPIRE's releases know:
//
//   node scripts/spire-schema/merge.mjs EXTRACTS      (the folder that extract.mjs wrote)
//
// Computed from the Go structs: which keys there are, `type`, `typeBefore`, `since`, `removed`, `missing`, `platform`. Everything else in a row (doc, default,
// values, …) is kept by hand in the tables and passes through. Rows that no release knows, and rows without a doc, are listed on stderr.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inTableStyle } from './format.mjs'
import { byRelease } from './release.mjs'

const schemas = fileURLToPath(new URL('../../schemas/spire/', import.meta.url))
const folder = process.argv[2]
if (folder === undefined) {
  console.error('usage: merge.mjs EXTRACTS')
  process.exit(2)
}

const releases = readdirSync(folder)
  .map((name) => name.replace(/\.json$/, ''))
  .sort(byRelease)
const extracts = releases.map((release) => JSON.parse(readFileSync(join(folder, `${release}.json`), 'utf8')))
const complaints = []

for (const config of ['server', 'agent', 'oidc']) {
  const file = join(schemas, `${config}.json`)
  const table = read(file) ?? { config, source: '', unknown: 'fatal', keys: {} }
  const found = extracts.map((extract) => extract.configs[config])
  write(file, { ...table, keys: rows(table.keys, found, [], config) })
}

const wrapper = join(schemas, 'plugin-wrapper.json')
const wrapperTable = read(wrapper) ?? { source: '', unknown: 'silent', keys: {} }
write(wrapper, {
  ...wrapperTable,
  keys: rows(
    wrapperTable.keys,
    extracts.map((extract) => extract.configs.plugin),
    [],
    'plugin',
  ),
})

const plugins = new Set(
  extracts.flatMap((extract) => Object.entries(extract.plugins).flatMap(([of, names]) => Object.keys(names).map((name) => `${of}/${name}`))),
)
for (const id of [...plugins].sort()) {
  const [side, type, name] = id.split('/')
  const file = join(schemas, 'plugins', `${id}.json`)
  const {
    side: _side,
    type: _type,
    name: _name,
    since: _since,
    removed: _removed,
    missing: _missing,
    ...table
  } = read(file) ?? { source: '', doc: '', unknown: 'silent', keys: {} }
  const found = extracts.map((extract) => extract.plugins[`${side}/${type}`]?.[name])
  const unknown = releases.filter((_, i) => found[i] === undefined)
  if (table.doc === '') complaints.push(`${id}: no doc`)
  write(file, { side, type, name, ...lifetime(found, []), ...table, keys: rows(table.keys, found, unknown, id) })
}

for (const complaint of complaints) console.error(complaint)

/** The rows of one level: `found` holds that level in each release, `unknown` the releases without the level itself. */
function rows(kept, found, unknown, path) {
  const names = [...new Set([...Object.keys(kept ?? {}), ...found.flatMap((level) => Object.keys(level?.keys ?? {}))])].sort((a, b) => (a < b ? -1 : 1))
  const out = {}
  for (const name of names) {
    const at = `${path}.${name}`
    const inside = found.map((level) => level?.keys?.[name])
    const {
      type: _type,
      typeBefore: _typeBefore,
      since: _since,
      removed: _removed,
      missing: _missing,
      platform: _platform,
      keys,
      labels,
      ...facts
    } = kept?.[name] ?? { doc: '' }
    if (inside.every((key) => key === undefined)) {
      complaints.push(`${at}: no release knows it, row dropped`)
      continue
    }
    if (!facts.doc) complaints.push(`${at}: no doc`)
    const last = inside.findLast((key) => key !== undefined)
    const gone = releases.filter((_, i) => inside[i] === undefined)
    const row = { type: last.type, ...typeBefore(inside), ...lifetime(inside, unknown), ...(last.platform ? { platform: last.platform } : {}), ...facts }
    if (last.type === 'node') {
      if (inside.some((key) => key?.keys !== undefined)) row.labels = rows(labels, inside, gone, at)
    } else if (inside.some((key) => key?.keys !== undefined)) row.keys = rows(keys, inside, gone, at)
    out[name] = row
  }
  return out
}

/** Since when and until when; where the enclosing level came or went with it, the level's own lifetime says so. */
function lifetime(inside, unknown) {
  const known = releases.filter((_, i) => inside[i] !== undefined)
  const outside = releases.filter((release) => !unknown.includes(release))
  const [first, last] = [known[0], known.at(-1)]
  const out = {}
  if (first !== outside[0]) out.since = first
  if (last !== outside.at(-1)) out.removed = releases[releases.indexOf(last) + 1]
  const missing = outside.filter((release) => byRelease(release, first) > 0 && byRelease(release, last) < 0 && !known.includes(release))
  if (missing.length > 0) out.missing = missing
  return out
}

/** Where a key's type changed: the types before, each by the first release that has another. */
function typeBefore(inside) {
  const before = {}
  inside.forEach((key, i) => {
    const next = inside[i + 1]
    if (key !== undefined && next !== undefined && key.type !== next.type) before[releases[i + 1]] = key.type
  })
  return Object.keys(before).length > 0 ? { typeBefore: before } : {}
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

function write(file, table) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, inTableStyle(table))
}
