import { faultsIn } from '../../src/deployment/settings/config-faults.ts'
import { removeSetting } from '../../src/deployment/settings/item-edits.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import type { SpireConfig } from '../../src/spire/config.ts'
import { nearest } from '../../src/text/did-you-mean.ts'
import { replaceWord } from '../../src/text/edit.ts'
import { type Place, textAt } from '../../src/text/source-file.ts'

export default rule({
  id: 'datastore-missing',
  area: 'datastore',
  summary: 'The server has one DataStore, and it is "sql".',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/catalog/catalog.go'],
  fix: 'unsafe',
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
    for (const fault of faultsIn(deployment, { kind: 'server', code: 'plugin-count', path: /^plugins\.DataStore$/ })) {
      const { place, args, config, log = '', related = [] } = fault
      // A type that is misspelt is said there.
      if (
        args.count === '0' &&
        config.problems.some((one) => one.code === 'plugin-unsupported-type' && nearest(one.args.type ?? '', ['DataStore']) !== undefined)
      )
        continue
      if (args.count === '0') report('none', place, {})
      else report('several', place, { count: args.count ?? '', log }, related, onlyOne(config, place))
    }
    for (const { place, args, config, log = '' } of faultsIn(deployment, { kind: 'server', code: 'plugin-unknown-builtin' })) {
      if (args.type === 'DataStore') report('other', place, { name: args.name ?? '', log }, [], renamed(config, place))
    }
  },
})

/** Without the one that is switched off where there are two, else without this one. */
function onlyOne(config: SpireConfig, place: Place): readonly Fix[] {
  const stores = config.plugins.filter(({ type }) => type === 'DataStore')
  const off = stores.filter(({ enabled }) => enabled.is === 'known' && !enabled.value)
  const [wrong] = stores.length === 2 && off.length === 1 ? off : stores.filter((one) => one.place.start === place.start)
  const left = stores.filter((one) => one !== wrong)
  const slips = left.filter(({ name }) => name !== 'sql').map((one) => replaceWord(one.place, one.name, 'sql'))
  return wrong
    ? suggestion(`Remove DataStore "${wrong.name}"${wrong === off[0] ? ', which is switched off' : ''}`, removeSetting(config, wrong.place), ...slips)
    : []
}

/** What is set reads like the settings of "sql". */
function renamed({ plugins }: SpireConfig, place: Place): readonly Fix[] {
  const store = plugins.find((one) => one.type === 'DataStore' && one.place.start === place.start)
  const text = store && textAt(store.wrapper.extent)
  return store && text?.includes('database_type') && text.includes('connection_string') ? suggestion('Write "sql"', replaceWord(place, store.name, 'sql')) : []
}
