import { mayBeOverridden } from '../../src/deployment/overrides.ts'
import { comesFromVariable } from '../../src/deployment/variables.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { rule } from '../../src/engine/rule.ts'
import { programName } from '../../src/engine/words.ts'
import { parseTrustDomain } from '../../src/spire/spiffe-id.ts'
import { replaceQuoted } from '../../src/text/edit.ts'

export default rule({
  id: 'trust-domain-invalid',
  area: 'identity',
  summary: 'A trust domain is made of the characters that SPIFFE allows.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['go-spiffe v2: spiffeid/trustdomain.go', 'spire: pkg/common/cli/trust_domain.go'],
  fix: 'safe',
  messages: {
    config: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: "'{value}' is no trust domain ({error}), so the {kind} exits. {advice}",
    },
    manager: {
      severity: 'error',
      when: 'start',
      log: '{error}',
      text: "'{value}' is no trust domain ({error}), so the controller manager exits. {advice}",
    },
  },
  check(deployment, report) {
    const { configs, managerConfigs } = deployment
    for (const file of configs) {
      const { config } = file
      for (const { code, place, args, log = '' } of config.problems) {
        if (code !== 'invalid-trust-domain' || comesFromVariable(config, place)) continue
        if (mayBeOverridden(deployment, file, 'trust_domain')) continue
        const value = args.value ?? ''
        const meant = intended(value)
        const edit = meant === undefined ? undefined : replaceQuoted(place, value, meant)
        const fixes: Fix[] = edit ? [{ title: `Write '${meant}'`, safe: true, edits: [edit] }] : []
        report('config', place, { value, error: args.error ?? '', log, kind: programName(config.kind), advice: adviceFor(meant) }, [], fixes)
      }
    }
    for (const { config } of managerConfigs) {
      for (const { code, place, args } of config.problems) {
        if (code === 'invalid-trust-domain')
          report('manager', place, { value: args.value ?? '', error: args.error ?? '', advice: adviceFor(intended(args.value ?? '')) })
      }
    }
  },
})

/** Large letters are the usual slip: host names take them, trust domains do not. */
function intended(value: string): string | undefined {
  const small = value.toLowerCase()
  return small !== value && parseTrustDomain(small).ok ? small : undefined
}

function adviceFor(meant: string | undefined): string {
  return meant === undefined
    ? 'It has small letters, digits, dots, dashes and underscores only: no scheme, no port, no path.'
    : `Write '${meant}', in small letters, everywhere.`
}
