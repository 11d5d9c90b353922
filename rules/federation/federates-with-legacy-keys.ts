import { partnersOf } from '../../src/deployment/partners.ts'
import { configsOf } from '../../src/deployment/settings/config-faults.ts'
import { dropLegacyKeys, renewLegacyKeys } from '../../src/deployment/settings/partner-edits.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'

export default rule({
  id: 'federates-with-legacy-keys',
  area: 'federation',
  summary: "A partner's bundle endpoint is described with the keys of today.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: CHANGELOG 1.0.0', 'spire: CHANGELOG 1.1.0', 'spire: cmd/spire-server/cli/run/run.go', 'spire: doc/spire_server.md at v0.12.0'],
  fix: 'safe',
  messages: {
    refused: {
      severity: 'error',
      when: 'validate',
      log: 'federation.federates_with["{domain}"].bundle_endpoint_url must be configured',
      text: '{keys} is how SPIRE before 1.0 was told of a partner\'s endpoint. Today it is ignored silently, and the server exits because bundle_endpoint_url is missing. Write bundle_endpoint_url = "https://…" and a bundle_endpoint_profile block.',
    },
    ignored: {
      severity: 'warning',
      text: "{keys} is how SPIRE before 1.0 was told of a partner's endpoint. Today it is ignored silently; what counts is bundle_endpoint_url and bundle_endpoint_profile. Remove it.",
    },
  },
  check(deployment, report) {
    for (const config of configsOf(deployment, 'server')) {
      for (const partner of partnersOf(config)) {
        const { name, block, legacy } = partner
        const [first] = legacy
        if (!first) continue
        const keys = list(legacy.map(({ key }) => key))
        if (block.string('bundle_endpoint_url').is === 'absent') {
          report('refused', first.place, { domain: name, keys }, [], safeFix('Say it with the keys of today', ...renewLegacyKeys(config, partner)))
        } else report('ignored', first.place, { keys }, [], safeFix(`Take ${keys} out`, ...dropLegacyKeys(config, partner)))
      }
    }
  },
})
