import { expect, test } from 'vitest'
import { addBudget, addPolicy, addService } from '../../src/kubernetes/new-objects.ts'
import { workloadOf } from '../../src/kubernetes/workload.ts'
import { cluster } from './world.ts'

const WORKLOAD = `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: server, namespace: spire }
spec:
  selector: { matchLabels: { app: server, tier: "1" } }
  template:
    metadata: { labels: { app: server, tier: "1" } }
    spec:
      containers: [{ name: server, ports: [{ containerPort: 8081 }] }]
`

function world(...others: readonly string[]) {
  const all = cluster(WORKLOAD, ...others)
  const [object] = all.of('StatefulSet')
  const workload = object && workloadOf(object, all)
  if (!workload) throw new Error('no workload')
  return { all, workload }
}

const HEAD = (apiVersion: string, kind: string, name: string) =>
  `---\napiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: ${name}\n  namespace: spire\nspec:\n`

test('a budget takes the pods by the labels of their workload', () => {
  const { all, workload } = world()
  const spec = '  minAvailable: 2\n  selector:\n    matchLabels:\n      app: server\n      tier: "1"\n'
  expect(addBudget(all, workload, 2)?.text).toBe(HEAD('policy/v1', 'PodDisruptionBudget', 'server') + spec)
})

test('a name that is taken is not taken twice', () => {
  const taken = 'apiVersion: v1\nkind: Service\nmetadata: { name: a, namespace: spire }\n'
  const { all, workload } = world(taken)
  const port = { name: 'grpc', port: 443, target: 8081 }
  const spec = '  selector:\n    app: server\n    tier: "1"\n  ports:\n    - name: grpc\n      port: 443\n      targetPort: 8081\n      protocol: TCP\n'
  expect(addService(all, workload, ['a', 'b'], port)?.text).toBe(HEAD('v1', 'Service', 'b') + spec)
  expect(addService(all, workload, ['a'], port)).toBe(undefined)
})

test('a policy lets everybody to the ports that are declared', () => {
  const { all, workload } = world()
  const selector = '  podSelector:\n    matchLabels:\n      app: server\n      tier: "1"\n  policyTypes:\n    - Ingress\n'
  const ingress = '  ingress:\n    - ports:\n        - protocol: TCP\n          port: 8081\n'
  expect(addPolicy(all, workload)?.text).toBe(HEAD('networking.k8s.io/v1', 'NetworkPolicy', 'server') + selector + ingress)
})
