import { type Fault, faults } from './fault.ts'

const BATCH = 'workloads/batch.yaml'
const STATEFULSET = 'server/statefulset.yaml'
const SERVER = 'server/configmap.yaml'
const AGENT = 'agent/configmap.yaml'
const DAEMONSET = 'agent/daemonset.yaml'
const DRIVER = 'csi-driver/daemonset.yaml'

const MANAGER_MOUNT = '            - name: server-sockets\n              mountPath: /run/spire/server-sockets\n              readOnly: true\n'
const SERVER_SOCKETS = '        - name: server-sockets\n          emptyDir: {}\n'
const SOCKETS_MOUNT = '            - name: agent-sockets\n              mountPath: /run/spire/agent-sockets\n'
const SOCKETS = '        - name: agent-sockets\n          hostPath:\n            path: /run/spire/agent-sockets\n            type: DirectoryOrCreate\n'

/** Where the sockets are, and who sees them. */
export const SOCKET_FAULTS: readonly Fault[] = [
  ...faults(
    BATCH,
    'warning',
    [
      ['the socket may be written', '          readOnly: true\n', '', 'workload-socket-rw', 'mountPath: /run/spire/sockets'],
      [
        'the socket may be written, said aloud, as a switch',
        '          readOnly: true\n',
        '          readOnly: false\n',
        'workload-socket-rw',
        'readOnly: false',
      ],
      [
        'the socket as a part of the volume',
        '          readOnly: true\n',
        '          readOnly: true\n          subPath: agent.sock\n',
        'workload-mounts-socket-file',
        'subPath: agent.sock',
      ],
      [
        'the socket as a volume',
        '        path: /run/spire/agent-sockets\n        type: Directory\n',
        '        path: /run/spire/agent-sockets/agent.sock\n        type: Socket\n',
        'workload-mounts-socket-file',
        'path: /run/spire/agent-sockets/agent.sock',
      ],
    ],
    { on: 'batch' },
  ),
  ...faults(STATEFULSET, 'error', [
    [
      'the sockets are mounted at the default',
      '            - name: server-sockets\n              mountPath: /run/spire/server-sockets\n            - name: upstream-ca',
      '            - name: server-sockets\n              mountPath: /tmp/spire-server/private\n            - name: upstream-ca',
      'server-socket-shared-missing',
      'socket_path',
      SERVER,
    ],
    [
      'the socket is in a folder of the manager only',
      '            - name: server-sockets\n              mountPath: /run/spire/server-sockets\n            - name: upstream-ca',
      '            - name: upstream-ca',
      'server-socket-shared-missing',
      'socket_path',
      SERVER,
    ],
    ['the manager does not see the socket', MANAGER_MOUNT, '', 'server-socket-shared-missing', 'volumeMounts:'],
  ]),
  ...faults(STATEFULSET, 'warning', [
    [
      'the socket of administration is on the node',
      SERVER_SOCKETS,
      SERVER_SOCKETS.replace('emptyDir: {}', 'hostPath: { path: /run/spire/server-sockets, type: DirectoryOrCreate }'),
      'server-socket-exposed',
      'hostPath',
    ],
    [
      'the socket of administration is on the node, at another place',
      SERVER_SOCKETS,
      SERVER_SOCKETS.replace('          emptyDir: {}\n', '          hostPath:\n            path: /var/run/spire\n'),
      'server-socket-exposed',
      'path: /var/run/spire',
    ],
  ]),
  ...faults(SERVER, 'error', [
    [
      'a path longer than sockets have',
      '/run/spire/server-sockets/api.sock',
      '/run/spire/server-sockets/a-folder-for-the-administration-of-the-trust-domain/of-the-production-environment/api.sock',
      'socket-path-too-long',
      'of-the-production',
    ],
    [
      'the socket of the server has another folder',
      'socket_path = "/run/spire/server-sockets/api.sock"',
      'socket_path = "/run/spire/sockets/api.sock"',
      'server-socket-shared-missing scm-socket-path',
      'socket_path = "/run/spire/sockets/api.sock"',
    ],
  ]),
  ...faults(AGENT, 'error', [
    [
      'a path longer than sockets have',
      '/run/spire/agent-sockets/agent.sock',
      '/run/spire/agent-sockets/of-all-the-workloads-that-run-on-this-node/and-of-those-that-are-yet-to-come/on-it/agent.sock',
      'socket-path-too-long',
      'socket_path = "/run/spire/agent-sockets/of-all-the-workloads-that-run-on-this-node/and-of-those-that-are-yet-to-come/on-it/agent.sock"',
    ],
    [
      'the socket of debugging is public',
      'data_dir = "/run/spire/data"',
      'data_dir = "/run/spire/data"\n      admin_socket_path = "/run/spire/agent-sockets/admin/admin.sock"',
      'admin-socket-in-public-dir',
      'admin_socket_path',
    ],
    [
      'the socket of debugging is beside the other',
      'log_format = "json"',
      'log_format = "json"\n      admin_socket_path = "/run/spire/agent-sockets/debug.sock"',
      'admin-socket-in-public-dir',
      'admin_socket_path',
    ],
    ['the socket has another name', 'agent-sockets/agent.sock', 'agent-sockets/spire-agent.sock', 'agent-socket-path-mismatch', 'spire-agent.sock'],
    [
      'the socket is at the default',
      'socket_path = "/run/spire/agent-sockets/agent.sock"',
      'socket_path = "/tmp/spire-agent/public/api.sock"',
      'agent-socket-not-on-hostpath',
      'socket_path',
    ],
  ]),
  ...faults(DAEMONSET, 'error', [
    ['the sockets are not mounted', SOCKETS_MOUNT, '', 'agent-socket-not-on-hostpath', 'socket_path', AGENT],
    [
      'the sockets are in the pod only',
      SOCKETS,
      '        - name: agent-sockets\n          emptyDir: {}\n',
      'agent-socket-not-on-hostpath',
      '- name: agent-sockets',
    ],
    [
      'the sockets are in another folder of the node',
      SOCKETS,
      SOCKETS.replace('path: /run', 'path: /var/lib'),
      'agent-socket-path-mismatch',
      'path: /var/lib/spire/agent-sockets',
    ],
  ]),
  ...faults(DRIVER, 'error', [
    [
      'the folder of the node of another name',
      '            path: /run/spire/agent-sockets\n',
      '            path: /run/spire/sockets\n',
      'agent-socket-path-mismatch',
      'path: /run/spire/sockets',
    ],
  ]),
]
