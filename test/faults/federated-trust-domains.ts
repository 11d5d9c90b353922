import { added, type Fault } from './fault.ts'

const IDS = 'registration/ardur-workloads.yaml'

function partner(name: string, url: string): string {
  return `apiVersion: spire.spiffe.io/v1alpha1\nkind: ClusterFederatedTrustDomain\nmetadata:\n  name: ${name}\nspec:\n  className: ardur\n  trustDomain: example.net\n  bundleEndpointURL: ${url}\n  bundleEndpointProfile: { type: https_web }\n`
}

function partnerWith(name: string, spec: string): string {
  return `apiVersion: spire.spiffe.io/v1alpha1\nkind: ClusterFederatedTrustDomain\nmetadata:\n  name: ${name}\nspec:\n  className: ardur\n${spec}`
}

const BUNDLE = '  trustDomainBundle: "{\\"keys\\":[]}"\n'

/** Partners as objects of the cluster. */
export const FEDERATED_TRUST_DOMAIN_FAULTS: readonly Fault[] = [
  ...added('registration/partners.yaml', 'warning', [
    [
      'a partner under two names',
      `${partner('a', 'https://bundle.example.net')}---\n${partner('b', 'https://bundle.example.net')}`,
      'cftd-duplicate',
      'trustDomain: example.net',
    ],
  ]),
  ...added('registration/rights.yaml', 'error', [
    [
      'a partner of an unknown profile',
      partner('odd', 'https://bundle.example.net').replace('https_web', 'web'),
      'cftd-profile',
      'bundleEndpointProfile: { type: web }',
    ],
    [
      'a web partner with an ID',
      partner('odd', 'https://bundle.example.net').replace('{ type: https_web }', '{ type: https_web, endpointSPIFFEID: "spiffe://example.net/spire/server" }'),
      'cftd-profile',
      'bundleEndpointProfile: { type: https_web, endpointSPIFFEID: "spiffe://example.net/spire/server" }',
    ],
  ]),
  ...added(IDS, 'error', [
    [
      'a partner that is itself',
      partnerWith('self', `  trustDomain: prod.ardur.dev\n  bundleEndpointURL: https://bundle.ardur.dev\n  bundleEndpointProfile: { type: https_web }\n`),
      'cftd-own-trust-domain',
      'trustDomain: prod.ardur.dev',
    ],
    [
      'a partner by the SPIFFE ID of its own',
      partnerWith(
        'self',
        `  trustDomain: prod.ardur.dev\n  bundleEndpointURL: https://bundle.ardur.dev\n  bundleEndpointProfile: { type: https_spiffe, endpointSPIFFEID: spiffe://prod.ardur.dev/spire/server }\n${BUNDLE}`,
      ),
      'cftd-own-trust-domain',
      'trustDomain: prod.ardur.dev',
    ],
    [
      'a partner without the ID of its endpoint',
      partnerWith(
        'p',
        `  trustDomain: example.net\n  bundleEndpointURL: https://bundle.example.net\n  bundleEndpointProfile: { type: https_spiffe }\n${BUNDLE}`,
      ),
      'cftd-profile',
      'bundleEndpointProfile: { type: https_spiffe }',
    ],
    [
      'a partner of another profile',
      partnerWith('p', '  trustDomain: example.net\n  bundleEndpointURL: https://bundle.example.net\n  bundleEndpointProfile: { type: https-web }\n'),
      'cftd-profile kubernetes-invalid-value',
      'bundleEndpointProfile: { type: https-web }',
    ],
    [
      'a partner over http',
      partnerWith('p', '  trustDomain: example.net\n  bundleEndpointURL: http://bundle.example.net/keys\n  bundleEndpointProfile: { type: https_web }\n'),
      'cftd-url',
      'http://',
    ],
    [
      'a partner without a scheme',
      partnerWith('p', '  trustDomain: example.net\n  bundleEndpointURL: bundle.example.net:8443\n  bundleEndpointProfile: { type: https_web }\n'),
      'cftd-url',
      'bundle.example.net',
    ],
  ]),
  ...added(IDS, 'warning', [
    [
      'a partner whose first bundle is missing',
      partnerWith(
        'p',
        '  trustDomain: example.net\n  bundleEndpointURL: https://bundle.example.net\n  bundleEndpointProfile: { type: https_spiffe, endpointSPIFFEID: spiffe://example.net/spire/server }\n',
      ),
      'cftd-missing-initial-bundle',
      'bundleEndpointProfile: { type: https_spiffe, endpointSPIFFEID: spiffe://example.net/spire/server }',
    ],
    [
      'a partner whose bundle is empty',
      partnerWith(
        'p',
        '  trustDomain: example.net\n  trustDomainBundle: ""\n  bundleEndpointURL: https://bundle.example.net\n  bundleEndpointProfile: { type: https_spiffe, endpointSPIFFEID: spiffe://example.net/spire/server }\n',
      ),
      'cftd-missing-initial-bundle',
      'trustDomainBundle: ""',
    ],
    [
      'a partner twice',
      `${partnerWith('p', '  trustDomain: example.net\n  bundleEndpointURL: https://bundle.example.net\n  bundleEndpointProfile: { type: https_web }\n')}---\n${partnerWith('q', '  trustDomain: example.net\n  bundleEndpointURL: https://bundle.example.net/v2\n  bundleEndpointProfile: { type: https_web }\n')}`,
      'cftd-duplicate',
      'trustDomain: example.net',
    ],
  ]),
]
