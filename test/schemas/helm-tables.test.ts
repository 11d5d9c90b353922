import { expect, test } from 'vitest'
import { type KeyTree, keysOf, rowOf } from '../../src/kubernetes/chart-table.ts'
import { CHART_TABLES } from '../../src/kubernetes/chart-tables.ts'

const { spire } = CHART_TABLES

function paths(tree: KeyTree, path: string): readonly (readonly [path: string, written: string])[] {
  return Object.entries(tree).flatMap(([key, written]) => {
    const here = `${path}.${key}`
    return typeof written === 'string' ? [[here, key === '@' ? `keys@${written}` : written] as const] : paths(written, here)
  })
}

const LIFE = new RegExp(`^(?:${[...spire.releases, 'next'].join('|')})?(?:-(?:${[...spire.releases, 'next'].join('|')}))?$`.replaceAll('.', '\\.'))

test('every value has a kind, and lives in releases that are known', () => {
  const all = [
    ...paths(spire.keys, ''),
    ...Object.entries(spire.charts).flatMap(([name, { keys }]) => paths(keys, name)),
    ...paths(CHART_TABLES['spire-crds'].keys, ''),
  ]
  expect(all.length).toBeGreaterThan(900)
  const wrong = all.filter(([, written]) => {
    const [kind = '', life] = written.split('@')
    return !['keys', 'string', 'number', 'bool', 'list', 'map', 'any'].includes(kind) || (life !== undefined && (life === '' || !LIFE.test(life)))
  })
  expect(wrong).toEqual([])
})

test('old names lead to names that there are', () => {
  const wrong = Object.entries(spire.charts).flatMap(([name, { keys, renamed }]) =>
    Object.entries(renamed).filter(([path, to]) => {
      const parent = path.split('.').slice(0, -1)
      const tree = parent.reduce<KeyTree>((inner, key) => rowOf(inner, key)?.keys ?? {}, keys)
      return !keysOf(tree).includes(to) ? [`${name}.${path}`] : false
    }),
  )
  expect(wrong).toEqual([])
})

test('aliases are for subcharts', () => {
  expect(Object.values(spire.aliases).filter((name) => spire.charts[name] === undefined)).toEqual([])
})
