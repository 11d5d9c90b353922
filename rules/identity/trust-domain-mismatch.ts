import { oidcProvidersOf } from '../../src/deployment/oidc.ts'
import { dissenters, partiesOf, statements } from '../../src/deployment/parties.ts'
import { federatedNames } from '../../src/deployment/registration/custom-resources.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { parseTrustDomain } from '../../src/spire/spiffe-id.ts'
import { type Answer, knownValue, mapAnswer, unknown } from '../../src/text/answer.ts'
import { replaceWord } from '../../src/text/edit.ts'

const OWNER = { server: 'the server', agent: 'the agent', manager: 'the controller manager' } as const

export default rule({
  id: 'trust-domain-mismatch',
  area: 'identity',
  summary: 'Server, agents and controller manager are in one trust domain.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/agent/attestor/node/node.go', 'spire-controller-manager: pkg/spireentry/entries.go'],
  fix: 'unsafe',
  messages: {
    agent: {
      severity: 'error',
      when: 'attest',
      log: 'x509bundle: no X.509 bundle found for trust domain: "{other}"',
      text: "The agent is in trust domain '{value}', but its server is in '{other}', so the agent does not believe the server's certificate and never attests. Write '{other}' here.",
    },
    manager: {
      severity: 'error',
      when: 'attest',
      log: 'invalid SPIFFE ID: expected trust domain',
      text: "The controller manager is in trust domain '{value}', but its server is in '{other}': every entry it makes is refused, and no workload gets an identity. Write '{other}' here.",
    },
    provider: {
      severity: 'error',
      when: 'run',
      log: 'No bundle for trust domain in Workload API response',
      text: "The OIDC provider looks for the keys of trust domain '{value}', but its server is in '{other}', and nobody federates with the former: it has no keys to publish. Write '{other}' here.",
    },
    server: {
      severity: 'error',
      when: 'attest',
      log: 'x509bundle: no X.509 bundle found for trust domain: "{value}"',
      text: "The server is in trust domain '{value}', but everyone who depends on it is in '{other}', so no agent can attest. Write '{other}' here.",
    },
  },
  check(deployment, report) {
    for (const parties of partiesOf(deployment)) {
      const found = dissenters(statements(parties, (party) => normal(party.trustDomain)))
      for (const { who, value, place } of found?.wrong ?? []) {
        const related = (found?.right ?? []).map((one) => [one.place, `the trust domain of ${OWNER[one.who]}`] as const)
        const other = found?.right[0]?.value ?? ''
        report(who, place, { value, other }, related, other === '' ? [] : suggestion(`Write '${other}'`, replaceWord(place, value, other)))
      }
    }
    for (const provider of oidcProvidersOf(deployment)) {
      const trustDomain = normal(provider.trustDomain)
      const [server] = deployment.servers
      const own = server ? normal(server.trustDomain) : undefined
      if (provider.source !== 'workload_api' || deployment.servers.length !== 1 || trustDomain.is !== 'known' || own?.is !== 'known') continue
      // A partner's keys come with the agent's answer, too; and where agents are on its side, the server is wrong.
      if (trustDomain.value === own.value || federatedNames(deployment)?.includes(trustDomain.value) !== false) continue
      if (deployment.agents.some((agent) => knownValue(normal(agent.trustDomain)) === trustDomain.value)) continue
      const fixes = suggestion(`Write '${own.value}'`, replaceWord(trustDomain.place, trustDomain.value, own.value))
      report('provider', trustDomain.place, { value: trustDomain.value, other: own.value }, [[own.place, 'the trust domain of the server']], fixes)
    }
  },
})

/** `spiffe://example.org` names the trust domain `example.org`; one that does not parse is another rule's. */
function normal(trustDomain: Answer<string>): Answer<string> {
  if (trustDomain.is !== 'known') return trustDomain
  const parsed = parseTrustDomain(trustDomain.value)
  return parsed.ok ? mapAnswer(trustDomain, () => parsed.trustDomain) : unknown('it is not a trust domain')
}
