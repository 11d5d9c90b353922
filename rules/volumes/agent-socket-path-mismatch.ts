import type { Deployment } from '../../src/deployment/deployment.ts'
import {
  agentSocket,
  CSI_DRIVER,
  driverFolder,
  driversOf,
  hostFolder,
  mountsWorkloadApi,
  type SocketFolder,
  type SocketReader,
  socketReaders,
} from '../../src/deployment/volumes/sockets.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { isWithin } from '../../src/kubernetes/path-name.ts'
import { replaceWord } from '../../src/text/edit.ts'
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
      const outside = socket.content.is === 'image' || socket.content.is === 'above-mounts'
      // A socket that is mounted by itself is where it is looked for.
      const itself = container.mounts.some((mount) => mount.get('mountPath').string === socket.path.value)
      if (outside && !itself && mountsWorkloadApi(container))
        report('outside', socket.path.place, { path: socket.path.value }, [[socket.content.place, 'the mounts']])
    }
    for (const driver of driversOf(deployment)) {
      const folder = driverFolder(driver)
      if (!folder || (folder.content.is !== 'image' && folder.content.is !== 'above-mounts')) continue
      report('unmounted', folder.path.place, { path: folder.path.value }, [[folder.content.place, "the driver's mounts"]])
    }
    const agents = socketsOnTheNode(deployment)
    if (!agents) return
    const users = usersOf(deployment)
    const strays = users.filter(({ host }) => !agents.some(({ host: own }) => own && isWithin(own.path, host.path)))
    const only = agents.length === 1 ? agents[0]?.host : undefined
    if (only && strays.length > 0 && strays.length === users.length && !only.same && strays.every(({ host }) => host.same)) {
      const related = strays.map(({ host }) => [host.place, 'who looks for it'] as const)
      const wanted = new Set(strays.map(({ host }) => host.path))
      const [folder] = wanted
      const fixes = wanted.size === 1 && folder !== undefined ? suggestion(`Write '${folder}'`, replaceWord(only.place, only.path, folder)) : []
      report('agent', only.place, { path: only.path, readers: list(strays.map(({ host }) => host.path)) }, related, fixes)
      return
    }
    const served = list(agents.flatMap(({ host }) => host?.path ?? []))
    const places = agents.flatMap(({ host }) => (host ? [[host.place, "the agent's folder"] as const] : []))
    const hosts = [...new Set(agents.flatMap(({ host }) => host?.path ?? []))]
    for (const { host, who } of strays) report('folder', host.place, { who, path: host.path, served }, places, written(host.place, host.path, hosts))
    if (strays.length > 0) return
    const files = [...new Set(agents.map(({ file }) => file))]
    const readers = socketReaders(deployment).filter((reader) => readsAgents(reader, agents))
    const wrong = readers.filter(({ socket }) => !files.includes(socket.file))
    const names = [...new Set(wrong.map(({ socket }) => socket.file))]
    const agent = agents.length === 1 ? agents[0] : undefined
    if (agent && wrong.length > 1 && wrong.length === readers.length && names.length === 1) {
      const related = wrong.map(({ socket }) => [socket.path.place, 'who looks for it'] as const)
      report('name', agent.path.place, { file: agent.file, readers: list(names) }, related, written(agent.path.place, agent.file, names))
      return
    }
    const said = agents.map(({ path }) => [path.place, "the agent's socket"] as const)
    for (const { socket } of wrong)
      report(
        'file',
        socket.path.place,
        { path: socket.path.value, file: socket.file, served: list(files) },
        said,
        written(socket.path.place, socket.file, files),
      )
  },
})

/** Every agent's socket, where all are in folders of the node; undefined where one is not, or is not known. */
function socketsOnTheNode({ agents }: Deployment): readonly SocketFolder[] | undefined {
  const sockets = agents.flatMap((agent) => agentSocket(agent) ?? [])
  return sockets.length === 0 || sockets.length < agents.length || sockets.some(({ host }) => !host) ? undefined : sockets
}

function usersOf(deployment: Deployment): readonly { readonly host: NonNullable<SocketFolder['host']>; readonly who: string }[] {
  const drivers = driversOf(deployment).flatMap((driver) => {
    const folder = driverFolder(driver)
    const host = folder && hostFolder(folder.content)
    return host ? [{ host, who: 'The CSI driver' }] : []
  })
  const workloads = socketReaders(deployment).flatMap(({ socket, container }) =>
    socket.host ? [{ host: socket.host, who: `Container '${container.name}'` }] : [],
  )
  return [...drivers, ...workloads]
}

function readsAgents({ socket }: SocketReader, agents: readonly SocketFolder[]): boolean {
  const { content, host } = socket
  if (host) return agents.some(({ host: own }) => own?.path === host.path)
  return content.is === 'stored' && content.store.kind === 'csi' && content.store.name === CSI_DRIVER && content.store.path === ''
}

/** The end of a path, or all of it, written anew where there is only one way to. */
function written(place: Place, now: string, candidates: readonly string[]) {
  const [only, ...others] = candidates
  const text = textAt(place)
  const at = text.lastIndexOf(now)
  if (only === undefined || others.length > 0 || at < 0 || place.via?.length || /[^"']/.test(text.slice(at + now.length))) return []
  return suggestion(`Write '${only}'`, { place, text: `${text.slice(0, at)}${only}${text.slice(at + now.length)}` })
}
