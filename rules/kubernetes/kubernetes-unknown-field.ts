import { ownObjects } from '../../src/deployment/own-objects.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import type { ApiFault } from '../../src/kubernetes/api/fault.ts'
import { describe } from '../../src/kubernetes/object.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'kubernetes-unknown-field',
  area: 'kubernetes',
  summary: "An object's fields are those of its kind.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['kubernetes: api/openapi-spec/swagger.json', 'kubernetes: apimachinery/pkg/runtime/serializer/json/json.go, strict decoding'],
  fix: 'unsafe',
  yields: true,
  messages: {
    unknown: {
      severity: 'error',
      when: 'apply',
      log: 'unknown field "{path}"',
      text: '{wrong}, so kubectl, Helm and Argo CD refuse {object}; applied without validation, the field is dropped and does nothing. {todo}',
    },
  },
  check(deployment, report) {
    if (deployment.refused.size === 0) return
    for (const object of ownObjects(deployment)) {
      for (const fault of deployment.refused.get(object) ?? []) {
        const { code, path, place, wrong, todo } = fault
        if (code === 'unknown-field') report('unknown', place, { path, wrong, todo, object: describe(object) }, [], fixesOf(fault))
      }
    }
  },
})

function fixesOf({ place, path, instead }: ApiFault): readonly Fix[] {
  const written = path.slice(path.lastIndexOf('.') + 1)
  return suggestion(`Write ${instead}`, instead === undefined ? undefined : replaceWord(place, written, instead))
}
