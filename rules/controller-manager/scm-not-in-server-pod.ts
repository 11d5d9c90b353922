import { managerSocket, mountsSocketOf } from '../../src/deployment/volumes/server-socket.ts'
import { rule } from '../../src/engine/rule.ts'
import { isUnmounted } from '../../src/kubernetes/path-content.ts'

export default rule({
  id: 'scm-not-in-server-pod',
  area: 'controller-manager',
  summary: "The controller manager runs in its server's pod.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: README.md', 'spire-controller-manager: pkg/spireapi/client.go', 'spire-controller-manager: migration/README.md'],
  messages: {
    apart: {
      severity: 'error',
      when: 'start',
      log: 'unable to dial SPIRE Server socket',
      text: "The controller manager speaks to its server over a UNIX socket only ('{path}'), and in this pod no server runs: it has nothing to dial and exits, and nothing is registered. Make it a container of the server's pod.",
    },
  },
  check({ controllerManagers, servers, components }, report) {
    for (const manager of controllerManagers) {
      const { component, place } = manager
      const { workload, container, pod } = component
      if (servers.some((server) => server.workload === workload)) continue
      // Any other program of the pod that nobody here knows may be the server, or bring its socket.
      if (pod.containers.some((one) => one !== container && !components.some((known) => known.container === one))) continue
      const path = managerSocket(manager)
      if (path?.is !== 'known' || !path.value.startsWith('/')) continue
      // Where the server's folder of the node is mounted, the path is what is wrong.
      if (mountsSocketOf(manager)) continue
      // A folder of the node, or a claim, can hold the socket of another pod.
      const content = container.fileAt(path.value)
      const own = isUnmounted(content) || (content.is === 'stored' && content.store.kind === 'empty-dir')
      if (own) report('apart', place, { path: path.value }, servers[0] ? [[servers[0].place, 'the server']] : [])
    }
  },
})
