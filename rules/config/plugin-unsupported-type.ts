import { meantType, removedType } from '../../src/deployment/settings/plugin-names.ts'
import { replacementInWords } from '../../src/deployment/settings/stray-key-words.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'plugin-unsupported-type',
  area: 'config',
  summary: 'Every plugin is of a type that its program has.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/catalog/catalog.go', 'spire: pkg/agent/catalog/catalog.go', 'spire: pkg/common/catalog/catalog.go'],
  fix: 'unsafe',
  messages: {
    unsupported: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: "The {kind} has no plugins of the type '{type}', so it exits. {advice}",
    },
    removed: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: "Plugins of the type '{type}' went with SPIRE {release}, so the {kind} exits. {advice}",
    },
  },
  check({ configs }, report) {
    for (const { config } of configs) {
      const { kind } = config
      for (const { code, place, args, log = '' } of config.problems) {
        if (code !== 'plugin-unsupported-type') continue
        const { type = '', allowed = '' } = args
        const types = allowed.split(', ')
        const gone = removedType(type)
        const meant = meantType(type, types)
        const advice = meant
          ? `Write '${meant.type}'${meant.type.toLowerCase() === type.toLowerCase() ? ': large and small letters count' : ''}.`
          : `There are ${list(types)}.`
        if (gone) report('removed', place, { type, kind, log, release: gone.removed, advice: replacementInWords(gone.replacement, kind) })
        else
          report('unsupported', place, { type, kind, log, advice }, [], meant ? suggestion(`Write '${meant.type}'`, replaceWord(place, type, meant.type)) : [])
      }
    }
  },
})
