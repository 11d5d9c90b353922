import { folderOf } from '../../src/deployment/volumes/sockets.ts'
import { rule } from '../../src/engine/rule.ts'
import { contentAt } from '../../src/kubernetes/paths.ts'

export default rule({
  id: 'server-socket-exposed',
  area: 'volumes',
  summary: "The socket of the server's API is for its own pod's programs of SPIRE only.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/spire_server.md', 'spire: pkg/server/endpoints/endpoints.go'],
  securitySeverity: 8,
  messages: {
    host: {
      severity: { recommended: 'warning', strict: 'error', security: 'error' },
      when: 'run',
      text: "The socket of the server's API is in the node's folder '{path}'. Whoever can open it is an administrator of SPIRE, without any further check: every pod with that hostPath, and everybody on the node. Put it into an emptyDir of the pod.",
    },
    container: {
      severity: 'warning',
      when: 'run',
      text: "Container '{container}' mounts the folder of the server's API socket. Whoever can open that socket is an administrator of SPIRE, without any further check. If this container does not administer SPIRE, take the mount out.",
    },
  },
  check({ servers, components }, report) {
    const programs = new Set(components.map(({ container }) => container.field.node))
    for (const server of servers) {
      const { container, pod } = server.component
      const socket = folderOf(container, server.socketPath)
      if (!socket) continue
      if (socket.host) report('host', socket.host.place, { path: socket.host.path }, [[socket.path.place, 'the socket']])
      if (socket.content.is !== 'stored' || socket.content.store.kind !== 'empty-dir') continue
      for (const other of pod.containers) {
        if (programs.has(other.field.node) || /spire|spiffe|tornjak/.test(other.image?.repository ?? 'spire')) continue
        for (const mount of other.mounts) {
          const content = contentAt(other, mount.get('mountPath').scalar?.source ?? '')
          if (content.is === 'stored' && content.store.key === socket.content.store.key) report('container', mount.place, { container: other.name })
        }
      }
    }
  },
})
