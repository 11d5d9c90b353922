import { type CustomResource, type FederatedTrustDomainSpec, federatedTrustDomains } from '../../src/deployment/registration/custom-resources.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'cftd-duplicate',
  area: 'registration',
  summary: 'A trust domain has one ClusterFederatedTrustDomain.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: pkg/spirefederationrelationship/reconciler.go'],
  messages: {
    duplicate: {
      severity: 'warning',
      when: 'run',
      log: 'Ignoring ClusterFederatedTrustDomain with conflicting trust domain',
      text: "'{other}' is for the trust domain '{trustDomain}' as well, and of two the controller manager takes the older one only: what the other says has no effect. Keep one.",
    },
  },
  check(deployment, report) {
    const first = new Map<string, CustomResource<FederatedTrustDomainSpec>>()
    for (const resource of federatedTrustDomains(deployment)) {
      const { spec, object } = resource
      const trustDomain = spec.get('trustDomain')
      if (!trustDomain.string || trustDomain.string.includes('${')) continue
      const key = `${spec.get('className').string ?? ''} ${trustDomain.string}`
      const other = first.get(key)
      if (!other) first.set(key, resource)
      else if (other.object.name !== object.name) {
        const related = [[other.spec.get('trustDomain').place, 'the other one']] as const
        report('duplicate', trustDomain.place, { other: other.object.name, trustDomain: trustDomain.string }, related)
      }
    }
  },
})
