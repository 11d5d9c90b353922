import { oidcProvidersOf } from '../../src/deployment/oidc.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'oidc-jwt-disabled',
  area: 'oidc',
  summary: 'A server whose keys an OIDC provider publishes issues JWT-SVIDs.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: CHANGELOG 1.14.0', 'spire: support/oidc-discovery-provider/handler.go, serveKeys'],
  fix: 'unsafe',
  messages: {
    disabled: {
      severity: 'error',
      when: 'run',
      log: 'jwt not supported/enabled in this service',
      text: 'With disable_jwt_svids the server makes no JWT keys, so the OIDC provider has none to publish and answers every request for them with status 501. Take disable_jwt_svids out, or the OIDC provider.',
    },
  },
  check(deployment, report) {
    for (const provider of oidcProvidersOf(deployment)) {
      const disabled = provider.servers.map((server) => server.config?.main.bool('disable_jwt_svids'))
      // One server of several that issues them is enough: the trust domain has keys.
      if (disabled.some((answer) => answer?.is !== 'known' || !answer.value)) continue
      const [first] = disabled
      if (first?.is !== 'known') continue
      const fixes = suggestion('Write false', replaceWord(first.place, 'true', 'false'))
      report('disabled', first.place, {}, [[provider.place, 'the OIDC provider']], fixes)
    }
  },
})
