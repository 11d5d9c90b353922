import { dirname } from 'node:path'
import { isUnmounted, type PathContent } from '../../kubernetes/path-content.ts'
import { contentAt } from '../../kubernetes/paths.ts'
import { type Answer, absent, type Known, known, unknown } from '../../text/answer.ts'
import type { Server } from '../server.ts'

/** A file that a server keeps, with what the folder of it is. */
export interface KeptFile {
  readonly path: Known<string>
  readonly folder: PathContent
}

/** The file of KeyManager "disk"; undefined where the server has another, or its path is not known. */
export function keysFile(server: Server): KeptFile | undefined {
  const { keyManager } = server
  return keyManager?.name === 'disk' ? kept(server, keyManager.data.string('keys_path')) : undefined
}

/** The file of an SQLite database; undefined where there is none. */
export function sqliteFile(server: Server): KeptFile | undefined {
  const type = server.databaseType
  if (type.is !== 'known' || type.value !== 'sqlite3' || !server.dataStore) return undefined
  return kept(server, sqlitePath(server.dataStore.data.string('connection_string')))
}

/** The path in a connection string of SQLite; absent where the database is in memory. */
function sqlitePath(text: Answer<string>): Answer<string> {
  if (text.is !== 'known') return text
  if (/:memory:|mode=memory/.test(text.value)) return absent(text.place)
  const path = /^(?:file:(?:\/\/)?)?(\/[^?]+)/.exec(text.value)?.[1]
  return path === undefined ? unknown('the path is relative') : known(path, text.place, text.from)
}

function kept(server: Server, path: Answer<string>): KeptFile | undefined {
  if (path.is !== 'known' || !path.value.startsWith('/')) return undefined
  return { path, folder: contentAt(server.component.container, dirname(path.value)) }
}

/** Why what is written there is gone with the pod; undefined where it stays, or that cannot be said. */
export function lostWith(content: PathContent): string | undefined {
  if (isUnmounted(content)) return 'in the container itself'
  return content.is === 'stored' && content.store.kind === 'empty-dir' ? 'in an emptyDir' : undefined
}
