import { hostOf } from '../../src/deployment/database/database.ts'
import { addressOf, connectionsOf, partPlace } from '../../src/deployment/database/datastores.ts'
import type { Deployment } from '../../src/deployment/deployment.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import type { PodTemplate } from '../../src/kubernetes/pod-template.ts'
import { workloadsBehind } from '../../src/kubernetes/service.ts'
import { replaceWord } from '../../src/text/edit.ts'
import type { Place } from '../../src/text/source-file.ts'

export default rule({
  id: 'pg-datastore-read-replica',
  area: 'datastore',
  summary: 'The server writes to its database: connection_string leads to the primary, as a user that may write.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/datastore/sqlstore/sqlstore.go', 'spire: doc/plugin_server_datastore_sql.md', 'spire issue 4565'],
  fix: 'unsafe',
  messages: {
    host: {
      severity: 'error',
      when: 'start',
      log: 'datastore-sql: pq: cannot set transaction read-write mode during recovery',
      text: "'{host}' is a read replica, and the server has to write: its schema, the bundle, its CA journal, agents and entries. It exits. Name the primary in connection_string; a replica may stand in ro_connection_string beside it.",
    },
    user: {
      severity: 'warning',
      when: 'start',
      text: "'{user}' reads like a user that may only read, and the server has to write: its schema, the bundle, agents and entries. It exits if that is so. Use one that owns the database; one that reads is for ro_connection_string.",
    },
  },
  check(deployment, report) {
    for (const one of connectionsOf(deployment)) {
      if (one.key !== 'connection_string') continue
      const address = addressOf(one)
      if (address.is === 'known' && isReplica(deployment, one, address.value.host)) {
        report('host', address.place, { host: address.value.host }, [], primaryFor(deployment, one, address.value.host, address.place))
        continue
      }
      const user = one.connection.parts.get('user')
      if (user?.known && READER.test(user.value)) report('user', partPlace(one, user), { user: user.value })
    }
  },
})

/** Amazon Aurora's reader endpoints, operators' Services for replicas (`-ro`, `-repl`), and names that say so. */
const REPLICA_NAME = /\.cluster-ro-|^[^.]*-(?:ro|repl)(?:\.|$)|^[^.]*(?:^|[-_])(?:read-?only|readers?|replicas?|standby|slaves?)(?:[-_.]|$|\d)/

/** By the names that Amazon Aurora, CloudNativePG and the operators of Zalando and Bitnami give to both; a Service that is not among the files only where that is sure. */
function primaryFor(deployment: Deployment, one: Parameters<typeof hostOf>[1], host: string, place: Place): readonly Fix[] {
  const [name = '', ...rest] = host.split('.')
  const aurora = host.replace('.cluster-ro-', '.cluster-')
  const names = [name.replace(/-ro$/, '-rw'), name.replace(/-repl$/, ''), name.replace(/-read$/, '-primary'), name.replace(/-replicas?$/, '-primary')]
  const services = names.filter((other) => other !== name).map((other) => [other, ...rest].join('.'))
  const found = hostOf(deployment, one)
  const own = found?.is === 'service' ? found.service.object : undefined
  const primary =
    aurora !== host
      ? aurora
      : services.find((other, index) =>
          own
            ? deployment.cluster.find('Service', own.namespace, other.split('.')[0] ?? '', own) !== undefined
            : found?.is === 'elsewhere' && index === 0 && /-(?:ro|repl)$/.test(name),
        )
  return primary === undefined ? [] : suggestion(`Write '${primary}'`, replaceWord(place, host, primary))
}

const READER = /^(?:ro|readonly|reader|read)$|[-_.](?:ro|readonly|read_only|reader|read)$|^(?:ro|readonly|read_only|reader|read)[-_.]/i

/** A name may be older than what it leads to: the pods behind it have the last word. */
function isReplica(deployment: Deployment, one: Parameters<typeof hostOf>[1], host: string): boolean {
  const named = REPLICA_NAME.test(host.toLowerCase())
  const found = hostOf(deployment, one)
  if (found?.is !== 'service') return named
  const { service } = found
  const roles = service.selector.requirements.flatMap(({ values }) => values.map((value) => value.toLowerCase()))
  if (roles.some((role) => PRIMARY_ROLE.test(role))) return false
  if (roles.some((role) => REPLICA_ROLE.test(role))) return true
  const pods = workloadsBehind(service, deployment.workloads).map(({ pod }) => pod)
  if (pods.length > 0 && pods.every(replicates)) return true
  return named && !pods.some(isPrimary)
}

const PRIMARY_ROLE = /^(?:primary|master|leader|main|writer)$/
const REPLICA_ROLE = /^(?:replica|standby|slave|read|reader|secondary)$/

/** What the images of Bitnami and Zalando, and people's own scripts, are told. */
function replicates({ containers }: PodTemplate): boolean {
  return containers.some((container) => {
    const mode = ['POSTGRESQL_REPLICATION_MODE', 'POSTGRES_REPLICATION_MODE', 'MYSQL_REPLICATION_MODE', 'MARIADB_REPLICATION_MODE'].map((name) =>
      container.env(name),
    )
    return mode.some((value) => value.is === 'text' && /^(?:slave|replica|standby)$/.test(value.text.text))
  })
}

function isPrimary({ labels, containers }: PodTemplate): boolean {
  if ([...labels.values.values()].some(({ text }) => PRIMARY_ROLE.test(text.toLowerCase()))) return true
  return containers.some((container) =>
    ['POSTGRESQL_REPLICATION_MODE', 'POSTGRES_REPLICATION_MODE', 'MYSQL_REPLICATION_MODE'].some((name) => {
      const value = container.env(name)
      return value.is === 'text' && /^(?:master|primary)$/.test(value.text.text)
    }),
  )
}
