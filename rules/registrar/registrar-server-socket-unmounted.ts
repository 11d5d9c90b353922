import { basename } from 'node:path'
import { type Registrar, registrarSocket, registrarsOf } from '../../src/deployment/registration/registrar.ts'
import { faultsIn } from '../../src/deployment/settings/config-faults.ts'
import { folderAt, storeKey } from '../../src/deployment/volumes/server-socket.ts'
import { rule } from '../../src/engine/rule.ts'
import { isUnmounted } from '../../src/kubernetes/path-content.ts'
import { knownValue } from '../../src/text/answer.ts'

export default rule({
  id: 'registrar-server-socket-unmounted',
  area: 'registrar',
  summary: 'The registrar reaches its server: by the socket of its pod, or over the network with an identity of its own.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: support/k8s/k8s-workload-registrar/config.go at v1.5.6', 'spire: support/k8s/k8s-workload-registrar/README.md at v1.5.6, Deployment'],
  messages: {
    none: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: "The registrar is not told where its server is, so it exits. Set server_socket_path to the server's socket, in a volume that the two share; or server_address with agent_socket_path, and an admin entry for the registrar.",
    },
    agent: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: 'Over the network the registrar needs an identity that the server believes, which it gets from an agent, so it exits without agent_socket_path. Set it, mount the socket, and register the registrar with an admin entry.',
    },
    unmounted: {
      severity: 'error',
      when: 'start',
      log: 'connect: no such file or directory',
      text: "The registrar looks for its server's socket at '{path}', and nothing is mounted there: it cannot register anything. Mount the volume with the server's socket.",
    },
    alone: {
      severity: 'error',
      when: 'start',
      log: 'connect: no such file or directory',
      text: "The registrar looks for its server's socket at '{path}', in a volume of its own pod, in which no server runs: it cannot register anything. Make it a container of the server's pod, or use server_address with agent_socket_path.",
    },
    folder: {
      severity: 'error',
      when: 'start',
      log: 'connect: no such file or directory',
      text: "The registrar looks for its server's socket at '{path}', but the server's is at '{own}' of its own container, in another volume or folder: it cannot register anything. Mount that volume, and name the socket in it.",
    },
  },
  check(deployment, report) {
    for (const { place, path, log = '' } of faultsIn(deployment, { kind: 'registrar', code: 'missing-required' })) {
      if (log.includes('server_address or server_socket_path')) report('none', place, { log })
      else if (path === 'agent_socket_path') report('agent', place, { log })
    }
    for (const registrar of registrarsOf(deployment)) {
      const path = registrarSocket(registrar)
      const container = registrar.component?.container
      if (!container || path.is !== 'known' || !path.value.startsWith('/')) continue
      const content = folderAt(container, path.value)
      const beside = serverBeside(registrar)
      if (isUnmounted(content))
        report('unmounted', path.place, { path: path.value }, [[content.is === 'image' ? content.place : container.place, 'what it mounts']])
      else if (!beside) {
        const strangers = registrar.component?.pod.containers.some(
          (one) => one !== container && !deployment.components.some((known) => known.container === one),
        )
        if (!strangers && content.is === 'stored' && content.store.kind === 'empty-dir')
          report('alone', path.place, { path: path.value }, [[content.mount.get('name').place, 'the volume']])
      } else {
        const socket = beside.socketPath
        if (socket.is !== 'known') continue
        const own = storeKey(folderAt(beside.component.container, socket.value))
        const ours = storeKey(content)
        if (own === undefined || ours === undefined || (own === ours && basename(path.value) === basename(socket.value))) continue
        report('folder', path.place, { path: path.value, own: socket.value }, [[socket.place, "the server's socket"]])
      }
    }
  },
})

function serverBeside({ server, component }: Registrar) {
  const one = knownValue(server)
  return one && one.workload === component?.workload ? one : undefined
}
