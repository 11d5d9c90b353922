import { configsOf } from '../../src/deployment/settings/config-faults.ts'
import { setKey } from '../../src/deployment/settings/item-edits.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'prune-without-window',
  area: 'lifetimes',
  summary: 'A server that prunes nodes knows after how long.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-server/cli/run/run.go', 'spire: CHANGELOG 1.13.0'],
  fix: 'unsafe',
  messages: {
    window: {
      severity: 'warning',
      when: 'run',
      text: 'prune_tofu_nodes has no effect by itself, and SPIRE ignores it silently: pruning is on only where prune_attested_nodes_expired_for says for how long a node has to be expired. Set that too.',
    },
  },
  check(deployment, report) {
    for (const config of configsOf(deployment, 'server')) {
      const { main } = config
      const tofu = main.bool('prune_tofu_nodes')
      if (tofu.is === 'known' && tofu.value && main.string('prune_attested_nodes_expired_for').is === 'absent') {
        const fixes = suggestion("Set prune_attested_nodes_expired_for to '720h'", setKey(config, main, 'prune_attested_nodes_expired_for', '720h'))
        report('window', tofu.place, {}, [], fixes)
      }
    }
  },
})
