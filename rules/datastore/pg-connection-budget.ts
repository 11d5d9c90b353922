import { overdrawn, overdrawnPools } from '../../src/deployment/database/connection-budget.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { describe } from '../../src/kubernetes/object.ts'
import { textAt } from '../../src/text/source-file.ts'

export default rule({
  id: 'pg-connection-budget',
  area: 'datastore',
  summary: 'The database takes as many connections as the servers may open.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: doc/plugin_server_datastore_sql.md', 'postgresql: runtime-config-connection', 'pgbouncer: doc/config.md'],
  fix: 'unsafe',
  messages: {
    refused: {
      severity: 'warning',
      when: 'run',
      log: 'pq: sorry, too many clients already',
      text: 'The servers may open {wanted} connections ({sum}: most replicas times max_open_conns), and {object} takes {limit} (max_connections without those for superusers). Under load connections are refused. Set max_open_conns to {most} or less, or raise max_connections.',
    },
    pooler: {
      severity: 'warning',
      when: 'run',
      log: 'no more connections allowed (max_client_conn)',
      text: 'The servers may open {wanted} connections ({sum}: most replicas times max_open_conns), and PgBouncer in {object} takes {limit} (max_client_conn). Under load connections are refused. Set max_open_conns to {most} or less, or raise max_client_conn.',
    },
    waits: {
      severity: 'warning',
      when: 'run',
      log: 'query_wait_timeout',
      text: 'The servers may open {wanted} connections ({sum}: most replicas times max_open_conns), and PgBouncer in {object} has {limit} for them ({name}), which each client keeps as long as it is connected. The others wait, and fail. Set max_open_conns to {most} or less, or raise {name}.',
    },
    behind: {
      severity: 'warning',
      when: 'run',
      log: 'pq: sorry, too many clients already',
      text: 'PgBouncer may open {wanted} connections ({sum}: its pods times the size of the pool), and PostgreSQL in {object} takes {limit} (max_connections without those for superusers). Under load connections are refused. Make the pool smaller, or raise max_connections.',
    },
  },
  check(deployment, report) {
    for (const { database, wanted, sum, place, limit } of overdrawn(deployment)) {
      const object = describe(database.workload.object)
      const share = sum.split(' + ').reduce((total, part) => total + Number(part.split(' ')[0]), 0)
      const args = { object, wanted, sum, limit: limit.value, most: Math.max(1, Math.floor(limit.value / Math.max(1, share))) }
      const related = [[limit.place, 'what it takes']] as const
      const fixes = suggestion(`Set ${args.most}`, /^"?\d+"?$/.test(textAt(place)) ? { place, text: String(args.most) } : undefined)
      if (limit.name === 'max_connections') report('refused', place, args, related, fixes)
      else if (limit.name === 'max_client_conn') report('pooler', place, args, related, fixes)
      else report('waits', place, { ...args, name: limit.name }, related, fixes)
    }
    for (const { database, wanted, sum, place, limit } of overdrawnPools(deployment)) {
      report('behind', place, { object: describe(database.workload.object), wanted, sum, limit: limit.value }, [[limit.place, 'what it takes']])
    }
  },
})
