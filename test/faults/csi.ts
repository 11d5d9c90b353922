import { type Fault, faults } from './fault.ts'

const DRIVER = 'csi-driver/daemonset.yaml'
const OBJECT = 'csi-driver/csidriver.yaml'
const PLANNER = 'workloads/langchain-planner.yaml'
const REVIEWER = 'workloads/autogen-reviewer.yaml'
const ROUTER = 'workloads/langgraph-router.yaml'

const NODE_NAME = '            - name: MY_NODE_NAME\n'
const SOCKETS = '        - name: agent-sockets\n          hostPath:\n            path: /run/spire/agent-sockets\n            type: Directory\n'
const CSI = '          csi:\n            driver: csi.spiffe.io\n            readOnly: true\n'

/** The driver that brings the socket to the workloads. */
export const CSI_FAULTS: readonly Fault[] = [
  ...faults(DRIVER, 'error', [
    [
      'another name than the object has',
      '            - -plugin-name\n            - csi.spiffe.io\n',
      '            - -plugin-name\n            - csi.spiffe.com\n',
      'csi-driver-name-mismatch',
      'csi.spiffe.com',
    ],
    ['mounts do not come out', 'mountPropagation: Bidirectional', 'mountPropagation: None', 'csi-mount-propagation-missing'],
    ['mounts come in only', 'mountPropagation: Bidirectional', 'mountPropagation: HostToContainer', 'csi-mount-propagation-missing'],
    ['no word of propagation', '\n              mountPropagation: Bidirectional', '', 'csi-mount-propagation-missing', 'mountPath: /var/lib/kubelet/pods'],
    ['the variable of the node in small letters', NODE_NAME, '            - name: my_node_name\n', 'csi-node-id-missing', 'env:'],
    ['the variable that others use', NODE_NAME, '            - name: NODE_NAME\n', 'csi-node-id-missing', 'env:'],
    [
      'no privileges, as the linter wished',
      '            privileged: true\n',
      '            privileged: false\n',
      'csi-not-privileged kubernetes-invalid-value',
      'privileged: false',
    ],
    [
      'capabilities in place of privileges',
      '            privileged: true\n',
      '            capabilities:\n              add: [SYS_ADMIN]\n',
      'csi-not-privileged',
      'securityContext:',
    ],
    [
      'the registrar is given the folder',
      '- /var/lib/kubelet/plugins/csi.spiffe.io/csi.sock',
      '- /var/lib/kubelet/plugins/csi.spiffe.io',
      'csi-registrar-path',
    ],
    [
      'the registrar says the path of another driver',
      '- /var/lib/kubelet/plugins/csi.spiffe.io/csi.sock',
      '- /var/lib/kubelet/plugins/csi.example.com/csi.sock',
      'csi-registrar-path',
    ],
    [
      'the driver listens elsewhere',
      '            - -csi-socket-path\n            - /spiffe-csi/csi.sock',
      '            - -csi-socket-path\n            - /csi/csi.sock',
      'csi-registrar-path',
      '- /csi/csi.sock',
    ],
    [
      'the driver hands out an old folder',
      '            - -workload-api-socket-dir\n            - /run/spire/agent-sockets',
      '            - -workload-api-socket-dir\n            - /spire-agent-socket',
      'agent-socket-path-mismatch',
      '/spire-agent-socket',
    ],
    ['the folder of pods under another name', '              mountPath: /var/lib/kubelet/pods', '              mountPath: /pods', 'csi-kubelet-path'],
  ]),
  ...faults(DRIVER, 'warning', [
    [
      'an empty folder in place of the sockets',
      SOCKETS,
      '        - name: agent-sockets\n          emptyDir: {}\n',
      'csi-socket-dir-emptydir',
      '- name: agent-sockets',
    ],
    [
      'an empty folder of one megabyte',
      SOCKETS,
      '        - name: agent-sockets\n          emptyDir: { sizeLimit: 1Mi }\n',
      'csi-socket-dir-emptydir',
      '- name: agent-sockets',
    ],
    ['the folder of pods of k0s', '            path: /var/lib/kubelet/pods', '            path: /var/lib/k0s/kubelet/pods', 'csi-kubelet-path'],
    [
      'the registry of microk8s',
      'path: /var/lib/kubelet/plugins_registry',
      'path: /var/snap/microk8s/common/var/lib/kubelet/plugins_registry',
      'csi-kubelet-path',
    ],
  ]),
  ...faults(OBJECT, 'error', [
    ['the object has the old name', 'name: csi.spiffe.io', 'name: csi.spiffe.io.v1', 'csi-driver-name-mismatch', 'name: csi.spiffe.io.v1'],
    ['no word of the pod', '  podInfoOnMount: true\n', '', 'csidriver-fields', 'name: csi.spiffe.io'],
    ['a mode for claims', '    - Ephemeral\n', '    - Persistent\n', 'csidriver-fields', 'volumeLifecycleModes:'],
  ]),
  ...faults(OBJECT, 'warning', [['the object is of another kind', 'kind: CSIDriver', 'kind: CSINode', 'csi-driver-object-missing', '- csi.spiffe.io', DRIVER]]),
  ...faults(PLANNER, 'error', [
    ['another driver', 'driver: csi.spiffe.io', 'driver: csi.spire.io', 'csi-driver-name-mismatch csi-driver-object-missing'],
    [
      'the volume in large letters',
      'driver: csi.spiffe.io',
      'driver: CSI.spiffe.io',
      'csi-driver-name-mismatch csi-driver-object-missing kubernetes-invalid-value',
    ],
    ['a volume without readOnly, on one line', CSI, '          csi: { driver: csi.spiffe.io, readOnly: false }\n', 'csi-volume-readonly', 'csi: {'],
  ]),
  ...faults(REVIEWER, 'error', [
    [
      'a volume that asks to write',
      '            driver: csi.spiffe.io\n            readOnly: true\n',
      '            driver: "csi.spiffe.io"\n            readOnly: false\n',
      'csi-volume-readonly',
      'readOnly: false',
    ],
    ['the socket has the name of a tutorial', 'agent.sock', 'socket', 'agent-socket-path-mismatch', 'spiffe.io/socket'],
  ]),
  ...faults(ROUTER, 'error', [
    [
      'the socket is looked for where it was',
      'unix:///var/run/secrets/spiffe.io/agent.sock',
      'unix:///run/spire/sockets/agent.sock',
      'agent-socket-path-mismatch',
    ],
    [
      'a volume without readOnly',
      '            driver: csi.spiffe.io\n            readOnly: true\n',
      '            driver: csi.spiffe.io\n',
      'csi-volume-readonly',
      'driver:',
    ],
    [
      'a certificate out of the CSI volume',
      '          ports:\n            - name: https\n',
      '          command: ["/router", "--cert", "/var/run/secrets/spiffe.io/svid.pem"]\n          ports:\n            - name: https\n',
      'csi-workload-expects-cert-files',
      'svid.pem',
    ],
    [
      'a bundle out of the CSI volume',
      '            - name: SPIFFE_ENDPOINT_SOCKET\n',
      '            - name: CA_FILE\n              value: "/var/run/secrets/spiffe.io/bundle.crt"\n            - name: SPIFFE_ENDPOINT_SOCKET\n',
      'csi-workload-expects-cert-files',
      'bundle.crt',
    ],
  ]),
  ...faults('workloads/langgraph-router.yaml', 'warning', [
    [
      'the folder of the node',
      CSI,
      '          hostPath:\n            path: /run/spire/agent-sockets\n            type: Directory\n',
      'workload-hostpath-socket',
      'path: /run/spire/agent-sockets',
    ],
    [
      'the folder of the node, on one line',
      CSI,
      '          hostPath: { path: /run/spire/agent-sockets, type: Directory }\n',
      'workload-hostpath-socket',
      'hostPath: {',
    ],
  ]),
  ...faults('csi-driver/csidriver.yaml', 'warning', [
    [
      'the object is commented out',
      'kind: CSIDriver\nmetadata:\n  name: csi.spiffe.io\n',
      'kind: CSIDriver\nmetadata:\n  name: secrets-store.csi.k8s.io\n',
      'csi-driver-object-missing',
      '- csi.spiffe.io',
      'csi-driver/daemonset.yaml',
    ],
  ]),
  ...faults('csi-driver/daemonset.yaml', 'error', [['no word of privileges', '            privileged: true\n', '', 'csi-not-privileged', 'securityContext:']]),
]
