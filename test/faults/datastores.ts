import { added, type Fault, faults } from './fault.ts'

const SERVER = 'server/configmap.yaml'

const SERVER_DATABASE = 'database_type = "postgres"'
const JWT = '      default_jwt_svid_ttl = "5m"\n'

/** What the database is, and who keeps it. */
export const DATASTORE_FAULTS: readonly Fault[] = [
  ...faults(SERVER, 'error', [
    ['SQLite under three replicas', `${SERVER_DATABASE}\n`, 'database_type = "sqlite3"\n', 'ha-sqlite'],
    ['a database that is none', SERVER_DATABASE, 'database_type = "postgresql"', 'datastore-type-invalid'],
    ['a misspelt database', SERVER_DATABASE, 'database_type = "posgres"', 'datastore-type-invalid'],
    ['a large letter in the database', SERVER_DATABASE, 'database_type = "Postgres"', 'datastore-type-invalid'],
    [
      'an empty connection string',
      'connection_string = "${SPIRE_DATASTORE} sslmode=verify-full sslrootcert=/run/spire/datastore-ca/ca.crt"',
      'connection_string = ""',
      'datastore-connection-string-empty',
    ],
    [
      'no connection string',
      '          connection_string = "${SPIRE_DATASTORE} sslmode=verify-full sslrootcert=/run/spire/datastore-ca/ca.crt"\n',
      '',
      'datastore-connection-string-empty',
      'plugin_data {',
    ],
    ['a database that is its own plugin', 'DataStore "sql" {', 'DataStore "postgresql" {', 'datastore-missing', 'DataStore "postgresql" {'],
    [
      'the type of IAM as a word',
      'database_type = "postgres"',
      'database_type = "aws_postgres"',
      'datastore-type-iam-string',
      'database_type = "aws_postgres"',
    ],
    [
      'SQLite for three',
      'database_type = "postgres"\n          # host, database, user and password come from the Secret; TLS is settled here, and the last word wins\n          connection_string = "${SPIRE_DATASTORE} sslmode=verify-full sslrootcert=/run/spire/datastore-ca/ca.crt"',
      'database_type = "sqlite3"\n          connection_string = "/run/spire/data/datastore.sqlite3"',
      'ha-sqlite',
      'database_type = "sqlite3"',
    ],
    ['the type of IAM for MySQL', 'database_type = "postgres"', 'database_type = "aws_mysql"', 'datastore-type-iam-string', 'database_type = "aws_mysql"'],
    ['the database has the name of its driver', 'DataStore "sql"', 'DataStore "pgx"', 'datastore-missing', 'DataStore "pgx" {'],
  ]),
  ...faults(SERVER, 'warning', [
    ['nobody migrates', 'max_idle_conns = 10', 'max_idle_conns = 10\n          disable_migration = true', 'datastore-migration-race', 'disable_migration'],
    [
      'the old name of a timeout',
      JWT,
      `${JWT}      experimental {\n        sql_transaction_timeout = "1h"\n      }\n`,
      'sql-transaction-timeout-renamed',
      'sql_transaction_timeout = "1h"',
    ],
    [
      'a timeout by both names',
      JWT,
      `${JWT}      experimental {\n        event_timeout = "10m"\n        sql_transaction_timeout = "12h"\n      }\n`,
      'sql-transaction-timeout-renamed',
      'sql_transaction_timeout = "12h"',
    ],
    [
      'the migration belongs to nobody',
      'max_idle_conns = 10\n',
      'max_idle_conns = 10\n          disable_migration = "true"\n',
      'datastore-migration-race config-wrong-type',
      'disable_migration = "true"',
    ],
    [
      'nobody migrates, in large letters',
      'conn_max_lifetime = "30m"',
      'conn_max_lifetime = "30m"\n          disable_migration = true',
      'datastore-migration-race',
      'disable_migration = true',
    ],
  ]),
  ...faults(
    SERVER,
    'warning',
    [
      [
        'a file in the volume of the sockets',
        'database_type = "postgres"\n          # host, database, user and password come from the Secret; TLS is settled here, and the last word wins\n          connection_string = "${SPIRE_DATASTORE} sslmode=verify-full sslrootcert=/run/spire/datastore-ca/ca.crt"',
        'database_type = "sqlite3"\n          connection_string = "/run/spire/server-sockets/db"',
        'sqlite-not-persistent',
        'connection_string = "/run/spire/server-sockets/db"',
      ],
      [
        'a file in the container',
        'database_type = "postgres"\n          # host, database, user and password come from the Secret; TLS is settled here, and the last word wins\n          connection_string = "${SPIRE_DATASTORE} sslmode=verify-full sslrootcert=/run/spire/datastore-ca/ca.crt"',
        'database_type = "sqlite3"\n          connection_string = "file:///run/spire/server-sockets/spire.db?_busy_timeout=5000"',
        'sqlite-not-persistent',
        'connection_string = "file:///run/spire/server-sockets/spire.db?_busy_timeout=5000"',
      ],
      [
        'in memory',
        'database_type = "postgres"\n          # host, database, user and password come from the Secret; TLS is settled here, and the last word wins\n          connection_string = "${SPIRE_DATASTORE} sslmode=verify-full sslrootcert=/run/spire/datastore-ca/ca.crt"',
        'database_type = "sqlite3"\n          connection_string = "file::memory:"',
        'sqlite-memory-without-shared-cache',
        'connection_string = "file::memory:"',
      ],
      [
        'in memory, by a mode',
        'database_type = "postgres"\n          # host, database, user and password come from the Secret; TLS is settled here, and the last word wins\n          connection_string = "${SPIRE_DATASTORE} sslmode=verify-full sslrootcert=/run/spire/datastore-ca/ca.crt"',
        'database_type = "sqlite3"\n          connection_string = "file:spire?mode=memory"',
        'sqlite-memory-without-shared-cache',
        'connection_string = "file:spire?mode=memory"',
      ],
    ],
    { on: 'alone' },
  ),
  ...added('server/hpa.yaml', 'warning', [
    [
      'servers come and go',
      'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: spire-server\n  namespace: spire-system\nspec:\n  minReplicas: 3\n  maxReplicas: 6\n  scaleTargetRef: { apiVersion: apps/v1, kind: StatefulSet, name: spire-server }\n  metrics:\n    - type: Resource\n      resource: { name: memory, target: { type: Utilization, averageUtilization: 80 } }\n',
      'ha-hpa-on-server',
      'scaleTargetRef: { apiVersion: apps/v1, kind: StatefulSet, name: spire-server }',
    ],
    [
      'servers come and go by KEDA',
      'apiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nmetadata:\n  name: spire-server\n  namespace: spire-system\nspec:\n  minReplicaCount: 2\n  maxReplicaCount: 5\n  scaleTargetRef: { kind: StatefulSet, name: spire-server }\n  triggers: [{ type: cpu, metricType: Utilization, metadata: { value: "70" } }]\n',
      'ha-hpa-on-server',
      'scaleTargetRef: { kind: StatefulSet, name: spire-server }',
    ],
  ]),
  ...added(
    'backup.yaml',
    'note',
    [
      [
        'a dump alone',
        'apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: backup\n  namespace: spire-system\nspec:\n  schedule: "0 2 * * *"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: Never\n          containers:\n            - name: dump\n              image: postgres:17\n              command: [sh, -c, "pg_dump -h db -d spire -f /backup/spire.dump"]\n',
        'datastore-backup-without-keys',
        'command: [sh, -c, "pg_dump -h db -d spire -f /backup/spire.dump"]',
      ],
      [
        'a dump of all alone',
        'apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: backup\n  namespace: spire-system\nspec:\n  schedule: "0 2 * * *"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: Never\n          containers:\n            - name: dump\n              image: postgres:17\n              args: [sh, -c, "pg_dumpall -h db > /backup/all.sql"]\n',
        'datastore-backup-without-keys',
        'args: [sh, -c, "pg_dumpall -h db > /backup/all.sql"]',
      ],
    ],
    { on: 'small' },
  ),
  ...faults(
    SERVER,
    'error',
    [['SQLite for three, in JSON', '"database_type": "postgres"', '"database_type": "sqlite3"', 'ha-sqlite', '"database_type": "sqlite3",']],
    { on: 'json' },
  ),
]
