import { type Fault, faults } from './fault.ts'

const AGENT = 'agent/configmap.yaml'
const SERVER = 'server/configmap.yaml'
const MANAGER = 'controller-manager/configmap.yaml'
const DAEMONSET = 'agent/daemonset.yaml'
const STATEFULSET = 'server/statefulset.yaml'
const REGISTRATION = 'registration/ardur-workloads.yaml'

const TRUST_DOMAIN = 'trust_domain = "prod.ardur.dev"'
const ALLOW_LIST = 'service_account_allow_list = ["spire-system:spire-agent"]'

/** Configs that cannot be read, or hold what is not asked for. */
export const CONFIG_SYNTAX_FAULTS: readonly Fault[] = [
  ...faults(AGENT, 'error', [
    ['a trust domain without quotes', TRUST_DOMAIN, 'trust_domain = prod.ardur.dev', 'config-parse-error'],
    ['a trust domain with a colon', TRUST_DOMAIN, 'trust_domain: "prod.ardur.dev"', 'config-parse-error'],
    ['a quote that is not closed', TRUST_DOMAIN, 'trust_domain = "prod.ardur.dev', 'config-parse-error'],
    ['single quotes', TRUST_DOMAIN, "trust_domain = 'prod.ardur.dev'", 'config-parse-error'],
    ['two signs', TRUST_DOMAIN, 'trust_domain == "prod.ardur.dev"', 'config-parse-error'],
    ['no sign', 'server_port = "8081"', 'server_port "8081"', 'config-parse-error', 'socket_path = '],
    ['a trust domain in a list', TRUST_DOMAIN, 'trust_domain = ["prod.ardur.dev"]', 'config-wrong-type'],
    ['a port that is no number', 'server_port = "8081"', 'server_port = "grpc"', 'config-wrong-type'],
    ['a port with a letter', 'server_port = "8081"', 'server_port = "808l"', 'config-wrong-type'],
    ['a switch in quotes that is none', 'listener_enabled = true', 'listener_enabled = "yes"', 'config-wrong-type'],
    ['a switch as a word', 'listener_enabled = true', 'listener_enabled = yes', 'config-parse-error config-wrong-type'],
    ['a brace too many', '    # the kubelet probes from outside', '    }\n    # the kubelet probes from outside', 'config-parse-error', '}'],
    ['a brace too few', '    telemetry {\n      Prometheus {', '    telemetry {\n      Prometheus', 'config-parse-error', 'host = "0.0.0.0"'],
    ['plugins misspelt', '    plugins {\n', '    plugin {\n', 'config-section-missing config-unknown-key-fatal', 'plugin {'],
    ['the agent section misspelt', '    agent {\n', '    agents {\n', 'config-section-missing config-unknown-key-fatal', 'agents {'],
    ['indentation of the text', '      trust_domain', '   trust_domain', 'manifest-not-parseable', 'trust_domain = "prod.ardur.dev"'],
  ]),
  ...faults(SERVER, 'error', [
    ['a port that is no number', 'bind_port = "8081"', 'bind_port = "http"', 'config-wrong-type'],
    ['words for a number', 'max_open_conns = 40', 'max_open_conns = "forty"', 'config-wrong-type'],
    ['an allow list that is no list', ALLOW_LIST, 'service_account_allow_list = "spire-system:spire-agent"', 'config-wrong-type'],
    [
      'clusters as a word',
      'clusters = {\n            "ardur-demo" = {\n              service_account_allow_list = ["spire-system:spire-agent"]\n              audience = ["spire-server"]\n            }\n          }',
      'clusters = "ardur-demo"',
      'config-wrong-type',
    ],
    ['a list that is a word', 'country = ["DE"]', 'country = "DE"', 'config-wrong-type'],
    ['a quote that is not closed', 'log_level = "info"', 'log_level = "info', 'config-parse-error'],
    ['a comment of another language', '# read again at every signing', '-- read again at every signing', 'config-parse-error'],
    ['the server section misspelt', '    server {\n', '    sever {\n', 'config-section-missing config-unknown-key-fatal', 'sever {'],
    ['an indentation with a tab', '  server.conf: |', '\tserver.conf: |', 'manifest-not-parseable', 'server.conf: |'],
    ['no block sign', '  server.conf: |', '  server.conf:', 'manifest-not-parseable', 'socket_path = "/run/spire/server-sockets/api.sock"'],
    ['a number of days', 'prune_attested_nodes_expired_for = "720h"', 'prune_attested_nodes_expired_for = "30d"', 'config-invalid-duration'],
  ]),
  ...faults(MANAGER, 'error', [
    ['indentation', '    clusterName: ardur-demo', '      clusterName: ardur-demo', 'config-parse-error', 'clusterName: ardur-demo'],
  ]),
  ...faults(DAEMONSET, 'error', [['indentation', '      hostPID: true', '     hostPID: true', 'manifest-not-parseable', 'hostPID: true']]),
  ...faults(STATEFULSET, 'error', [['a tab', '  replicas: 3', '\treplicas: 3', 'manifest-not-parseable', 'replicas: 3']]),
  ...faults(REGISTRATION, 'error', [
    [
      'a tab',
      '  className: ardur\n  spiffeIDTemplate: "spiffe://{{ .TrustDomain }}/ns/{{ .PodMeta.Namespace }}/sa/{{ .PodSpec.ServiceAccountName }}"\n  namespaceSelector:\n    matchLabels:\n      ardur.dev/workload-identity: enabled\n  podSelector:\n    matchLabels:\n      framework: autogen',
      '\tclassName: ardur\n  podSelector:\n    matchLabels:\n      framework: autogen',
      'manifest-not-parseable',
      'className: ardur',
    ],
  ]),
  ...faults(AGENT, 'warning', [
    [
      'the kubelet has no variable',
      '          node_name_env = "MY_NODE_NAME"\n',
      '          node_name = ""\n          node_name_env = "MY_NODE_NAME"\n          max_poll_attempts = "many"\n',
      'config-wrong-type',
      'max_poll_attempts = "many"',
    ],
  ]),
]
