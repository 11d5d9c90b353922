import { rule } from '../../src/engine/rule.ts'
import { programName } from '../../src/engine/words.ts'

export default rule({
  id: 'config-duplicate-plugin',
  area: 'config',
  summary: 'No plugin is declared twice.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/common/catalog/config.go'],
  messages: {
    twice: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: '{type} "{name}" is declared already, so the {kind} exits; also where one of them is disabled. Keep one, with the settings of both.',
    },
  },
  check({ configs }, report) {
    for (const { config } of configs) {
      for (const { code, place, args, log = '', related = [] } of config.problems) {
        if (code !== 'duplicate-plugin') continue
        report('twice', place, { type: args.type ?? '', name: args.name ?? '', kind: programName(config.kind), log }, related)
      }
    }
  },
})
