import { basename, dirname } from 'node:path'
import type { Configured } from '../../src/deployment/configured.ts'
import { Server } from '../../src/deployment/server.ts'
import { keysFile, sqliteFile } from '../../src/deployment/volumes/persistence.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { setEntry } from '../../src/kubernetes/insert.ts'
import { isUnmounted, type PathContent } from '../../src/kubernetes/path-content.ts'
import { isWithin } from '../../src/kubernetes/path-name.ts'
import { contentAt } from '../../src/kubernetes/paths.ts'
import { isFolderOfImage } from '../../src/spire/image-folders.ts'
import { replaceWord } from '../../src/text/edit.ts'
import type { Place } from '../../src/text/source-file.ts'

const LOG = 'read-only file system'

export default rule({
  id: 'data-dir-unwritable',
  area: 'volumes',
  summary: 'What the server and the agent write to can be written.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/docker_images.md', 'spire: Dockerfile', 'spire: pkg/server/server.go', 'spire: pkg/agent/storage/storage.go'],
  yields: true,
  fix: 'unsafe',
  messages: {
    image: {
      severity: 'error',
      when: 'start',
      log: LOG,
      text: "The {program} writes to '{path}' ({setting}), where nothing is mounted, and the container's own file system is read-only, so it exits. Mount a volume there.",
    },
    volume: {
      severity: 'error',
      when: 'start',
      log: LOG,
      text: "The {program} writes to '{path}' ({setting}), but what is mounted there is read-only, so it exits. Use a folder on a volume that can be written.",
    },
    imageOfAgent: {
      severity: 'error',
      when: 'attest',
      log: LOG,
      text: "The agent keeps its identity in '{path}' ({setting}), where nothing is mounted, and the container's own file system is read-only, so it never comes to attest. Mount a volume there.",
    },
    volumeOfAgent: {
      severity: 'error',
      when: 'attest',
      log: LOG,
      text: "The agent keeps its identity in '{path}' ({setting}), but what is mounted there is read-only, so it never comes to attest. Use a folder on a volume that can be written.",
    },
  },
  check({ servers, agents }, report) {
    for (const configured of [...servers, ...agents]) {
      const { container } = configured.component
      const readOnlyRoot = container.field.get('securityContext').get('readOnlyRootFilesystem').boolean === true
      const told = new Set<string>()
      const program = configured instanceof Server ? 'server' : 'agent'
      const all = written(configured)
      for (const one of all) {
        const { folder, setting, place, content } = one
        const exists = isThere(program, one)
        // A server makes its data_dir and leaves it empty: what counts there are its keys and its database.
        if (setting === 'data_dir' && program === 'server' && exists && !all.some((other) => other !== one && isWithin(other.folder, folder))) continue
        const args = { program, path: folder, setting }
        const why = isUnmounted(content) && readOnlyRoot ? 'image' : 'readOnly' in content && content.readOnly ? 'volume' : undefined
        if (why === undefined || [...told].some((other) => isWithin(folder, other))) continue
        told.add(folder)
        const id = program === 'server' || !exists ? why : why === 'image' ? 'imageOfAgent' : 'volumeOfAgent'
        const fixes =
          content.is === 'stored' && content.mount.get('readOnly').boolean === true
            ? suggestion('Write readOnly: false', setEntry(content.mount, 'readOnly', false))
            : elsewhere(configured, one, all)
        report(id, place, args, 'mount' in content ? [[content.mount.place, 'the mount']] : 'place' in content ? [[content.place, 'the mounts']] : [], fixes)
      }
    }
  },
})

interface Written {
  readonly setting: string
  readonly folder: string
  /** The path as it is set; undefined where more than a path is. */
  readonly path?: string
  readonly place: Place
  readonly content: PathContent
}

/** Whether the folder is there before the program makes it. */
function isThere(side: 'server' | 'agent', { folder, content }: Written): boolean {
  return isUnmounted(content) ? isFolderOfImage(side, folder) : true
}

function written(configured: Configured): readonly Written[] {
  const { container } = configured.component
  const found: Written[] = []
  const data = configured.setting('data_dir', 'dataDir')
  if (data.is === 'known' && data.value.startsWith('/')) {
    found.push({ setting: 'data_dir', folder: data.value, path: data.value, place: data.place, content: contentAt(container, data.value) })
  }
  const socket = configured.socketPath
  if (configured instanceof Server) {
    const keys = keysFile(configured)
    if (keys) found.push({ setting: 'keys_path', folder: dirname(keys.path.value), path: keys.path.value, place: keys.path.place, content: keys.folder })
    const sqlite = sqliteFile(configured)
    if (sqlite) found.push({ setting: 'the SQLite file', folder: dirname(sqlite.path.value), place: sqlite.path.place, content: sqlite.folder })
    // An agent's socket that is mounted nowhere is another fault.
    if (socket.is === 'known' && !sharedSocketOf(configured)) {
      const folder = dirname(socket.value)
      found.push({ setting: 'socket_path', folder, place: socket.place, content: contentAt(container, folder) })
    }
  }
  return found
}

/** The only volume that the program can write to and has for itself: the path there, or the volume here, where more than one setting leads here. */
function elsewhere({ component: { container }, socketPath }: Configured, { path, folder, place }: Written, all: readonly Written[]): readonly Fix[] {
  const socket = socketPath.is === 'known' ? dirname(socketPath.value) : undefined
  const free = container.mounts.filter((mount) => {
    const one = mount.get('mountPath').string?.replace(/\/+$/, '')
    const content = one === undefined ? undefined : contentAt(container, one)
    const own = content?.is === 'stored' && !content.readOnly && (content.store.kind === 'empty-dir' || content.store.kind === 'claim')
    return own && one !== socket && one !== '/tmp'
  })
  const [only, ...others] = free
  const there = only?.get('mountPath')
  if (path === undefined || there?.string === undefined || others.length > 0 || socket === undefined) return []
  const name = only?.get('name').string ?? ''
  if (all.filter((one) => isWithin(one.folder, folder)).length > 1) return suggestion(`Mount '${name}' there`, replaceWord(there.place, there.string, folder))
  const meant = path === folder ? there.string : `${there.string.replace(/\/+$/, '')}/${basename(path)}`
  return suggestion(`Write '${meant}'`, replaceWord(place, path, meant))
}

/** Beside a container that needs the socket, the missing volume is what is wrong. */
function sharedSocketOf(server: Server): boolean {
  return server.component.pod.containers.some(({ image }) => /spire-controller-manager|oidc-discovery-provider/.test(image?.repository ?? ''))
}
