/** A single mistake in the reference deployment, and how it must be found. */
export interface Fault {
  readonly name: string
  readonly file: string
  /** Stands once in the file. */
  readonly find: string
  readonly replace: string
  /** One of these rules must name it. */
  readonly rules: readonly string[]
  /** What the line of the finding has: of the mistake, else of `at`. */
  readonly line: string
  /** The file of the finding, where it is another one. */
  readonly at?: string
  readonly severity: 'error' | 'warning'
}

type Row = readonly [name: string, find: string, replace: string, rules: string, line?: string, at?: string]

function faults(file: string, severity: Fault['severity'], rows: readonly Row[]): readonly Fault[] {
  return rows.map(([name, find, replace, rules, line = replace.trim(), at]) => ({
    name: `${file}: ${name}`,
    file,
    find,
    replace,
    rules: rules.split(' '),
    line,
    severity,
    ...(at === undefined ? {} : { at }),
  }))
}

const AGENT = 'agent/configmap.yaml'
const SERVER = 'server/configmap.yaml'
const MANAGER = 'controller-manager/configmap.yaml'
const DAEMONSET = 'agent/daemonset.yaml'
const STATEFULSET = 'server/statefulset.yaml'
const REGISTRATION = 'registration/ardur-workloads.yaml'

const TRUST_DOMAIN = 'trust_domain = "prod.ardur.dev"'
const SERVER_DATABASE = 'database_type = "postgres"'
const ALLOW_LIST = 'service_account_allow_list = ["spire-system:spire-agent"]'

