import { basename, posix } from 'node:path'
import { folderAt, socketClients, storeKey } from '../../src/deployment/volumes/server-socket.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { insertLines, insertMapping } from '../../src/kubernetes/insert.ts'
import { isUnmounted } from '../../src/kubernetes/path-content.ts'

export default rule({
  id: 'server-socket-shared-missing',
  area: 'volumes',
  summary: "Containers that speak to the server's API share the volume of its socket.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: cmd/main.go', 'spire: doc/spire_server.md'],
  fix: 'safe',
  messages: {
    client: {
      severity: 'error',
      when: 'start',
      log: 'unable to dial SPIRE Server socket',
      text: "'{client}' speaks to the server over its socket, but does not mount the volume '{volume}', in which the server puts it, so it exits. Mount that volume here.",
    },
    path: {
      severity: 'error',
      when: 'start',
      log: 'unable to dial SPIRE Server socket',
      text: "'{client}' looks for the server's socket at '{path}', and the server puts it elsewhere: it never gets the keys that it is to publish. Write '{right}'.",
    },
    server: {
      severity: 'error',
      when: 'start',
      log: 'unable to dial SPIRE Server socket',
      text: "The server puts its socket into '{path}', where nothing is mounted, so '{client}' beside it never finds it and exits. Put the socket on a volume that both containers mount.",
    },
  },
  check(deployment, report) {
    for (const { component, server, path } of socketClients(deployment)) {
      const socket = server.socketPath
      if (socket.is !== 'known') continue
      const own = folderAt(server.component.container, socket.value)
      const client = component.container.name
      if (isUnmounted(own)) {
        const place = socket.from === 'written' ? socket.place : own.place
        report('server', place, { path: socket.value, client }, [[path.place, 'who looks for it']])
      } else if (own.is === 'stored' && storeKey(own) !== undefined) {
        const { name } = own.volume
        const there = component.container.mounts.find((mount) => mount.get('name').scalar?.source === name)
        if (there) {
          // A controller manager's path is a rule of its own.
          const file = basename(socket.value)
          const same = storeKey(folderAt(component.container, path.value)) === storeKey(own) && basename(path.value) === file
          if (same || component.program === 'spire-controller-manager' || there.get('subPath').exists) continue
          const right = posix.join(there.get('mountPath').scalar?.source ?? '', own.store.path, file)
          report('path', path.place, { client, path: path.value, right }, [[socket.place, "the server's socket"]])
          continue
        }
        const mounts = component.container.field.get('volumeMounts')
        const folder = path.value.slice(0, path.value.lastIndexOf('/'))
        const free = /^[\w./-]+$/.test(folder) && component.container.mounts.every((mount) => mount.get('mountPath').string !== folder)
        const lines = [`name: ${name}`, `mountPath: ${folder}`]
        const edit = mounts.exists
          ? insertMapping(mounts, lines)
          : insertLines(component.container.field, ['volumeMounts:', `  - ${lines[0]}`, `    ${lines[1]}`])
        const fixes = free ? safeFix(`Mount '${name}'`, edit) : []
        report('client', mounts.exists ? mounts.place : component.container.place, { client, volume: name }, [[socket.place, "the server's socket"]], fixes)
      }
    }
  },
})
