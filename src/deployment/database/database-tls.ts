import { contentAt } from '../../kubernetes/paths.ts'
import { placeAt } from '../../text/mapped-text.ts'
import type { Place } from '../../text/source-file.ts'
import type { Database } from './database.ts'
import { databaseSetting } from './database-settings.ts'

/** Whether a database speaks TLS. */
export type DatabaseTls =
  /** Where it is turned off, else where it would be turned on. */
  | { readonly is: 'off'; readonly place: Place; readonly written: boolean }
  /** It takes no connection without; `log`: what it answers to one. */
  | { readonly is: 'demanded'; readonly place: Place; readonly log: string }
  | { readonly is: 'offered' }
  | { readonly is: 'unknown' }

export function databaseTls(database: Database): DatabaseTls {
  return database.program === 'pgbouncer' ? poolerTls(database) : serverTls(database)
}

/** pgbouncer: doc/config.md, client_tls_sslmode: `disable` where nothing is said */
function poolerTls(database: Database): DatabaseTls {
  const mode = databaseSetting(database, 'client_tls_sslmode')
  if (mode.is === 'absent') return { is: 'off', place: mode.place, written: false }
  if (mode.is !== 'known') return { is: 'unknown' }
  if (mode.value === 'disable') return { is: 'off', place: mode.place, written: true }
  return /^(?:require|verify-ca|verify-full)$/.test(mode.value) ? { is: 'demanded', place: mode.place, log: 'pq: SSL required' } : { is: 'offered' }
}

function serverTls(database: Database): DatabaseTls {
  const ssl = databaseSetting(database, 'ssl')
  if (ssl.is === 'absent') return { is: 'off', place: database.container.field.get('args').key?.place ?? ssl.place, written: false }
  if (ssl.is !== 'known') return { is: 'unknown' }
  if (/^(?:off|false|no|0)$/i.test(ssl.value)) return { is: 'off', place: ssl.place, written: true }
  const line = onlyWithTls(database)
  return line ? { is: 'demanded', place: line, log: 'no pg_hba.conf entry for host' } : { is: 'offered' }
}

/** The first `hostssl` line of a mounted pg_hba.conf that lets nobody in from outside without TLS. (postgresql: src/backend/libpq/hba.c) */
function onlyWithTls(database: Database): Place | undefined {
  const text = hbaOf(database)
  if (!text) return undefined
  let at = 0
  let first: Place | undefined
  for (const line of text.text.split('\n')) {
    const [, blanks = '', type = '', rest = ''] = /^(\s*)(host\w*)\s+(.*)$/.exec(line) ?? []
    if (type === 'hostssl') first ??= placeAt(text, at + blanks.length, at + line.trimEnd().length)
    else if ((type === 'host' || type === 'hostnossl') && !LOOPBACK.test(rest) && !/\breject\s*$/.test(rest)) return undefined
    at += line.length + 1
  }
  return first
}

const LOOPBACK = /\s(?:127\.0\.0\.1(?:\/32)?|::1(?:\/128)?|localhost|samehost)\s/

function hbaOf({ container }: Database) {
  for (const mount of container.mounts) {
    const path = mount.get('mountPath').string ?? ''
    const content = contentAt(container, /pg_hba\.conf$/.test(path) ? path : `${path}/pg_hba.conf`)
    if (content.is === 'key' && content.entry.text) return content.entry.text
  }
  const named = databaseSettingPath({ container })
  return named
}

function databaseSettingPath({ container }: Pick<Database, 'container'>) {
  const path = [...(container.command ?? []), ...(container.args ?? [])]
    .map(({ text }) => /^(?:-c|--)?hba_file=(.+)$/.exec(text)?.[1])
    .find((one) => one !== undefined)
  const content = path === undefined ? undefined : contentAt(container, path)
  return content?.is === 'key' ? content.entry.text : undefined
}
