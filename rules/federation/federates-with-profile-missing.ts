import { partnersOf } from '../../src/deployment/partners.ts'
import { faultsIn } from '../../src/deployment/settings/config-faults.ts'
import { insertSetting } from '../../src/deployment/settings/setting-edits.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import type { Block } from '../../src/spire/config.ts'

export default rule({
  id: 'federates-with-profile-missing',
  area: 'federation',
  summary: "It is said how a partner's bundle endpoint authenticates.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-server/cli/run/run.go'],
  fix: 'unsafe',
  messages: {
    missing: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: 'Nothing says how this partner\'s endpoint authenticates, so the server exits. Add a block bundle_endpoint_profile "https_spiffe" with the endpoint_spiffe_id to expect, or an empty one "https_web" for a certificate of a public CA.',
    },
    profile: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: 'SPIRE needs exactly one profile here, and knows "https_spiffe" and "https_web", so the server exits. Write one block with one of the two names.',
    },
    id: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: "With https_spiffe the server has to know which SPIFFE ID the partner's endpoint shows, and exits without a valid one. Set endpoint_spiffe_id, such as spiffe://partner.example/spire/server.",
    },
  },
  check(deployment, report) {
    const path = /^server\.federation\.federates_with\[[^\]]*\]\.bundle_endpoint_profile/
    const code = ['missing-required', 'invalid-value', 'invalid-enum', 'invalid-spiffe-id'] as const
    for (const { config, place, path: at, log = '' } of faultsIn(deployment, { kind: 'server', code, path })) {
      const partner = partnersOf(config).find(({ block }) => at.startsWith(`${block.path}.`))
      if (at.endsWith('.endpoint_spiffe_id')) report('id', place, { log })
      else if (log.includes('missing bundle endpoint configuration')) {
        // Of a partner described in the words of before 1.0 that is said.
        if (partner?.legacy.length === 0) {
          const lines = ['bundle_endpoint_profile "https_spiffe" {', `  endpoint_spiffe_id = "spiffe://${partner.name}/spire/server"`, '}']
          report('missing', place, { log }, [], suggestion('Add profile "https_spiffe"', writeBlock(partner.block, lines)))
        }
      } else report('profile', place, { log })
    }
  },
})

/** Lines of a block as the first of another, at the indentation that they get there. */
function writeBlock(block: Block, lines: readonly string[]) {
  const { file, start } = block.place
  const indentation = /^\s*/.exec(file.line(file.position(start).line))?.[0] ?? ''
  return insertSetting(block, lines.join(`\n${indentation}  `))
}
