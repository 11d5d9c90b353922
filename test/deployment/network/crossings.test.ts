import { expect, test } from 'vitest'
import { refusedCrossings } from '../../../src/deployment/network/crossings.ts'
import { textAt } from '../../../src/text/source-file.ts'
import { agentManifest, deploymentOf, serverManifest } from '../sample.ts'

const policy = (spec: string, name = 'p') =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: ${name}, namespace: spire }\nspec: ${spec}\n`
const SERVER = '{ matchLabels: { app: spire-server } }'
const AGENT = '{ matchLabels: { app: spire-agent } }'

async function refused(spec: string, change: (server: string, agent: string) => readonly [string, string] = (server, agent) => [server, agent]) {
  const [server, agent] = change(serverManifest(), agentManifest())
  const deployment = await deploymentOf({ 'a.yaml': server, 'b.yaml': agent, 'c.yaml': policy(spec) })
  return refusedCrossings(deployment).map(({ what, why, port }) => `${what} ${port}: ${why.by} ${textAt(why.place)}`)
}

const hostNetwork = (dnsPolicy: string) => (server: string, agent: string) =>
  [server, agent.replace('      containers:', `      hostNetwork: true\n      dnsPolicy: ${dnsPolicy}\n      containers:`)] as const
const onHostNetwork = hostNetwork('ClusterFirstWithHostNet')

test('agents by their labels', async () => {
  expect(await refused(`{ podSelector: ${SERVER}, ingress: [{ from: [{ podSelector: ${AGENT} }], ports: [{ port: 8081 }] }] }`)).toEqual([])
  expect(await refused(`{ podSelector: ${SERVER}, ingress: [{ from: [{ podSelector: { matchLabels: { app: agent } } }], ports: [{ port: 8081 }] }] }`)).toEqual(
    ['agents 8081: peer agent'],
  )
})

test('agents in the host’s network are taken by addresses only', async () => {
  const byLabel = `{ podSelector: ${SERVER}, ingress: [{ from: [{ podSelector: ${AGENT} }] }] }`
  expect(await refused(byLabel, onHostNetwork)).toEqual([`host-agents 8081: peer ${AGENT}`])
  expect(await refused(`{ podSelector: ${SERVER}, ingress: [{ from: [{ ipBlock: { cidr: 10.0.0.0/8 } }] }] }`, onHostNetwork)).toEqual([])
})

test('what agents that do not find their server would be refused is no fault yet', async () => {
  const ingress = (rule: string) => `{ podSelector: ${SERVER}, ingress: [${rule}] }`
  expect(await refused(ingress(`{ from: [{ podSelector: ${AGENT} }] }`), hostNetwork('ClusterFirst'))).toEqual([])
  expect(await refused(ingress('{ ports: [{ port: 8082 }] }'), hostNetwork('ClusterFirst'))).toEqual(['host-agents 8081: port 8082'])
})

test('a policy that lets nothing through is one fault, whatever needs it', async () => {
  expect(await refused(`{ podSelector: ${AGENT}, policyTypes: [Egress] }`)).toEqual(['server 8081: nothing p'])
})

test('names are asked of pods in namespaces of the cluster’s own, or of addresses', async () => {
  const egress = (to: string) => `{ podSelector: ${AGENT}, policyTypes: [Egress], egress: [{ to: [{ podSelector: ${SERVER} }] }, ${to}] }`
  expect(await refused(egress('{ ports: [{ port: 443 }] }'))).toEqual([expect.stringMatching(/^dns 53: /)])
  expect(await refused(egress('{ to: [{ namespaceSelector: { matchLabels: { name: dns } } }], ports: [{ port: 53, protocol: UDP }] }'))).toEqual([])
  expect(await refused(egress('{ to: [{ ipBlock: { cidr: 169.254.20.10/32 } }], ports: [{ port: 53, protocol: UDP }] }'))).toEqual([])
})

test('a server that reviews tokens has to reach the API server, which is no pod', async () => {
  const egress = (rule: string) => `{ podSelector: ${SERVER}, policyTypes: [Egress], egress: [${rule}] }`
  expect(await refused(egress('{ to: [{ namespaceSelector: {} }] }'))).toEqual([expect.stringMatching(/^api 443: peer/)])
  expect(await refused(egress('{ ports: [{ port: 6443 }] }'))).toEqual([])
})

test('the database, by its pods and by its address', async () => {
  const postgres = (host: string) => (server: string, agent: string) =>
    [server.replace('database_type = "sqlite3"', 'database_type = "postgres"').replace('/run/spire/data/db', `host=${host} dbname=spire`), agent] as const
  const egress = `{ podSelector: ${SERVER}, policyTypes: [Egress], egress: [{ ports: [{ port: 443 }, { port: 53, protocol: UDP }] }] }`
  expect(await refused(egress, postgres('db.example.org'))).toEqual([expect.stringMatching(/^database 5432: port 443/)])
  expect(await refused(egress, postgres('db'))).toEqual([])
})
