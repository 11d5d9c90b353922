import { folderAt, socketClients, storeKey } from '../../src/deployment/volumes/server-socket.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { insertLines, insertMapping } from '../../src/kubernetes/insert.ts'

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
      if (own.is === 'image' || own.is === 'above-mounts') {
        const place = socket.from === 'written' ? socket.place : own.place
        report('server', place, { path: socket.value, client }, [[path.place, 'who looks for it']])
      } else if (own.is === 'stored' && storeKey(own) !== undefined) {
        const { name } = own.volume
        if (component.container.mounts.some((mount) => mount.get('name').scalar?.source === name)) continue
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
