import { type PublicHost, publicHosts } from '../../src/deployment/network/public-hosts.ts'
import { type OidcProvider, oidcProvidersOf } from '../../src/deployment/oidc.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import type { Element } from '../../src/spire/config.ts'
import { type Answer, knownValue } from '../../src/text/answer.ts'
import { nearest } from '../../src/text/did-you-mean.ts'
import { replaceQuoted } from '../../src/text/edit.ts'

export default rule({
  id: 'oidc-domains-missing-host',
  area: 'oidc',
  summary: 'The OIDC provider answers under every name by which clients ask it.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: support/oidc-discovery-provider/handler.go, verifyHost', 'spire: support/oidc-discovery-provider/domain_policy.go'],
  fix: 'safe',
  messages: {
    domains: {
      severity: 'error',
      when: 'run',
      log: 'domain "{host}" is not allowed',
      text: "Clients ask the OIDC provider as '{host}', which is not among its domains ({domains}), so it answers them with status 400 and no token can be verified. Write '{host}' into 'domains'.",
    },
    host: {
      severity: 'error',
      when: 'run',
      log: 'domain "{host}" is not allowed',
      text: "{by} sends requests for '{host}' to the OIDC provider, which is not among its domains ({domains}), so it answers them with status 400. Use one of them here, or write this name into 'domains'.",
    },
    issuer: {
      severity: 'warning',
      when: 'run',
      log: 'domain "{host}" is not allowed',
      text: "Whoever verifies a token asks '{host}' for the keys, as jwt_issuer says, but it is not among the OIDC provider's domains ({domains}): unless a proxy asks under another name, it answers with status 400. Write '{host}' into 'domains'.",
    },
  },
  check(deployment, report) {
    for (const provider of oidcProvidersOf(deployment)) {
      const { domains, serving } = provider
      if (domains.is !== 'known' || domains.value.length === 0) continue
      const allowed = domains.value.map(({ value }) => value)
      const issuers = [provider.issuer, ...provider.servers.map((server) => issuerOf(server.config?.main.string('jwt_issuer')))]
      const meant = [...new Set(issuers.flatMap((issuer) => hostOf(issuer) ?? []))]
      const hosts = serving?.port === undefined ? [] : publicHosts(deployment, provider.component.pod, serving.port)
      const listed = list(allowed)
      for (const one of hosts) {
        if (allowed.includes(one.host) || isOpen(one.host)) continue
        if (meant.includes(one.host) || !allowed.some((name) => meant.includes(name))) atDomains(provider, one, domains.value)
        else report('host', one.place, { host: one.host, by: `${one.by.kind} '${one.by.name}'`, domains: listed }, [[domains.place, 'the domains']])
      }
      // Who differs from whom is said of the issuers.
      const [only] = meant
      if (
        provider.issuer.is === 'absent' ||
        hosts.some(({ host }) => host === only || !allowed.includes(host)) ||
        meant.length !== 1 ||
        only === undefined ||
        allowed.includes(only) ||
        isOpen(only)
      )
        continue
      const said = issuers.find((issuer) => issuer.is === 'known')
      report('issuer', domains.place, { host: only, domains: listed }, said?.is === 'known' ? [[said.place, 'the issuer']] : [], fixesFor(only, domains.value))
    }
    function atDomains(provider: OidcProvider, { host, place }: PublicHost, elements: readonly Element[]): void {
      const near = slip(host, elements)
      const at = near?.place ?? (provider.domains.is === 'known' ? provider.domains.place : provider.place)
      report('domains', at, { host, domains: list(elements.map(({ value }) => value)) }, [[place, 'the name that clients use']], fixesFor(host, elements))
    }
  },
})

function issuerOf(answer: Answer<string> | undefined): Answer<string> {
  return answer ?? { is: 'unknown', why: 'the config is not among the files' }
}

function hostOf(issuer: Answer<string>): string | undefined {
  return /^https?:\/\/([^/:?#]+)/.exec(knownValue(issuer) ?? '')?.[1]
}

/** A name with a wildcard, or one that something fills in first. */
function isOpen(host: string): boolean {
  return host === '' || /[*${}]/.test(host)
}

/** The domain that was meant to be a name, if there is only one or one that is close to it. */
function slip(host: string, elements: readonly Element[]): Element | undefined {
  const near = nearest(
    host,
    elements.map(({ value }) => value),
  )
  return elements.find(({ value }) => value === near) ?? (elements.length === 1 ? elements[0] : undefined)
}

/** Only a misspelling is put right without a person's choice. */
function fixesFor(host: string, elements: readonly Element[]): readonly Fix[] {
  const near = nearest(
    host,
    elements.map(({ value }) => value),
  )
  const element = elements.find(({ value }) => value === near)
  const edit = element && replaceQuoted(element.place, element.value, host)
  return safeFix(`Write '${host}'`, edit)
}
