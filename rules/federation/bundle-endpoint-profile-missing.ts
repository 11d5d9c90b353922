import { configsOf } from '../../src/deployment/settings/config-faults.ts'
import { insertSetting } from '../../src/deployment/settings/setting-edits.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'bundle-endpoint-profile-missing',
  area: 'federation',
  summary: 'It is said how the bundle endpoint authenticates.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-server/cli/run/run.go'],
  fix: 'safe',
  messages: {
    missing: {
      severity: 'warning',
      when: 'run',
      log: 'Bundle endpoint is configured but has no profile set, using https_spiffe as default; please configure a profile explicitly. This will be fatal in a future release.',
      text: 'The bundle endpoint has no profile, so it shows the server\'s SVID, and a later release will exit. Add an empty block profile "https_spiffe" to keep it as it is.',
    },
  },
  check(deployment, report) {
    for (const { main } of configsOf(deployment, 'server')) {
      const endpoint = main.block('federation').block('bundle_endpoint')
      if (endpoint.written && endpoint.readable && !endpoint.has('profile') && !endpoint.has('acme') && !endpoint.isMisspelt('profile')) {
        report('missing', endpoint.place, {}, [], safeFix('Add \'profile "https_spiffe" {}\'', insertSetting(endpoint, 'profile "https_spiffe" {}')))
      }
    }
  },
})
