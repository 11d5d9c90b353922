import { added, type Fault, faults } from './fault.ts'

const STATEFULSET = 'server/statefulset.yaml'
const SERVER = 'server/configmap.yaml'

const CONNECTION = 'connection_string = "${SPIRE_DATASTORE} sslmode=verify-full sslrootcert=/run/spire/datastore-ca/ca.crt"'
const TLS = 'sslmode=verify-full sslrootcert=/run/spire/datastore-ca/ca.crt'

export const SECRET_FAULTS: readonly Fault[] = [
  ...faults('server/configmap.yaml', 'error', [
    [
      'a password in a URL',
      CONNECTION,
      'connection_string = "postgres://spire:opensesame@db.example.org/spire?sslmode=verify-full&sslrootcert=/run/spire/datastore-ca/ca.crt"',
      'secret-in-configmap',
    ],
    [
      'a password in quotes',
      CONNECTION,
      `connection_string = "host=db.example.org user=spire password='open sesame' dbname=spire ${TLS}"`,
      'secret-in-configmap',
    ],
    ['a password behind the variable', CONNECTION, `connection_string = "\${SPIRE_DATASTORE} password=opensesame ${TLS}"`, 'secret-in-configmap'],
    [
      'a command for a password',
      CONNECTION,
      `connection_string = "\${SPIRE_DATASTORE} password='$(cat /etc/password)' ${TLS}"`,
      'secret-shell-not-evaluated expandenv-unescaped-dollar',
    ],
  ]),
  ...faults('server/statefulset.yaml', 'warning', [
    [
      'the mode of the upstream CA in decimal',
      'secretName: spire-upstream-ca\n            defaultMode: 0440',
      'secretName: spire-upstream-ca\n            defaultMode: 400',
      'secret-file-mode',
      'defaultMode: 400',
    ],
    [
      'the mode of the upstream CA for everybody, in decimal',
      'secretName: spire-upstream-ca\n            defaultMode: 0440',
      'secretName: spire-upstream-ca\n            defaultMode: 444',
      'secret-file-mode',
      'defaultMode: 444',
    ],
  ]),
  ...faults(STATEFULSET, 'error', [['a key of the Secret that it does not have', 'key: connection_string', 'key: dsn', 'secret-ref-missing', 'key: dsn']]),
  ...faults(STATEFULSET, 'warning', [
    ['a Secret with a slip', 'secretName: spire-upstream-ca', 'secretName: spire-upstrem-ca', 'secret-ref-missing', 'spire-upstrem-ca'],
  ]),
  ...added('server/secret.yaml', 'warning', [
    [
      'a Secret with a slip',
      'apiVersion: v1\nkind: Secret\nmetadata:\n  name: spire-server-dtastore\n  namespace: spire-system\nstringData:\n  connection_string: host=db.example.org dbname=spire user=spire password=x\n',
      'secret-unused',
      'name: spire-server-dtastore',
    ],
    [
      'a Secret with the name of before',
      'apiVersion: v1\nkind: Secret\nmetadata:\n  name: spire-postgres\n  namespace: spire-system\ndata:\n  connection_string: LQ==\n',
      'secret-unused',
      'name: spire-postgres',
    ],
  ]),
  ...faults(SERVER, 'error', [
    [
      'a password of a shell',
      '${SPIRE_DATASTORE} ',
      '${SPIRE_DATASTORE} password=`cat /etc/pw` ',
      'secret-shell-not-evaluated',
      'connection_string = "${SPIRE_DATASTORE} password=`cat /etc/pw` sslmode=verify-full sslrootcert=/run/spire/datastore-ca/ca.crt"',
    ],
  ]),
]
