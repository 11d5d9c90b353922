import { missedSocket } from '../../src/deployment/volumes/missed-socket.ts'
import { driverFolder, driversOf, mountsWorkloadApi, socketReaders } from '../../src/deployment/volumes/sockets.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { isUnmounted } from '../../src/kubernetes/path-content.ts'
import { type Place, textAt } from '../../src/text/source-file.ts'

export default rule({
  id: 'agent-socket-path-mismatch',
  area: 'volumes',
  summary: "Whoever needs the agent's socket looks for it where the agent puts it.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spiffe-csi: README.md', 'spire: doc/docker_images.md'],
  fix: 'unsafe',
  messages: {
    folder: {
      severity: 'error',
      when: 'attest',
      log: 'dial unix: connect: no such file or directory',
      text: "{who} takes the agent's socket from the node's folder '{path}', but the agent puts it into {served}, so workloads find no socket and get no identity. Use one folder.",
    },
    agent: {
      severity: 'error',
      when: 'attest',
      log: 'dial unix: connect: no such file or directory',
      text: "The agent's socket goes to the node's folder '{path}', while those who need it look into {readers}, so workloads find no socket and get no identity. Use one folder.",
    },
    unmounted: {
      severity: 'error',
      when: 'attest',
      log: 'dial unix: connect: no such file or directory',
      text: "The CSI driver is told to hand out '{path}', but nothing in its container is mounted there, so workloads find no socket and get no identity. Name the path at which the node's folder with the agent's socket is mounted.",
    },
    file: {
      severity: 'error',
      when: 'attest',
      log: 'dial unix {path}: connect: no such file or directory',
      text: "The workload looks for the socket '{file}', but the agent's is called {served}, so it gets no identity. Use the agent's name.",
    },
    name: {
      severity: 'error',
      when: 'attest',
      log: 'dial unix: connect: no such file or directory',
      text: "The agent's socket is called '{file}', but the workloads look for {readers} in that folder, so they get no identity. Use one name.",
    },
    outside: {
      severity: 'error',
      when: 'attest',
      log: 'dial unix {path}: connect: no such file or directory',
      text: "The workload looks for the Workload API at '{path}', but nothing is mounted there: its volume of the CSI driver is at another path, so it gets no identity. Name a path below that mount.",
    },
  },
  check(deployment, report) {
    for (const { container, socket } of socketReaders(deployment)) {
      const outside = isUnmounted(socket.content)
      // A socket that is mounted by itself is where it is looked for.
      const itself = container.mounts.some((mount) => mount.get('mountPath').string === socket.path.value)
      if (outside && !itself && mountsWorkloadApi(container))
        report('outside', socket.path.place, { path: socket.path.value }, [[socket.content.place, 'the mounts']])
    }
    for (const driver of driversOf(deployment)) {
      const folder = driverFolder(driver)
      if (!folder || !isUnmounted(folder.content)) continue
      report('unmounted', folder.path.place, { path: folder.path.value }, [[folder.content.place, "the driver's mounts"]])
    }
    const missed = missedSocket(deployment)
    switch (missed?.is) {
      case 'agents-folder': {
        const { host, users } = missed
        const folders = users.map((user) => user.host.path)
        const related = users.map((user) => [user.host.place, 'who looks for it'] as const)
        report('agent', host.place, { path: host.path, readers: list(folders) }, related, written(host.place, host.path, folders))
        break
      }
      case 'folder': {
        const hosts = missed.agents.flatMap(({ host }) => host ?? [])
        const folders = hosts.map(({ path }) => path)
        const related = hosts.map(({ place }) => [place, "the agent's folder"] as const)
        for (const { who, host } of missed.users)
          report('folder', host.place, { who, path: host.path, served: list(folders) }, related, written(host.place, host.path, folders))
        break
      }
      case 'agents-file': {
        const { agent, name, readers } = missed
        const related = readers.map(({ socket }) => [socket.path.place, 'who looks for it'] as const)
        report('name', agent.path.place, { file: agent.file, readers: list([name]) }, related, written(agent.path.place, agent.file, [name]))
        break
      }
      case 'file': {
        const files = missed.agents.map(({ file }) => file)
        const related = missed.agents.map(({ path }) => [path.place, "the agent's socket"] as const)
        for (const { socket } of missed.readers) {
          const args = { path: socket.path.value, file: socket.file, served: list(files) }
          report('file', socket.path.place, args, related, written(socket.path.place, socket.file, files))
        }
      }
    }
  },
})

/** The end of a path, or all of it, written anew where there is only one way to. */
function written(place: Place, now: string, candidates: readonly string[]) {
  const [only, ...others] = new Set(candidates)
  const text = textAt(place)
  const at = text.lastIndexOf(now)
  if (only === undefined || others.length > 0 || at < 0 || place.via?.length || /[^"']/.test(text.slice(at + now.length))) return []
  return suggestion(`Write '${only}'`, { place, text: `${text.slice(0, at)}${only}${text.slice(at + now.length)}` })
}
