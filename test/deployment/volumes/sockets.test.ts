import { expect, test } from 'vitest'
import { referenceFiles } from '../../../scripts/reference-files.ts'
import { NOTHING_DECLARED } from '../../../src/declared/declared.ts'
import { healthListenerOf, probesOf } from '../../../src/deployment/network/health.ts'
import { understand } from '../../../src/deployment/understand.ts'
import { agentSocket, socketReaders } from '../../../src/deployment/volumes/sockets.ts'
import { knownValue } from '../../../src/text/answer.ts'
import { SourceFile } from '../../../src/text/source-file.ts'

const files = [...referenceFiles()].filter(([path]) => !path.startsWith('.')).map(([path, text]) => new SourceFile(path, text))
const [deployment] = understand(files, NOTHING_DECLARED).deployments
const [agent] = deployment?.agents ?? []

test("the agent's socket is in a folder of the node", () => {
  const socket = agent && agentSocket(agent)
  expect([socket?.folder, socket?.file, socket?.host?.path]).toEqual(['/run/spire/agent-sockets', 'agent.sock', '/run/spire/agent-sockets'])
})

test('every workload that is told of the socket reads it', () => {
  const readers = deployment ? socketReaders(deployment) : []
  expect(readers.map(({ container, socket }) => `${container.name} ${socket.path.value}`).sort()).toEqual([
    'planner /var/run/secrets/spiffe.io/agent.sock',
    'reviewer /var/run/secrets/spiffe.io/agent.sock',
    'router /var/run/secrets/spiffe.io/agent.sock',
  ])
})

test('probes by the name of a port ask where the program listens', () => {
  const listener = agent && healthListenerOf(agent)
  const probes = agent ? probesOf(agent.component.container) : []
  expect(listener && knownValue(listener.port)).toBe('8080')
  expect(probes.map(({ kind, http, patience }) => [kind, http?.port, http?.path, patience])).toEqual([
    ['startupProbe', 8080, '/live', 600],
    ['livenessProbe', 8080, '/live', 90],
    ['readinessProbe', 8080, '/ready', 30],
  ])
})
