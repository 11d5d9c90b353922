import { lifetimesOf } from '../../src/deployment/registration/resource-ttls.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { parseDuration } from '../../src/spire/duration.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'cr-ttl-format',
  area: 'registration',
  summary: "A registration's lifetimes are durations such as 1h.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: api/v1alpha1/clusterspiffeid_types.go', 'k8s: apimachinery/pkg/apis/meta/v1/duration.go'],
  fix: 'safe',
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
    flag: {
      severity: 'error',
      when: 'run',
      log: 'invalid value "{value}" for flag -{key}: parse error',
      text: "-{key} takes a number of seconds, and '{value}' is none: the command fails, and no entry is made. Write the lifetime in seconds, as in 3600.",
    },
  },
  check(deployment, report) {
    for (const { command } of deployment.entries) {
      for (const key of ['ttl', 'x509SVIDTTL', 'jwtSVIDTTL']) {
        const flag = command?.flags.get(key)?.at(-1)
        const value = flag?.text ?? ''
        // As Go's flag package reads an integer; what is not known is a hole.
        if (flag && /^[ -~]*$/.test(value) && !/[${]/.test(value) && !/^[-+]?(?:0[xXbBoO])?[0-9a-fA-F_]+$/.test(value))
          report('flag', flag.place, { key, value })
      }
    }
    for (const { key, field } of lifetimesOf(deployment)) {
      const value = field.scalar?.source ?? ''
      if (value.includes('${')) continue
      if (field.string === undefined) {
        const fixes = /^\d+$/.test(value) ? safeFix(`Write '${value}s'`, replaceWord(field.place, value, `${value}s`)) : []
        report('type', field.place, { key, value: value || 'this' }, [], fixes)
        continue
      }
      const parsed = parseDuration(value)
      if (parsed.ok) continue
      const meant = inGoUnits(value)
      const fixes = meant === undefined ? [] : safeFix(`Write '${meant}'`, replaceWord(field.place, value, meant))
      report('duration', field.place, { value, error: parsed.error }, [], fixes)
    }
  },
})

/** Bare seconds with their unit, and days, which Go's durations do not have, in hours. */
function inGoUnits(value: string): string | undefined {
  const [, number, unit] = /^([1-9]\d{0,8})\s*(s|sec|seconds?|d|days?)?$/i.exec(value) ?? []
  if (number === undefined) return undefined
  return /^d/i.test(unit ?? '') ? `${Number(number) * 24}h` : `${number}s`
}
