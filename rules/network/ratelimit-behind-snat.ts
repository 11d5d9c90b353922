import { exposuresOf } from '../../src/deployment/network/exposed.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { setEntry } from '../../src/kubernetes/insert.ts'

export default rule({
  id: 'ratelimit-behind-snat',
  area: 'network',
  summary: 'A server whose agents come from outside of the cluster sees their own addresses, or does not count attestations by address.',
  presets: ['strict', 'security'],
  since: '1.0.0',
  references: ['spire: pkg/server/endpoints/middleware.go', 'spire: pkg/common/limits/limits.go', 'k8s: tutorials/services/source-ip'],
  fix: 'unsafe',
  messages: {
    one: {
      severity: 'note',
      when: 'run',
      log: 'rate (1) exceeded',
      text: "Behind a {type} with externalTrafficPolicy Cluster all agents from outside of the cluster come from the nodes' addresses, and the server attests one agent a second from each address: when many nodes start, most are put off. Set externalTrafficPolicy: Local, or a ratelimit block with attestation = false in the server.",
    },
  },
  check(deployment, report) {
    for (const { server, service, spec } of exposuresOf(deployment)) {
      if (service.type !== 'LoadBalancer' && service.type !== 'NodePort') continue
      const policy = spec.get('externalTrafficPolicy')
      if (policy.exists && policy.string !== 'Cluster') continue
      const limited = server.config?.main.block('ratelimit').bool('attestation')
      if (!limited || limited.is === 'unknown' || limited.is === 'elsewhere' || (limited.is === 'known' && !limited.value)) continue
      report(
        'one',
        policy.exists ? policy.place : spec.get('type').place,
        { type: service.type },
        [[limited.place, 'where the limit is set']],
        suggestion('Write externalTrafficPolicy: Local', setEntry(spec, 'externalTrafficPolicy', 'Local')),
      )
    }
  },
})
