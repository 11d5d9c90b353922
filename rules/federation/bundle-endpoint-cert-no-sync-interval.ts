import { faultsIn } from '../../src/deployment/settings/config-faults.ts'
import { insertSetting } from '../../src/deployment/settings/setting-edits.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'bundle-endpoint-cert-no-sync-interval',
  area: 'federation',
  summary: "It is said how often the bundle endpoint's certificate is read again.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-server/cli/run/run.go, configToDiskCertManager'],
  fix: 'safe',
  messages: {
    missing: {
      severity: 'error',
      when: 'validate',
      log: 'time: invalid duration ""',
      text: 'serving_cert_file has no file_sync_interval. The documentation promises an hour, the code has no default, and the server exits with words about an empty duration. Set file_sync_interval = "1h".',
    },
  },
  check(deployment, report) {
    const wanted = { kind: 'server', code: 'missing-required', path: /\.serving_cert_file\.file_sync_interval$/ } as const
    for (const { place } of faultsIn(deployment, wanted)) {
      const fixes = safeFix('Add \'file_sync_interval = "1h"\'', insertSetting({ place, written: true }, 'file_sync_interval = "1h"'))
      report('missing', place, {}, [], fixes)
    }
  },
})
