import { faultsIn } from '../../src/deployment/settings/config-faults.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'oidc-jwt-issuer-not-url',
  area: 'oidc',
  summary: "The OIDC provider's addresses of itself are whole addresses.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: support/oidc-discovery-provider/config.go'],
  fix: 'safe',
  messages: {
    scheme: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: "'{value}' is no whole address, with scheme and host, so the OIDC provider exits. Write it as clients use it, beginning with https://; jwt_issuer letter for letter as in the server's config.",
    },
  },
  check(deployment, report) {
    const path = /^(jwt_issuer|jwks_uri)$/
    for (const { place, args, log = '' } of faultsIn(deployment, { kind: 'oidc', code: 'invalid-url', path })) {
      const value = args.value ?? ''
      // Without a scheme the whole reads as a path: it is a host, and maybe a path behind it.
      const fixes = /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/|$)/i.test(value) ? safeFix(`Write 'https://${value}'`, replaceWord(place, value, `https://${value}`)) : []
      report('scheme', place, { value, log }, [], fixes)
    }
  },
})
