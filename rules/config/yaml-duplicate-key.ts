import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'yaml-duplicate-key',
  area: 'config',
  summary: 'No key stands twice in one mapping.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['sigs.k8s.io/yaml v1.6.0', 'kubernetes: kubectl apply --validate'],
  yields: true,
  messages: {
    twice: {
      severity: 'warning',
      when: 'run',
      text: "'{key}' stands here already, further up. Programs that read it silently keep this one and drop the other. Take one out, or join the two.",
    },
  },
  check({ documents, spireObjects, managerConfigs }, report) {
    const files = new Set([...spireObjects].map(({ document }) => document))
    for (const document of documents) {
      if (!files.has(document)) continue
      for (const { first, last } of document.duplicates) report('twice', last.place, { key: last.source }, [[first.place, 'the one that is dropped']])
    }
    for (const { config } of managerConfigs) {
      for (const { key, place, first } of config.duplicates) report('twice', place, { key }, [[first, 'the one that is dropped']])
    }
  },
})
