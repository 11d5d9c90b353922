import { lifetimesOf } from '../../src/deployment/registration/resource-ttls.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { formatDuration, HOUR, parseDuration } from '../../src/spire/duration.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'ttl-cr-exceeds-ca',
  area: 'lifetimes',
  summary: "A registration's SVIDs live at most a sixth as long as the CA, and at most a week.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/ca/manager/manager.go, MaxSVIDTTLForCATTL', 'spire: pkg/server/credtemplate/builder.go'],
  fix: 'unsafe',
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
    const asked = lifetimesOf(deployment).flatMap(({ key, field }) => {
      const parsed = parseDuration(field.string ?? '')
      return parsed.ok ? [{ key, place: field.place, nanoseconds: parsed.nanoseconds, text: field.string ?? '' }] : []
    })
    const commands = deployment.entries.filter(({ resource, local }) => !resource && local)
    for (const { key, place, nanoseconds, text } of [...asked, ...commands.flatMap(({ lifetimes }) => lifetimes.map((one) => ({ ...one, text: '' })))]) {
      if (nanoseconds <= most) continue
      const args = { key, ttl: formatDuration(nanoseconds), ca: formatDuration(ca.value), longest: formatDuration(most) }
      const fixes =
        text === '' ? [] : suggestion(`Write '${args.longest}'`, replaceWord(place, text, args.longest.replace(/(?<=[hm])0s$/, '').replace(/(?<=h)0m$/, '')))
      report('long', place, args, [[ca.place, "the CA's lifetime"]], fixes)
    }
  },
})

const DIVISOR = 6n
const CAP = 7n * 24n * HOUR
