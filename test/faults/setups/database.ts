import { edited, type Files } from '../../../scripts/fixture-variants/files.ts'

const SERVER = 'server/configmap.yaml'

/** PostgreSQL and PgBouncer of one's own, with TLS on both ends. */
export function withDatabase(files: Files): Files {
  const server = edited(files, SERVER, [
    'connection_string = "${SPIRE_DATASTORE} sslmode=verify-full',
    'connection_string = "host=pgbouncer.databases.svc port=6432 dbname=spire user=spire password=${SPIRE_DATASTORE} sslmode=verify-full',
  ])
  return new Map([...server, ['databases.yaml', DATABASES]])
}

const DATABASES = `apiVersion: v1
kind: Service
metadata:
  name: pgbouncer
  namespace: databases
spec:
  selector:
    app: pgbouncer
  ports:
    - port: 6432
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: pgbouncer
  namespace: databases
data:
  pgbouncer.ini: |
    [databases]
    spire = host=postgres.databases.svc port=5432
    [pgbouncer]
    listen_port = 6432
    pool_mode = session
    max_client_conn = 400
    default_pool_size = 150
    client_tls_sslmode = require
    client_tls_cert_file = /etc/tls/tls.crt
    client_tls_key_file = /etc/tls/tls.key
    server_tls_sslmode = require
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: pgbouncer
  namespace: databases
spec:
  selector:
    matchLabels:
      app: pgbouncer
  template:
    metadata:
      labels:
        app: pgbouncer
    spec:
      containers:
        - name: pgbouncer
          image: edoburu/pgbouncer:v1.23.1-p2
          ports:
            - containerPort: 6432
          volumeMounts:
            - name: config
              mountPath: /etc/pgbouncer
      volumes:
        - name: config
          configMap:
            name: pgbouncer
---
apiVersion: v1
kind: Service
metadata:
  name: postgres
  namespace: databases
spec:
  selector:
    app: postgres
  ports:
    - port: 5432
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: postgres
  namespace: databases
spec:
  serviceName: postgres
  selector:
    matchLabels:
      app: postgres
  template:
    metadata:
      labels:
        app: postgres
    spec:
      containers:
        - name: postgres
          image: postgres:17.2
          args: [-c, ssl=on, -c, max_connections=300]
          env:
            - name: POSTGRES_DB
              value: spire
          ports:
            - containerPort: 5432
`
