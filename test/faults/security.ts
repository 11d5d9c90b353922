import { type Fault, faults } from './fault.ts'

const DAEMONSET = 'agent/daemonset.yaml'
const DRIVER = 'csi-driver/daemonset.yaml'
const STATEFULSET = 'server/statefulset.yaml'

/** What more is open, or allowed, than must be. */
export const SECURITY_FAULTS: readonly Fault[] = [
  ...faults(
    DAEMONSET,
    'warning',
    [
      ['no class', '      priorityClassName: system-node-critical\n', '', 'priority-class-missing', 'spec:'],
      [
        'nothing is asked for',
        '          resources:\n            requests:\n              cpu: 50m\n              memory: 128Mi\n            limits:\n              memory: 512Mi\n',
        '',
        'resources-missing',
        '- name: spire-agent',
      ],
    ],
    { preset: 'strict' },
  ),
  ...faults(DRIVER, 'warning', [['no class', '      priorityClassName: system-node-critical\n', '', 'priority-class-missing', 'spec:']], { preset: 'strict' }),
  ...faults(
    STATEFULSET,
    'warning',
    [
      [
        'all capabilities',
        '              memory: 1Gi\n          securityContext:\n            allowPrivilegeEscalation: false\n            readOnlyRootFilesystem: true\n            capabilities:\n              drop:\n                - ALL\n',
        '              memory: 1Gi\n          securityContext:\n            allowPrivilegeEscalation: false\n            readOnlyRootFilesystem: true\n',
        'server-run-as-root',
        'securityContext:',
      ],
      [
        'the network of the host',
        '      priorityClassName: system-cluster-critical\n',
        '      priorityClassName: system-cluster-critical\n      hostNetwork: true\n      dnsPolicy: ClusterFirstWithHostNet\n',
        'psa-server-over-privileged',
        'hostNetwork: true',
      ],
    ],
    { preset: 'security' },
  ),
  ...faults(
    STATEFULSET,
    'error',
    [
      ['the user of nobody', '        runAsUser: 1000\n', '        runAsUser: 65534\n', 'server-runasuser-other-uid', 'runAsUser'],
      ['a user of the platform', '        runAsUser: 1000\n', '        runAsUser: 10001\n', 'server-runasuser-other-uid', 'runAsUser'],
    ],
    { on: 'imageFolder' },
  ),
  ...faults(
    'openshift.yaml',
    'warning',
    [
      [
        'the account of the agent with a slip',
        'spire-system:spire-agent',
        'spire-system:spire-agents',
        'openshift-scc-missing',
        'serviceAccountName',
        DAEMONSET,
      ],
      [
        'the account of the driver in another namespace',
        'spire-system:spiffe-csi-driver',
        'spire:spiffe-csi-driver',
        'openshift-scc-missing',
        'serviceAccountName',
        'csi-driver/daemonset.yaml',
      ],
    ],
    { on: 'openshift' },
  ),
]
