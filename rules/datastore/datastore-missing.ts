import { faultsIn } from '../../src/deployment/settings/config-faults.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'datastore-missing',
  area: 'datastore',
  summary: 'The server has one DataStore, and it is "sql".',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/catalog/catalog.go'],
  messages: {
    none: {
      severity: 'error',
      when: 'start',
      log: 'expecting a DataStore plugin',
      text: 'The server has no DataStore, so it has nowhere to keep entries and agents and exits. Add DataStore "sql" with a database_type and a connection_string.',
    },
    several: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: "The server has {count} DataStores, and takes exactly one: it exits ('enabled = false' does not take one away). Remove this one.",
    },
    other: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: "'{name}' is no DataStore that SPIRE can use: it has 'sql' only, and takes none from outside, so the server exits. Write \"sql\"; which database it is says database_type.",
    },
  },
  check(deployment, report) {
    for (const { place, args, log = '', related = [] } of faultsIn(deployment, { kind: 'server', code: 'plugin-count', path: /^plugins\.DataStore$/ })) {
      if (args.count === '0') report('none', place, {})
      else
        report(
          'several',
          place,
          { count: args.count ?? '', log },
          related.map((one) => [one.place, one.message] as const),
        )
    }
    for (const { place, args, log = '' } of faultsIn(deployment, { kind: 'server', code: 'plugin-unknown-builtin' })) {
      if (args.type === 'DataStore') report('other', place, { name: args.name ?? '', log })
    }
  },
})
