import { faultsIn } from '../../src/deployment/settings/config-faults.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { formatDuration, HOUR } from '../../src/spire/duration.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'ttl-availability-target',
  area: 'lifetimes',
  summary: 'SVIDs live long enough for the availability that the agent aims at.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-agent/cli/run/run.go', 'spire: pkg/common/rotationutil/rotationutil.go'],
  fix: 'unsafe',
  messages: {
    low: {
      severity: 'error',
      when: 'validate',
      log: 'availability_target must be at least 24h0m0s',
      text: "availability_target is '{value}', and the agent takes nothing below 24h: it exits. Leave it out where SVIDs live less than 36h; they are then renewed at half of their life.",
    },
    lifetime: {
      severity: 'warning',
      when: 'run',
      log: "X509 SVID lifetime isn't long enough to guarantee the availability_target, falling back to the default rotation strategy",
      text: 'With SVIDs of {ttl} the availability_target of {target} has no effect: they have to live more than 12h longer than that. Make default_x509_svid_ttl (and ca_ttl with it) longer, or leave availability_target out.',
    },
  },
  check(deployment, report) {
    for (const { place, args } of faultsIn(deployment, { kind: 'agent', code: 'invalid-value', path: /^agent\.availability_target$/ })) {
      report('low', place, { value: args.value ?? '' }, [], suggestion("Write '24h'", replaceWord(place, args.value ?? '', '24h')))
    }
    for (const { config, server } of deployment.agents) {
      const target = config?.main.duration('availability_target')
      const ttl = server.is === 'known' ? server.value.config?.main.duration('default_x509_svid_ttl') : undefined
      // Entries may have lifetimes of their own.
      const own = deployment.clusterSpiffeIds.length > 0 || deployment.staticEntries.length > 0
      if (target?.is !== 'known' || target.from !== 'written' || target.value < 24n * HOUR || ttl?.is !== 'known' || own) continue
      if (ttl.value - target.value > 12n * HOUR) continue
      report('lifetime', target.place, { ttl: formatDuration(ttl.value), target: formatDuration(target.value) }, [[ttl.place, 'how long SVIDs live']])
    }
  },
})
