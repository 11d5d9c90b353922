import { federatedTrustDomains } from '../../src/deployment/registration/custom-resources.ts'
import { rule } from '../../src/engine/rule.ts'
import { parseSpiffeId } from '../../src/spire/spiffe-id.ts'

export default rule({
  id: 'cftd-missing-initial-bundle',
  area: 'registration',
  summary: 'A ClusterFederatedTrustDomain over https_spiffe brings the bundle that its first fetch is checked with.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: pkg/server/bundle/client/updater.go', 'spire-controller-manager: docs/clusterfederatedtrustdomain-crd.md'],
  messages: {
    missing: {
      severity: 'warning',
      when: 'run',
      log: "can't perform SPIFFE Authentication: local copy of bundle not found",
      text: "The endpoint shows an SVID of '{trustDomain}', and the server can check it only with that trust domain's bundle, which nothing here gives it: unless somebody sets it by hand, it is never fetched. Put the partner's bundle into trustDomainBundle.",
    },
  },
  check(deployment, report) {
    for (const { spec } of federatedTrustDomains(deployment)) {
      const type = spec.get('bundleEndpointProfile').get('type')
      const endpoint = parseSpiffeId(spec.get('bundleEndpointProfile').get('endpointSPIFFEID').string ?? '')
      const trustDomain = spec.get('trustDomain').string
      const bundle = spec.get('trustDomainBundle')
      const missing = !bundle.exists || bundle.string === ''
      if (type.string !== 'https_spiffe' || !missing || !endpoint.ok || endpoint.id.trustDomain !== trustDomain) continue
      if (bundle.exists) report('missing', bundle.place, { trustDomain }, [[type.place, 'how it is fetched']])
      else report('missing', type.place, { trustDomain })
    }
  },
})
