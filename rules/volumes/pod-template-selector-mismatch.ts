import { judgedWorkloads } from '../../src/deployment/judged.ts'
import { rule } from '../../src/engine/rule.ts'
import { describe } from '../../src/kubernetes/object.ts'
import { selects } from '../../src/kubernetes/selector.ts'

export default rule({
  id: 'pod-template-selector-mismatch',
  area: 'volumes',
  summary: "A workload's selector takes the pods of its own template.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['kubernetes: pkg/apis/apps/validation/validation.go'],
  messages: {
    mismatch: {
      severity: 'error',
      when: 'apply',
      log: '`selector` does not match template `labels`',
      text: '{object} selects pods by labels that its own template does not give them ({labels}), so the API server refuses it. Write the same labels in spec.selector and in spec.template.metadata.labels.',
    },
    unlabelled: {
      severity: 'error',
      when: 'apply',
      log: '`selector` does not match template `labels`',
      text: "{object} selects pods by labels, but its template gives them none, so the API server refuses it. Write the selector's labels into spec.template.metadata.labels.",
    },
  },
  check(deployment, report) {
    for (const { object, pod, selector } of judgedWorkloads(deployment)) {
      if (!selector || selector.empty || selects(selector, pod.labels) !== 'no') continue
      const labels = pod.metadata.get('labels')
      const wrong = selector.requirements.find((requirement) => selects({ ...selector, requirements: [requirement] }, pod.labels) === 'no')
      const place = wrong?.place ?? selector.place
      const related = [[labels.place, "the template's labels"]] as const
      const written = [...pod.labels.values].map(([key, { text }]) => `${key}: ${text}`).join(', ')
      if (pod.labels.values.size === 0) report('unlabelled', place, { object: describe(object) }, related)
      else report('mismatch', place, { object: describe(object), labels: written }, related)
    }
  },
})
