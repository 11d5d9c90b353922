import { createHash } from 'node:crypto'
import { entryOf } from '../../kubernetes/data.ts'
import type { EnvironmentValue } from '../../kubernetes/environment.ts'
import { podReferences } from '../../kubernetes/references.ts'
import { resolveHost, workloadsBehind } from '../../kubernetes/service.ts'
import type { Workload } from '../../kubernetes/workload.ts'
import { HOLE } from '../../text/mapped-text.ts'
import type { Place } from '../../text/source-file.ts'
import type { Deployment } from '../deployment.ts'
import { addressOf, connectionsOf, type DatastoreConnection, partPlace } from './datastores.ts'

/** A password that the server sends and the database (or the pooler before it) was made with, where both are known and differ. */
export interface TwoPasswords {
  readonly user: string
  /** The server's. */
  readonly place: Place
  /** The other side's: where it is written, or where it is taken from. */
  readonly other: Place
  readonly by: 'database' | 'pooler'
  readonly workload: Workload
}

/** How images of databases are told their first user (docker-library/postgres, /mysql, /mariadb; bitnami/containers). */
const MAKERS = [
  { user: 'POSTGRES_USER', password: 'POSTGRES_PASSWORD', fallback: 'postgres' },
  { user: 'POSTGRESQL_USERNAME', password: 'POSTGRESQL_PASSWORD', fallback: 'postgres' },
  { user: 'MYSQL_USER', password: 'MYSQL_PASSWORD', fallback: undefined },
  { user: 'MARIADB_USER', password: 'MARIADB_PASSWORD', fallback: undefined },
] as const

export function differingPasswords(deployment: Deployment): readonly TwoPasswords[] {
  return connectionsOf(deployment).flatMap((connection) => {
    const user = connection.connection.parts.get('user')
    const password = connection.connection.parts.get('password')
    if (!connection.server || !user?.known || !password?.known || password.value === '') return []
    const place = partPlace(connection, password)
    return reached(deployment, connection).flatMap((workload): TwoPasswords[] => {
      const database = madeWith(workload, user.value)
      if (database && database.text !== password.value) return [{ user: user.value, place, other: database.place, by: 'database', workload }]
      const pooler = listed(deployment, workload, user.value)
      if (pooler && !isSame(pooler.text, password.value, user.value)) return [{ user: user.value, place, other: pooler.place, by: 'pooler', workload }]
      return []
    })
  })
}

/** The workloads that a connection ends at. */
function reached({ cluster, workloads }: Deployment, connection: DatastoreConnection): readonly Workload[] {
  const address = addressOf(connection)
  const pod = connection.server?.component.pod
  if (address.is !== 'known' || !pod) return []
  const host = resolveHost(cluster, address.value.host, pod.namespace, pod.object)
  return host.is === 'service' ? workloadsBehind(host.service, workloads) : []
}

interface Known {
  readonly text: string
  readonly place: Place
}

function madeWith({ pod }: Workload, user: string): Known | undefined {
  for (const container of pod.containers) {
    for (const maker of MAKERS) {
      const name = knownText(container.env(maker.user))?.text ?? (container.env(maker.user).is === 'absent' ? maker.fallback : undefined)
      const password = knownText(container.env(maker.password))
      if (name === user && password) return password
    }
  }
  return undefined
}

function knownText(value: EnvironmentValue): Known | undefined {
  return value.is === 'text' && !value.text.text.includes(HOLE) && value.text.text !== '' ? { text: value.text.text, place: value.place } : undefined
}

/** A user's entry in PgBouncer's list of users, where the pod mounts one. */
function listed({ cluster }: Deployment, { pod, object }: Workload, user: string): Known | undefined {
  for (const { kind, name } of podReferences(pod.spec)) {
    const source = kind === 'ConfigMap' || kind === 'Secret' ? cluster.find(kind, pod.namespace, name, object) : undefined
    const text = source && entryOf(source, 'userlist.txt')?.text
    if (!text) continue
    for (const match of text.text.matchAll(/^\s*"([^"\n]+)"[ \t]+"([^"\n]*)"/gm)) {
      const [whole, name = '', password = ''] = match
      if (name !== user) continue
      const end = match.index + whole.length - 1
      return { text: password, place: text.trace(end - password.length, end).place }
    }
  }
  return undefined
}

/** PgBouncer takes a password as it is, or as PostgreSQL's MD5 of password and user; what else is hashed cannot be compared. */
function isSame(stored: string, password: string, user: string): boolean {
  if (/^SCRAM-SHA-256\$/.test(stored)) return true
  if (/^md5[0-9a-f]{32}$/.test(stored))
    return (
      stored ===
      `md5${createHash('md5')
        .update(password + user)
        .digest('hex')}`
    )
  return stored === password || stored.includes('$(') || stored.includes('`')
}
