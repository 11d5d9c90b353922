import { describe, expect, test } from 'vitest'
import { differingPasswords } from '../../src/deployment/database/database-credentials.ts'
import { podRelabels } from '../../src/deployment/shell/pod-relabels.ts'
import { shellValues } from '../../src/deployment/shell/shell-values.ts'
import { unusedSecrets } from '../../src/deployment/volumes/unused-secrets.ts'
import { writtenSecrets } from '../../src/deployment/volumes/written-secrets.ts'
import { deploymentOf, serverManifest } from './sample.ts'

const config = (connection: string, more = '') => `apiVersion: v1
kind: ConfigMap
metadata: { name: other, namespace: spire }
data:
  server.conf: |
    server {
      trust_domain = "a.test"
      data_dir = "/run/spire/data"
    }
    plugins {
      DataStore "sql" {
        plugin_data {
          database_type = "postgres"
          connection_string = "${connection}"
        }
      }
      KeyManager "memory" { plugin_data {} }
      ${more}
    }
`

async function written(...texts: readonly string[]) {
  const deployment = await deploymentOf(Object.fromEntries(texts.map((text, index) => [`f${index}.yaml`, text])))
  return writtenSecrets(deployment).map(({ what, name, text }) => [what, name, text])
}

describe('what is written out in a ConfigMap', () => {
  test.each([
    ['host=db user=spire password=hunter2', [['password', 'connection_string', 'hunter2']]],
    ["host=db password='hunter 2'", [['password', 'connection_string', 'hunter 2']]],
    ['postgres://spire:hunter2@db/spire', [['password', 'connection_string', 'hunter2']]],
    ['host=db password=${PASSWORD}', []],
    ['host=db password=', []],
    ['host=db user=spire', []],
    ['host=db password=<password>', []],
  ])('%s', async (connection, expected) => {
    expect(await written(config(connection))).toEqual(expected)
  })

  test('secrets of plugins, in blocks and in maps', async () => {
    const plugins = 'UpstreamAuthority "awssecret" { plugin_data { region = "r" secret_access_key = "abc" access_key_id = "id" } }'
    expect(await written(config('host=db', plugins))).toEqual([['plugin', 'secret_access_key', 'abc']])
  })

  test("PgBouncer's users and the passwords of its databases", async () => {
    const pool = `apiVersion: v1
kind: ConfigMap
metadata: { name: spire-pool, namespace: spire }
data:
  userlist.txt: |
    "spire" "hunter2"
    "other" "\${OTHER}"
  pgbouncer.ini: |
    [databases]
    spire = host=db user=spire password=hunter3 dbname=spire
    ; old = host=db password=hunter4
`
    expect(await written(config('host=db'), pool)).toEqual([
      ['userlist', 'userlist.txt', 'hunter2'],
      ['userlist', 'pgbouncer.ini', 'hunter3'],
    ])
  })
})

test('commands in values, and what only looks like them', async () => {
  const secret = `apiVersion: v1
kind: Secret
metadata: { name: spire-server, namespace: spire }
stringData:
  a: $(openssl rand -base64 32)
  b: $(UPPER)
  c: "\`date +%s\`"
  d: $2y$10$abc
  e.sh: echo $(date)
  f: x$(echo "$(pwgen 8)")y
`
  const found = shellValues(await deploymentOf({ 'a.yaml': serverManifest(), 'b.yaml': secret }))
  expect(found.map(({ key, text }) => [key, text])).toEqual([
    ['a', '$(openssl rand -base64 32)'],
    ['c', '`date +%s`'],
    ['f', '$(echo "$(pwgen 8)")'],
  ])
})

test('labels that scripts set on pods', async () => {
  const script = `apiVersion: v1
kind: ConfigMap
metadata: { name: spire-rollout, namespace: spire }
data:
  run.sh: |
    #!/bin/sh
    kubectl -n spire label pod spire-server-0 \\
      in-service=no --overwrite
    kubectl label node worker-1 pool=identity
    echo kubectl label pod x y=z
    if true; then kubectl label --namespace=spire pods/spire-server-1 drained=yes; fi
  notes.txt: kubectl label pod a b=c
`
  const found = podRelabels(await deploymentOf({ 'a.yaml': serverManifest(), 'b.yaml': script }))
  expect(found.map(({ key, value, namespace }) => [key, value, namespace])).toEqual([
    ['in-service', 'no', 'spire'],
    ['drained', 'yes', 'spire'],
  ])
})

test('Secrets that nothing names', async () => {
  const secret = (name: string, more = '') =>
    `apiVersion: v1\nkind: Secret\nmetadata: { name: ${name}, namespace: spire }\n${more}stringData: { spire: x }\n---\n`
  const service = 'apiVersion: v1\nkind: Service\nmetadata: { name: spire-x, namespace: spire, annotations: { uses: named-here } }\nspec: {}\n'
  const files = { 'a.yaml': serverManifest(), 'b.yaml': secret('lonely') + secret('named-here') + secret('tls', 'type: kubernetes.io/tls\n') + service }
  expect(unusedSecrets(await deploymentOf(files)).map(({ secret: { name } }) => name)).toEqual(['lonely'])
})

describe('passwords on both sides', () => {
  const database = (password: string) => `apiVersion: v1
kind: Service
metadata: { name: spire-db, namespace: spire }
spec: { selector: { app: spire-db }, ports: [{ port: 5432 }] }
---
apiVersion: v1
kind: Pod
metadata: { name: spire-db, namespace: spire, labels: { app: spire-db } }
spec:
  containers:
    - name: postgres
      image: postgres:17
      env: [{ name: POSTGRES_USER, value: spire }, { name: POSTGRES_PASSWORD, value: "${password}" }]
`
  const differ = async (connection: string, password: string) => {
    const server = serverManifest().replace('database_type = "sqlite3"', 'database_type = "postgres"').replace('/run/spire/data/db', connection)
    const found = differingPasswords(await deploymentOf({ 'a.yaml': server, 'b.yaml': database(password) }))
    return found.map(({ user, by }) => [user, by])
  }

  test.each([
    ['host=spire-db user=spire password=one', 'two', [['spire', 'database']]],
    ['host=spire-db user=spire password=one', 'one', []],
    ['host=spire-db user=other password=one', 'two', []],
    ['host=elsewhere.example.org user=spire password=one', 'two', []],
  ])('%s and %s', async (connection, password, expected) => {
    expect(await differ(connection, password)).toEqual(expected)
  })
})
