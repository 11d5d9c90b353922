import { schemaChanges } from '../../src/deployment/database/schema-changes.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'pg-manual-schema-change',
  area: 'datastore',
  summary: "Nobody but SPIRE changes SPIRE's tables.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/datastore/sqlstore/models.go', 'spire: pkg/server/datastore/sqlstore/migration.go'],
  messages: {
    schema: {
      severity: 'error',
      when: 'run',
      text: "{statement} changes '{table}', a table that SPIRE makes and migrates by itself: its next insert or migration fails on what it does not know. Keep data of your own in tables of your own, and remove this.",
    },
    rows: {
      severity: 'warning',
      when: 'run',
      text: "{statement} changes what is in '{table}' behind SPIRE's back: servers hold it in memory, other tables refer to it, and the next release may have another schema. Use the server's API: spire-server entry, agent and bundle, or the controller manager's resources.",
    },
    column: {
      severity: 'warning',
      when: 'run',
      log: 'column "{column}" does not exist',
      text: "SPIRE's table '{table}' has no column '{column}', so this index cannot be made, and what runs it fails. Remove it: SPIRE makes the indexes that it needs.",
    },
  },
  check(deployment, report) {
    if (deployment.servers.length === 0 && deployment.configs.length === 0) return
    for (const { what, statement, table, column, place } of schemaChanges(deployment)) {
      if (what === 'column') report('column', place, { table, column })
      else report(what, place, { statement, table })
    }
  },
})
