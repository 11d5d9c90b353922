import { apiServerFlags } from '../../src/deployment/attestation/api-server-flags.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'apiserver-flags-assumed',
  area: 'kubernetes',
  summary: 'No flag of the API server is set for what every API server does by itself.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['kubernetes: CHANGELOG 1.20, TokenRequest and service account tokens', 'spire: doc/plugin_server_nodeattestor_k8s_psat.md'],
  messages: {
    audience: {
      severity: 'note',
      text: "{flag} names the audience of SPIRE's agents. From Kubernetes 1.20 on k8s_psat needs no flag of the API server: the server asks for its audience with each token. What the flag still does is to make the API server take tokens of that audience itself, and none but the listed ones. Take it out.",
    },
    gate: {
      severity: 'warning',
      when: 'start',
      log: 'unrecognized feature gate: {gate}',
      text: "The feature gate '{gate}' was for clusters before projected tokens were always there; later releases do not know it any more, and their API server exits on it. Take it out.",
    },
  },
  check(deployment, report) {
    for (const { kind, text, place } of apiServerFlags(deployment)) {
      if (kind === 'audience') report('audience', place, { flag: text })
      else report('gate', place, { gate: text })
    }
  },
})
