import type { Container } from '../../kubernetes/container.ts'
import { type HostName, listenerOf, portOfService, resolveHost, type Service, workloadsBehind } from '../../kubernetes/service.ts'
import type { Workload } from '../../kubernetes/workload.ts'
import { knownValue } from '../../text/answer.ts'
import type { Deployment } from '../deployment.ts'
import { addressOf, type DatastoreConnection, isLocalHost } from './datastores.ts'

/** A PostgreSQL server or a PgBouncer among the files. */
export interface Database {
  readonly program: 'postgres' | 'pgbouncer'
  readonly workload: Workload
  readonly container: Container
  /** What leads to it; undefined where it runs beside the SPIRE server. */
  readonly service: Service | undefined
}

/** What the name that a connection goes to leads to; undefined where it is not known, or does not leave the pod. */
export function hostOf({ cluster }: Deployment, one: DatastoreConnection): HostName | undefined {
  const address = knownValue(addressOf(one))
  if (!address || !one.server || isLocalHost(address.host)) return undefined
  return resolveHost(cluster, address.host, one.server.namespace, one.server.component.workload.object)
}

/** The one database among the files that a connection ends at; undefined where there is none, or it could be several. */
export function databaseOf(deployment: Deployment, one: DatastoreConnection): Database | undefined {
  const address = knownValue(addressOf(one))
  if (!address || !one.server) return undefined
  if (isLocalHost(address.host))
    return address.host.startsWith('/') ? undefined : only(databasesIn(one.server.workload, undefined).filter((found) => listens(found, address.port)))
  return databaseAt(deployment, address.host, address.port, one.server.workload)
}

/** The one database among the files behind a host and port, as a pod of a workload sees them. */
export function databaseAt({ cluster, workloads }: Deployment, host: string, port: number, from: Workload): Database | undefined {
  const found = resolveHost(cluster, host, from.pod.namespace, from.object)
  if (found.is !== 'service') return undefined
  const { service } = found
  const through = portOfService(service, port)
  return only(
    workloadsBehind(service, workloads).flatMap((workload) => {
      const databases = databasesIn(workload, service)
      const listener = through && listenerOf(through, workload.pod)
      const named = databases.filter(({ container }) => container.field.node === listener?.container?.field.node)
      if (named.length > 0 || listener?.container) return named
      return service.headless || listener ? databases.filter((database) => databases.length === 1 || listens(database, listener?.number ?? port)) : []
    }),
  )
}

/** The databases that a workload runs. */
function databasesIn(workload: Workload, service: Service | undefined): readonly Database[] {
  return workload.pod.containers.flatMap((container) => {
    const program = container.init ? undefined : programOf(container)
    return program === undefined ? [] : [{ program, workload, container, service }]
  })
}

/** Whether a workload runs a database of a kind that is known here. */
export function runsDatabase({ pod }: Workload): boolean {
  return pod.containers.some((container) => !container.init && programOf(container) !== undefined)
}

const POSTGRES = /^(?:postgres|postgresql|postgresql-repmgr|postgis|pgvector|timescaledb(?:-ha)?|spilo-\d+|cloudnative-pg)$/

function programOf({ image, command }: Container): Database['program'] | undefined {
  const run = command?.[0]?.text.split('/').at(-1)
  if (run === 'pgbouncer' || image?.name.includes('pgbouncer')) return 'pgbouncer'
  return run === 'postgres' || POSTGRES.test(image?.name ?? '') ? 'postgres' : undefined
}

const DEFAULT_PORTS = { postgres: 5432, pgbouncer: 6432 } as const

function listens({ container, program }: Database, port: number): boolean {
  const declared = container.ports.flatMap((one) => one.get('containerPort').number ?? [])
  return declared.length === 0 ? port === DEFAULT_PORTS[program] : declared.includes(port)
}

function only<T>(values: readonly T[]): T | undefined {
  return values.length === 1 ? values[0] : undefined
}
