import { configsOf, readsAtLeast } from '../../src/deployment/settings/config-faults.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { formatDuration, HOUR } from '../../src/spire/duration.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'ttl-svid-exceeds-ca',
  area: 'lifetimes',
  summary: 'SVIDs live at most a sixth as long as the CA, and at most a week.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-server/cli/run/run.go', 'spire: pkg/server/ca/manager/manager.go, MaxSVIDTTLForCATTL'],
  fix: 'unsafe',
  messages: {
    ca: {
      severity: 'warning',
      when: 'run',
      log: '{key} is too high for the configured ca_ttl value. SVIDs with shorter lifetimes may be issued. Please set {key} to {longest} or less, or the ca_ttl to {shortest} or more, to guarantee the full {key} lifetime when CA rotations are scheduled.',
      text: '{key} is {ttl}, and with a CA that lives {ca} SPIRE guarantees {longest} only: towards the end of a CA, SVIDs expire earlier than asked. Set {key} to {longest} or less, or ca_ttl to {shortest} or more.',
    },
    both: {
      severity: 'warning',
      when: 'run',
      log: '{key} is too high and the ca_ttl is too low. SVIDs with shorter lifetimes may be issued. Please set {key} to {longest} or less, and the ca_ttl to {shortest} or more, to guarantee the full {key} lifetime when CA rotations are scheduled.',
      text: '{key} is {ttl}, and SPIRE guarantees at most {longest}, and that only where ca_ttl is {shortest} or more: SVIDs expire earlier than asked. Set {key} to {longest} or less, and ca_ttl to {shortest} or more.',
    },
    cap: {
      severity: 'warning',
      when: 'run',
      log: '{key} is too high. SVIDs with shorter lifetimes may be issued. Please set {key} to {longest} or less to guarantee the full {key} lifetime when CA rotations are scheduled.',
      text: '{key} is {ttl}, and SPIRE guarantees at most {longest}, however long the CA lives: SVIDs expire earlier than asked. Set {key} to {longest} or less.',
    },
  },
  check(deployment, report) {
    for (const config of configsOf(deployment, 'server')) {
      const ca = config.main.duration('ca_ttl')
      if (ca.is !== 'known' || ca.value <= 0n) continue
      const most = ca.value / DIVISOR < CAP ? ca.value / DIVISOR : CAP
      const keys = ['default_x509_svid_ttl', 'default_jwt_svid_ttl', ...(readsAtLeast(config, '1.13.0') ? ['agent_ttl'] : [])]
      let saidOfDefault = false
      for (const key of keys) {
        const ttl = config.main.duration(key)
        if (ttl.is !== 'known' || ttl.value <= most) continue
        // A default is too long for a CA that somebody made too short: that is said once.
        if (ttl.from === 'default' && saidOfDefault) continue
        saidOfDefault ||= ttl.from === 'default'
        const id = ttl.value < CAP ? 'ca' : ca.value < CAP * DIVISOR ? 'both' : 'cap'
        const longest = inWords(id === 'both' ? CAP : most)
        const shortest = inWords((id === 'both' ? CAP : ttl.value) * DIVISOR)
        const place = ttl.from === 'default' ? ca.place : ttl.place
        const said = ttl.from === 'default' ? ca : ttl
        const wanted = ttl.from === 'default' ? shortest : inWords(most)
        const now = config.main.string(ttl.from === 'default' ? 'ca_ttl' : key)
        const fixes = now.is === 'known' ? suggestion(`Write '${wanted}'`, replaceWord(said.place, now.value, wanted)) : []
        report(
          id,
          place,
          { key, ttl: inWords(ttl.value), ca: inWords(ca.value), longest, shortest },
          ca.from === 'written' && place !== ca.place ? [[ca.place, "the CA's lifetime"]] : [],
          fixes,
        )
      }
    }
  },
})

const DIVISOR = 6n
const CAP = 7n * 24n * HOUR

/** As SPIRE's printDuration has it: `4h`, `1h30m`. */
function inWords(nanoseconds: bigint): string {
  const text = formatDuration(nanoseconds - (nanoseconds % 1_000_000_000n))
  const minutes = text.endsWith('m0s') ? text.slice(0, -2) : text
  return minutes.endsWith('h0m') ? minutes.slice(0, -2) : minutes
}
