import { configsOf } from '../../src/deployment/config-faults.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'prune-without-window',
  area: 'lifetimes',
  summary: 'A server that prunes nodes knows after how long.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-server/cli/run/run.go', 'spire: CHANGELOG 1.13.0'],
  messages: {
    window: {
      severity: 'warning',
      when: 'run',
      text: 'prune_tofu_nodes has no effect by itself, and SPIRE ignores it silently: pruning is on only where prune_attested_nodes_expired_for says for how long a node has to be expired. Set that too.',
    },
  },
  check(deployment, report) {
    for (const { main } of configsOf(deployment, 'server')) {
      const tofu = main.bool('prune_tofu_nodes')
      if (tofu.is === 'known' && tofu.value && main.string('prune_attested_nodes_expired_for').is === 'absent') report('window', tofu.place, {})
    }
  },
})
