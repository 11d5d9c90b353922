import { lifetimesOf } from '../../src/deployment/resource-ttls.ts'
import { rule } from '../../src/engine/rule.ts'
import { formatDuration, HOUR, parseDuration } from '../../src/spire/duration.ts'

export default rule({
  id: 'ttl-cr-exceeds-ca',
  area: 'lifetimes',
  summary: "A registration's SVIDs live at most a sixth as long as the CA, and at most a week.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/ca/manager/manager.go, MaxSVIDTTLForCATTL', 'spire: pkg/server/credtemplate/builder.go'],
  messages: {
    long: {
      severity: 'warning',
      when: 'run',
      text: '{key} is {ttl}, and with a CA that lives {ca} SPIRE guarantees {longest} only: towards the end of a CA, these SVIDs expire earlier than asked. Ask for {longest} or less, or let the CA live longer.',
    },
  },
  check(deployment, report) {
    const [server] = deployment.servers
    const ca = server?.config?.main.duration('ca_ttl')
    if (deployment.servers.length !== 1 || ca?.is !== 'known' || ca.value <= 0n) return
    const most = ca.value / DIVISOR < CAP ? ca.value / DIVISOR : CAP
    // A CA that is too short for the server's own SVIDs is what is wrong, and is said there.
    const usual = server?.config?.main.duration('default_x509_svid_ttl')
    if (usual?.is === 'known' && usual.value > most) return
    for (const { key, field } of lifetimesOf(deployment)) {
      const parsed = parseDuration(field.string ?? '')
      if (!parsed.ok || parsed.nanoseconds <= most) continue
      const args = { key, ttl: formatDuration(parsed.nanoseconds), ca: formatDuration(ca.value), longest: formatDuration(most) }
      report('long', field.place, args, [[ca.place, "the CA's lifetime"]])
    }
  },
})

const DIVISOR = 6n
const CAP = 7n * 24n * HOUR
