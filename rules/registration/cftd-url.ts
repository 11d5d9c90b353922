import { federatedTrustDomains } from '../../src/deployment/registration/custom-resources.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'cftd-url',
  area: 'registration',
  summary: "A ClusterFederatedTrustDomain's bundle is fetched from an https:// address without a password in it.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: api/v1alpha1/clusterfederatedtrustdomain_webhook.go', 'spire-controller-manager: pkg/spireapi/types.go'],
  fix: 'safe',
  messages: {
    scheme: {
      severity: 'error',
      when: 'apply',
      log: 'invalid bundleEndpointURL value: scheme must be https',
      text: "A bundle is fetched over https only, and '{value}' is not: the ClusterFederatedTrustDomain is refused and nobody federates. Write an https:// address.",
    },
    host: {
      severity: 'error',
      when: 'apply',
      log: 'invalid bundleEndpointURL value: host must be specified',
      text: "'{value}' names no host to fetch the bundle from: the ClusterFederatedTrustDomain is refused and nobody federates. Write https://, the host and the path.",
    },
    userinfo: {
      severity: 'error',
      when: 'apply',
      log: 'invalid bundleEndpointURL value: cannot contain userinfo',
      text: 'A bundle endpoint is public, and its address holds no user and no password: the ClusterFederatedTrustDomain is refused and nobody federates. Take out what stands before the @.',
    },
  },
  check(deployment, report) {
    for (const { spec } of federatedTrustDomains(deployment)) {
      const field = spec.get('bundleEndpointURL')
      const value = field.string
      if (value === undefined || value.includes('${')) continue
      const [, scheme = '', authority = ''] = /^(?:([a-zA-Z][a-zA-Z0-9+.-]*):)?(?:\/\/([^/?#]*))?/.exec(value) ?? []
      const edit = value.startsWith('http://') ? replaceWord(field.place, value, value.replace('http:', 'https:')) : undefined
      const fixes = safeFix('Write https://', edit)
      if (scheme.toLowerCase() !== 'https') report('scheme', field.place, { value }, [], fixes)
      else if (authority === '') report('host', field.place, { value })
      else if (authority.includes('@')) report('userinfo', field.place, {})
    }
  },
})
