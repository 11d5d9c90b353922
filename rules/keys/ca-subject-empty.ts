import { configsOf } from '../../src/deployment/config-faults.ts'
import { rule } from '../../src/engine/rule.ts'
import type { Element } from '../../src/spire/config.ts'
import type { Answer } from '../../src/text/answer.ts'

export default rule({
  id: 'ca-subject-empty',
  area: 'keys',
  summary: 'A ca_subject that is there says something.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: cmd/spire-server/cli/run/run.go', 'spire: pkg/server/credtemplate/builder.go'],
  messages: {
    empty: {
      severity: 'note',
      when: 'start',
      log: 'ca_subject configurable is set but empty; the default will be used',
      text: 'ca_subject is empty, so the CA is called what SPIRE calls every CA (C=US, O=SPIFFE), and cannot be told from another one by its name. Set country, organization and common_name, or remove the block.',
    },
  },
  check(deployment, report) {
    for (const { main } of configsOf(deployment, 'server')) {
      const subject = main.block('ca_subject')
      if (!subject.written || !subject.readable) continue
      const unnamed = ['country', 'organization'].every((key) => isUnset(subject.strings(key)))
      const name = subject.string('common_name')
      if (unnamed && (name.is === 'absent' || (name.is === 'known' && name.from === 'default'))) report('empty', subject.place, {})
    }
  },
})

/** The defaults hold only where the whole block is empty. */
function isUnset(answer: Answer<readonly Element[]>): boolean {
  return answer.is === 'absent' || (answer.is === 'known' && (answer.from === 'default' || answer.value.length === 0))
}
