import { expect, test } from 'vitest'
import { closedEndpoint } from '../../../src/deployment/network/closed-endpoint.ts'
import { textAt } from '../../../src/text/source-file.ts'
import { deploymentOf, serverManifest } from '../sample.ts'

const ENDPOINT = 'server {\n      federation { bundle_endpoint { address = "0.0.0.0", port = 8443 } }'
const PORTS = 'ports: [{ port: 8081 }]'

const policy = (name: string, ingress: string) =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: ${name}, namespace: spire }\nspec: { podSelector: { matchLabels: { app: spire-server } }, ingress: [${ingress}] }\n`

/** Why partners do not come in, where the server's Service has these ports. */
async function closed(ports: string, ...policies: readonly string[]): Promise<unknown> {
  const manifest = serverManifest().replace('server {', ENDPOINT).replace(PORTS, ports)
  const deployment = await deploymentOf(Object.fromEntries([manifest, ...policies].map((text, index) => [`${index}.yaml`, text])))
  const [server] = deployment.servers
  const found = server && closedEndpoint(deployment, server)
  if (!found) return undefined
  if (found.is === 'no-service')
    return [found.is, found.meant?.port.target, found.others, found.edits.map((edit) => edit?.text.trim().split('\n').at(-1)?.trim())]
  return found.is === 'closed' ? [found.is, found.policy.name] : [found.is, textAt(found.open.field.get('port').place)]
}

test('a Service leads there', async () => {
  expect(await closed('ports: [{ port: 8081 }, { port: 443, targetPort: 8443 }]')).toBeUndefined()
})

test('none does: one is added, or the one that is for it is led there', async () => {
  expect(await closed(PORTS)).toEqual(['no-service', undefined, true, ['protocol: TCP']])
  expect(await closed('ports: [{ port: 8081, name: grpc }, { port: 8443, name: bundle, targetPort: 9443 }]')).toEqual(['no-service', 9443, true, ['8443']])
})

test('a policy that lets nobody in at the port, or that opens the Service’s in its place', async () => {
  const lead = 'ports: [{ port: 8081 }, { port: 443, targetPort: 8443 }]'
  expect(await closed(lead, policy('server', '{ ports: [{ port: 8081 }] }'))).toEqual(['closed', 'server'])
  expect(await closed(lead, policy('server', '{ ports: [{ port: 443 }] }'))).toEqual(['other-port', '443'])
  expect(await closed(lead, policy('server', '{ ports: [{ port: 8443 }] }'))).toBeUndefined()
})

test('without an endpoint nothing is closed', async () => {
  const deployment = await deploymentOf({ 'a.yaml': serverManifest() })
  expect(deployment.servers.map((server) => closedEndpoint(deployment, server))).toEqual([undefined])
})
