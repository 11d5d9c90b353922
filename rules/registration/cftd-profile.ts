import { federatedTrustDomains } from '../../src/deployment/registration/custom-resources.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { removeEntry } from '../../src/kubernetes/insert.ts'
import { parseSpiffeId } from '../../src/spire/spiffe-id.ts'

export default rule({
  id: 'cftd-profile',
  area: 'registration',
  summary: 'A ClusterFederatedTrustDomain says how its bundle endpoint proves who it is.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: api/v1alpha1/clusterfederatedtrustdomain_webhook.go'],
  fix: 'safe',
  messages: {
    type: {
      severity: 'error',
      when: 'apply',
      log: 'Unsupported value: "{value}": supported values: "https_spiffe", "https_web"',
      text: "There is no bundle endpoint profile '{value}': the API server refuses the object. Write https_spiffe or https_web.",
    },
    web: {
      severity: 'error',
      when: 'apply',
      log: 'invalid bundle endpoint profile endpointSPIFFEID value: not applicable to the "https_web" profile',
      text: "An https_web endpoint shows a certificate of the web's and has no SPIFFE ID: the ClusterFederatedTrustDomain is refused and nobody federates. Take endpointSPIFFEID out, or write https_spiffe.",
    },
    id: {
      severity: 'error',
      when: 'apply',
      log: 'invalid bundle endpoint profile endpointSPIFFEID value: {error}',
      text: 'An https_spiffe endpoint needs the SPIFFE ID of its server in endpointSPIFFEID ({error}): the ClusterFederatedTrustDomain is refused and nobody federates. Write it, as in spiffe://example.org/spire/server.',
    },
  },
  check(deployment, report) {
    for (const { spec } of federatedTrustDomains(deployment)) {
      const profile = spec.get('bundleEndpointProfile')
      const type = profile.get('type')
      const id = profile.get('endpointSPIFFEID')
      const value = id.string ?? ''
      if (type.string === undefined || value.includes('${') || type.string.includes('${')) continue
      if (type.string === 'https_web') {
        if (value !== '') report('web', id.place, {}, [], safeFix('Take it out', removeEntry(profile, 'endpointSPIFFEID')))
      } else if (type.string !== 'https_spiffe') report('type', type.place, { value: type.string })
      else {
        const parsed = parseSpiffeId(value)
        if (!parsed.ok) report('id', id.exists ? id.place : type.place, { error: parsed.error })
      }
    }
  },
})
