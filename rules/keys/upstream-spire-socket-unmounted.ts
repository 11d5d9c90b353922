import { dirname, posix } from 'node:path'
import { agentServes, nestedServers, nodeFolder, socketContent } from '../../src/deployment/keys/nesting.ts'
import { agentSocket, type SocketFolder } from '../../src/deployment/volumes/sockets.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { isUnmounted } from '../../src/kubernetes/path-content.ts'
import { contentAt } from '../../src/kubernetes/paths.ts'
import { replaceQuoted } from '../../src/text/edit.ts'

export default rule({
  id: 'upstream-spire-socket-unmounted',
  area: 'keys',
  summary: 'A nested server has the socket of an agent of the server above it.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/plugin/upstreamauthority/spire/spire.go', 'spire: doc/plugin_server_upstreamauthority_spire.md'],
  fix: 'unsafe',
  messages: {
    unmounted: {
      severity: 'error',
      when: 'start',
      log: 'dial unix {path}: connect: no such file or directory',
      text: "The nested server gets its identity at '{path}', but nothing in its container is mounted there, so it waits for an agent that never answers and has no CA. Mount the folder with the socket of an agent of the upstream server.",
    },
    nobody: {
      severity: 'error',
      when: 'start',
      log: 'dial unix {path}: connect: no such file or directory',
      text: "The nested server gets its identity at '{path}', which is in an emptyDir into which no agent of its pod puts a socket, so it waits for an agent that never answers and has no CA. Mount the node's folder with the socket of an agent of the upstream server, or the CSI driver's volume.",
    },
    folder: {
      severity: 'error',
      when: 'start',
      log: 'dial unix {path}: connect: no such file or directory',
      text: "The nested server takes the agent's socket from the node's folder '{folder}', but the upstream server's agents put theirs into {served}, so it gets no identity there that the upstream server signs a CA for. Use their folder.",
    },
    file: {
      severity: 'error',
      when: 'start',
      log: 'dial unix {path}: connect: no such file or directory',
      text: "The nested server looks for the socket '{file}', but the upstream agents' is called {served}, so it waits for an agent that never answers and has no CA. Use the agents' name.",
    },
  },
  check(deployment, report) {
    for (const nested of nestedServers(deployment)) {
      const content = socketContent(nested)
      const { socket } = nested
      if (!content || socket.is !== 'known') continue
      const path = socket.value
      if (isUnmounted(content)) {
        report('unmounted', socket.place, { path }, [[content.place, "the server's mounts"]])
        continue
      }
      const folder = contentAt(nested.server.component.container, dirname(path))
      if (content.is !== 'stored' || folder.is !== 'stored') continue
      if (folder.store.kind === 'empty-dir' && !agentServes(nested, folder.store.key)) {
        report('nobody', socket.place, { path }, [[folder.volume.place, 'the volume']])
        continue
      }
      const sockets = nested.agents.flatMap((agent) => agentSocket(agent) ?? [])
      if (sockets.length === 0 || sockets.length < nested.agents.length) continue
      const place = nodeFolder(deployment, folder)
      const served = sockets.flatMap(({ host }) => host?.path ?? [])
      const related = sockets.map((one) => [one.path.place, "the upstream agents' socket"] as const)
      if (place !== undefined && served.length === sockets.length && !served.includes(place)) {
        report('folder', socket.place, { path, folder: place, served: list(served) }, related)
      } else if (place !== undefined && !sockets.some(({ file }) => file === posix.basename(path))) {
        const names = [...new Set(sockets.map(({ file }: SocketFolder) => file))]
        const edit = names.length === 1 ? replaceQuoted(socket.place, path, `${dirname(path)}/${names[0]}`) : undefined
        const fixes = suggestion(`Look for '${names[0]}'`, edit)
        report('file', socket.place, { path, file: posix.basename(path), served: list(names) }, related, fixes)
      }
    }
  },
})
