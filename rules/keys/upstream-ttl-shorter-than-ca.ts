import { upstreamLifetimes } from '../../src/deployment/keys/upstream-lifetimes.ts'
import { rule } from '../../src/engine/rule.ts'
import { formatDuration } from '../../src/spire/duration.ts'

export default rule({
  id: 'upstream-ttl-shorter-than-ca',
  area: 'keys',
  summary: "What signs the server's CA lives at least as long as the CA is to live.",
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: pkg/server/credtemplate/builder.go, computeX509CALifetime', 'spire: pkg/server/plugin/upstreamauthority/disk/disk.go'],
  messages: {
    server: {
      severity: 'warning',
      when: 'run',
      text: 'The server asks for a CA of {wanted} (ca_ttl), and the CA of the server above it lives {given}: it never gets more than what is left of that, and SVIDs are cut short with it. Set ca_ttl to {given} or less here, or raise it above.',
    },
    certificate: {
      severity: 'warning',
      when: 'run',
      text: "The server asks for a CA of {wanted} (ca_ttl), and the upstream CA's certificate lives {given}: the server's CA never lives longer than what is left of that, and SVIDs are cut short with it. Set ca_ttl to less, or let the upstream CA live longer.",
    },
  },
  check(deployment, report) {
    for (const { server, what, nanoseconds, place } of upstreamLifetimes(deployment)) {
      const ttl = server.config?.main.duration('ca_ttl')
      if (ttl?.is !== 'known' || ttl.value <= nanoseconds) continue
      const at = ttl.from === 'written' ? ttl.place : place
      const related = at === place ? [] : [[place, 'how long what signs it lives'] as const]
      report(what, at, { wanted: short(ttl.value), given: short(nanoseconds) }, related)
    }
  },
})

function short(nanoseconds: bigint): string {
  return formatDuration(nanoseconds).replace(/m0s$/, 'm').replace(/h0m$/, 'h')
}
