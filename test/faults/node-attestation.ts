import { type Fault, faults } from './fault.ts'

const SERVER = 'server/configmap.yaml'
const AGENT = 'agent/configmap.yaml'
const DAEMONSET = 'agent/daemonset.yaml'
const REGISTRATION = 'registration/ardur-workloads.yaml'

const ALLOW_LIST = 'service_account_allow_list = ["spire-system:spire-agent"]'
const AUDIENCE = 'audience = ["spire-server"]\n'
const CLUSTER = '"ardur-demo" = {\n'
const FIRST = 'apiVersion: spire.spiffe.io/v1alpha1\nkind: ClusterSPIFFEID\nmetadata:\n  name: ardur-langchain\n'

/** A static entry in front of the registrations. */
function entry(selectors: string, parent = 'spiffe://prod.ardur.dev/spire/server'): string {
  return `apiVersion: spire.spiffe.io/v1alpha1
kind: ClusterStaticEntry
metadata:
  name: extra
spec:
  className: ardur
  spiffeID: spiffe://prod.ardur.dev/extra
  parentID: ${parent}
  selectors:
${selectors}
---
${FIRST}`
}

/** How nodes show who they are. */
export const NODE_ATTESTATION_FAULTS: readonly Fault[] = [
  ...faults(SERVER, 'error', [
    [
      'the default account beside the right one',
      ALLOW_LIST,
      'service_account_allow_list = ["default:default", "spire-system:spire-agent"]',
      'psat-allow-list-too-broad',
    ],
    [
      "a workload's account on the allow list",
      ALLOW_LIST,
      'service_account_allow_list = ["spire-system:spire-agent", "ardur-agents:autogen-reviewer"]',
      'psat-allow-list-too-broad',
    ],
    [
      'a kubeconfig that is not mounted',
      AUDIENCE,
      `${AUDIENCE}                kube_config_file = "/etc/kubernetes/admin.conf"\n`,
      'psat-remote-kubeconfig-missing',
      'admin.conf',
    ],
    [
      'a kubeconfig beside the config',
      AUDIENCE,
      `${AUDIENCE}                kube_config_file = "/run/spire/config/kubeconfig"\n`,
      'psat-remote-kubeconfig-missing',
      'kubeconfig',
    ],
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
    ['another audience', 'audience = ["spire-server"]', 'audience = ["spire"]', 'psat-audience-mismatch', 'audience = ["spire"]'],
    ['no list of accounts', '              service_account_allow_list = ["spire-system:spire-agent"]\n', '', 'psat-allow-list-empty', '"ardur-demo" = {'],
    [
      'the list by its old name',
      'service_account_allow_list',
      'service_account_whitelist',
      'psat-allow-list-empty',
      'service_account_whitelist = ["spire-system:spire-agent"]',
    ],
  ]),
  ...faults(SERVER, 'warning', [
    [
      'a second cluster without a kubeconfig',
      CLUSTER,
      `"ardur-eu" = {\n                ${ALLOW_LIST}\n              }\n              ${CLUSTER}`,
      'psat-remote-kubeconfig-missing',
      '"ardur-eu"',
    ],
  ]),
  ...faults(AGENT, 'error', [
    [
      'keys where nothing is mounted',
      '      KeyManager "memory" {\n        plugin_data {}\n',
      '      KeyManager "disk" {\n        plugin_data {\n          directory = "/opt/spire/keys"\n        }\n',
      'agent-keymanager-disk-no-volume',
      'directory =',
    ],
    [
      'keys in the bundle',
      '      KeyManager "memory" {\n        plugin_data {}\n',
      '      KeyManager "disk" {\n        plugin_data {\n          directory = "/run/spire/bundle"\n        }\n',
      'agent-keymanager-disk-no-volume',
      'directory =',
    ],
    ['another token path', 'token_path = "/var/run/secrets/tokens/spire-agent"', 'token_path = "/var/run/secrets/tokens/agent"', 'psat-token-volume-missing'],
    [
      'a token path in no volume',
      'token_path = "/var/run/secrets/tokens/spire-agent"',
      'token_path = "/var/run/secrets/token/spire-agent"',
      'psat-token-volume-missing',
    ],
    [
      'a token, and a file with one',
      'server_port = "8081"',
      'server_port = "8081"\n      join_token_file = "/run/spire/bundle/token"\n      join_token = "a1"',
      'join-token-with-file',
      'join_token_file = "/run/spire/bundle/token"',
    ],
    [
      'a file with a token, and another',
      'log_format = "json"',
      'join_token = "b2"\n      join_token_file = "/run/spire/data/token"\n      log_format = "json"',
      'join-token-with-file',
      'join_token_file = "/run/spire/data/token"',
    ],
    [
      'an attestor that the server does not have',
      'NodeAttestor "k8s_psat" {\n        plugin_data {\n          cluster = "ardur-demo"\n          token_path = "/var/run/secrets/tokens/spire-agent"\n',
      'NodeAttestor "x509pop" {\n        plugin_data {\n          private_key_path = "/run/spire/data/node.key"\n          certificate_path = "/run/spire/data/node.crt"\n',
      'node-attestor-pair-mismatch',
      'x509pop',
    ],
    [
      'the token is looked for under /run',
      'token_path = "/var/run/secrets/tokens/spire-agent"',
      'token_path = "/run/secrets/tokens/spire-agent"',
      'psat-token-path-varrun',
    ],
  ]),
  ...faults(DAEMONSET, 'error', [
    [
      'a join token by flag',
      '            - -config\n',
      '            - -joinToken=0b3f7f0e-6b0a-44a5-8f5b-2a8f8c3f9d11\n            - -config\n',
      'join-token-in-daemonset',
      '-joinToken',
    ],
    [
      'a join token by two words',
      '            - -config\n',
      '            - -joinToken\n            - 0b3f7f0e-6b0a-44a5-8f5b-2a8f8c3f9d11\n            - -config\n',
      'join-token-in-daemonset',
      '0b3f7f0e',
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
    ['another ServiceAccount', 'serviceAccountName: spire-agent', 'serviceAccountName: default', 'psat-sa-not-allowed', 'serviceAccountName: default'],
    [
      'a misspelt ServiceAccount',
      'serviceAccountName: spire-agent',
      'serviceAccountName: spire-agents',
      'psat-sa-not-allowed',
      'serviceAccountName: spire-agents',
    ],
    ['the token is mounted under /run', 'mountPath: /var/run/secrets/tokens', 'mountPath: /run/secrets/tokens', 'psat-token-path-varrun', 'token_path', AGENT],
    ['a token for a minute', 'expirationSeconds: 7200', 'expirationSeconds: 60', 'psat-token-expiration-too-short', 'expirationSeconds'],
    ['a token for half of the least', 'expirationSeconds: 7200', 'expirationSeconds: 300', 'psat-token-expiration-too-short', 'expirationSeconds'],
  ]),
  ...faults(DAEMONSET, 'warning', [
    [
      'agents on labelled nodes',
      '      hostPID: true\n',
      '      hostPID: true\n      nodeSelector:\n        kubernetes.io/os: linux\n        ardur.dev/spire: "yes"\n',
      'agent-not-on-all-nodes',
      'ardur.dev/spire',
    ],
    [
      'agents in one pool',
      '      hostPID: true\n',
      '      hostPID: true\n      nodeSelector:\n        pool: general\n',
      'agent-not-on-all-nodes',
      'pool: general',
    ],
  ]),
  ...faults(REGISTRATION, 'error', [
    ['a node label that is not allowed', FIRST, entry('    - k8s_psat:agent_node_label:pool:gpu'), 'node-label-selector-not-allowed', 'agent_node_label'],
    ['a pod label that is not allowed', FIRST, entry('    - k8s_psat:agent_pod_label:track:canary'), 'node-label-selector-not-allowed', 'agent_pod_label'],
  ]),
  ...faults(
    AGENT,
    'warning',
    [
      [
        'keys that a restart loses',
        'KeyManager "disk" {\n        plugin_data {\n          directory = "/run/spire/data"\n',
        'KeyManager "memory" {\n        plugin_data {\n',
        'agent-keymanager-memory-non-reattestable',
        'KeyManager "memory" {',
      ],
      [
        'keys that a restart loses, on one line',
        'KeyManager "disk" {\n        plugin_data {\n          directory = "/run/spire/data"\n        }\n      }',
        'KeyManager "memory" { plugin_data {} }',
        'agent-keymanager-memory-non-reattestable',
        'KeyManager "memory" { plugin_data {} }',
      ],
    ],
    { on: 'cloud' },
  ),
  ...faults(
    DAEMONSET,
    'warning',
    [
      [
        'keys that each pod loses',
        '          hostPath:\n            path: /var/lib/spire-agent\n            type: DirectoryOrCreate\n',
        '          emptyDir: {}\n',
        'agent-keymanager-disk-no-volume',
        'directory =',
        AGENT,
      ],
    ],
    { on: 'cloud' },
  ),
]
