import { dissenters, partiesOf, statements } from '../../src/deployment/parties.ts'
import { rule } from '../../src/engine/rule.ts'
import { parseTrustDomain } from '../../src/spire/spiffe-id.ts'
import { type Answer, mapAnswer, unknown } from '../../src/text/answer.ts'

const OWNER = { server: 'the server', agent: 'the agent', manager: 'the controller manager' } as const

export default rule({
  id: 'trust-domain-mismatch',
  area: 'identity',
  summary: 'Server, agents and controller manager are in one trust domain.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/agent/attestor/node/node.go', 'spire-controller-manager: pkg/spireentry/entries.go'],
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
        report(who, place, { value, other: found?.right[0]?.value ?? '' }, related)
      }
    }
  },
})

/** `spiffe://example.org` names the trust domain `example.org`; one that does not parse is another rule's. */
function normal(trustDomain: Answer<string>): Answer<string> {
  if (trustDomain.is !== 'known') return trustDomain
  const parsed = parseTrustDomain(trustDomain.value)
  return parsed.ok ? mapAnswer(trustDomain, () => parsed.trustDomain) : unknown('it is not a trust domain')
}
