import type { Block, SpireConfig } from '../../spire/config.ts'
import type { Connection, ConnectionPart } from '../../spire/connection-string.ts'
import { mysqlAddress, parseMysqlConnection } from '../../spire/mysql-connection.ts'
import { parsePostgresConnection } from '../../spire/postgres-connection.ts'
import { type Answer, absent, known, unknown } from '../../text/answer.ts'
import { HOLE, type MappedText, placeAt } from '../../text/mapped-text.ts'
import type { Place } from '../../text/source-file.ts'
import type { Deployment } from '../deployment.ts'
import { databaseTypeOf, type Server } from '../server.ts'

export type ConnectionKey = 'connection_string' | 'ro_connection_string'

/** A connection of a server to its database, as its driver reads it; what comes from a variable is read as far as it is known. */
export interface DatastoreConnection {
  readonly config: SpireConfig
  /** Undefined for a config that no server among the files reads. */
  readonly server: Server | undefined
  readonly key: ConnectionKey
  readonly driver: 'postgres' | 'mysql'
  /** The `plugin_data` of the DataStore. */
  readonly data: Block
  readonly text: MappedText
  readonly connection: Connection
}

const cache = new WeakMap<Deployment, readonly DatastoreConnection[]>()

/** The connections of all server configs whose strings can be read; worked out once. */
export function connectionsOf(deployment: Deployment): readonly DatastoreConnection[] {
  const seen = cache.get(deployment)
  if (seen) return seen
  const read = new Set(deployment.servers.flatMap(({ config }) => config ?? []))
  const orphans = deployment.configs.filter(({ config, mounted }) => config.kind === 'server' && !mounted && !read.has(config))
  const found = [
    ...deployment.servers.flatMap((server) => (server.config ? connectionsIn(server.config, server) : [])),
    ...orphans.flatMap(({ config }) => connectionsIn(config, undefined)),
  ]
  cache.set(deployment, found)
  return found
}

function connectionsIn(config: SpireConfig, server: Server | undefined): readonly DatastoreConnection[] {
  const dataStore = config.plugins.find(({ type, name, external }) => type === 'DataStore' && name === 'sql' && !external)
  const type = dataStore && databaseTypeOf(dataStore)
  if (!dataStore || type?.is !== 'known') return []
  const driver = /^(?:aws_)?postgres$/.test(type.value) ? 'postgres' : /^(?:aws_)?mysql$/.test(type.value) ? 'mysql' : undefined
  if (driver === undefined) return []
  const { data } = dataStore
  return (['connection_string', 'ro_connection_string'] as const).flatMap((key) => {
    const text = data.mapped(key)
    const result = text && text.text !== '' ? (driver === 'postgres' ? parsePostgresConnection(text) : parseMysqlConnection(text)) : undefined
    return text && result?.is === 'known' ? [{ config, server, key, driver, data, text, connection: result.connection }] : []
  })
}

/** Where a part of a connection string stands; the whole string, where the part is empty. */
export function partPlace({ text, data, key }: DatastoreConnection, { span }: Pick<ConnectionPart, 'span'>): Place {
  return span.end > span.start ? placeAt(text, span.start, span.end) : (data.key(key) ?? data.place)
}

/** The connection string's own place: the value where it is written, else its key. */
export function stringPlace({ data, key }: DatastoreConnection): Place {
  const value = data.string(key)
  return value.is === 'known' ? value.place : (data.key(key) ?? data.place)
}

/** What lib/pq takes from the environment where the connection string does not say it. (lib/pq: parseEnviron) */
const VARIABLES: Readonly<Record<string, string>> = { host: 'PGHOST', port: 'PGPORT', sslmode: 'PGSSLMODE', sslrootcert: 'PGSSLROOTCERT', user: 'PGUSER' }

/** A setting of the connection, by the driver's name for it: of the string, else of the server's environment. */
export function connectionSetting(one: DatastoreConnection, name: string): Answer<string> {
  const part = one.connection.parts.get(name)
  if (part) return part.known ? known(part.value, partPlace(one, part)) : unknown('the value is not among the files')
  if (!one.connection.complete) return unknown('a part of the connection string is not among the files')
  const variable = one.driver === 'postgres' ? VARIABLES[name] : undefined
  if (variable === undefined) return absent(stringPlace(one))
  const value = one.server?.component.container.env(variable)
  if (!value) return unknown('the environment is not known')
  if (value.is === 'absent') return absent(stringPlace(one))
  return value.is === 'text' && !value.text.text.includes(HOLE) ? known(value.text.text, value.place) : unknown('a variable that is not known here may say it')
}

/** The host and port that a connection goes to, with the driver's defaults. A path is a UNIX socket. */
export function addressOf(one: DatastoreConnection): Answer<{ readonly host: string; readonly port: number }> {
  if (one.driver === 'mysql') {
    const part = one.connection.parts.get('address')
    if ((part && !part.known) || !one.connection.complete) return unknown('the address is not known')
    const address = mysqlAddress(one.connection)
    const place = part ? partPlace(one, part) : stringPlace(one)
    return address ? known({ host: address.host, port: Number(address.port) }, place) : known({ host: '/', port: 0 }, place)
  }
  const host = connectionSetting(one, 'host')
  const port = connectionSetting(one, 'port')
  const number = port.is === 'known' && /^\d+$/.test(port.value) ? Number(port.value) : port.is === 'absent' ? 5432 : undefined
  if (number === undefined) return unknown('the port is not known')
  if (host.is === 'known') return host.value.includes(',') ? unknown('several hosts') : known({ host: host.value || 'localhost', port: number }, host.place)
  return host.is === 'absent' ? known({ host: 'localhost', port: number }, host.place, 'default') : unknown('the host is not known')
}

/** Whether nothing of a connection leaves the pod: `localhost`, a loopback address, a UNIX socket. */
export function isLocalHost(host: string): boolean {
  return host === '' || host.startsWith('/') || host === 'localhost' || /^127\.|^::1$/.test(host)
}
