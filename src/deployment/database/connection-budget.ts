import { mostReplicas } from '../../kubernetes/replicas.ts'
import { knownValue } from '../../text/answer.ts'
import type { Place } from '../../text/source-file.ts'
import type { Deployment } from '../deployment.ts'
import { type Database, databaseOf } from './database.ts'
import { databaseSetting, pooledDatabase } from './database-settings.ts'
import { connectionsOf, type DatastoreConnection } from './datastores.ts'
import { poolerLegs } from './pooler-leg.ts'

/** What servers may open against what their database takes. */
export interface Budget {
  readonly database: Database
  readonly wanted: number
  /** `replicas x most`, summand by summand. */
  readonly sum: string
  /** Where most of it is said: max_open_conns, else the connection string. */
  readonly place: Place
  readonly limit: { readonly name: string; readonly value: number; readonly place: Place }
}

/** spire: pkg/server/datastore/sqlstore/sqlstore.go, maxOpenConns at v1.14.2 */
const DEFAULT_OPEN = 100

/** The databases among the files that take fewer connections than the servers may open. */
export function overdrawn(deployment: Deployment): readonly Budget[] {
  const byDatabase = new Map<unknown, { database: Database; uses: DatastoreConnection[] }>()
  for (const one of connectionsOf(deployment)) {
    const database = databaseOf(deployment, one)
    if (!database) continue
    const node = database.container.field.node
    const known = byDatabase.get(node)
    if (known) known.uses.push(one)
    else byDatabase.set(node, { database, uses: [one] })
  }
  return [...byDatabase.values()].flatMap(({ database, uses }) => budgetOf(deployment, database, uses) ?? [])
}

/** The PgBouncers among the files that may open more connections than the PostgreSQL behind them takes. */
export function overdrawnPools(deployment: Deployment): readonly Budget[] {
  const seen = new Set<unknown>()
  return poolerLegs(deployment).flatMap(({ pooler, connection, database }): Budget[] => {
    const replicas = mostReplicas(pooler.workload, deployment.cluster)
    const pool = poolSize(pooler, [connection])
    const node = pooler.container.field.node
    const most = database?.program === 'postgres' ? number(database, 'max_connections', 100) : undefined
    if (!database || !pool || !most || replicas.is !== 'known' || seen.has(node) || replicas.value * pool.value <= most.value - RESERVED) return []
    seen.add(node)
    const limit = { name: 'max_connections', value: most.value - RESERVED, place: most.place }
    return [{ database, wanted: replicas.value * pool.value, sum: `${replicas.value} x ${pool.value}`, place: pool.place, limit }]
  })
}

function budgetOf(deployment: Deployment, database: Database, uses: readonly DatastoreConnection[]): Budget | undefined {
  let wanted = 0
  let said = false
  const summands: string[] = []
  for (const { server, data } of uses) {
    const replicas = server && mostReplicas(server.workload, deployment.cluster)
    const open = data.int('max_open_conns')
    if (replicas?.is !== 'known' || (open.is !== 'known' && open.is !== 'absent')) return undefined
    const most = open.is === 'known' && open.value > 0 ? open.value : DEFAULT_OPEN
    wanted += replicas.value * most
    said ||= (open.is === 'known' && open.from === 'written') || replicas.value > 1
    summands.push(`${replicas.value} x ${most}`)
  }
  const limit = limitOf(database, uses)
  const [first] = uses
  // One server with the defaults of both programs never comes near them.
  if (!limit || !first || !said || wanted <= limit.value) return undefined
  const open = first.data.int('max_open_conns')
  const place = open.is === 'known' && open.from === 'written' ? open.place : (first.data.key(first.key) ?? first.data.place)
  return { database, wanted, sum: summands.join(' + '), place, limit }
}

function limitOf(database: Database, uses: readonly DatastoreConnection[]): Budget['limit'] | undefined {
  if (database.program === 'postgres') {
    const most = number(database, 'max_connections', 100)
    return most && { name: 'max_connections', value: most.value - RESERVED, place: most.place }
  }
  // Every pod of a PgBouncer has connections of its own.
  const pods = knownValue(database.workload.replicas) ?? 1
  const clients = times(number(database, 'max_client_conn', 100), pods)
  const mode = databaseSetting(database, 'pool_mode')
  const session = mode.is === 'absent' || (mode.is === 'known' && mode.value === 'session')
  if (!session) return clients && { name: 'max_client_conn', ...clients }
  const pool = poolSize(database, uses)
  const all = times(pool, pods)
  if (clients && (!all || clients.value <= all.value)) return { name: 'max_client_conn', ...clients }
  return all && { name: pool?.name ?? '', ...all }
}

/** Kept for superusers. (postgresql: superuser_reserved_connections) */
const RESERVED = 3

interface Amount {
  readonly value: number
  readonly place: Place
}

/** How many connections one PgBouncer opens for a database and user. */
function poolSize(pooler: Database, uses: readonly DatastoreConnection[]): (Amount & { readonly name: string }) | undefined {
  const dbname = uses[0]?.connection.parts.get('dbname')?.value ?? ''
  const own = pooledDatabase(pooler, dbname)?.get('pool_size')
  if (own) return /^\d+$/.test(own.value) ? { name: 'pool_size', value: Number(own.value), place: own.place } : undefined
  const size = number(pooler, 'default_pool_size', 20)
  return size && { name: 'default_pool_size', ...size }
}

function times(amount: Amount | undefined, factor: number): Amount | undefined {
  return amount && { value: amount.value * factor, place: amount.place }
}

function number(database: Database, name: string, byDefault: number): Amount | undefined {
  const setting = databaseSetting(database, name)
  if (setting.is === 'absent') return { value: byDefault, place: setting.place }
  return setting.is === 'known' && /^\d+$/.test(setting.value) ? { value: Number(setting.value), place: setting.place } : undefined
}
