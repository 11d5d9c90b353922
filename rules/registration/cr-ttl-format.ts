import { lifetimesOf } from '../../src/deployment/resource-ttls.ts'
import { rule } from '../../src/engine/rule.ts'
import { parseDuration } from '../../src/spire/duration.ts'

export default rule({
  id: 'cr-ttl-format',
  area: 'registration',
  summary: "A registration's lifetimes are durations such as 1h.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: api/v1alpha1/clusterspiffeid_types.go', 'k8s: apimachinery/pkg/apis/meta/v1/duration.go'],
  messages: {
    type: {
      severity: 'error',
      when: 'apply',
      log: 'spec.{key} in body must be of type string',
      text: '{key} is a text such as "1h", and {value} is none: the API server refuses the object. Write the number with its unit, in quotes.',
    },
    duration: {
      severity: 'error',
      when: 'attest',
      log: '{error}',
      text: "'{value}' is no duration ({error}): the controller manager cannot read the object, nor the list that it is in, so no registration of this kind is reconciled. Write hours, minutes and seconds, such as 24h or 1h30m.",
    },
  },
  check(deployment, report) {
    for (const { key, field } of lifetimesOf(deployment)) {
      const value = field.scalar?.source ?? ''
      if (value.includes('${')) continue
      if (field.string === undefined) {
        report('type', field.place, { key, value: value || 'this' })
        continue
      }
      const parsed = parseDuration(value)
      if (!parsed.ok) report('duration', field.place, { value, error: parsed.error })
    }
  },
})
