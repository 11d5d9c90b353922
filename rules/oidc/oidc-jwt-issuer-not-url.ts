import { oidcProvidersOf } from '../../src/deployment/oidc.ts'
import type { Server } from '../../src/deployment/server.ts'
import { faultsIn } from '../../src/deployment/settings/config-faults.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { safeFix, suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { replaceWord } from '../../src/text/edit.ts'
import type { Place } from '../../src/text/source-file.ts'

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
    for (const { place, path: key, args, config, log = '' } of faultsIn(deployment, { kind: 'oidc', code: 'invalid-url', path })) {
      const value = args.value ?? ''
      const provider = key === 'jwt_issuer' ? oidcProvidersOf(deployment).find((one) => one.config === config) : undefined
      report('scheme', place, { value, log }, [], fixesFor(place, value, provider?.servers ?? []))
    }
  },
})

/** The address that the value was meant to be, in the servers' configs too where they say the same; what a server says, where that is one. */
function fixesFor(place: Place, value: string, servers: readonly Server[]): readonly Fix[] {
  const stated = servers.flatMap(({ config }) => {
    const issuer = config?.main.string('jwt_issuer')
    return issuer?.is === 'known' ? [issuer] : []
  })
  const right = addressFor(value)
  const said = stated.find((issuer) => /^https?:\/\/[^/]/.test(issuer.value))
  if (said) return (said.value === right ? safeFix : suggestion)(`Write '${said.value}'`, replaceWord(place, value, said.value))
  if (right === undefined) return []
  const same = stated.filter((issuer) => issuer.value === value)
  const title = same.length === 0 ? `Write '${right}'` : `Write '${right}' in the server's config too`
  return safeFix(title, replaceWord(place, value, right), ...same.map((issuer) => replaceWord(issuer.place, value, right)))
}

/** Without a scheme the whole reads as a path: it is a host, and maybe a path behind it. */
function addressFor(value: string): string | undefined {
  const [, rest] = /^(?:https:\/{0,2})?((?:[a-z0-9-]+\.)+[a-z0-9-]+(?::\d+)?(?:\/.*)?)$/i.exec(value) ?? []
  return rest === undefined ? undefined : `https://${rest}`
}
