import { added, type Fault, faults } from './fault.ts'

const REGISTRAR = 'registrar.yaml'

/** The registrar of old. */
export const REGISTRAR_FAULTS: readonly Fault[] = [
  ...faults(
    REGISTRAR,
    'error',
    [
      ['the lock is a ConfigMap', 'leader_election_resource_lock = "leases"', 'leader_election_resource_lock = "configmaps"', 'registrar-configmaps-lock'],
      [
        'the lock is the endpoints',
        'leader_election_resource_lock = "leases"',
        'leader_election_resource_lock = "configmaps" # as before',
        'registrar-configmaps-lock',
      ],
      [
        'a label and an annotation',
        'pod_label = "spire-workload"',
        'pod_label = "spire-workload"\n    pod_annotation = "spire-workload"',
        'registrar-label-and-annotation',
        'pod_annotation',
      ],
      [
        'an annotation and a label',
        'pod_label = "spire-workload"',
        'pod_annotation = "spiffe.io/id"\n    pod_label = "spire-workload"',
        'registrar-label-and-annotation',
        'pod_annotation = "spiffe.io/id"',
      ],
      ['nobody is chosen', 'leader_election = true', 'leader_election = false', 'registrar-leader-election', 'leader_election = false'],
      ['nothing is said of who is chosen', '    leader_election = true\n', '', 'registrar-leader-election', 'mode = "reconcile"'],
      [
        'the socket of old',
        '/run/spire/server-sockets/api.sock',
        '/tmp/spire-server/private/api.sock',
        'registrar-server-socket-unmounted',
        'server_socket_path = "/tmp/spire-server/private/api.sock"',
      ],
      [
        'no socket',
        '    server_socket_path = "/run/spire/server-sockets/api.sock"\n',
        '',
        'registrar-server-socket-unmounted',
        'trust_domain = "prod.ardur.dev"',
      ],
      ['the mode that is gone', 'mode = "reconcile"', 'mode = "webhook"', 'registrar-webhook-mode', 'mode = "webhook"'],
      ['no mode', '    mode = "reconcile"\n', '', 'registrar-webhook-mode', 'cluster = "ardur-demo"'],
    ],
    { on: 'registrar' },
  ),
  ...added('registration/registrar.yaml', 'warning', [
    [
      'a SpiffeID that only the registrar reads',
      'apiVersion: spiffeid.spiffe.io/v1beta1\nkind: SpiffeID\nmetadata:\n  name: batch\n  namespace: ardur-agents\nspec:\n  parentId: spiffe://prod.ardur.dev/nodes\n  spiffeId: spiffe://prod.ardur.dev/batch\n  selector:\n    namespace: ardur-agents\n',
      'registrar-deprecated',
      'name: batch',
    ],
  ]),
  ...added(REGISTRAR, 'warning', [
    [
      'the config of a registrar',
      'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: registrar\n  namespace: spire-system\ndata:\n  k8s-workload-registrar.conf: |\n    trust_domain = "prod.ardur.dev"\n    cluster = "ardur-demo"\n    server_socket_path = "/run/spire/server-sockets/api.sock"\n    mode = "crd"\n',
      'registrar-deprecated',
      'name: registrar',
    ],
  ]),
]
