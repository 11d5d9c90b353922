import { knownValue } from '../../text/answer.ts'
import type { Place } from '../../text/source-file.ts'
import type { Deployment } from '../deployment.ts'
import type { Server } from '../server.ts'
import { databaseOf, hostOf } from './database.ts'
import { addressOf, connectionsOf, isLocalHost, stringPlace } from './datastores.ts'

/** Which database a server writes to; equal keys are one database. */
export interface ServersDatabase {
  readonly server: Server
  readonly key: string
  /** Where the config names it. */
  readonly place: Place
}

/** The databases of the servers, as far as they are known. */
export function serversDatabases(deployment: Deployment): readonly ServersDatabase[] {
  return deployment.servers.flatMap((server) => {
    const key = sqliteKey(server) ?? sqlKey(deployment, server)
    return key ? [{ server, ...key }] : []
  })
}

/** A file of SQLite is a workload's own: no two can share it. */
function sqliteKey(server: Server): { readonly key: string; readonly place: Place } | undefined {
  const type = server.databaseType
  if (type.is !== 'known' || type.value !== 'sqlite3') return undefined
  const { object } = server.workload
  return { key: `sqlite3 ${object.file.path} ${object.root.place.start}`, place: type.place }
}

function sqlKey(deployment: Deployment, server: Server): { readonly key: string; readonly place: Place } | undefined {
  const one = connectionsOf(deployment).find((connection) => connection.server === server && connection.key === 'connection_string')
  const address = one && knownValue(addressOf(one))
  if (!one || !address) return undefined
  const dbname = one.connection.parts.get('dbname') ?? (one.connection.complete ? one.connection.parts.get('user') : undefined)
  if (!dbname?.known) return undefined
  const place = stringPlace(one)
  if (isLocalHost(address.host)) {
    // A proxy in the pod may lead to any database.
    const own = databaseOf(deployment, one)
    return own?.program === 'postgres'
      ? { key: `pod ${server.workload.object.file.path} ${server.workload.object.root.place.start} ${dbname.value}`, place }
      : undefined
  }
  const host = hostOf(deployment, one)
  if (host?.is === 'service') {
    const { object } = host.service
    return { key: `service ${object.namespace ?? ''}/${object.name} ${dbname.value}`, place }
  }
  const name =
    host?.is === 'elsewhere' ? `service ${host.namespace ?? server.namespace ?? ''}/${host.name}` : `host ${address.host.toLowerCase()}:${address.port}`
  return { key: `${name} ${dbname.value}`, place }
}
