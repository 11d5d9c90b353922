import { configsOf, readsAtLeast } from '../../src/deployment/settings/config-faults.ts'
import { removeSetting } from '../../src/deployment/settings/item-edits.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'sql-transaction-timeout-renamed',
  area: 'datastore',
  summary: 'The events-based cache waits for event_timeout, under that name.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-server/cli/run/run.go', 'spire: CHANGELOG 1.12.1'],
  fix: 'safe',
  messages: {
    renamed: {
      severity: 'warning',
      when: 'run',
      log: 'experimental.sql_transaction_timeout is deprecated, use experimental.event_timeout instead',
      text: "'sql_transaction_timeout' is now called 'event_timeout', and the old name goes away in a later release. Rename it; the value stays.",
    },
    both: {
      severity: 'error',
      when: 'validate',
      log: 'both experimental sql_transaction_timeout and event_timeout set, only set event_timeout',
      text: "'sql_transaction_timeout' is the old name of 'event_timeout', and with both set the server exits. Remove the old one.",
    },
  },
  check(deployment, report) {
    for (const config of configsOf(deployment, 'server')) {
      const experimental = config.main.block('experimental')
      const place = experimental.key('sql_transaction_timeout')
      if (!place || experimental.string('sql_transaction_timeout').is === 'absent' || !readsAtLeast(config, '1.12.1')) continue
      const renamed = experimental.key('event_timeout')
      const fixes = safeFix('Rename it', replaceWord(place, 'sql_transaction_timeout', 'event_timeout'))
      if (!renamed) report('renamed', place, {}, [], fixes)
      else if (experimental.string('event_timeout').is === 'known') {
        report('both', place, {}, [[renamed, 'the same setting under its name of today']], safeFix('Remove it', removeSetting(config, place)))
      }
    }
  },
})
