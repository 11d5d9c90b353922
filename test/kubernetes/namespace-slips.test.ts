import { expect, test } from 'vitest'
import { namespaceSlips } from '../../src/kubernetes/namespace-slips.ts'
import { objects } from './world.ts'

function object(kind: string, namespace: string, name: string, more = ''): string {
  return `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: ${name}\n  namespace: ${namespace}\n${more}`
}

/** An account and a role in one namespace, and a pod in another that names the account. */
function slips(namespace: string, ...others: readonly string[]): readonly string[] {
  const pod = object('Pod', namespace, 'agent', 'spec:\n  serviceAccountName: spire-agent\n')
  const found = [object('ServiceAccount', 'spire-system', 'spire-agent'), object('ConfigMap', 'spire-system', 'spire-bundle'), pod, ...others]
  return namespaceSlips(objects({ 'a.yaml': found.join('---\n') })).map(({ object: { kind, name }, meant }) => `${kind} ${name}: ${meant}`)
}

test('an object that stands alone, one letter away from what it names, is astray', () => {
  expect(slips('spire-sytem')).toEqual(['Pod agent: spire-system'])
  expect(slips('spire-systeem')).toEqual(['Pod agent: spire-system'])
  expect(slips('spier-system')).toEqual(['Pod agent: spire-system'])
})

test('another letter or digit makes another name', () => {
  expect(slips('spire-systen')).toEqual([])
  expect(slips('spire-system2')).toEqual([])
  expect(slips('workloads')).toEqual([])
})

test('a namespace that is declared, or that holds more, is meant', () => {
  expect(slips('spire-sytem', 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: spire-sytem\n')).toEqual([])
  expect(slips('spire-sytem', object('ConfigMap', 'spire-sytem', 'other'))).toEqual([])
})
