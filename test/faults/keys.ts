import { type Fault, faults } from './fault.ts'

const SERVER = 'server/configmap.yaml'
const AGENT = 'agent/configmap.yaml'
const STATEFULSET = 'server/statefulset.yaml'

const IN_KMS = `KeyManager "aws_kms" {
        plugin_data {
          region = "eu-central-1"`
const DISK_KEYS = `KeyManager "disk" {
        plugin_data {
          keys_path = "/run/spire/data/keys.json"`

function kms(data: string): string {
  return `KeyManager "aws_kms" {\n        plugin_data {\n${data}`
}

const DISK_KEYS_LINES = 'KeyManager "disk" {\n        plugin_data {\n          keys_path = "/run/spire/data/keys.json"\n'
const SUBJECT = '      ca_subject {\n        country = ["DE"]\n        organization = ["Ardur"]\n        common_name = "SPIRE prod.ardur.dev"\n      }\n'

/** Where keys are kept. */
export const KEY_FAULTS: readonly Fault[] = [
  ...faults(SERVER, 'error', [
    ['one identifier in the KMS', DISK_KEYS, `${IN_KMS}\n          key_identifier_value = "prod"`, 'kms-key-identifier-shared', 'key_identifier_value'],
    [
      'another identifier in the KMS',
      DISK_KEYS,
      `${IN_KMS}\n          key_identifier_value = "spire/server"`,
      'kms-key-identifier-shared',
      'key_identifier_value',
    ],
    ['no path for the keys', '          keys_path = "/run/spire/data/keys.json"\n', '', 'keymanager-missing-path', 'plugin_data {'],
    ['an empty path for the keys', 'keys_path = "/run/spire/data/keys.json"', 'keys_path = ""', 'keymanager-missing-path', 'keys_path = ""'],
    [
      "the agent's setting for the keys",
      'keys_path = "/run/spire/data/keys.json"',
      'directory = "/run/spire/data"',
      'keymanager-missing-path config-unknown-key-ignored',
      'directory = "/run/spire/data"',
    ],
    [
      'both ways to tell servers apart',
      DISK_KEYS_LINES,
      kms('          region = "eu-west-1"\n          key_identifier_file = "/run/spire/data/id"\n          key_identifier_value = "a"\n'),
      'kms-both-identifiers',
      'key_identifier_value = "a"',
    ],
    ['no way to tell servers apart', DISK_KEYS_LINES, kms('          region = "eu-west-1"\n'), 'kms-both-identifiers', 'plugin_data {'],
  ]),
  ...faults(SERVER, 'warning', [
    [
      'the identifier in the container',
      DISK_KEYS,
      `${IN_KMS}\n          key_identifier_file = "/tmp/identifier"`,
      'kms-key-identifier-file-ephemeral',
      'key_identifier_file',
    ],
    [
      'the identifier in an emptyDir',
      DISK_KEYS,
      `${IN_KMS}\n          key_identifier_file = "/run/spire/server-sockets/identifier"`,
      'kms-key-identifier-file-ephemeral',
      'key_identifier_file',
    ],
    [
      'keys in memory',
      `${DISK_KEYS}\n        }\n      }`,
      'KeyManager "memory" {\n        plugin_data {}\n      }',
      'server-keymanager-memory',
      'KeyManager "memory"',
    ],
    [
      'keys in the temporary folder',
      'keys_path = "/run/spire/data/keys.json"',
      'keys_path = "/run/spire/server-sockets/keys/k.json"',
      'server-keymanager-disk-not-persistent',
      'keys_path = "/run/spire/server-sockets/keys/k.json"',
    ],
    [
      'keys beside the socket',
      'keys_path = "/run/spire/data/keys.json"',
      'keys_path = "/run/spire/server-sockets/keys.json"',
      'server-keymanager-disk-not-persistent',
      'keys_path = "/run/spire/server-sockets/keys.json"',
    ],
  ]),
  ...faults(
    SERVER,
    'warning',
    [
      [
        'keys in memory, in JSON',
        '"disk": {\n              "plugin_data": {\n                "keys_path": "/run/spire/data/keys.json"',
        '"memory": {\n              "plugin_data": {',
        'server-keymanager-memory',
        '"memory"',
      ],
    ],
    { on: 'json' },
  ),
  ...faults(AGENT, 'error', [
    [
      'keys on disk, and no folder',
      'KeyManager "memory" {\n        plugin_data {}',
      'KeyManager "disk" {\n        plugin_data {}',
      'keymanager-missing-path',
      'plugin_data {}',
    ],
  ]),
  ...faults(SERVER, 'note', [
    ['a subject that says nothing', SUBJECT, '      ca_subject {\n      }\n', 'ca-subject-empty', 'ca_subject'],
    ['a subject on one line', SUBJECT, '      ca_subject {}\n', 'ca-subject-empty', 'ca_subject'],
  ]),
  ...faults(
    STATEFULSET,
    'error',
    [
      ['three servers on one claim', 'replicas: 1', 'replicas: 3', 'server-keymanager-disk-shared', 'keys_path', SERVER],
      ['two servers on one claim', 'replicas: 1', 'replicas: 2', 'server-keymanager-disk-shared', 'keys_path', SERVER],
    ],
    { on: 'claimed' },
  ),
]
