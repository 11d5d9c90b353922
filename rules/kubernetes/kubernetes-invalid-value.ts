import { ownObjects } from '../../src/deployment/own-objects.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import type { ApiFault } from '../../src/kubernetes/api/fault.ts'
import { describe } from '../../src/kubernetes/object.ts'
import { textAt } from '../../src/text/source-file.ts'

export default rule({
  id: 'kubernetes-invalid-value',
  area: 'kubernetes',
  summary: 'An object holds what the API server takes.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['kubernetes: pkg/apis/core/validation/validation.go', 'kubernetes: api/openapi-spec/swagger.json'],
  fix: 'unsafe',
  yields: true,
  messages: {
    value: {
      severity: 'error',
      when: 'apply',
      log: '{log}',
      text: '{wrong}: the API server refuses {object}. {todo}',
    },
  },
  check(deployment, report) {
    if (deployment.refused.size === 0) return
    for (const object of ownObjects(deployment)) {
      for (const fault of deployment.refused.get(object) ?? []) {
        const { code, place, wrong, todo, log } = fault
        if (code !== 'unknown-field') report('value', place, { wrong, todo, log, object: describe(object) }, [], fixesOf(fault))
      }
    }
  },
})

/** The right value, where the place is the wrong one and nothing else. */
function fixesOf({ place, instead }: ApiFault): readonly Fix[] {
  const text = textAt(place)
  const quote = /^(["']).*\1$/s.exec(text)?.[1]
  if (instead === undefined || text.includes('\n')) return []
  const written = quote !== undefined && !/^["\d]|^(true|false)$/.test(instead) ? `${quote}${instead}${quote}` : instead
  return suggestion(`Write ${written}`, { place, text: written })
}
