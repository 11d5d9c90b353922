import { mayBeOverridden } from '../../src/deployment/overrides.ts'
import { comesFromVariable } from '../../src/deployment/variables.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { programName } from '../../src/engine/words.ts'
import { parseTrustDomain } from '../../src/spire/spiffe-id.ts'
import { replaceQuoted, replaceWord } from '../../src/text/edit.ts'

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
      text: "'{value}' is no trust domain, so the {kind} exits. {advice}",
    },
    manager: {
      severity: 'error',
      when: 'start',
      log: '{error}',
      text: "'{value}' is no trust domain, so the controller manager exits. {advice}",
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
        // What something fills in before it is applied is not known.
        if (/\$\{\w+\}/.test(value)) continue
        const meant = intended(value)
        const edit = meant === undefined ? undefined : replaceQuoted(place, value, meant)
        const fixes = safeFix(`Write '${meant}'`, edit)
        report('config', place, { value, log, kind: programName(config.kind), advice: adviceFor(value, meant) }, [], fixes)
      }
    }
    for (const { config } of managerConfigs) {
      for (const { code, place, args } of config.problems) {
        if (code !== 'invalid-trust-domain') continue
        const value = args.value ?? ''
        const meant = intended(value)
        const fixes = meant === undefined ? [] : safeFix(`Write '${meant}'`, replaceWord(place, value, meant))
        report('manager', place, { value, error: args.error ?? '', advice: adviceFor(value, meant) }, [], fixes)
      }
    }
  },
})

/** Large letters are the usual slip: host names take them, trust domains do not. The others are an address of the web, and blanks. */
function intended(value: string): string | undefined {
  const plain = value
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/(?::\d+)?(?:\/.*)?$/, '')
  return plain !== value && parseTrustDomain(plain).ok ? plain : undefined
}

function adviceFor(value: string, meant: string | undefined): string {
  if (meant === undefined) return 'It has small letters, digits, dots, dashes and underscores only: no scheme, no port, no path.'
  return meant === value.toLowerCase()
    ? `Write '${meant}', in small letters, everywhere.`
    : `Write '${meant}': no scheme, no port, no path and no blanks belong to it.`
}
