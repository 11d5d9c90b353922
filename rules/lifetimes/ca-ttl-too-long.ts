import { configsOf } from '../../src/deployment/settings/config-faults.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { HOUR } from '../../src/spire/duration.ts'
import { replaceWord } from '../../src/text/edit.ts'

/** Six times as long as an SVID may live: that share of it is what the CA has left when the next one takes over. */
const ENOUGH = '1008h'

export default rule({
  id: 'ca-ttl-too-long',
  area: 'lifetimes',
  summary: "The server's CA lives a year at most.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/spire_server.md', 'spire issue 4429'],
  fix: 'unsafe',
  messages: {
    long: {
      severity: 'warning',
      when: 'run',
      text: "ca_ttl is '{ttl}', more than a year. JWT keys live as long, and with every replica and every lost key the bundle keeps one more of them; a stolen key stays good until then. SVIDs are capped at a week in any case: 1008h is enough for them.",
    },
  },
  check(deployment, report) {
    for (const { main } of configsOf(deployment, 'server')) {
      const ttl = main.duration('ca_ttl')
      const text = main.string('ca_ttl')
      if (ttl.is === 'known' && text.is === 'known' && ttl.value > 8784n * HOUR) {
        report('long', ttl.place, { ttl: text.value }, [], suggestion(`Write '${ENOUGH}'`, replaceWord(ttl.place, text.value, ENOUGH)))
      }
    }
  },
})
