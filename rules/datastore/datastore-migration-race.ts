import { serversDatabases } from '../../src/deployment/database/shared-database.ts'
import type { Server } from '../../src/deployment/server.ts'
import { rule } from '../../src/engine/rule.ts'
import { compareReleases, formatRelease, minorDistance } from '../../src/spire/release.ts'
import { knownValue } from '../../src/text/answer.ts'

export default rule({
  id: 'datastore-migration-race',
  area: 'datastore',
  summary: 'One server at least brings the database up to date, and servers of one database are at most one minor release apart.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: pkg/server/datastore/sqlstore/migration.go', 'spire: doc/plugin_server_datastore_sql.md', 'spire: doc/upgrading.md'],
  messages: {
    nobody: {
      severity: 'warning',
      when: 'start',
      log: 'auto-migration must be enabled for current DB',
      text: "disable_migration keeps this server from bringing its database's schema up to date, and no other server among the files does it in its place: after an upgrade by more than a minor release it exits, and before that it works on an old schema. Remove it, or leave it out on one server of the database.",
    },
    apart: {
      severity: 'warning',
      when: 'start',
      log: 'incompatible DB schema and code version',
      text: 'Servers of one database run SPIRE {older} and {newer}. The newer one migrates the schema, and a server that is more than a minor release behind refuses it and exits. Upgrade by one minor release at a time, all servers of a database before the next one.',
    },
  },
  check(deployment, report) {
    const databases = serversDatabases(deployment)
    const keyOf = (server: Server): string | undefined => databases.find((one) => one.server === server)?.key
    for (const server of deployment.servers) {
      const disabled = server.dataStore?.data.bool('disable_migration')
      if (disabled?.is !== 'known' || !disabled.value || disabled.from === 'default') continue
      if (!deployment.servers.some((other) => other !== server && mayMigrate(other) && maySame(keyOf(server), keyOf(other))))
        report('nobody', disabled.place, {})
    }
    for (const [index, { server, key }] of databases.entries()) {
      for (const other of databases.slice(0, index)) if (other.key === key) apart(server, other.server, report)
    }
  },
})

function mayMigrate({ dataStore }: Server): boolean {
  const disabled = dataStore?.data.bool('disable_migration')
  return disabled?.is !== 'known' || !disabled.value
}

function maySame(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b
}

function apart(
  a: Server,
  b: Server,
  report: (id: 'apart', place: Server['place'], args: { older: string; newer: string }, related: readonly [readonly [Server['place'], string]]) => void,
): void {
  const [left, right] = [knownValue(a.component.release), knownValue(b.component.release)]
  const distance = left && right && minorDistance(left, right)
  if (!left || !right || distance === undefined || Math.abs(distance) <= 1) return
  const [old, young] = compareReleases(left, right) < 0 ? [a, b] : [b, a]
  const [older, newer] = compareReleases(left, right) < 0 ? [left, right] : [right, left]
  report('apart', old.place, { older: formatRelease(older), newer: formatRelease(newer) }, [[young.place, 'the other server']])
}
