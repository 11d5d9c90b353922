import { customResources } from '../../src/deployment/registration/custom-resources.ts'
import { MEANT_FIELDS, SPEC_FIELDS } from '../../src/deployment/registration/resource-fields.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { nearest } from '../../src/text/did-you-mean.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'cr-unknown-field',
  area: 'registration',
  summary: "A registration's fields are those of its kind.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: api/v1alpha1', 'k8s: structural schemas prune unknown fields'],
  fix: 'unsafe',
  messages: {
    unknown: {
      severity: 'error',
      when: 'apply',
      log: 'unknown field "spec.{field}"',
      text: "A {kind} has no field '{field}'{hint}: kubectl refuses the object, and where it is applied without validation the API server drops the field. Name the field as the kind has it, or take it out.",
    },
  },
  check(deployment, report) {
    for (const { object, spec } of customResources(deployment)) {
      const fields = SPEC_FIELDS[object.kind] ?? []
      for (const { key } of spec.mapping?.entries ?? []) {
        const field = key.source
        if (fields.includes(field) || field === '<<') continue
        const meant = MEANT_FIELDS[object.kind]?.[field] ?? nearest(field, fields)
        const fixes = meant === undefined || spec.mapping?.get(meant) ? [] : suggestion(`Write '${meant}'`, replaceWord(key.place, field, meant))
        report('unknown', key.place, { kind: object.kind, field, hint: meant === undefined ? '' : ` (did you mean '${meant}'?)` }, [], fixes)
      }
    }
  },
})
