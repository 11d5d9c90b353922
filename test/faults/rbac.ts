import { added, type Fault, faults } from './fault.ts'

const SERVER = 'server/rbac.yaml'
const AGENT = 'agent/rbac.yaml'
const MANAGER = 'controller-manager/rbac.yaml'
const SETTINGS = '.spire-lint.yaml'

const REVIEWS = '    resources: ["tokenreviews"]\n    verbs: ["create"]\n'
const ROLE_OF_SERVER = '  kind: ClusterRole\n  name: spire-server\nsubjects:\n  - kind: ServiceAccount\n    name: spire-server\n    namespace: spire-system\n'
const PODS = '  - apiGroups: [""]\n    resources: ["pods"]\n    verbs: ["get"]\n'
const PROXY = '    resources: ["nodes/proxy"]\n    verbs: ["get"]\n'
const ROLE_OF_AGENT = '  kind: ClusterRole\n  name: spire-agent\nsubjects:\n  - kind: ServiceAccount\n    name: spire-agent\n    namespace: spire-system\n'
const LEASES = '    resources: ["leases"]\n    verbs: ["create", "delete", "get", "list", "patch", "update", "watch"]\n'
const ROLE_OF_MANAGER =
  '  kind: ClusterRole\n  name: spire-controller-manager\nsubjects:\n  - kind: ServiceAccount\n    name: spire-server\n    namespace: spire-system\n'
const ROLE_OF_ELECTION = '  kind: Role\n  name: spire-controller-manager-leader-election\nsubjects:\n'

