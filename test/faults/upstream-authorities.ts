import { added, type Fault, faults } from './fault.ts'

const SERVER = 'server/configmap.yaml'
const STATEFULSET = 'server/statefulset.yaml'

const WINDOW = 'prune_attested_nodes_expired_for = "720h"'

function authority(name: string, data: string): string {
  return `      UpstreamAuthority "${name}" {\n        plugin_data {\n${data}        }\n      }\n`
}

const AUTHORITY = `      UpstreamAuthority "disk" {
        plugin_data {
          cert_file_path = "/run/spire/upstream-ca/tls.crt"
          key_file_path = "/run/spire/upstream-ca/tls.key"
          bundle_file_path = "/run/spire/upstream-ca/ca.crt"
        }
      }
`
const ISSUED =
  'apiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata:\n  name: upstream\n  namespace: spire-system\nspec:\n  isCA: true\n  commonName: ardur\n  secretName: spire-upstream-ca\n  issuerRef: { name: root, kind: ClusterIssuer }\n'
const KEY = '-----BEGIN EC PRIVATE KEY-----\\nMHcCAQEE\\n-----END EC PRIVATE KEY-----\\n'
const JWT = '      default_jwt_svid_ttl = "5m"\n'

/** The authority above the server. */
export const UPSTREAM_AUTHORITY_FAULTS: readonly Fault[] = [
  ...faults(SERVER, 'error', [
    ['the old bundle of the authority', WINDOW, `${WINDOW}\n      upstream_bundle = true`, 'upstream-block-in-server removed-setting', 'upstream_bundle'],
    [
      'the certificate of the authority in another folder',
      'cert_file_path = "/run/spire/upstream-ca/tls.crt"',
      'cert_file_path = "/run/spire/upstream/tls.crt"',
      'upstream-disk-paths-unmounted',
    ],
    ['a key that the Secret does not have', 'tls.key', 'ca.key', 'upstream-disk-paths-unmounted', 'ca.key'],
    [
      'Vault, and no way in',
      AUTHORITY,
      authority(
        'vault',
        '          vault_addr = "https://vault.ardur.dev:8200"\n          pki_mount_point = "spire"\n          ca_cert_path = "/run/spire/upstream-ca/ca.crt"\n',
      ),
      'upstream-vault-auth',
      'plugin_data {',
    ],
    [
      'Vault, and two ways in',
      AUTHORITY,
      authority(
        'vault',
        '          vault_addr = "https://vault.ardur.dev:8200"\n          ca_cert_path = "/run/spire/upstream-ca/ca.crt"\n          token_auth {}\n          k8s_auth {\n            k8s_auth_role_name = "spire"\n            token_path = "/var/run/secrets/kubernetes.io/serviceaccount/token"\n          }\n',
      ),
      'upstream-vault-auth',
      'k8s_auth {',
    ],
    [
      'the key of the authority beside the config',
      '  server.conf: |',
      `  upstream.key: "${KEY}"\n  server.conf: |`,
      'upstream-ca-key-in-configmap',
      'upstream.key',
    ],
    [
      'the authority is a block',
      JWT,
      `${JWT}      upstream_authority {\n        key_file_path = "/run/spire/upstream-ca/tls.key"\n      }\n`,
      'upstream-block-in-server',
      'upstream_authority {',
    ],
    ['the lifetime of the CA is a block', JWT, `${JWT}      ca {\n        subject = "Ardur"\n      }\n`, 'upstream-block-in-server', 'ca {'],
    [
      'the key under a name of its own',
      '  server.conf: |',
      '  root-ca.pem: |\n    -----BEGIN RSA PRIVATE KEY-----\n    MIIE\n    -----END RSA PRIVATE KEY-----\n  server.conf: |',
      'upstream-ca-key-in-configmap',
      '-----BEGIN RSA PRIVATE KEY-----',
    ],
  ]),
  ...faults(SERVER, 'warning', [
    [
      'the bundle of the authority is not named',
      '          bundle_file_path = "/run/spire/upstream-ca/ca.crt"\n',
      '',
      'upstream-disk-bundle-missing',
      'UpstreamAuthority "disk" {',
    ],
    [
      'cert-manager signs, and nobody may ask it',
      AUTHORITY,
      '      UpstreamAuthority "cert-manager" {\n        plugin_data {\n          namespace = "spire-system"\n          issuer_name = "upstream"\n          issuer_kind = "Issuer"\n          issuer_group = "cert-manager.io"\n        }\n      }\n',
      'upstream-certmanager-rbac',
      'serviceAccountName: spire-server',
      STATEFULSET,
    ],
    [
      'cert-manager signs for the whole cluster, and nobody may ask it',
      AUTHORITY,
      '      UpstreamAuthority "cert-manager" {\n        plugin_data {\n          issuer_name = "upstream"\n          issuer_kind = "ClusterIssuer"\n          issuer_group = "cert-manager.io"\n          namespace = "spire-system"\n        }\n      }\n',
      'upstream-certmanager-rbac',
      'serviceAccountName: spire-server',
      STATEFULSET,
    ],
    ['the bundle is an empty path', 'bundle_file_path = "/run/spire/upstream-ca/ca.crt"', 'bundle_file_path = ""', 'upstream-disk-bundle-missing'],
  ]),
  ...faults(SERVER, 'note', [
    ['a CA of its own for each', AUTHORITY, '', 'upstream-authority-missing-multi-replica', 'plugins {'],
    [
      'the authority is switched off',
      '      UpstreamAuthority "disk" {\n',
      '      UpstreamAuthority "disk" {\n        enabled = false\n',
      'upstream-authority-missing-multi-replica',
      'plugins {',
    ],
  ]),
  ...faults(SERVER, 'warning', [['a CA that outlives the one above', 'ca_ttl = "24h"', 'ca_ttl = "72h"', 'upstream-ttl-shorter-than-ca', 'ca_ttl = "72h"']], {
    on: 'nested',
  }),
  ...faults(
    'root/server/configmap.yaml',
    'warning',
    [['the CA above is shorter', 'ca_ttl = "24h"', 'ca_ttl = "12h"', 'upstream-ttl-shorter-than-ca', 'ca_ttl', SERVER]],
    { on: 'nested' },
  ),
  ...faults(
    SERVER,
    'error',
    [
      [
        'the socket of the wrong agent',
        '/run/spire/upstream-agent/agent.sock',
        '/run/spire/agent-sockets/agent.sock',
        'upstream-spire-socket-unmounted',
        'workload_api_socket = "/run/spire/agent-sockets/agent.sock"',
      ],
      [
        'the socket has the name of the tutorial',
        '/run/spire/upstream-agent/agent.sock',
        '/run/spire/upstream-agent/api.sock',
        'upstream-spire-socket-unmounted',
        'workload_api_socket = "/run/spire/upstream-agent/api.sock"',
      ],
    ],
    { on: 'nested' },
  ),
  ...faults(
    'root/registration.yaml',
    'error',
    [
      ['not downstream', '  downstream: true\n', '', 'upstream-spire-no-downstream-entry', 'ardur-nested-servers'],
      ['downstream, misspelt', '  downstream: true\n', '  downstream: false\n', 'upstream-spire-no-downstream-entry', 'downstream: false'],
    ],
    { on: 'nested' },
  ),
  ...added('server/certificate.yaml', 'warning', [
    ['a certificate above that lives for a day', `${ISSUED}  duration: 20h\n`, 'upstream-ttl-shorter-than-ca', 'ca_ttl', SERVER],
  ]),
  ...faults(STATEFULSET, 'error', [
    [
      'the authority is mounted at another path',
      'mountPath: /run/spire/upstream-ca\n',
      'mountPath: /run/spire/upstream\n',
      'upstream-disk-paths-unmounted',
      'cert_file_path',
      SERVER,
    ],
  ]),
]
