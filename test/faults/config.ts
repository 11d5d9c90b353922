import { type Fault, faults } from './fault.ts'

const SERVER = 'server/configmap.yaml'
const AGENT = 'agent/configmap.yaml'
const STATEFULSET = 'server/statefulset.yaml'
const DAEMONSET = 'agent/daemonset.yaml'

const NOTIFIER = '      # from where the agents take the bundle they start with\n'
const UNIX = '      # for helpers on the node that are no pods\n'
const HEALTH_OF_AGENT = '    # the kubelet probes from outside the pod, which localhost would not answer\n'

/** What a config's text says, and where it says it. */
export const CONFIG_FAULTS: readonly Fault[] = [
  ...faults(SERVER, 'error', [
    [
      'a remote cluster of the bundle as a block',
      'config_map_key = "bundle.crt"\n',
      'config_map_key = "bundle.crt"\n          clusters {\n            namespace = "spire-system"\n            kube_config_file_path = "/run/spire/data/eu.conf"\n          }\n',
      'config-block-for-list',
      'clusters {',
    ],
    [
      'a database twice',
      '      NodeAttestor "k8s_psat" {',
      '      DataStore "sql" {\n        plugin_data {}\n      }\n\n      NodeAttestor "k8s_psat" {',
      'config-duplicate-plugin datastore-missing plugin-count-constraint',
      'DataStore "sql"',
    ],
    [
      'the notifier pasted again',
      NOTIFIER,
      '      Notifier "k8sbundle" {\n        plugin_data {\n          namespace = "spire-system"\n        }\n      }\n\n',
      'config-duplicate-plugin',
      'Notifier "k8sbundle"',
    ],
    [
      'the root of the database in another folder',
      'sslrootcert=/run/spire/datastore-ca/ca.crt',
      'sslrootcert=/run/spire/database-ca/ca.crt',
      'config-file-unmounted',
    ],
    [
      'certificate authorities for nodes that nothing mounts',
      NOTIFIER,
      `      NodeAttestor "x509pop" {\n        plugin_data {\n          ca_bundle_path = "/run/spire/nodes/ca.crt"\n        }\n      }\n\n${NOTIFIER}`,
      'config-file-unmounted',
      'ca_bundle_path',
    ],
    [
      'half of the credentials for AWS',
      NOTIFIER,
      `      NodeAttestor "aws_iid" {\n        plugin_data {\n          access_key_id = "AKIDEXAMPLE"\n        }\n      }\n\n${NOTIFIER}`,
      'config-value-refused',
      'access_key_id',
    ],
    [
      'a pattern of names that Go does not compile',
      NOTIFIER,
      `      NodeAttestor "http_challenge" {\n        plugin_data {\n          allowed_dns_patterns = ["node[0-9"]\n        }\n      }\n\n${NOTIFIER}`,
      'config-value-refused',
      'node[0-9',
    ],
    ['a lifetime of two weeks', 'ca_ttl = "24h"', 'ca_ttl = "2w"', 'config-invalid-duration'],
    ['a lifetime that is a number', 'agent_ttl = "1h"', 'agent_ttl = "3600"', 'config-invalid-duration'],
    [
      'the endpoint of federation beside its block',
      'prune_attested_nodes_expired_for = "720h"',
      'prune_attested_nodes_expired_for = "720h"\n      bundle_endpoint {\n        address = "0.0.0.0"\n        port = 8443\n      }',
      'config-key-misplaced',
      'bundle_endpoint {',
    ],
    [
      'the path of the keys beside the server',
      'data_dir = "/run/spire/data"',
      'data_dir = "/run/spire/data"\n      keys_path = "/run/spire/data/keys.json"',
      'config-key-misplaced',
      'keys_path',
    ],
    ['the subject has a label', 'ca_subject {', 'ca_subject "prod" {', 'config-stray-label'],
    [
      'the endpoint of federation has a label',
      'prune_attested_nodes_expired_for = "720h"',
      'prune_attested_nodes_expired_for = "720h"\n      federation "partners" {\n        bundle_endpoint {\n          port = 8443\n        }\n      }',
      'config-stray-label',
      'federation "partners"',
    ],
    [
      'no key manager left',
      '      KeyManager "disk" {\n        plugin_data {\n          keys_path = "/run/spire/data/keys.json"\n        }\n      }\n',
      '',
      'plugin-count-constraint',
      'plugins {',
    ],
    [
      'a second way to sign',
      '      UpstreamAuthority "disk" {\n',
      '      UpstreamAuthority "awssecret" {\n        plugin_data {\n          region = "eu-west-1"\n          cert_file_arn = "a"\n          key_file_arn = "b"\n        }\n      }\n      UpstreamAuthority "disk" {\n',
      'plugin-count-constraint',
      'UpstreamAuthority',
    ],
    ['an attestor as its file is called', 'NodeAttestor "k8s_psat"', 'NodeAttestor "k8spsat"', 'plugin-unknown-builtin'],
    ['the notifier with an underscore', 'Notifier "k8sbundle"', 'Notifier "k8s_bundle"', 'plugin-unknown-builtin'],
    ['a key manager of another product', 'KeyManager "disk"', 'KeyManager "vault"', 'plugin-unknown-builtin'],
    ['a plugin of a type in camel case', 'UpstreamAuthority "disk"', 'Upstreamauthority "disk"', 'plugin-unsupported-type'],
    ['a publisher of another type', 'Notifier "k8sbundle"', 'BundleNotifier "k8sbundle"', 'plugin-unsupported-type'],
    [
      'data in a file as well',
      'KeyManager "disk" {\n',
      'KeyManager "disk" {\n        plugin_data_file = "/run/spire/config/keys.conf"\n',
      'plugin-data-conflict',
      'plugin_data',
    ],
    [
      'a collector with two settings',
      '    telemetry {\n',
      '    telemetry {\n      M3 {\n        address = "m3:9052"\n        env = "eu"\n      }\n',
      'config-block-for-list',
      'M3 {',
    ],
  ]),
  ...faults(SERVER, 'warning', [
    ['the log level twice', 'log_format = "json"', 'log_format = "json"\n      log_level = "debug"', 'config-duplicate-attribute', 'log_level = "debug"'],
    [
      'the bundle moved, and left where it was',
      'config_map_key = "bundle.crt"',
      'config_map_key = "bundle.pem"\n          config_map_key = "bundle.crt"',
      'config-duplicate-attribute',
      'config_map_key = "bundle.crt"',
    ],
    ['half of the plugins apart', NOTIFIER, '    }\n\n    plugins {\n', 'config-second-plugins-block', 'plugins {'],
    ['a price in the organization', 'organization = ["Ardur"]', 'organization = ["Ardur 5$2"]', 'expandenv-unescaped-dollar'],
    [
      'a default as in a shell',
      'common_name = "SPIRE prod.ardur.dev"',
      'common_name = "SPIRE ${STAGE:=prod}"',
      'expandenv-unescaped-dollar expandenv-undefined-variable',
    ],
    [
      'a program that nobody checks',
      NOTIFIER,
      '      Notifier "pager" {\n        plugin_cmd = "/run/spire/data/pager"\n        plugin_data {}\n      }\n',
      'plugin-external-unverified',
      'pager',
    ],
    ['the key of MySQL with a dash', 'conn_max_lifetime', 'conn-max-lifetime', 'config-unknown-key-ignored'],
  ]),
  ...faults(AGENT, 'error', [
    [
      'the kubelet is verified where no plugin asks',
      'log_level = "info"',
      'log_level = "info"\n      skip_kubelet_verification = false',
      'config-key-misplaced',
      'skip_kubelet_verification = false',
    ],
    [
      'the sync interval of experiments',
      'rebootstrap_delay = "10m"',
      'rebootstrap_delay = "10m"\n      named_pipe_name = "spire"',
      'config-key-misplaced',
      'named_pipe_name',
    ],
    [
      'the attestor pasted again',
      UNIX,
      '      WorkloadAttestor "unix" {\n        plugin_data {\n          discover_workload_path = true\n        }\n      }\n\n',
      'config-duplicate-plugin',
      'WorkloadAttestor "unix"',
    ],
    ['a delay of minutes in words', 'rebootstrap_delay = "10m"', 'rebootstrap_delay = "10 minutes"', 'config-invalid-duration'],
    [
      'two key managers',
      '      KeyManager "memory" {',
      '      KeyManager "disk" {\n        plugin_data {\n          directory = "/run/spire/data"\n        }\n      }\n      KeyManager "memory" {',
      'plugin-count-constraint',
      'KeyManager',
    ],
    ['a notifier in the agent', UNIX, '      Notifier "k8sbundle" {\n        plugin_data {}\n      }\n', 'plugin-unsupported-type', 'Notifier'],
    [
      'a program that the image does not have',
      UNIX,
      '      WorkloadAttestor "vm" {\n        plugin_cmd = "/usr/local/bin/vm-attestor"\n        plugin_checksum = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"\n        plugin_data {}\n      }\n',
      'plugin-external-unverified',
      '/usr/local/bin/vm-attestor',
    ],
    [
      'data in a file as well',
      '      KeyManager "memory" {\n',
      '      KeyManager "memory" {\n        plugin_data_file = "/run/spire/config/memory.conf"\n',
      'plugin-data-conflict',
      'plugin_data',
    ],
    ['the section has a name', '    health_checks {', '    health_checks "agent" {', 'config-stray-label'],
  ]),
  ...faults(AGENT, 'warning', [
    ['plugins in two parts', UNIX, '    }\n    plugins {\n', 'config-second-plugins-block', 'plugins {'],
    ['the name of the variable in the old spelling', 'node_name_env', 'node_env_name', 'config-unknown-key-ignored agent-node-name-env-mismatch'],
    [
      'telemetry before its own block',
      HEALTH_OF_AGENT,
      '    telemetri {\n      Prometheus {\n        port = 1\n      }\n    }\n',
      'config-unknown-key-ignored config-unknown-key-fatal',
      'telemetri {',
    ],
  ]),
  ...faults(
    'server/configmap.yaml',
    'error',
    [
      ['a lifetime in days', '"default_jwt_svid_ttl": "5m"', '"default_jwt_svid_ttl": "1d"', 'config-invalid-duration'],
      ['the old name of the section', '"health_checks": {', '"health_check": {', 'config-unknown-key-fatal'],
      ['an attestor in large letters', '"k8s_psat": {', '"K8S_PSAT": {', 'plugin-unknown-builtin'],
      ['a section in the plural', '"server": {', '"servers": {', 'config-section-missing'],
    ],
    { on: 'json' },
  ),
  ...faults(STATEFULSET, 'error', [
    ['the switch of the environment is turned off', '- -expandEnv', '- -expandEnv=false', 'expandenv-missing', '${SPIRE_DATASTORE}', SERVER],
    [
      'the switch belongs to the manager',
      '            - -expandEnv\n            - -config\n            - /run/spire/config/server.conf',
      '            - -config\n            - /run/spire/config/server.conf',
      'expandenv-missing',
      '${SPIRE_DATASTORE}',
      SERVER,
    ],
  ]),
  ...faults(
    STATEFULSET,
    'note',
    [
      [
        'nobody restarts the server',
        '        configmap.reloader.stakater.com/reload: spire-server,spire-controller-manager\n',
        '        configmap.reloader.stakater.com/reload: spire-controller-manager\n',
        'configmap-no-rollout',
        'name: spire-server',
      ],
      [
        'the reloader watches an old name',
        'reload: spire-server,spire-controller-manager',
        'reload: spire-server,spire-manager',
        'configmap-no-rollout',
        'name: spire-controller-manager',
      ],
    ],
    { preset: 'strict' },
  ),
  ...faults(STATEFULSET, 'warning', [
    [
      'the labels twice',
      '    app.kubernetes.io/part-of: spire\nspec:',
      '    app.kubernetes.io/part-of: spire\n    app.kubernetes.io/part-of: ardur\nspec:',
      'yaml-duplicate-key',
      'app.kubernetes.io/part-of',
    ],
  ]),
  ...faults(DAEMONSET, 'warning', [
    [
      'tolerations twice',
      '      tolerations:\n        - operator: Exists\n',
      '      tolerations:\n        - operator: Exists\n      tolerations:\n        - key: gpu\n          operator: Exists\n',
      'yaml-duplicate-key',
      'tolerations:',
    ],
  ]),
]
