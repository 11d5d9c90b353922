import { type Fault, faults } from './fault.ts'

const DAEMONSET = 'agent/daemonset.yaml'
const STATEFULSET = 'server/statefulset.yaml'
const BATCH = 'workloads/batch.yaml'
const SERVER = 'server/configmap.yaml'

const DATA_MOUNT = '            - name: server-data\n              mountPath: /run/spire/data\n'
const TMP = '            - name: controller-manager-tmp\n              mountPath: /tmp\n'

/** What is mounted where, and who may write to it. */
export const VOLUME_FAULTS: readonly Fault[] = [
  ...faults(DAEMONSET, 'error', [
    [
      'a mount of no volume',
      '- name: agent-sockets\n              mountPath',
      '- name: agent-socket\n              mountPath',
      'volume-mount-undefined',
      'agent-socket',
    ],
    [
      'a misspelt mount',
      '- name: spire-agent-token\n              mountPath',
      '- name: spire-agent-tokens\n              mountPath',
      'volume-mount-undefined',
      'spire-agent-tokens',
    ],
    [
      'a label that the selector misses',
      '      app.kubernetes.io/name: spire-agent\n      app.kubernetes.io/component: agent\n  updateStrategy',
      '      app.kubernetes.io/name: spire-agents\n      app.kubernetes.io/component: agent\n  updateStrategy',
      'pod-template-selector-mismatch',
      'app.kubernetes.io/name: spire-agents',
    ],
  ]),
  ...faults(STATEFULSET, 'error', [
    [
      'a mount of no volume',
      '- name: upstream-ca\n              mountPath',
      '- name: upstream\n              mountPath',
      'volume-mount-undefined',
      '- name: upstream',
    ],
    [
      'the claim of another name',
      '        name: server-data\n        labels',
      '        name: spire-data\n        labels',
      'volume-mount-undefined',
      'server-data',
    ],
    [
      'a label that the selector misses',
      '  selector:\n    matchLabels:\n      app.kubernetes.io/name: spire-server\n',
      '  selector:\n    matchLabels:\n      app.kubernetes.io/name: spire\n',
      'pod-template-selector-mismatch',
      'app.kubernetes.io/name: spire',
    ],
    ['the data is mounted elsewhere', DATA_MOUNT, DATA_MOUNT.replace('/run/spire/data', '/var/lib/spire'), 'data-dir-unwritable', 'data_dir', SERVER],
    ['the data is read-only', DATA_MOUNT, `${DATA_MOUNT}              readOnly: true\n`, 'data-dir-unwritable', 'data_dir', SERVER],
    ['the data cannot be written by its user', '        fsGroup: 1000\n', '', 'server-fsgroup-missing', 'securityContext:'],
    [
      'the group is said to the container only',
      '        runAsGroup: 1000\n        fsGroup: 1000\n',
      '        runAsGroup: 1000\n',
      'server-fsgroup-missing',
      'securityContext:',
    ],
    [
      'the manager has no folder for its certificate',
      `            # the webhook's certificate is written to a temporary folder\n${TMP}`,
      '',
      'tmp-unwritable',
      'volumeMounts:',
    ],
    ['the temporary folder has the path of another system', TMP, TMP.replace('/tmp', '/var/tmp'), 'tmp-unwritable', 'volumeMounts:'],
    [
      'the keys are gone with each pod',
      '  volumeClaimTemplates:\n    - metadata:\n        name: server-data\n',
      '  volumeClaimTemplates:\n    - metadata:\n        name: server-state\n',
      'volume-mount-undefined',
      'server-data',
    ],
  ]),
  ...faults(
    BATCH,
    'warning',
    [
      ['a folder that is made where it is missing', 'type: Directory\n', 'type: DirectoryOrCreate\n', 'workload-hostpath-create', 'type: DirectoryOrCreate'],
      ['a folder that is made, in quotes', 'type: Directory\n', "type: 'DirectoryOrCreate'\n", 'workload-hostpath-create', "type: 'DirectoryOrCreate'"],
    ],
    { on: 'batch' },
  ),
  ...faults(STATEFULSET, 'warning', [
    ['the Service of the replicas has another name', 'serviceName: spire-server-replicas', 'serviceName: spire-server-headless', 'statefulset-missing-service'],
    [
      'the Service of the replicas has a letter too few',
      'serviceName: spire-server-replicas',
      'serviceName: spire-server-replica',
      'statefulset-missing-service',
    ],
  ]),
  ...faults(SERVER, 'error', [
    ['the data has another folder', 'data_dir = "/run/spire/data"', 'data_dir = "/opt/spire/state"', 'data-dir-unwritable', 'data_dir'],
    [
      'keys beside the config',
      'keys_path = "/run/spire/data/keys.json"',
      'keys_path = "/run/spire/config/keys.json"',
      'data-dir-unwritable server-keymanager-disk-not-persistent',
      'keys_path',
    ],
  ]),
]
