import { configsOf } from '../../src/deployment/settings/config-faults.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'ca-subject-empty',
  area: 'keys',
  summary: 'A ca_subject that is there says something.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: cmd/spire-server/cli/run/run.go, isPKIXNameEmpty'],
  messages: {
    empty: {
      severity: 'note',
      when: 'run',
      log: 'ca_subject configurable is set but empty; the default will be used',
      text: 'ca_subject is empty, so the CA is called what SPIRE calls every CA (C=US, O=SPIFFE), and cannot be told from another one by its name. Set country, organization and common_name, or remove the block.',
    },
    blank: {
      severity: 'note',
      when: 'run',
      text: "ca_subject has empty lists only, which SPIRE takes for a name: it neither warns nor uses its default, and the CA's name is blank. Set country, organization and common_name, or remove the block.",
    },
  },
  check(deployment, report) {
    for (const { main } of configsOf(deployment, 'server')) {
      const subject = main.block('ca_subject')
      if (!subject.written || !subject.readable) continue
      const lists = LISTS.filter((key) => subject.has(key)).map((key) => subject.strings(key))
      const name = subject.string('common_name')
      const unnamed = name.is === 'absent' || (name.is === 'known' && name.from === 'default')
      if (!unnamed || !lists.every((list) => list.is === 'known' && list.value.length === 0)) continue
      report(lists.length === 0 ? 'empty' : 'blank', subject.place, {})
    }
  },
})

const LISTS = ['country', 'organization']
