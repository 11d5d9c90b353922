import { basename } from 'node:path'
import { folderAt, socketClients, storeKey } from '../../src/deployment/server-socket.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'scm-socket-path',
  area: 'controller-manager',
  summary: "The controller manager looks for the server's socket where it is.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: cmd/main.go', 'spire-controller-manager: docs/spire-controller-manager-config.md'],
  messages: {
    folder: {
      severity: 'error',
      when: 'start',
      log: 'unable to dial SPIRE Server socket',
      text: "The controller manager looks for the server's socket at '{path}', but the volume with the socket is mounted elsewhere in its container, so it exits. Name the path below that mount.",
    },
    file: {
      severity: 'error',
      when: 'start',
      log: 'unable to dial SPIRE Server socket',
      text: "The controller manager looks for a socket '{path}', but the server calls it '{file}', so it exits. Use the server's name.",
    },
    default: {
      severity: 'error',
      when: 'start',
      log: 'unable to dial SPIRE Server socket',
      text: "No spireServerSocketPath is set, so the controller manager looks at '{path}', where the server's socket is not, and exits. Set spireServerSocketPath to the socket's path in this container.",
    },
  },
  check(deployment, report) {
    for (const { component, server, path } of socketClients(deployment)) {
      const socket = server.socketPath
      if (component.program !== 'spire-controller-manager' || socket.is !== 'known') continue
      const own = folderAt(server.component.container, socket.value)
      const key = storeKey(own)
      // A volume that it does not mount at all is another fault.
      if (own.is !== 'stored' || key === undefined || !component.container.mounts.some((mount) => mount.get('name').scalar?.source === own.volume.name))
        continue
      const content = folderAt(component.container, path.value)
      if (content.is === 'unknown') continue
      const related = [[socket.place, "the server's socket"]] as const
      const file = basename(socket.value)
      const elsewhere = storeKey(content) !== key
      if (!elsewhere && basename(path.value) === file) continue
      if (path.from === 'default') report('default', path.place, { path: path.value }, related)
      else if (elsewhere) report('folder', path.place, { path: path.value }, related)
      else report('file', path.place, { path: path.value, file }, related)
    }
  },
})
