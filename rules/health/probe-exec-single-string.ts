import { probesOf } from '../../src/deployment/health.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'probe-exec-single-string',
  area: 'health',
  summary: "An exec probe's command has one item for each word.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['kubernetes: staging/src/k8s.io/api/core/v1/types.go, ExecAction'],
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
        report('single', only.place, { command: only.string.trim() })
      }
    }
  },
})
