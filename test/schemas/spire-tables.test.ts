import { describe, expect, test } from 'vitest'
import type { KeyRow } from '../../src/spire/table.ts'
import { aliases, configs, files, manager, paths, plugins, releases, removed, walk, wrapper } from './spire-files.ts'
import { misfits, type shapes } from './table-shape.ts'

const known = releases.releases.map(({ release }) => release)
const spireTables = [
  ...configs.filter(({ config }) => config !== 'registrar').map((table) => ({ path: table.config, table, lifetime: {} })),
  { path: 'plugin-wrapper', table: wrapper, lifetime: {} },
  ...plugins.map((table) => ({ path: `${table.side}/${table.type}/${table.name}`, table, lifetime: table })),
]
const rows = spireTables.flatMap(({ path, table }) => walk(table.keys, path))
const allRows = [
  ...rows,
  ...configs.filter(({ config }) => config === 'registrar').flatMap(({ keys }) => walk(keys, 'registrar')),
  ...walk(manager.keys, 'scm'),
]

describe('the shape', () => {
  test.each([...files.keys()])('%s is what src/spire/table.ts says', (name) => {
    expect(misfits(shapeOf(name), JSON.parse(files.get(name) ?? ''))).toEqual([])
  })

  test('a table with a misspelt or missing member does not pass', () => {
    const table = { config: 'server', source: 's', unknown: 'fatal', keys: { a: { type: 'string', sinse: '1.0.0', doc: '' } } }
    expect(misfits('config', table)).toHaveLength(2)
  })

  test('a plugin stands in the folder and file that its table names', () => {
    expect(plugins.map(({ side, type, name }) => `plugins/${side}/${type}/${name}.json`)).toEqual(
      [...files.keys()].filter((name) => name.startsWith('plugins/')),
    )
  })

  test('all of it is small enough to be bundled', () => {
    expect([...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)).toBeLessThan(250_000)
  })

  test('a key stands on a line of its own', () => {
    for (const [name, text] of files) for (const line of text.split('\n')) expect(line.match(/"doc": /g)?.length ?? 0, `${name}: ${line}`).toBeLessThan(2)
  })
})

describe('releases', () => {
  test('run from 1.9.0 to the newest, each once and in order', () => {
    const sorted = [...new Set(known)].sort(compareReleases)
    expect(known).toEqual(sorted)
    expect([known[0], known.at(-1)]).toEqual(['1.9.0', releases.newest])
  })

  test('the two newest minors are the maintained ones', () => {
    expect(releases.maintained).toEqual([...new Set(known.map((release) => release.split('.').slice(0, 2).join('.')))].slice(-2))
  })

  test('a security fix names releases and things that there are', () => {
    const things = ['server', 'agent', 'oidc', ...plugins.map(({ side, type, name }) => `${side}/${type}/${name}`)]
    for (const fix of releases.security) {
      expect(known, fix.summary).toEqual(expect.arrayContaining([...fix.fixedIn]))
      expect(things, fix.summary).toEqual(expect.arrayContaining([...fix.touches]))
    }
  })
})

describe('lifetimes', () => {
  const lifetimes = [
    ...rows.map(({ path, row }) => ({ path, of: row })),
    ...plugins.map((table) => ({ path: `${table.side}/${table.type}/${table.name}`, of: table })),
  ]

  test('name releases that there are, in order', () => {
    for (const { path, of } of lifetimes) {
      const named = [of.since, of.removed, of.deprecated, ...(of.missing ?? [])].filter((release) => release !== undefined)
      expect(known, path).toEqual(expect.arrayContaining(named))
      if (of.since !== undefined) expect(of.since, path).not.toBe(known[0])
      if (of.since !== undefined && of.removed !== undefined) expect(compareReleases(of.since, of.removed), path).toBeLessThan(0)
      if (of.deprecated !== undefined && of.removed !== undefined) expect(compareReleases(of.deprecated, of.removed), path).toBeLessThan(0)
      for (const release of of.missing ?? []) expect(compareReleases(of.since ?? '1.9.0', release), path).toBeLessThan(0)
    }
  })

  test('of other facts name releases that there are', () => {
    for (const { path, row } of rows) {
      const named = [
        row.requiredSince ?? [],
        Object.keys(row.typeBefore ?? {}),
        Object.keys(row.defaultBefore ?? {}),
        Object.values(row.valuesSince ?? {}),
        Object.values(row.valuesRemoved ?? {}),
      ].flat()
      expect(known, path).toEqual(expect.arrayContaining(named))
    }
    for (const { name, unknownSince } of plugins) expect(known, name).toEqual(expect.arrayContaining(Object.keys(unknownSince ?? {})))
  })

  test('a key lives inside the life of what it stands in', () => {
    for (const { path, row, parent } of rows) {
      if (row.since !== undefined && parent?.since !== undefined) expect(compareReleases(parent.since, row.since), path).toBeLessThan(0)
      if (row.removed !== undefined && parent?.removed !== undefined) expect(compareReleases(row.removed, parent.removed), path).toBeLessThan(0)
    }
  })
})

