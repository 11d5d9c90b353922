import type { Container } from '../../kubernetes/container.ts'
import { entriesOf } from '../../kubernetes/data.ts'
import { contentAt } from '../../kubernetes/paths.ts'
import { type Answer, absent, known, unknown } from '../../text/answer.ts'
import { HOLE } from '../../text/mapped-text.ts'
import type { Place } from '../../text/source-file.ts'
import type { Database } from './database.ts'
import { readIni, readPostgresqlConf, type Section, type SettingsFile } from './ini-file.ts'

/** What a database's own configuration says of a setting; absent: its built-in default holds. */
export function databaseSetting({ program, container }: Database, name: string): Answer<string> {
  return program === 'pgbouncer' ? poolerSetting(container, name) : serverSetting(container, name)
}

/** PgBouncer's entry for a database: `host`, `port`, `pool_mode`, …; undefined where there is none, or the file is not known. */
export function pooledDatabase({ container }: Database, name: string): ReadonlyMap<string, { readonly value: string; readonly place: Place }> | undefined {
  const databases = iniOf(container)?.sections.get('databases')
  const entry = databases?.settings.get(name.toLowerCase()) ?? databases?.settings.get('*')
  if (!entry) return undefined
  const pairs = [...entry.value.matchAll(/([a-z_]+)\s*=\s*(?:'([^']*)'|(\S*))/g)]
  return new Map(pairs.map(([, key = '', quoted, plain]) => [key, { value: quoted ?? plain ?? '', place: entry.place }]))
}

function poolerSetting(container: Container, name: string): Answer<string> {
  const file = iniOf(container)
  if (file) return fromFile(file, file.sections.get('pgbouncer'), name)
  // Images that write the file themselves: edoburu/pgbouncer and bitnami/pgbouncer.
  const prefix = container.image?.repository.startsWith('bitnami') ? 'PGBOUNCER_' : ''
  const value = container.env(`${prefix}${name.toUpperCase()}`)
  return value.is === 'text' && !value.text.text.includes(HOLE) ? known(value.text.text, value.place) : unknown('its configuration is not among the files')
}

const INI_PATHS = ['/etc/pgbouncer/pgbouncer.ini', '/bitnami/pgbouncer/conf/pgbouncer.ini', '/opt/bitnami/pgbouncer/conf/pgbouncer.ini']

function iniOf(container: Container): SettingsFile | undefined {
  const named = words(container).find((word) => word.endsWith('.ini'))
  for (const path of named === undefined ? INI_PATHS : [named]) {
    const content = contentAt(container, path)
    if (content.is === 'key' && content.entry.text) return readIni(content.entry.text)
  }
  return undefined
}

function serverSetting(container: Container, name: string): Answer<string> {
  if (words(container).some((word) => /(?:^|\/)(?:ba|a|da)?sh$/.test(word))) return unknown('a script starts it')
  const flag = flagOf(container, name)
  if (flag) return flag
  const file = confOf(container)
  if (file) return fromFile(file, file.sections.get(''), name)
  if (flagOf(container, 'config_file')) return unknown('its configuration is not among the files')
  const variable = BITNAMI[name]
  const value = variable === undefined ? undefined : container.env(variable)
  if (value?.is === 'text' && !value.text.text.includes(HOLE)) return known(value.text.text === 'yes' ? 'on' : value.text.text, value.place)
  return isPlain(container) ? absent(container.place) : unknown('its configuration is not among the files')
}

const BITNAMI: Readonly<Record<string, string>> = { ssl: 'POSTGRESQL_ENABLE_TLS', max_connections: 'POSTGRESQL_MAX_CONNECTIONS' }

/** The flags of `postgres`: `-c name=value`, `--name=value`, and the short ones for what is asked here. (postgresql: src/backend/postmaster/postmaster.c) */
function flagOf(container: Container, name: string): Answer<string> | undefined {
  const all = [...(container.command ?? []), ...(container.args ?? [])]
  let found: Answer<string> | undefined
  for (const [index, { text, place }] of all.entries()) {
    const before = all[index - 1]?.text
    const setting = before === '-c' ? text : text.startsWith('--') ? text.slice(2) : text.startsWith('-c') ? text.slice(2) : undefined
    const [, key = '', value = ''] = /^([\w.-]+)=([\s\S]*)$/.exec(setting ?? '') ?? []
    if (key.replaceAll('-', '_').toLowerCase() === name) found = value.includes(HOLE) ? unknown('the flag is not known') : known(value, place)
    if (name === 'max_connections' && before === '-N') found = known(text, place)
    if (name === 'ssl' && text === '-l') found = known('on', place)
  }
  return found
}

/** The file that it is told to read, or a `postgresql.conf` that is mounted for it. */
function confOf(container: Container): SettingsFile | undefined {
  const named = flagOf(container, 'config_file')
  const mounts = container.mounts.flatMap((mount) => mount.get('mountPath').string ?? [])
  const paths = named
    ? named.is === 'known'
      ? [named.value]
      : []
    : mounts.map((path) => (/\.conf$/.test(path) ? path : `${path.replace(/\/+$/, '')}/postgresql.conf`))
  for (const path of paths) {
    if (!/(?:^|\/)postgresql[\w.-]*\.conf$/.test(path) && !named) continue
    const content = contentAt(container, path)
    if (content.is === 'key' && content.entry.text) return readPostgresqlConf(content.entry.text)
  }
  return undefined
}

/** The project's own image as it comes: nothing here writes into the configuration that it makes for itself. */
function isPlain(container: Container): boolean {
  if (!/^(?:library\/)?postgres$/.test(container.image?.repository ?? '') || container.command) return false
  return container.mounts.every((mount) => {
    const path = mount.get('mountPath').string ?? ''
    if (!path.startsWith('/docker-entrypoint-initdb.d') && !/\.conf$/.test(path)) return true
    const content = contentAt(container, path)
    const object = 'volume' in content && content.volume.from === 'pod' ? content.volume.field.get('configMap').get('name').string : undefined
    const map = object === undefined ? undefined : container.pod.cluster.find('ConfigMap', container.pod.namespace, object, container.pod.object)
    return map !== undefined && entriesOf(map).every(({ text }) => text !== undefined && !/postgresql\.(?:auto\.)?conf|alter\s+system/i.test(text.text))
  })
}

function fromFile({ complete }: SettingsFile, section: Section | undefined, name: string): Answer<string> {
  const setting = section?.settings.get(name)
  if (setting) return setting.value.includes(HOLE) ? unknown('it is filled in elsewhere') : known(setting.value, setting.place)
  return complete && section ? absent(section.place) : unknown('other files may say it')
}

function words(container: Container): readonly string[] {
  return [...(container.command ?? []), ...(container.args ?? [])].map(({ text }) => text)
}
