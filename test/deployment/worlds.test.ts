import { describe, expect, test } from 'vitest'
import { worldsOf } from '../../src/deployment/worlds.ts'
import { objects } from '../kubernetes/world.ts'

function configMap(name: string, namespace = 'spire'): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, namespace: ${namespace} }\ndata: {}\n`
}

/** The worlds of files that all tell deployments apart: root to the paths that it includes. */
function worlds(files: Readonly<Record<string, string>>, tells = (_: string) => true): Record<string, string[]> {
  const found = worldsOf(objects(files), ({ name }) => tells(name))
  return Object.fromEntries(found.map(({ root, includes }) => [root, Object.keys(files).filter((path) => includes(path))]))
}

describe('worlds', () => {
  test('are one where nothing is defined twice', () => {
    expect(worlds({ 'a/x.yaml': configMap('x'), 'b/y.yaml': configMap('y') })).toEqual({ '': ['a/x.yaml', 'b/y.yaml'] })
  })

  test('are one where equal names are in different namespaces', () => {
    expect(worlds({ 'a/x.yaml': configMap('x', 'one'), 'b/x.yaml': configMap('x', 'two') })).toEqual({ '': ['a/x.yaml', 'b/x.yaml'] })
  })

  test('are one where what is defined twice is none of SPIRE’s', () => {
    expect(worlds({ 'a/x.yaml': configMap('x'), 'b/x.yaml': configMap('x') }, () => false)).toEqual({ '': ['a/x.yaml', 'b/x.yaml'] })
  })

  test('part at the folders that hold the same object, and share what is outside of both', () => {
    expect(worlds({ 'k8s/dev/x.yaml': configMap('x'), 'k8s/prod/deep/x.yaml': configMap('x'), 'k8s/shared.yaml': configMap('y') })).toEqual({
      'k8s/dev': ['k8s/dev/x.yaml', 'k8s/shared.yaml'],
      'k8s/prod': ['k8s/prod/deep/x.yaml', 'k8s/shared.yaml'],
    })
  })

  test('part within a world that is one of several', () => {
    const files = { 'eu/dev/x.yaml': configMap('x'), 'eu/prod/x.yaml': configMap('x'), 'eu/y.yaml': configMap('y'), 'us/x.yaml': configMap('x') }
    expect(worlds(files)).toEqual({
      'eu/dev': ['eu/dev/x.yaml', 'eu/y.yaml'],
      'eu/prod': ['eu/prod/x.yaml', 'eu/y.yaml'],
      us: ['us/x.yaml'],
    })
  })

  test('do not part at a folder whose name begins like another', () => {
    expect(worlds({ 'dev/x.yaml': configMap('x'), 'dev-2/x.yaml': configMap('x'), 'dev-2/y.yaml': configMap('y') })).toEqual({
      dev: ['dev/x.yaml'],
      'dev-2': ['dev-2/x.yaml', 'dev-2/y.yaml'],
    })
  })

  test('are one where one file says the same object twice', () => {
    expect(worlds({ 'x.yaml': `${configMap('x')}---\n${configMap('x')}` })).toEqual({ '': ['x.yaml'] })
  })
})
