import { added, type Fault, faults } from './fault.ts'

const DAEMONSET = 'agent/daemonset.yaml'
const STATEFULSET = 'server/statefulset.yaml'
const SERVICE = 'server/service.yaml'
const RBAC = 'server/rbac.yaml'
const WEBHOOK = 'controller-manager/webhook.yaml'
const POLICY = 'server/networkpolicy.yaml'
const WORKLOAD = 'workloads/langchain-planner.yaml'

const UNKNOWN = 'kubernetes-unknown-field'
const INVALID = 'kubernetes-invalid-value'

export const KUBERNETES_FAULTS: readonly Fault[] = [
  ...faults(DAEMONSET, 'error', [
    ['a field in another case', 'serviceAccountName: spire-agent', 'serviceaccountName: spire-agent', UNKNOWN],
    ['a letter is missing in a field', 'priorityClassName', 'priorityClasName', UNKNOWN],
    ['a field in snake case', 'imagePullPolicy', 'image_pull_policy', UNKNOWN],
    ['replicas of a DaemonSet', 'spec:\n  selector:', 'spec:\n  replicas: 3\n  selector:', UNKNOWN, 'replicas: 3'],
    ['a number in quotes', 'containerPort: 9988', 'containerPort: "9988"', INVALID],
    ['a switch in quotes', 'hostPID: true', 'hostPID: "true"', INVALID],
    ['a port beyond the last', 'containerPort: 9988', 'containerPort: 70000', INVALID],
    ['a port name with an underscore', '- name: metrics', '- name: agent_metrics', INVALID],
    [
      'a protocol in small letters',
      'containerPort: 9988\n              protocol: TCP',
      'containerPort: 9988\n              protocol: tcp',
      INVALID,
      'protocol: tcp',
    ],
    ['a folder of a kind that is none', 'type: DirectoryOrCreate', 'type: CreateDirectory', INVALID],
    ['an update that stands still', 'maxUnavailable: 1', 'maxUnavailable: 0', INVALID],
    ['a strategy of Deployments', 'type: RollingUpdate', 'type: Recreate', INVALID],
    ['a memory limit in gigabytes', 'memory: 512Mi', 'memory: 0.5GB', INVALID],
    ['a request above the limit', 'memory: 128Mi', 'memory: 1Gi', INVALID],
    ['a pod that is not restarted', 'hostPID: true', 'hostPID: true\n      restartPolicy: OnFailure', INVALID, 'restartPolicy'],
    [
      'a field of the pod that no pod knows',
      'fieldPath: spec.nodeName',
      'fieldPath: spec.nodename',
      `${INVALID} agent-node-name-missing agent-node-name-env-mismatch`,
    ],
    [
      'arguments in one text',
      '          args:\n            - -config\n            - /run/spire/config/agent.conf',
      '          args: -config /run/spire/config/agent.conf',
      `${INVALID} container-config-arg-missing`,
      'args',
    ],
    [
      'two ways to probe',
      'readinessProbe:\n            httpGet:',
      'readinessProbe:\n            tcpSocket: { port: health }\n            httpGet:',
      INVALID,
      'tcpSocket',
    ],
    [
      'an interval below zero',
      'periodSeconds: 10\n            failureThreshold: 3',
      'periodSeconds: -10\n            failureThreshold: 3',
      INVALID,
      'periodSeconds: -10',
    ],
  ]),
  ...faults(STATEFULSET, 'error', [
    [
      'a name with an underscore',
      'kind: StatefulSet\nmetadata:\n  name: spire-server',
      'kind: StatefulSet\nmetadata:\n  name: spire_server',
      INVALID,
      'name: spire_server',
    ],
    [
      'a label value with a blank',
      '    app.kubernetes.io/part-of: spire\nspec:',
      '    app.kubernetes.io/part-of: spire identity\nspec:',
      INVALID,
      'spire identity',
    ],
    ['replicas as a word', 'replicas: 3', 'replicas: three', INVALID],
    ['an empty list of claims', 'accessModes:\n          - ReadWriteOnce', 'accessModes: []', INVALID],
    ['a claim mode by its short name', '- ReadWriteOnce', '- RWO', INVALID],
    ['storage without a unit', 'storage: 1Gi', 'storage: 1G1', INVALID],
    [
      'a volume of two kinds',
      '        - name: server-sockets\n          emptyDir: {}',
      '        - name: server-sockets\n          emptyDir: {}\n          hostPath: { path: /run/spire/server-sockets }',
      `${INVALID} server-socket-exposed`,
      'hostPath',
    ],
    [
      'a mode in decimal',
      '            secretName: spire-upstream-ca\n            defaultMode: 0440',
      '            secretName: spire-upstream-ca\n            defaultMode: 1440',
      INVALID,
      'defaultMode: 1440',
    ],
    ['a weight that is too much', 'weight: 100', 'weight: 150', INVALID],
    ['a key of node affinity', 'podAntiAffinity:\n          preferred', 'podAntiAfinity:\n          preferred', UNKNOWN, 'podAntiAfinity'],
    [
      'a probe field of another probe',
      'livenessProbe:\n            httpGet:\n              path: /live',
      'livenessProbe:\n            httpGet:\n              paths: /live',
      UNKNOWN,
      'paths: /live',
    ],
    ['a spread that is none', 'maxSkew: 1', 'maxSkew: 0', INVALID],
    ['a policy of its own', 'whenUnsatisfiable: ScheduleAnyway', 'whenUnsatisfiable: Anyway', INVALID],
  ]),
  ...faults(SERVICE, 'error', [
    ['a type in small letters', 'type: ClusterIP', 'type: clusterIP', INVALID],
    ['a type that is none', 'type: ClusterIP', 'type: Headless', INVALID],
    ['a selector as labels of its own', 'publishNotReadyAddresses: true', 'publishNotReadyAddress: true', UNKNOWN],
  ]),
  ...faults(RBAC, 'error', [
    [
      'a group that is none',
      'roleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole',
      'roleRef:\n  apiGroup: rbac.authorization.k8s.io/v1\n  kind: ClusterRole',
      INVALID,
      'rbac.authorization.k8s.io/v1',
    ],
    [
      'an old version',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\n',
      'apiVersion: rbac.authorization.k8s.io/v1beta1\nkind: Role\n',
      'kubernetes-removed-api',
      'v1beta1',
    ],
    ['resource for resources', 'resources: ["configmaps"]', 'resource: ["configmaps"]', UNKNOWN],
  ]),
  ...faults(WEBHOOK, 'error', [
    [
      'a timeout of a minute',
      'path: /validate-spire-spiffe-io-v1alpha1-clusterspiffeid\n        port: 443\n    failurePolicy: Ignore\n    sideEffects: None\n    timeoutSeconds: 5',
      'path: /validate-spire-spiffe-io-v1alpha1-clusterspiffeid\n        port: 443\n    failurePolicy: Ignore\n    sideEffects: None\n    timeoutSeconds: 60',
      INVALID,
      'timeoutSeconds: 60',
    ],
    [
      'an operation in small letters',
      'operations: ["CREATE", "UPDATE"]\n        resources: ["clusterspiffeids"]',
      'operations: ["create", "UPDATE"]\n        resources: ["clusterspiffeids"]',
      INVALID,
      '"create"',
    ],
    ['an old version', 'apiVersion: admissionregistration.k8s.io/v1', 'apiVersion: admissionregistration.k8s.io/v1beta1', 'kubernetes-removed-api'],
  ]),
  ...faults(POLICY, 'error', [
    ['a type in small letters', '    - Ingress\n', '    - ingress\n', INVALID],
    ['a selector for a peer', '    - from:\n        - podSelector:', '    - from:\n        - podSelectors:', UNKNOWN, 'podSelectors'],
  ]),
  ...faults(WORKLOAD, 'error', [
    ['readiness in another spelling', 'readinessProbe:', 'readynessProbe:', UNKNOWN],
    ['an old API', 'apiVersion: apps/v1\n', 'apiVersion: apps/v1beta2\n', 'kubernetes-removed-api'],
    ['replicas of a half', 'replicas: 2', 'replicas: 2.5', INVALID],
    ['a user below zero', 'runAsUser: 10001', 'runAsUser: -1', INVALID],
  ]),
  ...added('cluster.yaml', 'note', [
    [
      'audiences of the API server',
      'apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\napiServer:\n  extraArgs:\n    - name: api-audiences\n      value: https://kubernetes.default.svc,spire-server\n',
      'apiserver-flags-assumed',
      '- name: api-audiences',
    ],
    [
      'tokens as in an old tutorial',
      'kind: Cluster\napiVersion: kind.x-k8s.io/v1alpha4\nkubeadmConfigPatches:\n  - |\n    kind: ClusterConfiguration\n    apiServer:\n      extraArgs:\n        "api-audiences": "spire-server"\n',
      'apiserver-flags-assumed',
      '"api-audiences": "spire-server"',
    ],
  ]),
]
