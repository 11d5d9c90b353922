import { expect, describe as group, test } from 'vitest'
import { Cluster, sharedFolders } from '../../src/kubernetes/cluster.ts'
import { objects } from './world.ts'

const map = (namespace?: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a${namespace ? `, namespace: ${namespace}` : ''} }\n`

function finder(files: Readonly<Record<string, string>>) {
  const cluster = new Cluster(objects(files))
  return (namespace: string | undefined, folder?: string): string | undefined => {
    return cluster.find('ConfigMap', namespace, 'a', folder === undefined ? undefined : { folder })?.file.path
  }
}

group('Cluster.find', () => {
  test('finds by namespace and name', () => {
    const find = finder({ 'x.yaml': map('one'), 'y.yaml': map('two') })
    expect([find('one'), find('two'), find('three')]).toEqual(['x.yaml', 'y.yaml', undefined])
  })

  test('a namespace that is left out may be any, but one that is written comes first', () => {
    const find = finder({ 'x.yaml': map('one'), 'y.yaml': map() })
    expect([find('one'), find('two'), find(undefined)]).toEqual(['x.yaml', 'y.yaml', 'y.yaml'])
    expect(finder({ 'x.yaml': map('one') })(undefined)).toBe('x.yaml')
  })

  test('of equals the nearest counts, else the last', () => {
    const find = finder({ 'k8s/dev/a.yaml': map('one'), 'k8s/prod/a.yaml': map('one'), 'z.yaml': map('one') })
    expect([find('one', 'k8s/dev/server'), find('one', 'k8s/prod'), find('one', 'elsewhere'), find('one')]).toEqual([
      'k8s/dev/a.yaml',
      'k8s/prod/a.yaml',
      'z.yaml',
      'z.yaml',
    ])
  })

  test('kinds without a namespace are found whatever is written', () => {
    const cluster = new Cluster(objects({ 'x.yaml': 'apiVersion: v1\nkind: ClusterRole\nmetadata: { name: a, namespace: odd }\n' }))
    expect(cluster.find('ClusterRole', undefined, 'a')?.name).toBe('a')
    expect(cluster.find('ClusterRole', 'other', 'a')?.name).toBe('a')
  })

  test('kinds of equal name in two groups stay apart where the group is asked for', () => {
    const cluster = new Cluster(
      objects({
        'x.yaml': 'apiVersion: v1\nkind: Service\nmetadata: { name: a }\n---\napiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: { name: a }\n',
      }),
    )
    expect([cluster.of('Service').length, cluster.of('Service', '').map(({ group }) => group)]).toEqual([2, ['']])
    expect(cluster.find('Service', undefined, 'a')?.group).toBe('')
  })
})

test.each([
  ['', '', 0],
  ['a', '', 0],
  ['a/b', 'a/c', 1],
  ['a/b', 'a/b', 2],
  ['ab', 'a', 0],
])('%j and %j share %i folders', (a, b, count) => {
  expect(sharedFolders(a, b)).toBe(count)
})