export const FAULTS: readonly Fault[] = [
  ...faults(AGENT, 'error', [
    ['a letter is missing in the trust domain', TRUST_DOMAIN, 'trust_domain = "prod.adur.dev"', 'trust-domain-mismatch'],
    ['another top-level domain', TRUST_DOMAIN, 'trust_domain = "prod.ardur.com"', 'trust-domain-mismatch'],
    ['the trust domain of another environment', TRUST_DOMAIN, 'trust_domain = "staging.ardur.dev"', 'trust-domain-mismatch'],
    ['a large letter in the trust domain', TRUST_DOMAIN, 'trust_domain = "Prod.ardur.dev"', 'trust-domain-invalid'],
    ['a port in the trust domain', TRUST_DOMAIN, 'trust_domain = "prod.ardur.dev:8081"', 'trust-domain-invalid'],
    ['a blank in the trust domain', TRUST_DOMAIN, 'trust_domain = "prod.ardur.dev "', 'trust-domain-invalid trust-domain-mismatch'],
    ['an https URL as trust domain', TRUST_DOMAIN, 'trust_domain = "https://prod.ardur.dev"', 'trust-domain-invalid'],
    ['no trust domain', `      ${TRUST_DOMAIN}\n`, '', 'config-missing-required', 'agent {'],
    ['an empty trust domain', TRUST_DOMAIN, 'trust_domain = ""', 'config-missing-required'],
    ['a trust domain without quotes', TRUST_DOMAIN, 'trust_domain = prod.ardur.dev', 'config-parse-error'],
    ['a trust domain with a colon', TRUST_DOMAIN, 'trust_domain: "prod.ardur.dev"', 'config-parse-error'],
    ['a quote that is not closed', TRUST_DOMAIN, 'trust_domain = "prod.ardur.dev', 'config-parse-error'],
    ['single quotes', TRUST_DOMAIN, "trust_domain = 'prod.ardur.dev'", 'config-parse-error'],
    ['two signs', TRUST_DOMAIN, 'trust_domain == "prod.ardur.dev"', 'config-parse-error'],
    ['no sign', 'server_port = "8081"', 'server_port "8081"', 'config-parse-error', 'socket_path = '],
    ['a trust domain in a list', TRUST_DOMAIN, 'trust_domain = ["prod.ardur.dev"]', 'config-wrong-type'],
    ['a port that is no number', 'server_port = "8081"', 'server_port = "grpc"', 'config-wrong-type'],
    ['a port with a letter', 'server_port = "8081"', 'server_port = "808l"', 'config-wrong-type'],
    ['an empty server address', 'server_address = "spire-server.spire-system.svc"', 'server_address = ""', 'config-missing-required'],
    ['no server address', '      server_address = "spire-server.spire-system.svc"\n', '', 'config-missing-required', 'agent {'],
    ['no server port', '      server_port = "8081"\n', '', 'config-missing-required', 'agent {'],
    ['a transposed letter in the cluster', 'cluster = "ardur-demo"', 'cluster = "ardur-dmeo"', 'cluster-name-mismatch'],
    ['a shorter cluster', 'cluster = "ardur-demo"', 'cluster = "ardur"', 'cluster-name-mismatch'],
    ['an underscore in the cluster', 'cluster = "ardur-demo"', 'cluster = "ardur_demo"', 'cluster-name-mismatch'],
    ['a large letter in the cluster', 'cluster = "ardur-demo"', 'cluster = "Ardur-demo"', 'cluster-name-mismatch'],
    ['another token path', 'token_path = "/var/run/secrets/tokens/spire-agent"', 'token_path = "/var/run/secrets/tokens/agent"', 'psat-token-volume-missing'],
    [
      'a token path in no volume',
      'token_path = "/var/run/secrets/tokens/spire-agent"',
      'token_path = "/var/run/secrets/token/spire-agent"',
      'psat-token-volume-missing',
    ],
    ['the older attestor', 'NodeAttestor "k8s_psat"', 'NodeAttestor "k8s_sat"', 'k8s-sat-removed node-attestor-pair-mismatch'],
    [
      'no attestor of Kubernetes pods',
      '      WorkloadAttestor "k8s" {\n        plugin_data {\n          node_name_env = "MY_NODE_NAME"\n          skip_kubelet_verification = false\n        }\n      }\n',
      '',
      'attestor-k8s-missing',
      'WorkloadAttestor',
    ],
    ['another bundle path', 'trust_bundle_path = "/run/spire/bundle/bundle.crt"', 'trust_bundle_path = "/run/spire/bundle/root.crt"', 'bundle-configmap-key'],
    [
      'a bundle path in no volume',
      'trust_bundle_path = "/run/spire/bundle/bundle.crt"',
      'trust_bundle_path = "/run/spire/bundles/bundle.crt"',
      'bundle-configmap-not-mounted',
    ],
    [
      'a bundle in the data folder',
      'trust_bundle_path = "/run/spire/bundle/bundle.crt"',
      'trust_bundle_path = "/run/spire/data/bundle.crt"',
      'bundle-configmap-not-mounted',
    ],
    [
      'two sources of the bundle',
      'trust_bundle_format = "pem"',
      'trust_bundle_url = "https://example.org/bundle.pem"',
      'agent-conflicting-bootstrap',
      'trust_bundle',
    ],
    [
      'a bundle and an insecure start',
      'log_level = "info"',
      'log_level = "info"\n      insecure_bootstrap = true',
      'agent-conflicting-bootstrap',
      'insecure_bootstrap',
    ],
    ['no source of the bundle', '      trust_bundle_path = "/run/spire/bundle/bundle.crt"\n', '', 'agent-no-bootstrap-source', 'agent {'],
    ['a switch in quotes that is none', 'listener_enabled = true', 'listener_enabled = "yes"', 'config-wrong-type'],
    ['a switch as a word', 'listener_enabled = true', 'listener_enabled = yes', 'config-parse-error config-wrong-type'],
    ['a brace too many', '    # the kubelet probes from outside', '    }\n    # the kubelet probes from outside', 'config-parse-error', ''],
    ['a brace too few', '    telemetry {\n      Prometheus {', '    telemetry {\n      Prometheus', 'config-parse-error', ''],
    ['plugins misspelt', '    plugins {\n', '    plugin {\n', 'config-section-missing config-unknown-key-fatal', ''],
    ['the agent section misspelt', '    agent {\n', '    agents {\n', 'config-section-missing config-unknown-key-fatal', ''],
    ['indentation of the text', '      trust_domain', '   trust_domain', 'manifest-not-parseable', ''],
  ]),
  ...faults(SERVER, 'error', [
    [
      'a key of another block',
      'log_format = "json"',
      'log_format = "json"\n      cache_size = 5000',
      'config-unknown-key-fatal config-key-misplaced',
      'cache_size',
    ],
    ['a key in another spelling', 'log_format = "json"', 'logFormat = "json"', 'config-unknown-key-fatal'],
    ['a letter is missing in the trust domain', TRUST_DOMAIN, 'trust_domain = "prod.adur.dev"', 'trust-domain-mismatch'],
    ['a large letter in the trust domain', TRUST_DOMAIN, 'trust_domain = "prod.Ardur.dev"', 'trust-domain-invalid'],
    ['a path in the trust domain', TRUST_DOMAIN, 'trust_domain = "prod.ardur.dev/ns"', 'trust-domain-invalid trust-domain-mismatch'],
    ['no trust domain', `      ${TRUST_DOMAIN}\n`, '', 'config-missing-required', 'server {'],
    ['no data folder', '      data_dir = "/run/spire/data"\n', '', 'config-missing-required', 'server {'],
    ['a port that is no number', 'bind_port = "8081"', 'bind_port = "http"', 'config-wrong-type'],
    ['a comma for a dot', 'trust_domain = "prod.ardur.dev"', 'trust_domain = "prod,ardur.dev"', 'trust-domain-invalid'],
    ['SQLite under three replicas', `${SERVER_DATABASE}\n`, 'database_type = "sqlite3"\n', 'ha-sqlite'],
    ['a database that is none', SERVER_DATABASE, 'database_type = "postgresql"', 'datastore-type-invalid'],
    ['a misspelt database', SERVER_DATABASE, 'database_type = "posgres"', 'datastore-type-invalid'],
    ['a large letter in the database', SERVER_DATABASE, 'database_type = "Postgres"', 'datastore-type-invalid'],
    ['a variable that nobody sets', '${SPIRE_DATASTORE}', '${SPIRE_DATABASE}', 'expandenv-undefined-variable', '${SPIRE_DATABASE}'],
    [
      'an empty connection string',
      'connection_string = "${SPIRE_DATASTORE} sslmode=verify-full sslrootcert=/run/spire/datastore-ca/ca.crt"',
      'connection_string = ""',
      'datastore-connection-string-empty',
    ],
    [
      'no connection string',
      '          connection_string = "${SPIRE_DATASTORE} sslmode=verify-full sslrootcert=/run/spire/datastore-ca/ca.crt"\n',
      '',
      'datastore-connection-string-empty',
      '',
    ],
    ['words for a number', 'max_open_conns = 40', 'max_open_conns = "forty"', 'config-wrong-type'],
    ['a slash in the allow list', ALLOW_LIST, 'service_account_allow_list = ["spire-system/spire-agent"]', 'psat-allow-list-format psat-sa-not-allowed'],
    ['no namespace in the allow list', ALLOW_LIST, 'service_account_allow_list = ["spire-agent"]', 'psat-allow-list-format psat-sa-not-allowed'],
    [
      'the long name in the allow list',
      ALLOW_LIST,
      'service_account_allow_list = ["system:serviceaccount:spire-system:spire-agent"]',
      'psat-allow-list-format psat-sa-not-allowed',
    ],
    ['another namespace in the allow list', ALLOW_LIST, 'service_account_allow_list = ["spire:spire-agent"]', 'psat-sa-not-allowed'],
    ['the server in the allow list', ALLOW_LIST, 'service_account_allow_list = ["spire-system:spire-server"]', 'psat-sa-not-allowed'],
    ['a star in the allow list', ALLOW_LIST, 'service_account_allow_list = ["spire-system:*"]', 'psat-allow-list-format psat-sa-not-allowed'],
    ['an empty allow list', ALLOW_LIST, 'service_account_allow_list = []', 'psat-allow-list-empty'],
    ['an allow list that is no list', ALLOW_LIST, 'service_account_allow_list = "spire-system:spire-agent"', 'config-wrong-type'],
    ['another audience', 'audience = ["spire-server"]', 'audience = ["spire"]', 'psat-audience-mismatch', ''],
    ['another cluster', '"ardur-demo" = {', '"ardur-prod" = {', 'cluster-name-mismatch'],
    [
      'clusters as a word',
      'clusters = {\n            "ardur-demo" = {\n              service_account_allow_list = ["spire-system:spire-agent"]\n              audience = ["spire-server"]\n            }\n          }',
      'clusters = "ardur-demo"',
      'config-wrong-type',
    ],
    ['another attestor', 'NodeAttestor "k8s_psat"', 'NodeAttestor "k8s_sat"', 'k8s-sat-removed node-attestor-pair-mismatch', ''],
    ['another key of the bundle', 'config_map_key = "bundle.crt"', 'config_map_key = "bundle.pem"', 'bundle-configmap-key'],
    ['another namespace of the bundle', 'namespace = "spire-system"', 'namespace = "spire"', 'bundle-configmap-namespace'],
    ['no namespace of the bundle', '          namespace = "spire-system"\n', '', 'bundle-configmap-namespace', 'Notifier "k8sbundle"'],
    ['a list that is a word', 'country = ["DE"]', 'country = "DE"', 'config-wrong-type'],
    ['a quote that is not closed', 'log_level = "info"', 'log_level = "info', 'config-parse-error'],
    ['a comment of another language', '# read again at every signing', '-- read again at every signing', 'config-parse-error'],
    ['the server section misspelt', '    server {\n', '    sever {\n', 'config-section-missing config-unknown-key-fatal', ''],
    ['an indentation with a tab', '  server.conf: |', '\tserver.conf: |', 'manifest-not-parseable', ''],
    ['no block sign', '  server.conf: |', '  server.conf:', 'manifest-not-parseable', ''],
  ]),
  ...faults(SERVER, 'error', [
    ['a number of days', 'prune_attested_nodes_expired_for = "720h"', 'prune_attested_nodes_expired_for = "30d"', 'config-invalid-duration'],
  ]),
  ...faults(SERVER, 'warning', [
    ['an SVID that outlives the CA', 'default_x509_svid_ttl = "1h"', 'default_x509_svid_ttl = "12h"', 'ttl-svid-exceeds-ca'],
    ['a key that nobody reads', 'max_open_conns = 40', 'max_open_connections = 40', 'config-unknown-key-ignored'],
  ]),
  ...faults(MANAGER, 'error', [
    ['another trust domain', 'trustDomain: prod.ardur.dev', 'trustDomain: prod.ardur.com', 'trust-domain-mismatch'],
    ['a URL as trust domain', 'trustDomain: prod.ardur.dev', 'trustDomain: https://prod.ardur.dev', 'trust-domain-invalid trust-domain-mismatch'],
    ['a large letter', 'trustDomain: prod.ardur.dev', 'trustDomain: PROD.ardur.dev', 'trust-domain-invalid'],
    ['no trust domain', '    trustDomain: prod.ardur.dev\n', '', 'config-missing-required', ''],
    ['an empty trust domain', 'trustDomain: prod.ardur.dev', 'trustDomain: ""', 'config-missing-required'],
    ['another cluster', 'clusterName: ardur-demo', 'clusterName: ardur', 'scm-cluster-name-mismatch'],
    ['a misspelt cluster', 'clusterName: ardur-demo', 'clusterName: adrur-demo', 'scm-cluster-name-mismatch'],
    ['no cluster', '    clusterName: ardur-demo\n', '', 'config-missing-required', ''],
    ['indentation', '    clusterName: ardur-demo', '      clusterName: ardur-demo', 'config-parse-error', ''],
    ['a quote that is not closed', 'className: ardur', 'className: "ardur', 'config-parse-error', ''],
  ]),
  ...faults(DAEMONSET, 'error', [
    [
      'no process IDs of the host',
      '      # a caller of the Workload API is known by its process ID\n      hostPID: true\n',
      '',
      'agent-hostpid-missing',
      '    spec:',
    ],
    ['process IDs turned off', 'hostPID: true', 'hostPID: false', 'agent-hostpid-missing'],
    [
      'run said twice',
      '          args:\n            - -config',
      '          args:\n            - run\n            - -config',
      'container-args-repeat-run',
      '- run',
    ],
    ['another audience', 'audience: spire-server', 'audience: spire', 'psat-audience-mismatch'],
    ['no audience', '\n                  audience: spire-server', '', 'psat-audience-mismatch', 'serviceAccountToken'],
    ['another file of the token', 'path: spire-agent\n', 'path: token\n', 'psat-token-volume-missing', 'token_path', AGENT],
    [
      'the token in another folder',
      'mountPath: /var/run/secrets/tokens',
      'mountPath: /var/run/secrets/token',
      'psat-token-volume-missing',
      'token_path',
      AGENT,
    ],
    [
      'a mount of no volume',
      '- name: agent-sockets\n              mountPath',
      '- name: agent-socket\n              mountPath',
      'volume-mount-undefined',
      'agent-socket',
    ],
    [
      'a misspelt mount',
      '- name: spire-agent-token\n              mountPath',
      '- name: spire-agent-tokens\n              mountPath',
      'volume-mount-undefined',
      'spire-agent-tokens',
    ],
    ['another config file', '- /run/spire/config/agent.conf', '- /run/spire/config/agent.hcl', 'container-config-path-unmounted'],
    ['another config folder', '- /run/spire/config/agent.conf', '- /opt/spire/conf/agent.conf', 'container-config-path-unmounted'],
    ['the folder for the file', '- /run/spire/config/agent.conf', '- /run/spire/config', 'container-config-path-unmounted'],
    ['a flag that is none', '            - -config\n', '            - -configFile\n', 'container-config-arg-missing', '-configFile'],
    [
      'no config',
      '            - -config\n            - /run/spire/config/agent.conf\n',
      '            - -logLevel\n            - info\n',
      'container-config-arg-missing',
      '',
    ],
    [
      'a label that the selector misses',
      '      app.kubernetes.io/name: spire-agent\n      app.kubernetes.io/component: agent\n  updateStrategy',
      '      app.kubernetes.io/name: spire-agents\n      app.kubernetes.io/component: agent\n  updateStrategy',
      'pod-template-selector-mismatch',
      '',
    ],
    ['a part of a release', 'spire-agent:1.14.2', 'spire-agent:1.14', 'image-tag-partial'],
    ['a release with a v', 'spire-agent:1.14.2', 'spire-agent:v1.14.2', 'image-tag-v-prefix'],
    ['another ServiceAccount', 'serviceAccountName: spire-agent', 'serviceAccountName: default', 'psat-sa-not-allowed', ''],
    ['a misspelt ServiceAccount', 'serviceAccountName: spire-agent', 'serviceAccountName: spire-agents', 'psat-sa-not-allowed', ''],
    ['indentation', '      hostPID: true', '     hostPID: true', 'manifest-not-parseable', ''],
  ]),
  ...faults(DAEMONSET, 'warning', [
    ['the latest image', 'spire-agent:1.14.2', 'spire-agent:latest', 'image-tag-floating'],
    ['no tag', 'spire-agent:1.14.2\n', 'spire-agent\n', 'image-tag-floating', 'ghcr.io/spiffe/spire-agent'],
    ['a key twice', 'hostPID: true', 'hostPID: true\n      hostPID: true', 'yaml-duplicate-key', 'hostPID: true'],
  ]),
  ...faults(STATEFULSET, 'error', [
    [
      'run said twice',
      '          args:\n            - -expandEnv',
      '          args:\n            - run\n            - -expandEnv',
      'container-args-repeat-run',
      '- run',
    ],
    ['no -expandEnv', '            - -expandEnv\n', '', 'expandenv-missing', '${SPIRE_DATASTORE}', SERVER],
    ['a misspelt flag', '- -expandEnv', '- -expandenv', 'container-config-arg-missing'],
    ['another name of the variable', '- name: SPIRE_DATASTORE\n', '- name: SPIRE_DB\n', 'expandenv-undefined-variable', '${SPIRE_DATASTORE}', SERVER],
    ['another config file', '- /run/spire/config/server.conf', '- /run/spire/config/server.hcl', 'container-config-path-unmounted'],
    [
      'another config folder',
      'mountPath: /run/spire/config\n',
      'mountPath: /run/spire/conf\n',
      'container-config-path-unmounted',
      '/run/spire/config/server.conf',
    ],
    [
      'the manager reads another file',
      '- /run/spire/controller-manager/controller-manager.yaml',
      '- /run/spire/controller-manager/config.yaml',
      'container-config-path-unmounted',
    ],
    [
      'a mount of no volume',
      '- name: upstream-ca\n              mountPath',
      '- name: upstream\n              mountPath',
      'volume-mount-undefined',
      '- name: upstream',
    ],
    [
      'the claim of another name',
      '        name: server-data\n        labels',
      '        name: spire-data\n        labels',
      'volume-mount-undefined',
      'server-data',
    ],
    ['a part of a release', 'spire-server:1.14.2', 'spire-server:1.14', 'image-tag-partial'],
    ['a release with a v', 'spire-server:1.14.2', 'spire-server:v1.14.2', 'image-tag-v-prefix'],
    [
      'a label that the selector misses',
      '  selector:\n    matchLabels:\n      app.kubernetes.io/name: spire-server\n',
      '  selector:\n    matchLabels:\n      app.kubernetes.io/name: spire\n',
      'pod-template-selector-mismatch',
      '',
    ],
    ['a tab', '  replicas: 3', '\treplicas: 3', 'manifest-not-parseable', ''],
  ]),
  ...faults(STATEFULSET, 'warning', [['the latest image', 'spire-server:1.14.2', 'spire-server:latest', 'image-tag-floating']]),
  ...faults(REGISTRATION, 'warning', [
    [
      'no selectors',
      '  namespaceSelector:\n    matchLabels:\n      ardur.dev/workload-identity: enabled\n  podSelector:\n    matchLabels:\n      framework: langchain\n      app.kubernetes.io/name: langchain-planner\n',
      '',
      'clusterspiffeid-selects-everything',
      '',
    ],
  ]),
  ...faults(REGISTRATION, 'error', [
    [
      'a tab',
      '  className: ardur\n  spiffeIDTemplate: "spiffe://{{ .TrustDomain }}/ns/{{ .PodMeta.Namespace }}/sa/{{ .PodSpec.ServiceAccountName }}"\n  namespaceSelector:\n    matchLabels:\n      ardur.dev/workload-identity: enabled\n  podSelector:\n    matchLabels:\n      framework: autogen',
      '\tclassName: ardur\n  podSelector:\n    matchLabels:\n      framework: autogen',
      'manifest-not-parseable',
      '',
    ],
  ]),
]
