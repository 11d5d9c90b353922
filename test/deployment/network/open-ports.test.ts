import { expect, test } from 'vitest'
import { openToNothing } from '../../../src/deployment/network/open-ports.ts'
import { deploymentOf, serverManifest } from '../sample.ts'

async function openTo(spec: string): Promise<readonly number[]> {
  const policy = `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: p, namespace: spire }\nspec: ${spec}\n`
  const { cluster, servers } = await deploymentOf({ 'a.yaml': serverManifest(), 'b.yaml': policy })
  return servers.flatMap(({ component }) => openToNothing(cluster, component.pod).map(({ number }) => number))
}

const SERVER = '{ matchLabels: { app: spire-server } }'

test('ports that everybody may reach, and nobody names', async () => {
  expect(await openTo(`{ podSelector: ${SERVER}, ingress: [{ ports: [{ port: 443 }, { port: 8444, protocol: TCP }] }] }`)).toEqual([443, 8444])
  expect(await openTo('{ podSelector: {}, ingress: [{ from: [], ports: [{ port: 443 }] }] }')).toEqual([443])
})

test.each([
  ['one for some peers', `{ podSelector: ${SERVER}, ingress: [{ from: [{ podSelector: {} }], ports: [{ port: 443 }] }] }`],
  ['one for other pods', '{ podSelector: { matchLabels: { app: agent } }, ingress: [{ ports: [{ port: 443 }] }] }'],
  ['one of UDP', `{ podSelector: ${SERVER}, ingress: [{ ports: [{ port: 443, protocol: UDP }] }] }`],
  ['a range', `{ podSelector: ${SERVER}, ingress: [{ ports: [{ port: 443, endPort: 8443 }] }] }`],
  ['a name', `{ podSelector: ${SERVER}, ingress: [{ ports: [{ port: grpc }] }] }`],
  ['all of them', `{ podSelector: ${SERVER}, ingress: [{}] }`],
])('%s is none', async (_, spec) => {
  expect(await openTo(spec)).toEqual([])
})
