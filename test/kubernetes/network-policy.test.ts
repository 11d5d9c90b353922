import { expect, test } from 'vitest'
import { isIsolated, type Party, passage } from '../../src/kubernetes/network-policy.ts'
import { metadataOf } from '../../src/kubernetes/object.ts'
import { labelsOf, namespaceLabels } from '../../src/kubernetes/selector.ts'
import { workloadsIn } from '../../src/kubernetes/workload.ts'
import { textAt } from '../../src/text/source-file.ts'
import { cluster } from './world.ts'

const PODS = `apiVersion: v1
kind: Pod
metadata: { name: server, namespace: spire, labels: { app: server } }
spec: { containers: [{ name: server, ports: [{ name: grpc, containerPort: 8081 }] }] }
---
apiVersion: v1
kind: Pod
metadata: { name: agent, namespace: agents, labels: { app: agent } }
spec: { containers: [{ name: agent }] }
---
apiVersion: v1
kind: Pod
metadata: { name: host, namespace: spire, labels: { app: server } }
spec: { hostNetwork: true, containers: [{ name: host }] }
---
apiVersion: v1
kind: Namespace
metadata: { name: agents, labels: { team: identity } }
`

const GRPC = { number: 8081, protocol: 'TCP' as const, names: new Set(['grpc']) }

function world(...policies: readonly string[]) {
  const all = cluster(
    PODS,
    ...policies.map((spec, index) => `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: p${index}, namespace: spire }\nspec: ${spec}\n`),
  )
  const [server, agent, host] = workloadsIn(all).map(({ pod }) => pod)
  const [namespace] = all.of('Namespace')
  if (!server || !agent || !host || !namespace) throw new Error('no pods')
  const labels = namespaceLabels('agents', labelsOf(metadataOf(namespace).get('labels')), namespace.place)
  const fromAgent: Party = { is: 'pod', pod: agent, namespace: labels }
  const ask = (other: Party = fromAgent, target: Parameters<typeof passage>[4] = GRPC) => {
    const answer = passage(all, 'ingress', server, other, target)
    return answer.is === 'no' ? `no, by ${answer.why.by}: ${textAt(answer.why.place)}` : answer.is
  }
  return { all, server, agent, host, labels, ask }
}

const from = (peer: string, ports = '[{ port: 8081 }]') => `{ podSelector: { matchLabels: { app: server } }, ingress: [{ from: [${peer}], ports: ${ports} }] }`

test('without a policy everything passes; one of the other direction changes nothing', () => {
  expect(world().ask()).toBe('open')
  expect(world('{ podSelector: {}, policyTypes: [Egress] }').ask()).toBe('open')
  expect(world('{ podSelector: { matchLabels: { app: other } } }').ask()).toBe('open')
})

test('a policy without rules lets nothing through', () => {
  expect(world('{ podSelector: {} }').ask()).toBe('no, by nothing: p0')
  expect(world('{ podSelector: {}, ingress: [{}] }').ask()).toBe('yes')
})

test('a peer is in the policy’s own namespace unless it says otherwise', () => {
  expect(world(from('{ podSelector: { matchLabels: { app: agent } } }')).ask()).toMatch(/^no, by peer/)
  expect(world(from('{ namespaceSelector: {}, podSelector: { matchLabels: { app: agent } } }')).ask()).toBe('yes')
  expect(world(from('{ namespaceSelector: { matchLabels: { team: identity } } }')).ask()).toBe('yes')
  expect(world(from('{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: agents } } }')).ask()).toBe('yes')
  expect(world(from('{ namespaceSelector: { matchLabels: { team: other } } }')).ask()).toMatch(/^no, by peer/)
})

test('the requirement that is not met is the place', () => {
  expect(world(from('{ namespaceSelector: {}, podSelector: { matchLabels: { app: agents } } }')).ask()).toBe('no, by peer: agents')
})

test('a node, and what is outside, is taken by addresses only', () => {
  const node: Party = { is: 'address' }
  expect(world(from('{ namespaceSelector: {} }')).ask(node)).toMatch(/^no, by peer/)
  expect(world(from('{ ipBlock: { cidr: 10.0.0.0/8 } }')).ask(node)).toBe('unknown')
  expect(world('{ podSelector: {}, ingress: [{ ports: [{ port: 8081 }] }] }').ask(node)).toBe('yes')
})

test('ports by number, by name, by range and by protocol', () => {
  const peer = '{ namespaceSelector: {} }'
  expect(world(from(peer, '[{ port: grpc }]')).ask()).toBe('yes')
  expect(world(from(peer, '[{ port: http }]')).ask()).toBe('no, by port: http')
  expect(world(from(peer, '[{ port: 8000, endPort: 8100 }]')).ask()).toBe('yes')
  expect(world(from(peer, '[{ port: 8443 }]')).ask()).toBe('no, by port: 8443')
  expect(world(from(peer, '[{ port: 8081, protocol: UDP }]')).ask()).toMatch(/^no, by port/)
  expect(world(from(peer, '[{ protocol: TCP }]')).ask()).toBe('yes')
})

test('policies add up', () => {
  expect(world('{ podSelector: {} }', from('{ namespaceSelector: {} }')).ask()).toBe('yes')
})

test('nothing is said of pods in the host’s network, nor beside policies of a network plugin', () => {
  const { all, host, agent, labels } = world('{ podSelector: {} }')
  expect(passage(all, 'ingress', host, { is: 'pod', pod: agent, namespace: labels }, GRPC)).toEqual({ is: 'unknown' })
  const other = cluster(PODS, 'apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: { name: c, namespace: spire }\nspec: { endpointSelector: {} }\n')
  const [server] = workloadsIn(other)
  expect(server && passage(other, 'ingress', server.pod, { is: 'address' }, GRPC)).toEqual({ is: 'unknown' })
  expect(server && isIsolated(other, 'ingress', server.pod)).toBe(true)
})

test('what goes out is asked the same way', () => {
  const { all, server } = world(
    '{ podSelector: {}, policyTypes: [Egress], egress: [{ to: [{ podSelector: { matchLabels: { app: db } } }], ports: [{ port: 5432 }] }] }',
  )
  expect(passage(all, 'egress', server, { is: 'address' }, { number: 443, protocol: 'TCP' }).is).toBe('no')
  expect(passage(all, 'ingress', server, { is: 'address' }, GRPC).is).toBe('open')
})
