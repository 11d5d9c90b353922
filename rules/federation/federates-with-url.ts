import { partnersOf } from '../../src/deployment/partners.ts'
import { faultsIn } from '../../src/deployment/settings/config-faults.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { replaceQuoted } from '../../src/text/edit.ts'

export default rule({
  id: 'federates-with-url',
  area: 'federation',
  summary: "A partner's bundle is fetched from an https:// address.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-server/cli/run/run.go'],
  fix: 'safe',
  messages: {
    missing: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: "Nothing says where this partner's bundle is, so the server exits. Set bundle_endpoint_url to its https:// address.",
    },
    scheme: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: "A partner's bundle is fetched over https only, and '{value}' is not, so the server exits. Write an https:// address.",
    },
  },
  check(deployment, report) {
    const path = /^server\.federation\.federates_with\[[^\]]*\]\.bundle_endpoint_url$/
    for (const { config, code, place, path: at, args, log = '' } of faultsIn(deployment, { kind: 'server', code: ['missing-required', 'invalid-url'], path })) {
      const value = args.value ?? ''
      const edit = value.startsWith('http://') ? replaceQuoted(place, value, value.replace('http:', 'https:')) : undefined
      const fixes = safeFix('Write https://', edit)
      if (code === 'invalid-url') report('scheme', place, { value, log }, [], fixes)
      else if (!partnersOf(config).some(({ block, legacy }) => at.startsWith(`${block.path}.`) && legacy.length > 0)) report('missing', place, { log })
    }
  },
})
