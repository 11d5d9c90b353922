import { caAlertsOf } from '../../src/deployment/telemetry/ca-alerts.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { textAt } from '../../src/text/source-file.ts'

export default rule({
  id: 'telemetry-ca-alert-threshold',
  area: 'telemetry',
  summary: "An alert on the CA's expiry waits for less than the CA lives.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/ca/manager', 'spire: pkg/common/telemetry/server/ca_manager.go'],
  fix: 'unsafe',
  messages: {
    always: {
      severity: 'warning',
      when: 'run',
      text: 'The alert fires when the CA has less than {threshold} to live, and it never has more: ca_ttl is {ttl}{how}. It fires all the time, and is switched off before it is needed. Take less than a sixth of it, {sensible}: there SPIRE goes over to its next CA, so that less is a real alarm.',
    },
  },
  check(deployment, report) {
    for (const { place, threshold, ttl, ttlPlace } of caAlertsOf(deployment)) {
      const args = { threshold: inWords(threshold), ttl: inWords(ttl), how: ttlPlace ? '' : ' by default', sensible: inWords(ttl / 6) }
      const seconds = Math.round(ttl / 6)
      const edit = productOf(textAt(place)) === threshold ? { place, text: String(seconds) } : undefined
      report('always', place, args, ttlPlace ? [[ttlPlace, 'how long a CA lives']] : [], suggestion(`Write ${seconds}`, edit))
    }
  },
})

/** Seconds as people say them. */
function inWords(seconds: number): string {
  const [size, name] = seconds >= 172_800 ? [86_400, 'days'] : seconds >= 7200 ? [3600, 'hours'] : [60, 'minutes']
  return `${Math.round((seconds / size) * 10) / 10} ${name}`
}

/** `86400 * 30`; undefined where it is no plain product. */
function productOf(text: string): number | undefined {
  return /^\d+(?:\s*\*\s*\d+)*$/.test(text.trim()) ? text.split('*').reduce((product, factor) => product * Number(factor), 1) : undefined
}
