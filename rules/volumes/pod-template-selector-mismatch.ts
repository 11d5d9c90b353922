import type { ObjectMeta } from 'kubernetes-types/meta/v1.js'
import type { Deployment } from '../../src/deployment/deployment.ts'
import { judgedWorkloads } from '../../src/deployment/judged.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { sameNamespace } from '../../src/kubernetes/cluster.ts'
import { describe, typed } from '../../src/kubernetes/object.ts'
import { labelsOf, type Requirement, selects } from '../../src/kubernetes/selector.ts'
import type { Workload } from '../../src/kubernetes/workload.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'pod-template-selector-mismatch',
  area: 'volumes',
  summary: "A workload's selector takes the pods of its own template.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['kubernetes: pkg/apis/apps/validation/validation.go'],
  fix: 'safe',
  messages: {
    selector: {
      severity: 'error',
      when: 'apply',
      log: '`selector` does not match template `labels`',
      text: '{object} selects pods by labels that its own template does not give them ({labels}), so the API server refuses it. Write the same labels in spec.selector and in spec.template.metadata.labels.',
    },
    template: {
      severity: 'error',
      when: 'apply',
      log: '`selector` does not match template `labels`',
      text: "{object} selects pods by {requirement}, but its template does not give them this label, so the API server refuses it. Write it here as the selector and the object's own labels do.",
    },
    unlabelled: {
      severity: 'error',
      when: 'apply',
      log: '`selector` does not match template `labels`',
      text: "{object} selects pods by labels, but its template gives them none, so the API server refuses it. Write the selector's labels into spec.template.metadata.labels.",
    },
  },
  check(deployment, report) {
    for (const workload of judgedWorkloads(deployment)) {
      const { object, pod, selector } = workload
      if (!selector || selector.empty || selects(selector, pod.labels) !== 'no') continue
      const labels = pod.metadata.get('labels')
      const wrong = selector.requirements.find((requirement) => selects({ ...selector, requirements: [requirement] }, pod.labels) === 'no')
      const place = wrong?.place ?? selector.place
      const written = [...pod.labels.values].map(([key, { text }]) => `${key}: ${text}`).join(', ')
      if (pod.labels.values.size === 0) report('unlabelled', labels.place, { object: describe(object) }, [[place, 'the selector']])
      else if (wrong && (isOwnLabel(workload, wrong) || isWantedBy(deployment, workload, wrong))) {
        const requirement = `${wrong.key}: ${wrong.values.join(', ')}`
        const label = pod.labels.values.get(wrong.key)
        const fixes = label ? safeFix(`Write '${wrong.values[0] ?? ''}'`, replaceWord(label.place, label.text, wrong.values[0] ?? '')) : []
        report('template', label?.place ?? labels.place, { object: describe(object), requirement }, [[place, 'the selector']], fixes)
      } else {
        const label = wrong && pod.labels.values.get(wrong.key)
        const fixes = label ? safeFix(`Write '${label.text}'`, replaceWord(place, wrong.values[0] ?? '', label.text)) : []
        report('selector', place, { object: describe(object), labels: written }, [[labels.place, "the template's labels"]], fixes)
      }
    }
  },
})

/** A Service of its namespace asks for the same label, or the object itself is called so: it is the template that differs. */
function isWantedBy({ services }: Deployment, { object, pod }: Workload, { key, values }: Requirement): boolean {
  if (pod.labels.values.get(key) === undefined) return false
  const near = services.filter((service) => sameNamespace(service.object.namespace, object.namespace))
  return (
    values.includes(object.name) ||
    near.some(({ selector }) => selector.requirements.some((one) => one.key === key && one.values.some((value) => values.includes(value))))
  )
}

/** The object itself has the label that the selector asks for: of the three it is the template that differs. */
function isOwnLabel({ object }: Workload, requirement: Requirement): boolean {
  const own = labelsOf(typed<{ metadata: ObjectMeta }>(object).get('metadata').get('labels')).values.get(requirement.key)
  return own !== undefined && requirement.values.includes(own.text)
}