/** What accounts may do, and need to. */
export const RBAC_FAULTS: readonly Fault[] = [
  ...faults(SERVER, 'error', [
    ['tokens may be read', REVIEWS, REVIEWS.replace('create', 'get'), 'rbac-server-tokenreview', 'verbs: ["get"]'],
    ['reviews in the singular', REVIEWS, REVIEWS.replace('tokenreviews', 'tokenreview'), 'rbac-server-tokenreview', '"tokenreview"'],
    [
      'reviews of access, not of tokens',
      'apiGroups: ["authentication.k8s.io"]',
      'apiGroups: ["authorization.k8s.io"]',
      'rbac-server-tokenreview',
      '- apiGroups: ["authorization.k8s.io"]',
    ],
    [
      'the bundle may be updated, not patched',
      'verbs: ["get", "patch"]',
      'verbs: ["get", "update"]',
      'rbac-server-bundle-configmap',
      'verbs: ["get", "update"]',
    ],
    [
      'the bundle of an old name',
      'resourceNames: ["spire-bundle"]',
      'resourceNames: ["trust-bundle"]',
      'rbac-server-bundle-configmap',
      'resourceNames: ["trust-bundle"]',
    ],
    [
      'the role is bound for the default account',
      ROLE_OF_SERVER,
      ROLE_OF_SERVER.replace('    name: spire-server\n    namespace', '    name: default\n    namespace'),
      'rbac-binding-subject-mismatch rbac-server-tokenreview rbac-default-serviceaccount',
      'name: default',
    ],
    [
      'the role is bound in another namespace',
      ROLE_OF_SERVER,
      ROLE_OF_SERVER.replace('namespace: spire-system', 'namespace: spire'),
      'rbac-binding-subject-mismatch',
      'namespace: spire',
    ],
    [
      'the account has another name in the binding',
      ROLE_OF_SERVER,
      ROLE_OF_SERVER.replace('    name: spire-server\n    namespace', '    name: spire-sever\n    namespace'),
      'rbac-binding-subject-mismatch',
      'spire-sever',
    ],
    [
      'the binding names another role',
      ROLE_OF_SERVER,
      ROLE_OF_SERVER.replace('  name: spire-server\nsubjects', '  name: spire-server-role\nsubjects'),
      'rbac-role-ref-missing',
      'spire-server-role',
    ],
    [
      'the binding of the bundle names a role of the cluster',
      '  kind: Role\n  name: spire-bundle\nsubjects',
      '  kind: ClusterRole\n  name: spire-bundle\nsubjects',
      'rbac-role-ref-missing',
      'kind: ClusterRole',
    ],
  ]),
  ...faults(SERVER, 'warning', [
    [
      'the bundle is a Secret in the role',
      'resources: ["configmaps"]',
      'resources: ["secrets"]',
      'rbac-server-bundle-configmap rbac-overbroad',
      'serviceAccountName',
      'server/statefulset.yaml',
    ],
    ['all resources of the core', PODS, PODS.replace('"pods"', '"*"'), 'rbac-overbroad', 'resources: ["*"]'],
    ['secrets too', PODS, PODS.replace('"pods"', '"pods", "secrets"'), 'rbac-overbroad', 'resources: ["pods", "secrets"]'],
  ]),
  ...faults(AGENT, 'error', [
    ['nodes, not their proxy', PROXY, PROXY.replace('nodes/proxy', 'nodes'), 'rbac-agent-kubelet', 'resources: ["nodes"]'],
    ['the proxy may be listed', PROXY, PROXY.replace('"get"', '"list"'), 'rbac-agent-kubelet', 'verbs: ["list"]'],
    [
      'the role is bound for the driver',
      ROLE_OF_AGENT,
      ROLE_OF_AGENT.replace('    name: spire-agent\n', '    name: spiffe-csi-driver\n'),
      'rbac-binding-subject-mismatch rbac-agent-kubelet',
      'name: spiffe-csi-driver',
    ],
    [
      'the role has another name',
      'kind: ClusterRole\nmetadata:\n  name: spire-agent\n',
      'kind: ClusterRole\nmetadata:\n  name: spire-agents\n',
      'rbac-role-ref-missing',
      'name: spire-agent',
    ],
  ]),
  ...faults(AGENT, 'warning', [
    ['the proxy of pods', PROXY, PROXY.replace('nodes/proxy', 'pods/proxy'), 'rbac-agent-kubelet', 'serviceAccountName', 'agent/daemonset.yaml'],
    ['everything of nodes', PROXY, PROXY.replace('["get"]', '["*"]'), 'rbac-overbroad rbac-agent-nodes-proxy-broad', 'verbs: ["*"]'],
  ]),
  ...faults(MANAGER, 'error', [
    [
      'pods may not be watched',
      '    resources: ["pods"]\n    verbs: ["get", "list", "watch"]',
      '    resources: ["pods"]\n    verbs: ["get", "list"]',
      'rbac-scm-missing',
      'verbs: ["get", "list"]',
    ],
    ['namespaces are forgotten', '  - apiGroups: [""]\n    resources: ["namespaces"]\n    verbs: ["get", "list", "watch"]\n', '', 'rbac-scm-missing', 'rules:'],
    [
      'registrations of another group',
      '  - apiGroups: ["spire.spiffe.io"]\n    resources: ["clusterspiffeids"]\n',
      '  - apiGroups: ["spiffe.io"]\n    resources: ["clusterspiffeids"]\n',
      'rbac-scm-missing',
      '- apiGroups: ["spiffe.io"]',
    ],
    [
      'the webhook may not be patched',
      'verbs: ["get", "list", "patch", "watch"]',
      'verbs: ["get", "list", "watch"]',
      'rbac-scm-missing scm-webhook-service',
      'verbs: ["get", "list", "watch"]',
    ],
    [
      'the lease may not be made',
      LEASES,
      LEASES.replace('"create", ', ''),
      'rbac-scm-leader-election',
      'verbs: ["delete", "get", "list", "patch", "update", "watch"]',
    ],
    [
      'the lease of an old group',
      'apiGroups: ["coordination.k8s.io"]',
      'apiGroups: ["coordination"]',
      'rbac-scm-leader-election',
      '- apiGroups: ["coordination"]',
    ],
    [
      'the role of the manager is bound for an account that it once had',
      ROLE_OF_MANAGER,
      ROLE_OF_MANAGER.replace('name: spire-server', 'name: spire-controller-manager'),
      'rbac-binding-subject-mismatch rbac-scm-missing',
      'name: spire-controller-manager',
    ],
    [
      'the binding of the election names a role of the cluster',
      ROLE_OF_ELECTION,
      ROLE_OF_ELECTION.replace('kind: Role', 'kind: ClusterRole'),
      'rbac-role-ref-missing rbac-scm-leader-election',
      'kind: ClusterRole',
    ],
  ]),
  ...faults(MANAGER, 'warning', [
    ['the lease is a ConfigMap', LEASES, LEASES.replace('leases', 'configmaps'), 'rbac-scm-leader-election', 'serviceAccountName', 'server/statefulset.yaml'],
  ]),
  ...faults('server/serviceaccount.yaml', 'error', [
    [
      'the server gets no token',
      '    app.kubernetes.io/part-of: spire\n',
      '    app.kubernetes.io/part-of: spire\nautomountServiceAccountToken: false\n',
      'automount-token-disabled',
      'automountServiceAccountToken',
    ],
  ]),
  ...faults('agent/serviceaccount.yaml', 'error', [
    [
      'the agent gets no token',
      '    app.kubernetes.io/part-of: spire\n',
      '    app.kubernetes.io/part-of: spire\nautomountServiceAccountToken: false\n',
      'automount-token-disabled',
      'automountServiceAccountToken',
    ],
  ]),
  ...faults('server/statefulset.yaml', 'error', [
    [
      'no token in the pod',
      '      serviceAccountName: spire-server\n',
      '      serviceAccountName: spire-server\n      automountServiceAccountToken: false\n',
      'automount-token-disabled',
      'automountServiceAccountToken',
    ],
    ['the account is forgotten', '      serviceAccountName: spire-server\n', '', 'rbac-default-serviceaccount', 'spec:'],
    [
      'the default account',
      'serviceAccountName: spire-server',
      'serviceAccountName: "default"',
      'rbac-default-serviceaccount',
      'serviceAccountName: "default"',
    ],
  ]),
  ...faults('server/configmap.yaml', 'warning', [
    [
      'a label of API services, and no role',
      'config_map_key = "bundle.crt"',
      'config_map_key = "bundle.crt"\n          api_service_label = "spiffe.io/api_service"',
      'rbac-server-webhook-label',
      'serviceAccountName',
      'server/statefulset.yaml',
    ],
    [
      'a label of webhooks, and no role',
      'config_map_key = "bundle.crt"',
      'config_map_key = "bundle.crt"\n          webhook_label = "spiffe.io/webhook"',
      'rbac-server-webhook-label',
      'serviceAccountName',
      'server/statefulset.yaml',
    ],
  ]),
  ...added('server/extra-rbac.yaml', 'warning', [
    [
      'the server is made an administrator',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: spire-server-admin\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: cluster-admin\nsubjects:\n  - kind: ServiceAccount\n    name: spire-server\n    namespace: spire-system\n',
      'rbac-overbroad',
      'cluster-admin',
    ],
  ]),
  ...faults(
    'server/rbac.yaml',
    'error',
    [
      [
        'pods may only be listed',
        '    resources: ["pods"]\n    verbs: ["get"]\n',
        '    resources: ["pods"]\n    verbs: ["list"]\n',
        'rbac-server-pods-nodes',
        'verbs: ["list"]',
      ],
      ['no nodes', '  - apiGroups: [""]\n    resources: ["nodes"]\n    verbs: ["get"]\n', '', 'rbac-server-pods-nodes', 'rules:'],
      [
        'nodes of another group',
        '  - apiGroups: [""]\n    resources: ["nodes"]\n',
        '  - apiGroups: ["v1"]\n    resources: ["nodes"]\n',
        'rbac-server-pods-nodes',
        '- apiGroups: ["v1"]',
      ],
    ],
    { on: 'lean' },
  ),
  ...faults(
    SETTINGS,
    'warning',
    [
      [
        'the cluster has finer permissions',
        'external:\n',
        'kubernetesVersion: "1.36"\nexternal:\n',
        'rbac-agent-nodes-proxy-broad',
        'nodes/proxy',
        'agent/rbac.yaml',
      ],
      [
        'the cluster of next year has finer permissions',
        'external:\n',
        'kubernetesVersion: "1.37"\nexternal:\n',
        'rbac-agent-nodes-proxy-broad',
        'nodes/proxy',
        'agent/rbac.yaml',
      ],
    ],
    { preset: 'security' },
  ),
]
