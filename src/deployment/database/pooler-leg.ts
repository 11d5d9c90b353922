import { type HostName, resolveHost } from '../../kubernetes/service.ts'
import type { Place } from '../../text/source-file.ts'
import type { Deployment } from '../deployment.ts'
import { type Database, databaseAt, databaseOf } from './database.ts'
import { pooledDatabase } from './database-settings.ts'
import { connectionsOf, type DatastoreConnection, isLocalHost } from './datastores.ts'

/** Where a PgBouncer that servers connect to goes on to. */
export interface PoolerLeg {
  readonly pooler: Database
  readonly connection: DatastoreConnection
  readonly host: string
  readonly port: number
  /** The entry for the database. */
  readonly place: Place
  readonly found: HostName
  /** Undefined where it is not among the files. */
  readonly database: Database | undefined
}

/** The ways from the PgBouncers of the servers to PostgreSQL, as far as their configuration is among the files. (pgbouncer: doc/config.md, [databases]) */
export function poolerLegs(deployment: Deployment): readonly PoolerLeg[] {
  return connectionsOf(deployment).flatMap((connection): PoolerLeg[] => {
    const pooler = connection.driver === 'postgres' ? databaseOf(deployment, connection) : undefined
    const dbname = connection.connection.parts.get('dbname')
    if (pooler?.program !== 'pgbouncer' || !dbname?.known) return []
    const entry = pooledDatabase(pooler, dbname.value)
    const host = entry?.get('host')
    const port = entry?.get('port')?.value ?? '5432'
    if (!host || isLocalHost(host.value) || host.value.includes(',') || !/^\d+$/.test(port)) return []
    const { workload } = pooler
    return [
      {
        pooler,
        connection,
        host: host.value,
        port: Number(port),
        place: host.place,
        found: resolveHost(deployment.cluster, host.value, workload.pod.namespace, workload.object),
        database: databaseAt(deployment, host.value, Number(port), workload),
      },
    ]
  })
}
