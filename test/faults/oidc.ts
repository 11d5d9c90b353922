import { type Fault, faults } from './fault.ts'

const OIDC = 'oidc/configmap.yaml'
const SERVER = 'server/configmap.yaml'
const OIDC_POD = 'oidc/deployment.yaml'
const OIDC_WAY = 'oidc/ingress.yaml'

const HEALTH = '    health_checks {\n      bind_port = 8008\n      live_path = "/live"\n      ready_path = "/ready"\n    }\n'
const SERVING =
  '    serving_cert_file {\n      cert_file_path = "/run/spire/oidc/tls/tls.crt"\n      key_file_path = "/run/spire/oidc/tls/tls.key"\n      addr = ":8443"\n      file_sync_interval = "1m"\n    }\n'
const SOURCE =
  '    workload_api {\n      socket_path = "/var/run/secrets/spiffe.io/agent.sock"\n      trust_domain = "prod.ardur.dev"\n      poll_interval = "10s"\n    }\n'
const ISSUER = 'jwt_issuer = "https://oidc.prod.ardur.dev"'

/** The OIDC discovery provider. */
export const OIDC_FAULTS: readonly Fault[] = [
  ...faults(
    OIDC,
    'error',
    [
      [
        'a domain with a slip',
        'domains = ["oidc.prod.ardur.dev"]',
        'domains = ["oidc.prod.adur.dev"]',
        'oidc-domains-missing-host',
        'domains = ["oidc.prod.adur.dev"]',
      ],
      [
        'the domain of staging',
        'domains = ["oidc.prod.ardur.dev"]',
        'domains = ["oidc.staging.ardur.dev"]',
        'oidc-domains-missing-host',
        'domains = ["oidc.staging.ardur.dev"]',
      ],
      ['the domains under their old name', 'domains = ["oidc.prod.ardur.dev"]', 'domain = ["oidc.prod.ardur.dev"]', 'removed-setting'],
      ['health at another port', 'bind_port = 8008', 'bind_port = 8080', 'oidc-health-probe', 'bind_port = 8080'],
      ['no health', HEALTH, '', 'oidc-health-probe', 'log_level = "info"'],
      ['an issuer with a slash', 'jwt_issuer = "https://oidc.prod.ardur.dev"', 'jwt_issuer = "https://oidc.prod.ardur.dev/"', 'oidc-issuer-mismatch'],
      [
        'the issuer of staging',
        'jwt_issuer = "https://oidc.prod.ardur.dev"',
        'jwt_issuer = "https://oidc.staging.ardur.dev"',
        'oidc-issuer-mismatch',
        'jwt_issuer = "https://oidc.staging.ardur.dev"',
      ],
      [
        'an issuer with a port too many',
        'jwt_issuer = "https://oidc.prod.ardur.dev"',
        'jwt_issuer = "https://oidc.prod.ardur.dev:8443"',
        'oidc-issuer-mismatch',
        'jwt_issuer = "https://oidc.prod.ardur.dev:8443"',
      ],
      ['the provider serves nowhere', SERVING, '', 'oidc-serving-mode', 'log_level = "info"'],
      ['a key too few', '      key_file_path = "/run/spire/oidc/tls/tls.key"\n', '', 'oidc-serving-mode', 'serving_cert_file {'],
      ['no source of keys', SOURCE, '', 'oidc-source-count', 'log_level = "info"'],
      ['a second source of keys', SOURCE, `${SOURCE}    server_api {\n      address = "unix:///tmp/api.sock"\n    }\n`, 'oidc-source-count', 'workload_api {'],
    ],
    { on: 'oidc' },
  ),
  ...faults(
    SERVER,
    'error',
    [
      [
        'the server says another issuer',
        'jwt_issuer = "https://oidc.prod.ardur.dev"',
        'jwt_issuer = "https://spire.prod.ardur.dev"',
        'oidc-issuer-mismatch',
        'jwt_issuer = "https://spire.prod.ardur.dev"',
      ],
      [
        'no tokens',
        '      default_jwt_svid_ttl = "5m"\n',
        '      default_jwt_svid_ttl = "5m"\n      disable_jwt_svids = true\n',
        'oidc-jwt-disabled',
        'disable_jwt_svids = true',
      ],
      [
        'no tokens, said earlier',
        '      ca_ttl = "24h"\n',
        '      disable_jwt_svids = true\n      ca_ttl = "24h"\n',
        'oidc-jwt-disabled',
        'disable_jwt_svids = true',
      ],
    ],
    { on: 'oidc' },
  ),
  ...faults(
    OIDC_POD,
    'error',
    [
      ["the server's verb", '            - -config\n', '            - serve\n            - -config\n', 'oidc-unknown-args', '- serve'],
      [
        'a word at the end',
        '            - /run/spire/oidc/config/oidc-discovery-provider.conf\n',
        '            - /run/spire/oidc/config/oidc-discovery-provider.conf\n            - run\n',
        'oidc-unknown-args',
        '- run',
      ],
    ],
    { on: 'oidc' },
  ),
  ...faults(OIDC_WAY, 'error', [['another host', 'host: oidc.prod.ardur.dev', 'host: oidc.ardur.dev', 'oidc-domains-missing-host', '- host: oidc.ardur.dev']], {
    on: 'oidc',
  }),
  ...faults(
    SERVER,
    'error',
    [
      ['the issuer is a host', ISSUER, 'jwt_issuer = "oidc.prod.ardur.dev"', 'oidc-jwt-issuer-not-url', 'jwt_issuer = ', OIDC],
      ['the issuer lost a slash', ISSUER, 'jwt_issuer = "https:/oidc.prod.ardur.dev"', 'oidc-jwt-issuer-not-url', 'https:/oidc', OIDC],
    ],
    { on: 'oidc', everywhere: true },
  ),
  ...faults(
    'controller-manager/configmap.yaml',
    'error',
    [
      ['all that begins like SPIRE is ignored', '- ^spire-system$', '- ^spire.*', 'oidc-no-identity', 'workload_api', 'oidc/configmap.yaml'],
      ['two patterns in one', '- ^spire-system$', '- ^(spire|istio)-', 'oidc-no-identity', 'workload_api', 'oidc/configmap.yaml'],
    ],
    { on: 'oidc' },
  ),
  ...faults(
    'oidc/configmap.yaml',
    'warning',
    [
      [
        'the documents point to http',
        '    insecure_addr = ":8443"\n',
        '    insecure_addr = ":8443"\n    allow_insecure_scheme = true\n',
        'oidc-insecure-scheme',
        'allow_insecure_scheme = true',
      ],
    ],
    { on: 'plain' },
  ),
  ...faults(
    'oidc/service.yaml',
    'error',
    [['the documents are out in the open', 'type: ClusterIP', 'type: LoadBalancer', 'oidc-insecure-scheme', 'insecure_addr = ":8443"', 'oidc/configmap.yaml']],
    { on: 'plain' },
  ),
]
