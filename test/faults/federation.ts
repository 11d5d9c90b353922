import { added, type Fault, faults } from './fault.ts'

const SERVER = 'server/configmap.yaml'

const ENDPOINT = '          address = "0.0.0.0"\n          port = 8443\n          refresh_hint = "5m"\n          profile "https_spiffe" {}\n'
const PROFILE =
  '          bundle_endpoint_profile "https_spiffe" {\n            endpoint_spiffe_id = "spiffe://partner.example.net/spire/server"\n          }\n'
const PARTNER = '          bundle_endpoint_url = "https://spire.partner.example.net:8443"\n'

/** The bundle endpoint, and the partners of the config. */
export const FEDERATION_FAULTS: readonly Fault[] = [
  ...faults(
    SERVER,
    'error',
    [
      [
        'the certificate of the endpoint is never read again',
        ENDPOINT,
        '          address = "0.0.0.0"\n          port = 8443\n          profile "https_web" {\n            serving_cert_file {\n              cert_file_path = "/run/spire/upstream-ca/tls.crt"\n              key_file_path = "/run/spire/upstream-ca/tls.key"\n            }\n          }\n',
        'bundle-endpoint-cert-no-sync-interval',
        'serving_cert_file',
      ],
      [
        'the certificate of the endpoint is read again at no time',
        ENDPOINT,
        '          address = "0.0.0.0"\n          port = 8443\n          profile "https_web" {\n            serving_cert_file {\n              cert_file_path = "/run/spire/upstream-ca/tls.crt"\n              key_file_path = "/run/spire/upstream-ca/tls.key"\n              file_sync_interval = ""\n            }\n          }\n',
        'bundle-endpoint-cert-no-sync-interval config-invalid-duration',
        'file_sync_interval = ""',
      ],
      [
        'acme without an address',
        ENDPOINT,
        `          address = "0.0.0.0"\n          port = 8443\n          acme {\n            domain_name = "bundle.ardur.dev"\n          }\n`,
        'bundle-endpoint-acme-deprecated',
        'acme {',
      ],
      [
        'the partner by address and port',
        `${PARTNER}${PROFILE}`,
        '          bundle_endpoint_address = "spire.partner.example.net"\n          bundle_endpoint_port = 8443\n',
        'federates-with-legacy-keys',
        'bundle_endpoint_address',
      ],
      [
        'the partner by address',
        `${PARTNER}${PROFILE}`,
        '          bundle_endpoint_address = "10.2.0.7"\n',
        'federates-with-legacy-keys',
        'bundle_endpoint_address',
      ],
      [
        'a partner that is itself',
        'federates_with "partner.example.net"',
        'federates_with "prod.ardur.dev"',
        'federates-with-own-trust-domain',
        'federates_with "prod.ardur.dev" {',
      ],
      [
        'a partner that is itself, with a scheme',
        'federates_with "partner.example.net"',
        'federates_with "spiffe://prod.ardur.dev"',
        'federates-with-own-trust-domain',
        'federates_with "spiffe://prod.ardur.dev" {',
      ],
      ['no profile of the partner', PROFILE, '', 'federates-with-profile-missing', 'federates_with "partner.example.net" {'],
      [
        'a profile with a dash',
        'bundle_endpoint_profile "https_spiffe"',
        'bundle_endpoint_profile "https-spiffe"',
        'federates-with-profile-missing',
        'bundle_endpoint_profile "https-spiffe" {',
      ],
      [
        'no ID to expect',
        '            endpoint_spiffe_id = "spiffe://partner.example.net/spire/server"\n',
        '',
        'federates-with-profile-missing',
        'bundle_endpoint_profile "https_spiffe" {',
      ],
      [
        'the partner over http',
        'https://spire.partner.example.net:8443',
        'http://spire.partner.example.net:8443',
        'federates-with-url',
        'bundle_endpoint_url = "http://spire.partner.example.net:8443"',
      ],
      [
        'the partner without a scheme',
        'https://spire.partner.example.net:8443',
        'spire.partner.example.net:8443',
        'federates-with-url',
        'bundle_endpoint_url = "spire.partner.example.net:8443"',
      ],
      [
        'the certificate of the endpoint is read once',
        ENDPOINT,
        '          address = "0.0.0.0"\n          port = 8443\n          profile "https_web" {\n            serving_cert_file {\n              key_file_path = "/run/spire/upstream-ca/tls.key"\n              cert_file_path = "/run/spire/upstream-ca/tls.crt"\n            }\n          }\n          refresh_hint = "10m"\n',
        'bundle-endpoint-cert-no-sync-interval',
        'serving_cert_file {',
      ],
    ],
    { on: 'federated' },
  ),
  ...faults(
    SERVER,
    'warning',
    [
      ['no port of the endpoint', '          port = 8443\n', '', 'bundle-endpoint-port-unset', 'bundle_endpoint {'],
      ['a port of nought', '          port = 8443\n', '          port = 0\n', 'bundle-endpoint-port-unset', 'port = 0'],
      [
        'a name for the address',
        '          address = "0.0.0.0"\n',
        '          address = "spire-federation"\n',
        'bundle-endpoint-address-not-ip',
        'address = "spire-federation"',
      ],
      [
        'a name within the cluster for the address',
        '          address = "0.0.0.0"\n',
        '          address = "spire-federation.spire-system.svc"\n',
        'bundle-endpoint-address-not-ip',
        'address = "spire-federation.spire-system.svc"',
      ],
      ['no profile of the endpoint', '          profile "https_spiffe" {}\n', '', 'bundle-endpoint-profile-missing', 'bundle_endpoint {'],
      ['an endpoint of defaults', ENDPOINT, '          port = 8443\n', 'bundle-endpoint-profile-missing', 'bundle_endpoint {'],
      [
        'acme in the old place',
        ENDPOINT,
        `          address = "0.0.0.0"\n          port = 8443\n          acme {\n            domain_name = "bundle.ardur.dev"\n            email = "ops@ardur.dev"\n            tos_accepted = true\n          }\n`,
        'bundle-endpoint-acme-deprecated',
        'acme {',
      ],
    ],
    { on: 'federated' },
  ),
  ...faults(
    'server/federation.yaml',
    'warning',
    [
      ['the Service leads to another port', 'targetPort: 8443', 'targetPort: 8444', 'bundle-endpoint-no-service'],
      ['the way is closed', '          port: 8443\n', '          port: 443\n', 'bundle-endpoint-no-service'],
    ],
    { on: 'federated' },
  ),
  ...added(
    'registration/partner.yaml',
    'warning',
    [
      [
        'the partner in both ways',
        'apiVersion: spire.spiffe.io/v1alpha1\nkind: ClusterFederatedTrustDomain\nmetadata:\n  name: partner\nspec:\n  className: ardur\n  trustDomain: partner.example.net\n  bundleEndpointURL: https://spire.partner.example.net:8443\n  bundleEndpointProfile: { type: https_web }\n',
        'federation-static-and-dynamic',
        'trustDomain: partner.example.net',
      ],
      [
        'the partner in both ways, in another case',
        'apiVersion: spire.spiffe.io/v1alpha1\nkind: ClusterFederatedTrustDomain\nmetadata:\n  name: partner-eu\nspec:\n  className: "ardur"\n  trustDomain: "partner.example.net"\n  bundleEndpointURL: https://bundle.partner.example.net\n  bundleEndpointProfile:\n    type: https_spiffe\n    endpointSPIFFEID: spiffe://partner.example.net/spire/server\n  trustDomainBundle: |-\n    {"keys": []}\n',
        'federation-static-and-dynamic',
        'trustDomain: "partner.example.net"',
      ],
    ],
    { on: 'federated' },
  ),
  ...faults(
    SERVER,
    'error',
    [
      [
        'a name for the server above',
        '      prune_attested',
        '      federation {\n        federates_with "root.ardur.dev" {\n          bundle_endpoint_url = "https://spire-root-server.spire-root.svc:8443"\n          bundle_endpoint_profile "https_spiffe" {\n            endpoint_spiffe_id = "spiffe://root.ardur.dev/spire/server"\n          }\n        }\n      }\n      prune_attested',
        'federation-not-nested',
        'bundle_endpoint_url = "https://spire-root-server.spire-root.svc:8443"',
      ],
    ],
    { on: 'nested' },
  ),
  ...added(
    'registration/root.yaml',
    'error',
    [
      [
        'the server above as a partner',
        'apiVersion: spire.spiffe.io/v1alpha1\nkind: ClusterFederatedTrustDomain\nmetadata:\n  name: root\nspec:\n  className: ardur\n  trustDomain: root.ardur.dev\n  bundleEndpointURL: https://spire-root-server.spire-root:8443\n  bundleEndpointProfile: { type: https_spiffe, endpointSPIFFEID: "spiffe://root.ardur.dev/spire/server" }\n  trustDomainBundle: "{}"\n',
        'federation-not-nested',
        'bundleEndpointURL: https://spire-root-server.spire-root:8443',
      ],
    ],
    { on: 'nested' },
  ),
  ...faults(
    'server/federation.yaml',
    'warning',
    [
      ['the port of the endpoint', '      port: 443\n', '      port: 8443\n', 'bundle-endpoint-acme-port', 'port: 8443'],
      ['a port of its own', '      port: 443\n', '      port: 9443\n', 'bundle-endpoint-acme-port', 'port: 9443'],
    ],
    { on: 'acme' },
  ),
]
