import { rule } from '../../src/engine/rule.ts'
import { programName } from '../../src/engine/words.ts'

export default rule({
  id: 'plugin-data-conflict',
  area: 'config',
  summary: "A plugin's settings stand in one place, where it takes any.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/common/catalog/config.go', 'spire: pkg/common/catalog/configure.go'],
  messages: {
    both: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: "The plugin has 'plugin_data_file' and 'plugin_data', also where that is empty, so the {kind} exits. Keep one of them.",
    },
    none: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: '{type} "{name}" takes no settings, and the {kind} exits where it is given some. Take them out.',
    },
  },
  check({ configs }, report) {
    for (const { config } of configs) {
      for (const { code, place, plugin, log = '', related = [] } of config.problems) {
        if (code === 'plugin-unconfigurable' && plugin) report('none', place, { ...plugin, kind: programName(config.kind), log })
        if (code === 'plugin-data-conflict') report('both', place, { kind: programName(config.kind), log }, related)
      }
    }
  },
})
