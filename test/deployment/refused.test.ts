import { expect, test } from 'vitest'
import { ownObjects } from '../../src/deployment/own-objects.ts'
import { describe } from '../../src/kubernetes/object.ts'
import { deploymentOf, serverManifest } from './sample.ts'

const POLICY = `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: budget, namespace: spire }
spec: { maxUnavailable: 1, selector: { matchLabels: { app: spire-server } } }
`

test('a misspelt field is read as it was meant, and told once', async () => {
  const { workloads, refused } = await deploymentOf({
    'server.yaml': serverManifest().replace(/^( *)spec:\n( *)containers:/m, '$1spec:\n$2hostNetwrk: true\n$2containers:'),
  })
  expect(workloads.map(({ pod }) => pod.hostNetwork)).toMatchObject([{ is: 'known', value: true }])
  expect([...refused.values()].flat().map(({ code, path, instead }) => [code, path, instead])).toMatchObject([
    ['unknown-field', expect.stringContaining('hostNetwrk'), 'hostNetwork'],
  ])
})

test('what acts on the pods of SPIRE is its own, and what acts on other pods is not', async () => {
  const deployment = await deploymentOf({
    'server.yaml': serverManifest(),
    'namespace.yaml': 'apiVersion: v1\nkind: Namespace\nmetadata: { name: spire }\n---\napiVersion: v1\nkind: Namespace\nmetadata: { name: other }\n',
    'budget.yaml': POLICY.replace('name: budget', 'name: other').replace('app: spire-server', 'app: spire-other'),
  })
  const own = ownObjects(deployment).map(describe)
  expect(own).toContain('Namespace spire')
  expect(own).not.toContain('Namespace other')
  expect(own).not.toContain('PodDisruptionBudget spire/other')
})

test('a patch that leaves things out is judged by what it says', async () => {
  const patch = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: spire-server, namespace: spire }\nspec: { replicaz: 2 }\n'
  const { refused } = await deploymentOf({ 'server.yaml': serverManifest(), 'patches/replicas.yaml': patch })
  expect([...refused.values()].flat().map(({ path }) => path)).toEqual(['spec.replicaz'])
  const unnamed = await deploymentOf({
    'server.yaml': serverManifest(),
    'more.yaml': patch.replace('replicaz: 2', 'template: { spec: { containers: [{ name: a }] } }').replace('spire-server', 'spire-other'),
  })
  expect([...unnamed.refused.values()].flat()).toEqual([])
})

test('a workload that has its images and no selector is no patch', async () => {
  const whole = serverManifest()
  const bare = whole.replace(/^ {2}selector:.*\n(?: {4}.*\n)*/m, '')
  expect(bare).not.toBe(whole)
  const { refused } = await deploymentOf({ 'server.yaml': bare })
  expect([...refused.values()].flat().map(({ path, log }) => [path, log])).toEqual([['spec.selector', 'Required value']])
})

test('a patch that adds a container with its image, and changes another one, is no workload of its own', async () => {
  const pods = 'template: { spec: { containers: [{ name: spire-server }, { name: helper, image: helper:1.0.0 }] } }'
  const { refused } = await deploymentOf({
    'more.yaml': `apiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: spire-server, namespace: spire }\nspec: { ${pods} }\n`,
  })
  expect([...refused.values()].flat()).toEqual([])
})
