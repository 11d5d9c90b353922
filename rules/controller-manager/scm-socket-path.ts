import { basename, posix } from 'node:path'
import { insertManagerField } from '../../src/deployment/settings/manager-edits.ts'
import { folderAt, managerSocket, mountsSocketOf, socketClients, storeKey } from '../../src/deployment/volumes/server-socket.ts'
import { hostFolder } from '../../src/deployment/volumes/sockets.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import type { Container } from '../../src/kubernetes/container.ts'
import { knownValue } from '../../src/text/answer.ts'
import { nearest } from '../../src/text/did-you-mean.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'scm-socket-path',
  area: 'controller-manager',
  summary: "The controller manager looks for the server's socket where it is.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: cmd/main.go', 'spire-controller-manager: docs/spire-controller-manager-config.md'],
  fix: 'safe',
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
    node: {
      severity: 'error',
      when: 'start',
      log: 'unable to dial SPIRE Server socket',
      text: "The controller manager mounts '{folder}' of the node for the server's socket, and the server puts it into '{other}', so it finds none and exits. Mount that folder.",
    },
    default: {
      severity: 'error',
      when: 'start',
      log: 'unable to dial SPIRE Server socket',
      text: "No spireServerSocketPath is set, so the controller manager looks at '{path}', where the server's socket is not, and exits. Set spireServerSocketPath to the socket's path in this container.",
    },
  },
  check(deployment, report) {
    for (const manager of deployment.controllerManagers) {
      const server = knownValue(manager.server)
      const path = managerSocket(manager)
      const { container, workload } = manager.component
      if (!server || server.workload === workload || server.socketPath.is !== 'known' || path?.is !== 'known' || !path.value.startsWith('/')) continue
      const socket = server.socketPath
      const own = hostFolder(folderAt(server.component.container, socket.value))
      const content = folderAt(container, path.value)
      const there = hostFolder(content)
      if (!own || own.path === there?.path) continue
      const related = [[socket.place, "the server's socket"]] as const
      if (mountsSocketOf(manager)) report('folder', path.place, { path: path.value }, related)
      else if (there && nearest(there.path, [own.path]) !== undefined)
        report('node', there.place, { folder: there.path, other: own.path }, [[own.place, "the server's"], ...related])
    }
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
      const right = pathThrough(component.container, own.volume.name, own.store.path, file)
      if (path.from === 'default') {
        const config = deployment.controllerManagers.find((one) => one.component === component)?.config
        const edit = config && right !== undefined ? insertManagerField(config, '', [`spireServerSocketPath: ${right}`]) : undefined
        report('default', path.place, { path: path.value }, related, safeFix(`Set spireServerSocketPath to '${right}'`, edit))
      } else if (elsewhere) {
        const edit = right === undefined ? undefined : replaceWord(path.place, path.value, right)
        report('folder', path.place, { path: path.value }, related, safeFix(`Write '${right}'`, edit))
      } else {
        const whole = `${path.value.slice(0, -basename(path.value).length)}${file}`
        report('file', path.place, { path: path.value, file }, related, safeFix(`Write '${whole}'`, replaceWord(path.place, path.value, whole)))
      }
    }
  },
})

/** The path of a file of a volume in a container; undefined where the volume is mounted more than once, or not as a whole. */
function pathThrough({ mounts }: Container, volume: string, below: string, file: string): string | undefined {
  const [mount, ...others] = mounts.filter((one) => one.get('name').scalar?.source === volume)
  const at = mount?.get('mountPath').string
  if (at === undefined || others.length > 0 || mount?.get('subPath').exists || mount?.get('subPathExpr').exists) return undefined
  return posix.join(at, below, file)
}
