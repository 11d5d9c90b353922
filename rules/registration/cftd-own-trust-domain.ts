import { federatedTrustDomains, isOrphaned } from '../../src/deployment/registration/custom-resources.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'cftd-own-trust-domain',
  area: 'registration',
  summary: 'A ClusterFederatedTrustDomain is for another trust domain.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/api/trustdomain/v1/service.go', 'spire-controller-manager: pkg/spirefederationrelationship/reconciler.go'],
  messages: {
    own: {
      severity: 'error',
      when: 'run',
      log: 'unable to create federation relationship for server trust domain',
      text: "'{name}' is the server's own trust domain, and a server does not federate with itself: it refuses the relationship. Name the partner's trust domain.",
    },
  },
  check(deployment, report) {
    const { controllerManagers, servers } = deployment
    const own = [...controllerManagers, ...servers].map(({ trustDomain }) => trustDomain)
    if (own.length === 0 || own.some((answer) => answer.is !== 'known')) return
    for (const resource of federatedTrustDomains(deployment)) {
      const field = resource.spec.get('trustDomain')
      if (field.string === undefined || isOrphaned(deployment, resource)) continue
      if (own.every((answer) => answer.is === 'known' && answer.value === field.string)) report('own', field.place, { name: field.string })
    }
  },
})
