import { type Fault, faults } from './fault.ts'

const DAEMONSET = 'agent/daemonset.yaml'
const SERVER = 'server/configmap.yaml'
const AGENT = 'agent/configmap.yaml'
const STATEFULSET = 'server/statefulset.yaml'

const AUTHORITY = `      UpstreamAuthority "disk" {
        plugin_data {
          cert_file_path = "/run/spire/upstream-ca/tls.crt"
          key_file_path = "/run/spire/upstream-ca/tls.key"
          bundle_file_path = "/run/spire/upstream-ca/ca.crt"
        }
      }
`
const DATABASE = `database_type = "postgres"
          # host, database, user and password come from the Secret; TLS is settled here, and the last word wins
          connection_string = "\${SPIRE_DATASTORE} sslmode=verify-full sslrootcert=/run/spire/datastore-ca/ca.crt"`

const NOTIFIER = `      Notifier "k8sbundle" {
        plugin_data {
          namespace = "spire-system"
          config_map = "spire-bundle"
          config_map_key = "bundle.crt"
        }
      }
`
/** Writes the same ConfigMap, so that agents miss nothing. */
const PUBLISHER = `      BundlePublisher "k8s_configmap" {
        plugin_data {
          clusters = { "a" = { format = "pem", namespace = "spire-system", configmap_name = "spire-bundle", configmap_key = "bundle.crt" } }
        }
      }
`

/** What the design of the deployment asks for. */
export const DESIGN_FAULTS: readonly Fault[] = [
  ...faults(
    'server/statefulset.yaml',
    'error',
    [['a server of another patch', 'spire-server:1.14.2', 'spire-server:1.14.1', 'expected-spire-version', 'image: ghcr.io/spiffe/spire-server:1.14.1']],
    {
      preset: 'adr-015',
    },
  ),
  ...faults(
    DAEMONSET,
    'error',
    [['an agent of another patch', 'spire-agent:1.14.2', 'spire-agent:1.14.0', 'expected-spire-version', 'image: ghcr.io/spiffe/spire-agent:1.14.0']],
    {
      preset: 'adr-015',
    },
  ),
  ...faults(
    SERVER,
    'error',
    [
      [
        'another database',
        'database_type = "postgres"\n          # host, database, user and password come from the Secret; TLS is settled here, and the last word wins\n          connection_string = "${SPIRE_DATASTORE} sslmode=verify-full sslrootcert=/run/spire/datastore-ca/ca.crt"',
        'database_type = "mysql"\n          connection_string = "${SPIRE_DATASTORE}?parseTime=true"',
        'expected-datastore',
        'database_type = "mysql"',
      ],
      [
        'keys in memory',
        'KeyManager "disk" {\n        plugin_data {\n          keys_path = "/run/spire/data/keys.json"\n',
        'KeyManager "memory" {\n        plugin_data {\n',
        'expected-key-manager',
        'KeyManager "memory" {',
      ],
      [
        'keys in the cloud',
        'KeyManager "disk" {\n        plugin_data {\n          keys_path = "/run/spire/data/keys.json"\n',
        'KeyManager "gcp_kms" {\n        plugin_data {\n          key_ring = "projects/p/locations/l/keyRings/r"\n          key_identifier_file = "/run/spire/data/id"\n',
        'expected-key-manager',
        'KeyManager "gcp_kms" {',
      ],
      ['no authority above', AUTHORITY, '', 'expected-upstream-authority', 'plugins {'],
      [
        'the authority of the cloud',
        AUTHORITY,
        '      UpstreamAuthority "gcp_cas" {\n        plugin_data {\n          root_cert_spec {\n            project_name = "p"\n            region_name = "r"\n            ca_pool = "c"\n            label_key = "k"\n            label_value = "v"\n          }\n        }\n      }\n',
        'expected-upstream-authority',
        'UpstreamAuthority "gcp_cas" {',
      ],
      ['no notifier', 'Notifier "k8sbundle" {\n', 'Notifier "k8sbundle" {\n        enabled = false\n', 'bundle-configmap-not-mounted', 'enabled = false'],
      [
        'a notifier of another cloud',
        'Notifier "k8sbundle" {\n        plugin_data {\n          namespace = "spire-system"\n          config_map = "spire-bundle"\n          config_map_key = "bundle.crt"\n',
        'Notifier "gcs_bundle" {\n        plugin_data {\n          bucket = "b"\n          object_path = "bundle"\n',
        'bundle-configmap-not-mounted',
        'name: spire-bundle',
        'agent/daemonset.yaml',
      ],
      ['a publisher in the place of the notifier', NOTIFIER, PUBLISHER, 'expected-bundle-notifier', 'plugins {'],
      [
        'a notifier of another cloud, beside a publisher',
        NOTIFIER,
        `${PUBLISHER}      Notifier "gcs_bundle" {\n        plugin_data {\n          bucket = "b"\n          object_path = "bundle"\n        }\n      }\n`,
        'expected-bundle-notifier',
        'Notifier "gcs_bundle" {',
      ],
      [
        'a database of MySQL, in the words of the server before',
        DATABASE,
        'database_type = "mysql"\n          connection_string = "spire@tcp(db.example.com:3306)/spire?parseTime=true&tls=true"',
        'expected-datastore',
        'database_type = "mysql"',
      ],
    ],
    { preset: 'adr-015' },
  ),
  ...faults(
    AGENT,
    'error',
    [
      [
        'no attestor of processes',
        '      WorkloadAttestor "unix" {\n        plugin_data {}\n      }\n',
        '',
        'expected-workload-attestors',
        'WorkloadAttestor "k8s" {',
      ],
      ['the attestor of systemd', 'WorkloadAttestor "unix"', 'WorkloadAttestor "systemd"', 'expected-workload-attestors', 'WorkloadAttestor "k8s" {'],
    ],
    { preset: 'adr-015' },
  ),
  ...faults(
    STATEFULSET,
    'error',
    [
      ['two servers', 'replicas: 3', 'replicas: 2', 'expected-server-replicas', 'replicas: 2'],
      ['one server', 'replicas: 3', 'replicas: 1', 'expected-server-replicas', 'replicas: 1'],
    ],
    { on: 'spread', preset: 'adr-015' },
  ),
  ...faults(
    AGENT,
    'error',
    [
      [
        'a node shows a certificate',
        'NodeAttestor "k8s_psat" {\n        plugin_data {\n          cluster = "ardur-demo"\n          token_path = "/var/run/secrets/tokens/spire-agent"\n',
        'NodeAttestor "x509pop" {\n        plugin_data {\n          private_key_path = "/run/spire/data/node.key"\n          certificate_path = "/run/spire/data/node.crt"\n',
        'expected-node-attestor',
        'NodeAttestor "x509pop" {',
      ],
    ],
    { on: 'fleet', preset: 'adr-015' },
  ),
  ...faults(
    SERVER,
    'error',
    [
      [
        'tokens are not asked for any more',
        '      NodeAttestor "k8s_psat" {',
        '      NodeAttestor "k8s_psat" {\n        enabled = false',
        'expected-node-attestor node-attestor-pair-mismatch',
        'enabled = false',
      ],
    ],
    { on: 'fleet', preset: 'adr-015' },
  ),
]