describe('values', () => {
  test('a default has the key’s type and is one of its values', () => {
    for (const { path, row } of allRows) {
      for (const value of [row.default, ...Object.values(row.defaultBefore ?? {})].filter((value) => value !== undefined)) {
        expect(fits(row, value), `${path}: ${JSON.stringify(value)}`).toBe(true)
        const allowed = row.values?.map((each) => (row.caseInsensitive ? each.toLowerCase() : each))
        if (allowed !== undefined && typeof value === 'string' && row.type === 'string')
          expect(allowed, path).toContain(row.caseInsensitive ? value.toLowerCase() : value)
      }
    }
  })

  test('what came or went is one of the values', () => {
    for (const { path, row } of allRows)
      expect(row.values ?? [], path).toEqual(expect.arrayContaining([...Object.keys(row.valuesSince ?? {}), ...Object.keys(row.valuesRemoved ?? {})]))
  })

  test('a choice of which one is needed has at least two keys', () => {
    const groups = new Map<string, number>()
    for (const { path, row } of allRows) {
      if (typeof row.required !== 'string') continue
      const group = `${path.slice(0, path.lastIndexOf('.'))} ${row.required}`
      groups.set(group, (groups.get(group) ?? 0) + 1)
    }
    expect(groups.size).toBeGreaterThan(8)
    for (const [group, size] of groups) expect(size, group).toBeGreaterThan(1)
  })

  test('only levels have keys, and only nodes have labels', () => {
    for (const { path, row } of allRows) {
      if (row.keys !== undefined) expect(['block', 'blocks', 'map'], path).toContain(row.type)
      if (row.labels !== undefined) expect(row.type, path).toBe('node')
    }
  })

  test('a sentence ends as one', () => {
    for (const { path, row } of allRows) expect(row.doc, path).toMatch(/^[A-Z0-9`].*[.)]$/s)
    for (const { name, doc } of plugins) expect(doc, name).toMatch(/^[A-Z].*\.$/)
  })
})

describe('replacements', () => {
  test('of keys are there', () => {
    for (const { path, table } of spireTables) {
      const own = new Set(walk(table.keys, '').map(({ path: key }) => key))
      for (const { path: key, row } of walk(table.keys, '')) {
        if (row.replacement === undefined || row.replacement.startsWith('nothing')) continue
        const [named] = row.replacement.split(' ')
        expect(own.has(named ?? '') || paths.has(named ?? ''), `${path}.${key}: ${row.replacement}`).toBe(true)
      }
    }
  })

  test('of removed keys are there, and the removed keys are not', () => {
    for (const row of removed) {
      expect(paths.has(row.path), row.path).toBe(false)
      expect(compareReleases(row.removed, '1.9.0'), row.path).toBeLessThan(0)
      if (row.replacement === undefined || row.replacement.startsWith('nothing')) continue
      for (const named of row.replacement.split(' and ')) expect(paths.has(named), `${row.path}: ${named}`).toBe(true)
    }
  })
})

describe('aliases', () => {
  test('mean something that there is, or say that there is nothing', () => {
    for (const { name, in: block, meant, note } of aliases) {
      if (meant === '') expect(note, name).toBeDefined()
      else expect(paths.has(meant), `${name}: ${meant}`).toBe(true)
      if (block !== undefined) expect(block === 'plugins' || paths.has(block), `${name} in ${block}`).toBe(true)
    }
  })

  test('are no keys of the block themselves', () => {
    for (const { name, in: block } of aliases) if (block !== undefined) expect(currentKeys(block), `${name} in ${block}`).not.toContain(name)
  })

  test('stand once in a block', () => {
    const ids = aliases.map(({ name, in: block }) => `${block ?? ''} ${name}`)
    expect(ids).toEqual([...new Set(ids)])
  })
})

function shapeOf(name: string): keyof typeof shapes {
  if (name.startsWith('plugins/')) return 'plugin'
  if (name === 'plugin-wrapper.json') return 'wrapper'
  if (name === 'removed.json') return 'removed'
  if (name === 'aliases.json') return 'aliases'
  if (name === 'metrics.json') return 'metrics'
  if (name === 'scm-crds.json') return 'crds'
  return name === 'releases.json' ? 'releases' : 'config'
}

function fits({ type }: KeyRow, value: unknown): boolean {
  if (type === 'int' || type === 'float') return typeof value === 'number'
  if (type === 'bool') return typeof value === 'boolean'
  if (type === 'list') return Array.isArray(value)
  return (type === 'string' || type === 'node') && typeof value === 'string'
}

/** Keys of a block that the newest release still knows; a removed key's name may well be an alias. */
function currentKeys(block: string): readonly string[] {
  return spireTables
    .flatMap(({ table, path }) => {
      const [side, type, name] = path.split('/')
      if (name === undefined) return walk(table.keys, '')
      const plugin = walk(table.keys, `${type}.${name}`)
      return side === 'agent'
        ? [
            ...plugin.map((each) => ({ ...each, path: `agent:${each.path}` })),
            ...(plugins.some((p) => p.side === 'server' && p.type === type && p.name === name) ? [] : plugin),
          ]
        : plugin
    })
    .filter(({ path, row }) => row.removed === undefined && path.slice(0, path.lastIndexOf('.')) === block)
    .map(({ path }) => path.slice(path.lastIndexOf('.') + 1))
}

function compareReleases(a: string, b: string): number {
  const [x, y] = [a.split('.').map(Number), b.split('.').map(Number)]
  return [0, 1, 2].map((i) => (x[i] ?? 0) - (y[i] ?? 0)).find((difference) => difference !== 0) ?? 0
}
