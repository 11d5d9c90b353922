import { probesOf } from '../../src/deployment/network/health.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import type { Field } from '../../src/kubernetes/field.ts'
import { itemLead } from '../../src/kubernetes/insert.ts'
import type { Edit } from '../../src/text/edit.ts'
import type { Place } from '../../src/text/source-file.ts'

export default rule({
  id: 'probe-exec-single-string',
  area: 'health',
  summary: "An exec probe's command has one item for each word.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['kubernetes: staging/src/k8s.io/api/core/v1/types.go, ExecAction'],
  fix: 'safe',
  messages: {
    single: {
      severity: 'error',
      when: 'start',
      log: 'stat {command}: no such file or directory',
      text: "The probe runs a program that is called '{command}', spaces included: a command is not split at spaces, so there is no such file, and the probe always fails. Write each word as an item of its own.",
    },
  },
  check({ components }, report) {
    for (const { container } of components) {
      for (const { field } of probesOf(container)) {
        const words = field.get('exec').get('command').items()
        const only = words.length === 1 ? words[0] : undefined
        if (only?.string === undefined || !/^\S+\s+\S/.test(only.string.trim())) continue
        const command = only.string.trim()
        report('single', only.place, { command }, [], safeFix('Write the words one by one', split(field.get('exec').get('command'), only.place, command)))
      }
    }
  },
})

/** The words as items; undefined where a shell would make something of them. */
function split(list: Field<string[]>, place: Place, command: string): Edit | undefined {
  const words = command.split(/\s+/)
  if (!list.sequence || list.sequence.alias || place.via || !words.every((word) => /^[\w./:=@,%+-]+$/.test(word))) return undefined
  const items = words.map((word) => JSON.stringify(word))
  if (list.sequence.flow) return { place, text: items.join(', ') }
  const lead = itemLead(place)
  return lead === undefined ? undefined : { place, text: items.join(`\n${lead}`) }
}
