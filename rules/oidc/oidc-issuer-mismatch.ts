import type { Deployment } from '../../src/deployment/deployment.ts'
import { publicHosts } from '../../src/deployment/network/public-hosts.ts'
import { type OidcProvider, oidcProvidersOf } from '../../src/deployment/oidc.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { type Answer, type Known, knownValue, unknown } from '../../src/text/answer.ts'
import { replaceQuoted } from '../../src/text/edit.ts'

export default rule({
  id: 'oidc-issuer-mismatch',
  area: 'oidc',
  summary: 'The issuer that the server writes into its tokens is the one that the OIDC provider says it is.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: [
    'spire: support/oidc-discovery-provider/handler.go, serveWellKnown',
    'spire: doc/spire_server.md, jwt_issuer',
    'OpenID Connect Discovery 1.0, section 4.3',
  ],
  fix: 'unsafe',
  messages: {
    provider: {
      severity: 'error',
      when: 'run',
      text: "The OIDC provider calls itself '{provider}', but the server writes '{server}' into the tokens, and whoever verifies them compares the two letter for letter: every token is refused. Write '{server}' here.",
    },
    server: {
      severity: 'error',
      when: 'run',
      text: "The server writes the issuer '{server}' into its tokens, but the OIDC provider calls itself '{provider}', and whoever verifies them compares the two letter for letter: every token is refused. Write '{provider}' here.",
    },
    domains: {
      severity: 'error',
      when: 'run',
      text: "The server writes the issuer '{server}' into its tokens. The OIDC provider calls itself by the name that it is asked under, {names}, and whoever verifies a token compares the two letter for letter: every token is refused. Use one name, or set jwt_issuer in the provider's config too.",
    },
    missing: {
      severity: 'warning',
      when: 'run',
      text: "There is an OIDC provider ('{provider}'), but the server has no jwt_issuer, so its tokens do not say who issued them, and whoever goes by OIDC refuses them. Set jwt_issuer to the provider's address.",
    },
  },
  check(deployment, report) {
    for (const provider of oidcProvidersOf(deployment)) {
      // What is no address at all is said there.
      if (provider.config?.problems.some(({ code }) => code === 'invalid-url')) continue
      const stated = provider.servers.map((server) => server.config?.main.string('jwt_issuer') ?? unknown('the config is not among the files'))
      const own = provider.issuer
      const names = namesOf(provider)
      if (stated.length === 0 || names === undefined || stated.some((issuer) => issuer.is === 'unknown')) continue
      if (stated.every((issuer) => issuer.is === 'absent')) {
        const [first] = stated
        if (first?.is === 'absent')
          report('missing', first.place, { provider: names[0] ?? '' }, [
            [provider.domains.is === 'known' ? provider.domains.place : provider.place, 'the OIDC provider'],
          ])
        continue
      }
      const said = stated.find((issuer) => issuer.is === 'known')
      if (said?.is !== 'known' || stated.some((issuer) => issuer.is === 'known' && names.includes(issuer.value))) continue
      // A name that clients do use, and that the domains lack, is missing there.
      if (own.is === 'absent' && isAskedAs(deployment, provider, said.value)) continue
      if (own.is === 'absent')
        report(
          'domains',
          said.place,
          { server: said.value, names: list(names) },
          provider.domains.is === 'known' ? [[provider.domains.place, 'the names of the provider']] : [],
        )
      else if (own.is === 'known' && likeness(own, provider) > likeness(said, provider)) {
        report('server', said.place, { server: said.value, provider: own.value }, [[own.place, "the provider's own name"]], write(said, own.value))
      } else if (own.is === 'known')
        report('provider', own.place, { server: said.value, provider: own.value }, [[said.place, "the issuer in the server's tokens"]], write(own, said.value))
    }
  },
})

function isAskedAs(deployment: Deployment, { serving, component, domains }: OidcProvider, issuer: string): boolean {
  const [, host] = /^https?:\/\/([^/:?#]+)/.exec(issuer) ?? []
  if (serving?.port === undefined || domains.is !== 'known' || domains.value.some(({ value }) => value === host)) return false
  return publicHosts(deployment, component.pod, serving.port).some((one) => one.host === host)
}

/** What the provider may say that it is; undefined where that cannot be known. */
function namesOf(provider: OidcProvider): readonly string[] | undefined {
  const { issuer, domains, config, serving } = provider
  if (issuer.is === 'known') return [issuer.value]
  if (issuer.is !== 'absent' || domains.is !== 'known' || !config) return undefined
  const prefix = config.main.string('server_path_prefix')
  const open = config.main.bool('allow_insecure_scheme')
  if (prefix.is === 'unknown' || open.is === 'unknown') return undefined
  const plain = knownValue(open) === true && (serving?.way === 'insecure' || serving?.way === 'socket')
  const path = (knownValue(prefix) ?? '/') === '/' ? '' : (knownValue(prefix) ?? '')
  const schemes = plain ? ['https', 'http'] : ['https']
  return domains.value.flatMap(({ value }) => schemes.map((scheme) => `${scheme}://${value}${path}`))
}

/** Whether an issuer is what the provider would call itself by one of its names; how far: 2 in full, 1 by its host. */
function likeness(issuer: Answer<string>, { domains }: OidcProvider): number {
  const [, scheme, host, rest] = /^(https?):\/\/([^/:?#]+)(.*)$/.exec(knownValue(issuer) ?? '') ?? []
  if (domains.is !== 'known' || !domains.value.some(({ value }) => value === host)) return 0
  return scheme === 'https' && rest === '' ? 2 : 1
}

function write(issuer: Known<string>, value: string): readonly Fix[] {
  const edit = replaceQuoted(issuer.place, issuer.value, value)
  return suggestion(`Write '${value}'`, edit)
}
