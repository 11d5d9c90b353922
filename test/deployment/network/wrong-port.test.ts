import { expect, test } from 'vitest'
import { wrongPorts } from '../../../src/deployment/network/wrong-port.ts'
import { agentManifest, deploymentOf, serverManifest } from '../sample.ts'

const SERVICE_PORT = 'ports: [{ port: 8081 }]'

/** What is wrong where the agents dial, the Service leads and the server listens in these ways. */
async function wrong(dialled: number, service: string, bind: number, container?: string): Promise<unknown[]> {
  const server = serverManifest(container === undefined ? {} : { container: `args: [-config, /conf/server.conf]\n${container}` })
    .replace('server {', `server {\n      bind_port = ${bind}`)
    .replace(SERVICE_PORT, service)
  const agent = agentManifest().replace('server_port = 8081', `server_port = ${dialled}`)
  const found = wrongPorts(await deploymentOf({ 'a.yaml': server, 'b.yaml': agent }))
  return found.map((one) => [one.is, one.dialled.value, ...('port' in one ? [one.port.port] : []), ...('bind' in one ? [one.bind.value] : [])])
}

test('the way from the agent to where the server listens', async () => {
  expect(await wrong(8081, SERVICE_PORT, 8081)).toEqual([])
  expect(await wrong(443, 'ports: [{ port: 443, targetPort: 8081 }]', 8081)).toEqual([])
})

test('a port that the Service does not have is the agent’s, unless the server listens there and the Service leads to it', async () => {
  expect(await wrong(8443, SERVICE_PORT, 8081)).toEqual([['agent', 8443]])
  expect(await wrong(8081, 'ports: [{ port: 443, targetPort: 8081 }]', 8081)).toEqual([['service', 8081, 443]])
})

test('a Service that leads elsewhere in the pod, and a server that does not listen where its container says', async () => {
  expect(await wrong(8081, 'ports: [{ port: 8081, targetPort: 8080 }]', 8081)).toEqual([['target', 8081, 8081, 8081]])
  expect(await wrong(8081, SERVICE_PORT, 9081, 'ports: [{ containerPort: 8081 }]')).toEqual([['server', 8081, 8081, 9081]])
})

test('behind a headless Service the port is the server’s own', async () => {
  expect(await wrong(8081, `clusterIP: None\n  ${SERVICE_PORT}`, 8081)).toEqual([])
  expect(await wrong(8081, `clusterIP: None\n  ${SERVICE_PORT}`, 9081)).toEqual([['direct', 8081, 9081]])
})
