import { expect, test } from 'vitest'
import { missedSocket } from '../../../src/deployment/volumes/missed-socket.ts'
import { agentManifest, deploymentOf } from '../sample.ts'

const CONTAINER = 'args: [-config, /conf/agent.conf]'

/** An agent with its socket in a folder of the node, mounted at a path. */
function agent(folder: string, mounted: string, file = 'agent.sock'): string {
  return agentManifest({ container: CONTAINER })
    .replace('agent {', `agent {\n      socket_path = "${mounted}/${file}"`)
    .replace('{ name: config, mountPath: /conf }', `{ name: config, mountPath: /conf }, { name: sockets, mountPath: ${mounted} }`)
    .replace('volumes: [', `volumes: [{ name: sockets, hostPath: { path: ${folder} } }, `)
}

function workload(name: string, folder: string, mounted: string, file = 'agent.sock'): string {
  return `apiVersion: v1
kind: Pod
metadata: { name: ${name}, namespace: shop }
spec:
  containers:
    - name: ${name}
      env: [{ name: SPIFFE_ENDPOINT_SOCKET, value: 'unix://${mounted}/${file}' }]
      volumeMounts: [{ name: sockets, mountPath: ${mounted} }]
  volumes: [{ name: sockets, hostPath: { path: ${folder} } }]
`
}

async function missed(...texts: readonly string[]): Promise<unknown> {
  const found = missedSocket(await deploymentOf(Object.fromEntries(texts.map((text, index) => [`${index}.yaml`, text]))))
  if (!found) return undefined
  return 'users' in found
    ? [found.is, found.users.map(({ who, host }) => `${who} ${host.path}`)]
    : [found.is, found.readers.map(({ socket }) => socket.path.value)]
}

test('who looks where the socket is misses nothing, at whatever path', async () => {
  expect(await missed(agent('/run/spire', '/sockets'), workload('api', '/run/spire', '/var/spire'))).toBeUndefined()
})

test('another folder of the node', async () => {
  expect(await missed(agent('/run/spire', '/sockets'), workload('api', '/run/spiffe', '/sockets'))).toEqual(['folder', ["Container 'api' /run/spiffe"]])
})

test('all at one with each other, at the path that the node has it: then it is the folder of the agent', async () => {
  const users = [workload('api', '/run/spiffe', '/run/spiffe'), workload('web', '/run/spiffe', '/run/spiffe')]
  const both = ["Container 'api' /run/spiffe", "Container 'web' /run/spiffe"]
  expect(await missed(agent('/run/spire', '/sockets'), ...users)).toEqual(['agents-folder', both])
  expect(await missed(agent('/run/spire', '/run/spire'), ...users)).toEqual(['folder', both])
})

test('another name in the right folder; of the agent, where several ask for the same', async () => {
  const api = workload('api', '/run/spire', '/sockets', 'api.sock')
  expect(await missed(agent('/run/spire', '/sockets'), api)).toEqual(['file', ['/sockets/api.sock']])
  expect(await missed(agent('/run/spire', '/sockets'), api, workload('web', '/run/spire', '/web', 'api.sock'))).toEqual([
    'agents-file',
    ['/sockets/api.sock', '/web/api.sock'],
  ])
})

test('nobody misses a socket that is in no folder of the node', async () => {
  expect(await missed(agentManifest(), workload('api', '/run/spiffe', '/sockets'))).toBeUndefined()
})
