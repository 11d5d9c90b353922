import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'config-duplicate-attribute',
  area: 'config',
  summary: 'No setting is written twice in one block.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['hashicorp/hcl v1.0.1-vault-7: decoder.go'],
  messages: {
    twice: {
      severity: 'warning',
      text: "'{key}' is set in this block already. The last one wins, and SPIRE ignores the others silently. Keep one.",
    },
  },
  check({ configs }, report) {
    for (const { config } of configs) {
      for (const { code, place, args, related = [] } of config.problems) {
        if (code === 'duplicate-attribute') report('twice', place, { key: args.key ?? '' }, related)
      }
    }
  },
})
