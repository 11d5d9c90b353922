import { added, type Fault, faults } from './fault.ts'

const STATEFULSET = 'server/statefulset.yaml'

const AGENT_SELECTOR = `        - podSelector:
            matchLabels:
              app.kubernetes.io/name: spire-agent
              app.kubernetes.io/component: agent
`
const AFFINITY = `                topologyKey: kubernetes.io/hostname
                labelSelector:
                  matchLabels:
                    app.kubernetes.io/name: spire-server
`

export const AVAILABILITY_FAULTS: readonly Fault[] = [
  ...faults('server/networkpolicy.yaml', 'error', [
    ['the agents have another component', 'app.kubernetes.io/component: agent', 'app.kubernetes.io/component: node-agent', 'networkpolicy-blocks-agents'],
    [
      'the agents are looked for in another namespace',
      AGENT_SELECTOR,
      `        - namespaceSelector:\n            matchLabels:\n              kubernetes.io/metadata.name: spire-agents\n${AGENT_SELECTOR.replace('        - ', '          ')}`,
      'networkpolicy-blocks-agents',
      '- namespaceSelector:',
    ],
    ['the port before the Service', 'port: 8081', 'port: 443', 'networkpolicy-blocks-agents'],
    ['the wrong protocol', '- protocol: TCP\n          port: 8081', '- protocol: UDP\n          port: 8081', 'networkpolicy-blocks-agents', 'port: 8081'],
    ['no port for the webhook', 'port: 9443', 'port: 443', 'networkpolicy-blocks-agents'],
    [
      'only addresses of other pods',
      AGENT_SELECTOR,
      '        - podSelector: {}\n          namespaceSelector:\n            matchLabels:\n              spire: none\n',
      'networkpolicy-blocks-agents',
      'namespaceSelector:',
    ],
  ]),
  ...faults('agent/networkpolicy.yaml', 'error', [
    ['no egress at all', '    - Ingress\n', '    - Ingress\n    - Egress\n', 'networkpolicy-blocks-agents', 'name: spire-agent'],
  ]),
  ...faults('server/pdb.yaml', 'warning', [
    ['all of them', 'minAvailable: 2', 'minAvailable: "100%"', 'pdb-blocks-drain'],
    ['more than there are', 'minAvailable: 2', 'minAvailable: 4', 'pdb-blocks-drain'],
    ['none may go, in percent', 'minAvailable: 2', 'maxUnavailable: 0%', 'pdb-blocks-drain'],
    [
      'another name',
      'app.kubernetes.io/name: spire-server\n      app.kubernetes.io/component',
      'app.kubernetes.io/name: spire_server\n      app.kubernetes.io/component',
      'pdb-selector-mismatch',
      'spire_server',
    ],
    ['the key of another chart', 'app.kubernetes.io/component: server', 'component: server', 'pdb-selector-mismatch'],
  ]),
  ...faults('server/statefulset.yaml', 'warning', [
    [
      'the affinity speaks of another component',
      AFFINITY,
      AFFINITY.replace('name: spire-server', 'name: spire-serve'),
      'anti-affinity-selector-mismatch',
      'spire-serve',
    ],
    ['the affinity has an old label', AFFINITY, AFFINITY.replace('app.kubernetes.io/name', 'app'), 'anti-affinity-selector-mismatch', 'app: spire-server'],
  ]),
  ...faults('agent/daemonset.yaml', 'warning', [['all agents at once', 'maxUnavailable: 1', "maxUnavailable: '100%'", 'daemonset-update-strategy']]),
  ...faults('csi-driver/daemonset.yaml', 'warning', [['all drivers at once', 'maxUnavailable: 1', 'maxUnavailable: 100%', 'daemonset-update-strategy']]),
  ...faults(
    'server/networkpolicy.yaml',
    'warning',
    [
      [
        'the policy is for other pods',
        '  podSelector:\n    matchLabels:\n      app.kubernetes.io/name: spire-server\n',
        '  podSelector:\n    matchLabels:\n      app.kubernetes.io/name: spire-proxy\n',
        'networkpolicy-missing',
        'name: spire-server',
        STATEFULSET,
      ],
      ['the policy is in another namespace', '  namespace: spire-system\n', '  namespace: spire\n', 'networkpolicy-missing', 'name: spire-server', STATEFULSET],
    ],
    { preset: 'security' },
  ),
  ...faults(
    'server/pdb.yaml',
    'warning',
    [
      ['the budget is in another namespace', '  namespace: spire-system\n', '  namespace: spire\n', 'pdb-missing', 'name: spire-server', STATEFULSET],
      [
        'the budget is for the agents',
        '      app.kubernetes.io/name: spire-server\n      app.kubernetes.io/component: server\n',
        '      app.kubernetes.io/component: agent\n',
        'pdb-missing',
        'name: spire-server',
        STATEFULSET,
      ],
    ],
    { preset: 'strict' },
  ),
  ...added('server/restart.yaml', 'warning', [
    [
      'a label that nobody selects by',
      'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: restart\n  namespace: spire-system\ndata:\n  restart.sh: |\n    kubectl -n spire-system label pod spire-server-1 draining=true --overwrite\n    kubectl -n spire-system delete pod spire-server-1\n',
      'drain-label-without-selector',
      'draining=true',
    ],
    [
      'a label that is taken away',
      'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: restart\n  namespace: spire-system\ndata:\n  drain: |\n    #!/bin/sh\n    kubectl label pod -n spire-system spire-server-0 traffic=off\n    kubectl delete pod -n spire-system spire-server-0\n',
      'drain-label-without-selector',
      'traffic=off',
    ],
  ]),
  ...faults(
    STATEFULSET,
    'warning',
    [
      ['a server for every zone and one more', 'replicas: 3', 'replicas: 4', 'anti-affinity-unsatisfiable', '- topologyKey: topology.kubernetes.io/zone'],
      ['six servers, each in its own zone', 'replicas: 3', 'replicas: 6', 'anti-affinity-unsatisfiable', '- topologyKey: topology.kubernetes.io/zone'],
    ],
    { on: 'spread' },
  ),
]
