import { added, type Fault, faults } from './fault.ts'

const SERVER = 'server/configmap.yaml'

const TLS = 'sslmode=verify-full sslrootcert=/run/spire/datastore-ca/ca.crt'

function string(text: string): string {
  return `connection_string = "${text}"`
}

const STRING = 'connection_string = "${SPIRE_DATASTORE} sslmode=verify-full sslrootcert=/run/spire/datastore-ca/ca.crt"'
const LOGIN = 'dbname=spire user=spire password=${SPIRE_DATASTORE}'
const LOGIN_WITHOUT_PASSWORD = 'dbname=spire user=spire sslmode=verify-full sslrootcert=/run/spire/datastore-ca/ca.crt'

/** How the server gets to its database: PostgreSQL and MySQL. */
export const CONNECTION_FAULTS: readonly Fault[] = [
  ...faults(SERVER, 'error', [
    ['a pool of pgx', STRING, string(`\${SPIRE_DATASTORE} pool_min_conns=4 ${TLS}`), 'pg-dsn-unknown-parameter', 'pool_min_conns'],
    ["JDBC's schema", STRING, string(`\${SPIRE_DATASTORE} currentSchema=spire ${TLS}`), 'pg-dsn-unknown-parameter', 'currentSchema'],
    ['a setting of the whole PostgreSQL', STRING, string(`\${SPIRE_DATASTORE} shared_buffers=1GB ${TLS}`), 'pg-dsn-unknown-parameter', 'shared_buffers'],
    ['psql takes it when it can', 'sslmode=verify-full', 'sslmode=allow', 'pg-sslmode-disable', 'sslmode=allow'],
    ['a mode that is none', 'sslmode=verify-full', 'sslmode=full', 'pg-sslmode-disable', 'sslmode=full'],
    [
      'the reader of a cluster',
      STRING,
      string(`host=spire.cluster-ro-abc.eu-west-1.rds.amazonaws.com ${LOGIN} sslmode=verify-full`),
      'pg-datastore-read-replica',
      'cluster-ro',
    ],
    ['a replica by its name', STRING, string(`host=db-replica.example.com ${LOGIN} sslmode=verify-full`), 'pg-datastore-read-replica', 'db-replica'],
    [
      'a password where there is IAM',
      `database_type = "postgres"\n          # host, database, user and password come from the Secret; TLS is settled here, and the last word wins\n          ${STRING}`,
      `database_type "aws_postgres" { region = "eu-west-1" }\n          connection_string = "host=db.example.com password=\${SPIRE_DATASTORE} ${LOGIN_WITHOUT_PASSWORD}"`,
      'pg-iam-with-password',
      'connection_string = "host=db.example.com password=${SPIRE_DATASTORE} dbname=spire user=spire sslmode=verify-full sslrootcert=/run/spire/datastore-ca/ca.crt"',
    ],
    [
      'a password in a URL where there is IAM',
      `database_type = "postgres"\n          # host, database, user and password come from the Secret; TLS is settled here, and the last word wins\n          ${STRING}`,
      'database_type "aws_postgres" { region = "eu-west-1" }\n          connection_string = "postgres://spire:${SPIRE_DATASTORE}@db.example.com/spire?sslmode=verify-full&sslrootcert=/run/spire/datastore-ca/ca.crt"',
      'pg-iam-with-password',
      'connection_string = "postgres://spire:${SPIRE_DATASTORE}@db.example.com/spire?sslmode=verify-full&sslrootcert=/run/spire/datastore-ca/ca.crt"',
    ],
  ]),
  ...faults(SERVER, 'warning', [
    ['in the clear', 'sslmode=verify-full', 'sslmode=disable', 'pg-sslmode-disable', 'sslmode=disable'],
    ['to whoever answers', STRING, string(`host=db.example.com ${LOGIN} sslmode=require`), 'pg-sslmode-no-verify', 'sslmode=require'],
    ['with nothing said of TLS', STRING, string(`host=db.example.com ${LOGIN}`), 'pg-sslmode-no-verify', 'db.example.com'],
    ['a Service that is not there', STRING, string(`host=postgres ${LOGIN} sslmode=verify-full`), 'pg-host-service-missing', 'host=postgres'],
    [
      'a Service by its whole name',
      STRING,
      string(`host=db.spire-system.svc.cluster.local ${LOGIN} sslmode=verify-full`),
      'pg-host-service-missing',
      'db.spire-system',
    ],
    [
      'a user that reads',
      STRING,
      string('host=db.example.com dbname=spire user=spire_ro password=${SPIRE_DATASTORE} sslmode=verify-full'),
      'pg-datastore-read-replica',
      'spire_ro',
    ],
    [
      'the CA of MySQL',
      '          max_open_conns = 40\n',
      '          root_ca_path = "/run/spire/datastore-ca/ca.crt"\n          max_open_conns = 40\n',
      'mysql-tls-keys-on-postgres',
      'root_ca_path = "/run/spire/datastore-ca/ca.crt"',
    ],
    [
      'the certificate of MySQL',
      '          max_open_conns = 40\n',
      '          client_cert_path = "/run/spire/datastore-ca/tls.crt"\n          max_open_conns = 40\n',
      'mysql-tls-keys-on-postgres',
      'client_cert_path = "/run/spire/datastore-ca/tls.crt"',
    ],
  ]),
  ...faults(
    SERVER,
    'error',
    [
      [
        'times are not parsed',
        'connection_string = "${SPIRE_DATASTORE}?parseTime=true"',
        'connection_string = "spire@tcp(db.example.com:3306)/spire?charset=utf8"',
        'mysql-parsetime',
        'connection_string = "spire@tcp(db.example.com:3306)/spire?charset=utf8"',
      ],
      [
        'times are not parsed, said aloud',
        'connection_string = "${SPIRE_DATASTORE}?parseTime=true"',
        'connection_string = "spire@tcp(db.example.com:3306)/spire?parseTime=0&charset=utf8"',
        'mysql-parsetime',
        'connection_string = "spire@tcp(db.example.com:3306)/spire?parseTime=0&charset=utf8"',
      ],
      [
        'times are not parsed, behind a password that only the cluster knows',
        'connection_string = "${SPIRE_DATASTORE}?parseTime=true"',
        'connection_string = "spire:${SPIRE_DATASTORE}@tcp(db.example.com:3306)/spire?charset=utf8"',
        'mysql-parsetime',
        'connection_string = "spire:${SPIRE_DATASTORE}@tcp(db.example.com:3306)/spire?charset=utf8"',
      ],
    ],
    { on: 'mysql' },
  ),
  ...faults(
    SERVER,
    'warning',
    [
      ['more connections than the pool has', 'max_open_conns = 40', 'max_open_conns = 80', 'pg-connection-budget', 'max_open_conns = 80'],
      [
        'as many as SPIRE opens by itself',
        '          max_open_conns = 40\n',
        '',
        'pg-connection-budget',
        'connection_string = "host=pgbouncer.databases.svc port=6432 dbname=spire user=spire password=${SPIRE_DATASTORE} sslmode=verify-full sslrootcert=/run/spire/datastore-ca/ca.crt"',
      ],
    ],
    { on: 'database' },
  ),
  ...faults(
    'databases.yaml',
    'error',
    [
      ['one connection for each transaction', 'pool_mode = session', 'pool_mode = transaction', 'pg-pgbouncer-transaction-mode', 'pool_mode = transaction'],
      ['one connection for each statement', 'pool_mode = session', 'pool_mode = statement', 'pg-pgbouncer-transaction-mode', 'pool_mode = statement'],
      ['the pool takes nobody with TLS', '    client_tls_sslmode = require\n', '    client_tls_sslmode = disable\n', 'pg-tls-not-enabled-on-target'],
      [
        'PostgreSQL takes nobody with TLS',
        'args: [-c, ssl=on, -c, max_connections=300]',
        'args: [-c, ssl=off, -c, max_connections=300]',
        'pg-tls-not-enabled-on-target',
      ],
    ],
    { on: 'database' },
  ),
  ...faults(
    'databases.yaml',
    'warning',
    [['the pool is too small', 'default_pool_size = 150', 'default_pool_size = 20', 'pg-connection-budget', 'max_open_conns', SERVER]],
    { on: 'database' },
  ),
  ...added('databases/sql.yaml', 'warning', [
    [
      'an index of the team',
      'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: spire-sql\n  namespace: databases\ndata:\n  tune.sql: |\n    ALTER TABLE attested_node_entries ADD COLUMN rack text;\n',
      'pg-manual-schema-change',
      'ALTER TABLE attested_node_entries ADD COLUMN rack text;',
    ],
    [
      'old rows are deleted',
      "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: spire-sql\n  namespace: databases\ndata:\n  clean.sql: |\n    DELETE FROM registered_entries_events WHERE created_at < now() - interval '1 day';\n",
      'pg-manual-schema-change',
      "DELETE FROM registered_entries_events WHERE created_at < now() - interval '1 day';",
    ],
  ]),
  ...added('backup.yaml', 'warning', [
    [
      'an upload without a program',
      'apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: backup\n  namespace: databases\nspec:\n  schedule: "0 1 * * *"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: Never\n          containers:\n            - name: backup\n              image: postgres:16\n              command:\n                - sh\n                - -c\n                - pg_dump -d spire | gsutil cp - gs://backups/spire.sql\n',
      'pg-backup-tooling-missing',
      '- pg_dump -d spire | gsutil cp - gs://backups/spire.sql',
    ],
    [
      'a cipher without a program',
      'apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: backup\n  namespace: databases\nspec:\n  schedule: "0 1 * * *"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: Never\n          containers:\n            - name: backup\n              image: postgres:16\n              args:\n                - sh\n                - -c\n                - |\n                  pg_dump -d spire -f /tmp/a.sql\n                  aws s3 mv /tmp/a.sql s3://backups/a.sql\n',
      'pg-backup-tooling-missing',
      'aws s3 mv /tmp/a.sql s3://backups/a.sql',
    ],
  ]),
]
