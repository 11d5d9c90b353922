import { type Fault, faults } from './fault.ts'

const AGENT = 'agent/configmap.yaml'
const DAEMONSET = 'agent/daemonset.yaml'
const ROUTER = 'workloads/langgraph-router.yaml'
const REGISTRATION = 'registration/ardur-workloads.yaml'

const NODE = 'spiffe://prod.ardur.dev/spire/agent/k8s_psat/ardur-demo/5f0c8a52-3a55-4d0c-9f43-2b6ddfa1e0b7'
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

const KUBELET = '          node_name_env = "MY_NODE_NAME"\n          skip_kubelet_verification = false\n'
const NODE_NAME = '              valueFrom:\n                fieldRef:\n                  fieldPath: spec.nodeName\n'

/** How the agent finds out who calls it. */
export const WORKLOAD_ATTESTATION_FAULTS: readonly Fault[] = [
  ...faults(AGENT, 'error', [
    [
      'container selectors are off',
      'skip_kubelet_verification = false\n',
      'skip_kubelet_verification = false\n          disable_container_selectors = true\n',
      'selector-mixed-pod-container',
      'disable_container_selectors',
    ],
    [
      'no attestor of Kubernetes pods',
      '      WorkloadAttestor "k8s" {\n        plugin_data {\n          node_name_env = "MY_NODE_NAME"\n          skip_kubelet_verification = false\n        }\n      }\n',
      '',
      'attestor-k8s-missing',
      'WorkloadAttestor',
    ],
    [
      'containers are not told apart',
      'node_name_env = "MY_NODE_NAME"',
      'disable_container_selectors = true\n          node_name_env = "MY_NODE_NAME"',
      'selector-mixed-pod-container',
      'disable_container_selectors = true',
    ],
    [
      'no variable is named',
      '          node_name_env = "MY_NODE_NAME"\n',
      '          node_name_env = "NODE_NAME"\n',
      'agent-node-name-env-mismatch',
      'node_name_env',
    ],
    ['a variable with a slip', 'node_name_env = "MY_NODE_NAME"', 'node_name_env = "MY_NODENAME"', 'agent-node-name-env-mismatch'],
    [
      'no attestor of pods, but one of docker',
      'WorkloadAttestor "k8s" {\n        plugin_data {\n          node_name_env = "MY_NODE_NAME"\n          skip_kubelet_verification = false\n        }',
      'WorkloadAttestor "docker" {\n        plugin_data {\n        }',
      'attestor-k8s-missing',
      'WorkloadAttestor "docker" {',
    ],
    [
      'credentials that are then not sent',
      KUBELET,
      `${KUBELET}          use_anonymous_authentication = true\n`,
      'kubelet-anonymous-auth',
      'use_anonymous_authentication',
    ],
    ['no credentials at all', KUBELET, `          use_anonymous_authentication = true\n${KUBELET}`, 'kubelet-anonymous-auth', 'use_anonymous_authentication'],
    [
      'a certificate without a key',
      KUBELET,
      `${KUBELET}          certificate_path = "/run/spire/data/kubelet.crt"\n`,
      'kubelet-client-cert-half',
      'certificate_path',
    ],
    [
      'a key without a certificate',
      KUBELET,
      `${KUBELET}          private_key_path = "/run/spire/data/kubelet.key"\n`,
      'kubelet-client-cert-half',
      'private_key_path',
    ],
    [
      'both ports of the kubelet',
      KUBELET,
      `${KUBELET}          kubelet_secure_port = 10250\n          kubelet_read_only_port = 10255\n`,
      'kubelet-port-conflict',
      'kubelet_read_only_port = 10255',
    ],
    [
      'both ports, the wrong way round',
      KUBELET,
      `          kubelet_read_only_port = 10250\n          kubelet_secure_port = 10255\n${KUBELET}`,
      'kubelet-port-conflict',
      'kubelet_read_only_port = 10250',
    ],
    [
      'no name of the variable',
      '          node_name_env = "MY_NODE_NAME"\n',
      '          node_name_env = "MY_NODE"\n',
      'agent-node-name-env-mismatch',
      'node_name_env',
    ],
  ]),
  ...faults(DAEMONSET, 'error', [
    ["the agent's own address as the node's name", 'fieldPath: spec.nodeName', 'fieldPath: status.podIP', 'kubelet-san-mismatch'],
    [
      'no process IDs of the host',
      '      # a caller of the Workload API is known by its process ID\n      hostPID: true\n',
      '',
      'agent-hostpid-missing',
      '    spec:',
    ],
    ['process IDs turned off', 'hostPID: true', 'hostPID: false', 'agent-hostpid-missing'],
    [
      'no variable of the node',
      `          env:\n            - name: MY_NODE_NAME\n${NODE_NAME}`,
      '          env: []\n',
      'agent-node-name-env-mismatch',
      'node_name_env',
      AGENT,
    ],
    ["the pod's name for the node's", 'fieldPath: spec.nodeName', 'fieldPath: metadata.name', 'agent-node-name-env-mismatch', 'fieldPath: metadata.name'],
    [
      'the variable has another name',
      '            - name: MY_NODE_NAME\n',
      '            - name: K8S_NODE_NAME\n',
      'agent-node-name-env-mismatch',
      'node_name_env',
      AGENT,
    ],
  ]),
  ...faults(ROUTER, 'warning', [
    [
      'a hook that fetches an SVID',
      '          readinessProbe:\n',
      '          lifecycle:\n            postStart:\n              exec:\n                command: ["spire-agent", "api", "fetch"]\n          readinessProbe:\n',
      'istio-hold-application',
      'command: ["spire-agent"',
    ],
    [
      'a hook that fetches an SVID, in a shell',
      '          readinessProbe:\n',
      '          lifecycle:\n            postStart:\n              exec:\n                command: [sh, -c, "spire-agent api fetch x509 -write /tmp"]\n          readinessProbe:\n',
      'istio-hold-application',
      'command: [sh, -c, "spire-agent api fetch x509 -write /tmp"]',
    ],
  ]),
  ...faults(REGISTRATION, 'warning', [
    ['an entry for root', FIRST, entry('    - unix:uid:0', NODE), 'attestor-unix-in-cluster', 'unix:uid:0'],
    ['an entry for a group', FIRST, entry('    - unix:group:staff', NODE), 'attestor-unix-in-cluster', 'unix:group'],
  ]),
  ...faults(
    'agent/daemonset.yaml',
    'warning',
    [["the node's address, and its port", 'fieldPath: spec.nodeName', 'fieldPath: status.hostIP', 'kubelet-san-mismatch', 'fieldPath: status.hostIP']],
    { preset: 'security' },
  ),
  ...faults(
    DAEMONSET,
    'error',
    [
      [
        'the variable of the node is forgotten',
        '          env:\n            - name: MY_NODE_NAME\n              valueFrom:\n                fieldRef:\n                  fieldPath: spec.nodeName\n',
        '',
        'agent-node-name-missing',
        '- name: spire-agent',
      ],
      [
        'the variable of the node has a name that nobody asks for',
        '            - name: MY_NODE_NAME\n',
        '            - name: NODE_NAME\n',
        'agent-node-name-missing',
        'env:',
      ],
    ],
    { on: 'unnamed' },
  ),
  ...faults(AGENT, 'warning', [
    ['the port that most clusters closed', KUBELET, `${KUBELET}          kubelet_read_only_port = 10255\n`, 'kubelet-readonly-port', 'kubelet_read_only_port'],
    ['another port without credentials', KUBELET, `          kubelet_read_only_port = "8255"\n${KUBELET}`, 'kubelet-readonly-port', 'kubelet_read_only_port'],
    ['the kubelet is believed', 'skip_kubelet_verification = false', 'skip_kubelet_verification = true', 'kubelet-verification-skipped'],
    [
      'the old way to find the container',
      KUBELET,
      `${KUBELET}          use_new_container_locator = false\n`,
      'legacy-container-locator',
      'use_new_container_locator',
    ],
  ]),
  ...faults(
    AGENT,
    'warning',
    [
      ['the kubelet is believed', '"skip_kubelet_verification": false', '"skip_kubelet_verification": true', 'kubelet-verification-skipped'],
      ['the old way to find the container', '"skip_kubelet_verification": false', '"use_new_container_locator": false', 'legacy-container-locator'],
    ],
    { on: 'json' },
  ),
  ...faults(
    DAEMONSET,
    'warning',
    [["the node's address for its name", 'fieldPath: spec.nodeName', 'fieldPath: status.hostIP', 'kubelet-san-mismatch', 'fieldPath: status.hostIP']],
    {
      preset: 'strict',
    },
  ),
]
