import { describe, expect, it } from 'vitest'
import { overdrawn } from '../../src/deployment/database/connection-budget.ts'
import { databaseOf } from '../../src/deployment/database/database.ts'
import { databaseSetting } from '../../src/deployment/database/database-settings.ts'
import { databaseTls } from '../../src/deployment/database/database-tls.ts'
import { addressOf, connectionSetting, connectionsOf } from '../../src/deployment/database/datastores.ts'
import { poolingOf } from '../../src/deployment/database/pooling.ts'
import { serversDatabases } from '../../src/deployment/database/shared-database.ts'
import { textAt } from '../../src/text/source-file.ts'
import { deploymentOf, serverManifest } from './sample.ts'

const ENV = `args: [-expandEnv, -config, /conf/server.conf]
env:
  - name: DSN
    valueFrom: { secretKeyRef: { name: spire-db, key: dsn } }`

function server(type: string, dsn: string, container?: string): string {
  const sample = container === undefined ? {} : { container }
  return serverManifest(sample).replace('"sqlite3"', `"${type}"`).replace('"/run/spire/data/db"', `"${dsn}"`)
}

function secret(dsn: string): string {
  return `apiVersion: v1\nkind: Secret\nmetadata: { name: spire-db, namespace: spire }\ndata: { dsn: ${Buffer.from(dsn).toString('base64')} }\n`
}

function service(port: number, app: string): string {
  return `apiVersion: v1
kind: Service
metadata: { name: spire-${app}, namespace: spire }
spec: { selector: { app: ${app} }, ports: [{ port: ${port} }] }
`
}

function pod(app: string, container: string, more = ''): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: spire-${app}, namespace: spire }
spec:
  selector: { matchLabels: { app: ${app} } }
  template:
    metadata: { labels: { app: ${app} } }
    spec:
      containers:
        - ${container}
