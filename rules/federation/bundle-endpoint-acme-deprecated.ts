import { configsOf, faultsIn } from '../../src/deployment/settings/config-faults.ts'
import { wrapSetting } from '../../src/deployment/settings/item-edits.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'bundle-endpoint-acme-deprecated',
  area: 'federation',
  summary: "The bundle endpoint's ACME settings are part of its profile.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-server/cli/run/run.go'],
  fix: 'safe',
  messages: {
    moved: {
      severity: 'warning',
      when: 'run',
      log: 'ACME configuration within the bundle_endpoint is deprecated. Please use ACME configuration as part of the https_web profile instead.',
      text: '\'acme\' stands in bundle_endpoint itself, where a later release no longer looks for it. Put it into a block profile "https_web".',
    },
    both: {
      severity: 'error',
      when: 'validate',
      log: "either bundle endpoint 'acme' or 'profile' can be set, but not both",
      text: "'acme' stands in bundle_endpoint beside 'profile', and the server exits on the two. Put it into a block profile \"https_web\".",
    },
    missing: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: "'{key}' is not set in 'acme', and the server exits without it. Set it, and put 'acme' into a block profile \"https_web\".",
    },
  },
  check(deployment, report) {
    const missing = faultsIn(deployment, { kind: 'server', code: 'missing-required', path: /^server\.federation\.bundle_endpoint\.acme\./ })
    for (const { place, args, log = '' } of missing) report('missing', place, { key: args.key ?? '', log })
    for (const config of configsOf(deployment, 'server')) {
      const endpoint = config.main.block('federation').block('bundle_endpoint')
      const place = endpoint.key('acme')
      const profile = endpoint.key('profile')
      if (!place || missing.some((fault) => fault.config === config)) continue
      if (profile) report('both', place, {}, [[profile, 'the profile']])
      else report('moved', place, {}, [], safeFix('Put it into a profile "https_web"', wrapSetting(config, place, 'profile "https_web"')))
    }
  },
})
