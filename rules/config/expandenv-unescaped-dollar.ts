import { strayDollars } from '../../src/deployment/variables.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { isAtLeast, parseRelease } from '../../src/spire/release.ts'
import { type Place, textAt } from '../../src/text/source-file.ts'

export default rule({
  id: 'expandenv-unescaped-dollar',
  area: 'config',
  summary: 'A dollar sign that is meant as one is written twice.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/common/config/config.go', 'go: os/env.go, Expand'],
  fix: 'safe',
  messages: {
    dollar: {
      severity: 'warning',
      text: "With -expandEnv '{text}' is taken for an environment variable, which nobody sets, and vanishes. SPIRE ignores this silently. Write '{twice}'.",
    },
    escape: {
      severity: 'warning',
      text: "With -expandEnv '{text}' vanishes: before SPIRE 1.11.0 a dollar sign cannot be written, not even as two. SPIRE ignores this silently. Put the value into an environment variable, and name that here.",
    },
    default: {
      severity: 'warning',
      text: "SPIRE knows no '{text}' with a default in it, as a shell does: it looks for a variable of that whole name, finds none, and puts nothing here. SPIRE ignores this silently. Name the variable only, and set it in the container.",
    },
  },
  check({ configs }, report) {
    for (const { config } of configs) {
      const release = parseRelease(config.release ?? '')
      const old = release !== undefined && !isAtLeast(release, '1.11.0')
      for (const { name, place } of strayDollars(config)) {
        const text = textAt(place)
        if (/^[A-Za-z_]\w*\W/.test(name)) report('default', place, { text })
        else if (old) report('escape', place, { text })
        else report('dollar', place, { text, twice: `$${text}` }, [], escaped(place, text))
      }
    }
  },
})

function escaped(place: Place, text: string): readonly Fix[] {
  if (place.via?.length || !text.startsWith('$')) return []
  return safeFix(`Write '$${text}'`, { place: place.file.place(place.start, place.start + 1), text: '$$' })
}