${more}`
}

async function connection(files: Readonly<Record<string, string>>) {
  const deployment = await deploymentOf(files)
  const [one] = connectionsOf(deployment)
  if (!one) throw new Error('no connection')
  return { deployment, one, database: databaseOf(deployment, one) }
}

describe('connectionsOf', () => {
  it('reads what a Secret among the files says, through the environment', async () => {
    const { one } = await connection({ 'a.yaml': server('postgres', '${DSN}', ENV), 'b.yaml': secret('host=spire-pg user=spire sslmode=disable') })
    expect(addressOf(one)).toMatchObject({ is: 'known', value: { host: 'spire-pg', port: 5432 } })
    expect(connectionSetting(one, 'sslmode')).toMatchObject({ is: 'known', value: 'disable' })
    expect(connectionSetting(one, 'sslrootcert')).toMatchObject({ is: 'absent' })
  })

  it('knows nothing of a Secret that is elsewhere but what follows it', async () => {
    const { one } = await connection({ 'a.yaml': server('postgres', '${DSN} sslmode=disable', ENV) })
    expect(addressOf(one).is).toBe('unknown')
    expect(connectionSetting(one, 'sslmode')).toMatchObject({ is: 'known', value: 'disable' })
    expect(connectionSetting(one, 'sslrootcert').is).toBe('unknown')
  })

  it('asks the environment where the string is silent, as lib/pq does', async () => {
    const env = 'args: [-config, /conf/server.conf]\nenv: [{ name: PGSSLMODE, value: disable }]'
    const { one } = await connection({ 'a.yaml': server('postgres', 'host=db', env) })
    expect(connectionSetting(one, 'sslmode')).toMatchObject({ is: 'known', value: 'disable' })
  })

  it('takes the addresses of MySQL', async () => {
    const { one } = await connection({ 'a.yaml': server('mysql', 'spire:x@tcp(db.example.com:3307)/spire?parseTime=true') })
    expect(addressOf(one)).toMatchObject({ is: 'known', value: { host: 'db.example.com', port: 3307 } })
  })
})

describe('databaseOf', () => {
  const DSN = server('postgres', 'host=spire-pg port=5432 dbname=spire')

  it('finds PostgreSQL behind a Service, with its flags', async () => {
    const { database } = await connection({
      'a.yaml': DSN,
      'b.yaml': `${service(5432, 'pg')}---\n${pod('pg', "{ name: pg, image: 'postgres:17', args: [-c, ssl=on, --max-connections=50], ports: [{ containerPort: 5432 }] }")}`,
    })
    expect(database).toMatchObject({ program: 'postgres', workload: { object: { name: 'spire-pg' } } })
    if (!database) return
    expect(databaseSetting(database, 'max_connections')).toMatchObject({ is: 'known', value: '50' })
    expect(databaseSetting(database, 'shared_buffers').is).toBe('absent')
    expect(databaseTls(database)).toEqual({ is: 'offered' })
  })

  it('knows nothing of an image that configures itself, nor of a script', async () => {
    for (const container of ["{ name: pg, image: 'bitnami/postgresql:17' }", "{ name: pg, image: 'postgres:17', command: [sh, -c, 'exec postgres'] }"]) {
      const { database } = await connection({ 'a.yaml': DSN, 'b.yaml': `${service(5432, 'pg')}---\n${pod('pg', container)}` })
      expect(database && databaseTls(database)).toEqual({ is: 'unknown' })
    }
  })

  it('reads the pg_hba.conf that is mounted', async () => {
    const hba = (lines: string) =>
      `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: spire-hba, namespace: spire }\ndata:\n  pg_hba.conf: |\n    ${lines.replaceAll('\n', '\n    ')}\n`
    const container = "{ name: pg, image: 'postgres:17', args: [-c, ssl=on], volumeMounts: [{ name: hba, mountPath: /etc/hba }] }"
    const volumes = '      volumes: [{ name: hba, configMap: { name: spire-hba } }]\n'
    const tls = async (lines: string) => {
      const { database } = await connection({ 'a.yaml': DSN, 'b.yaml': `${service(5432, 'pg')}---\n${pod('pg', container, volumes)}---\n${hba(lines)}` })
      return database && databaseTls(database).is
    }
    expect(await tls('local all all trust\nhost all all 127.0.0.1/32 trust\nhostssl all all 0.0.0.0/0 scram-sha-256')).toBe('demanded')
    expect(await tls('hostssl all all 0.0.0.0/0 scram-sha-256\nhost all all 10.0.0.0/8 md5')).toBe('offered')
  })

  it('says nothing where several could be meant', async () => {
    const two = ['one', 'two'].map((name) => pod('pg', "{ name: pg, image: 'postgres:17' }").replace('name: spire-pg', `name: spire-${name}`)).join('---\n')
    expect((await connection({ 'a.yaml': DSN, 'b.yaml': `${service(5432, 'pg')}---\n${two}` })).database).toBeUndefined()
  })
})

describe('poolingOf', () => {
  const pooled = async (image: string, lines: string) => {
    const ini = `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: spire-ini, namespace: spire }\ndata:\n  pgbouncer.ini: |\n    ${lines.replaceAll('\n', '\n    ')}\n`
    const container = `{ name: pool, image: '${image}', ports: [{ containerPort: 6432 }], volumeMounts: [{ name: ini, mountPath: /etc/pgbouncer }] }`
    const more = '      volumes: [{ name: ini, configMap: { name: spire-ini } }]\n'
    const { database } = await connection({
      'a.yaml': server('postgres', 'host=spire-pool port=6432 dbname=spire'),
      'b.yaml': `${service(6432, 'pool')}---\n${pod('pool', container, more)}---\n${ini}`,
    })
    const pooling = database && poolingOf(database, 'spire')
    return [pooling?.mode?.value, pooling?.follows]
  }

  it('is by session, unless PgBouncer or its entry for the database says otherwise', async () => {
    expect(await pooled('pgbouncer/pgbouncer:1.22.1', '[databases]\n* = host=db\n[pgbouncer]\n')).toEqual(['session', 'no'])
    expect(await pooled('pgbouncer/pgbouncer:1.22.1', '[databases]\nspire = host=db pool_mode=statement\n[pgbouncer]\npool_mode = session\n')).toEqual([
      ...['statement', 'no'],
    ])
  })

  it('carries prepared statements over by release and setting', async () => {
    const lines = '[pgbouncer]\npool_mode = transaction\nmax_prepared_statements = 100\n'
    expect(await pooled('edoburu/pgbouncer:v1.20.1-p0', lines)).toEqual(['transaction', 'no'])
    expect(await pooled('edoburu/pgbouncer:v1.23.1-p3', lines)).toEqual(['transaction', 'yes'])
    expect(await pooled('edoburu/pgbouncer:v1.24.1-p1', '[pgbouncer]\npool_mode = transaction\n')).toEqual(['transaction', 'by default'])
    expect(await pooled('pgbouncer/pgbouncer:latest', '[pgbouncer]\npool_mode = transaction\n')).toEqual(['transaction', 'unknown'])
  })
})

describe('overdrawn', () => {
  const budgets = async (open: string, flags: string, replicas: number) => {
    const dsn = server('postgres', 'host=spire-pg dbname=spire')
      .replace('database_type', `${open}\n      database_type`)
      .replace('spec:\n  selector', `spec:\n  replicas: ${replicas}\n  selector`)
    const { deployment } = await connection({
      'a.yaml': dsn,
      'b.yaml': `${service(5432, 'pg')}---\n${pod('pg', `{ name: pg, image: 'postgres:17', args: [-c, ssl=on${flags}] }`)}`,
    })
    return overdrawn(deployment).map(({ wanted, sum, place, limit }) => [wanted, sum, textAt(place), limit.name, limit.value])
  }

  it('adds up what all replicas may open', async () => {
    expect(await budgets('max_open_conns = 40', '', 3)).toEqual([[120, '3 x 40', '40', 'max_connections', 97]])
    expect(await budgets('', ', -c, max_connections=200', 2)).toEqual([[200, '2 x 100', 'connection_string', 'max_connections', 197]])
    expect(await budgets('max_open_conns = 40', ', -N, "123"', 3)).toEqual([])
  })

  it('leaves one server alone that runs with the defaults of both', async () => {
    expect(await budgets('', '', 1)).toEqual([])
  })
})

it("reads the cluster of an operator that makes the database's Service", async () => {
  const manifest = serverManifest({ namespace: 'identity' }).replace('"sqlite3"', '"postgres"').replace('"/run/spire/data/db"', '"host=pg-rw dbname=x"')
  const cluster = 'apiVersion: postgresql.cnpg.io/v1\nkind: Cluster\nmetadata:\n  name: pg\n  namespace: identity\n'
  const { cluster: objects } = await deploymentOf({ 'a.yaml': manifest, 'b.yaml': cluster, 'c.yaml': cluster.replace('name: pg', 'name: other') })
  expect(objects.of('Cluster').map(({ name }) => name)).toEqual(['pg'])
})

describe('serversDatabases', () => {
  it('gives one key to one database, however its Service is written', async () => {
    const first = server('postgres', 'host=pg dbname=spire')
    const second = serverManifest({ name: 'other' })
      .replace('"sqlite3"', '"postgres"')
      .replace('"/run/spire/data/db"', '"host=pg.spire.svc.cluster.local dbname=spire port=5432"')
    const third = serverManifest({ name: 'third' })
    const deployment = await deploymentOf({ 'a.yaml': first, 'b.yaml': second, 'c.yaml': third })
    const [a, b, c] = serversDatabases(deployment).map(({ key }) => key)
    expect(a).toBe('service spire/pg spire')
    expect(b).toBe(a)
    expect(c).not.toBe(a)
  })
})
