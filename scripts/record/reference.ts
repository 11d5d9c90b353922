import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Files, isManifest } from '../fixture-variants/files.ts'
import { VARIANTS, variant } from '../fixture-variants.ts'
import { configIn, referenceFiles } from '../reference-files.ts'

/**
 * Asks the real programs about the reference deployment and its variants, and writes their answers to `test/truth/reference`:
 *
 *     reference.ts --spire DIR                                        validate.json: spire-server and spire-agent validate
 *     reference.ts --spire DIR --kube DIR --lab DIR --postgres DIR    lab.json as well: what the API server refuses, and whether an agent attests
 *
 * DIR: the folder with the programs of SPIRE 1.14.2, with kube-apiserver, with lab.py and attest.py (root and etcd are needed), with initdb.
 */
const { values: from } = parseArgs({ options: { spire: { type: 'string' }, kube: { type: 'string' }, lab: { type: 'string' }, postgres: { type: 'string' } } })
const TRUTH = join(import.meta.dirname, '..', '..', 'test', 'truth', 'reference')
const RELEASE = '1.14.2'

/** What the Secret would hold. */
const POSTGRES = 'host=spire-db.prod.ardur.dev port=5432 dbname=spire user=spire_server password=lab-password'
const MYSQL = 'spire_server:lab-password@tcp(spire-db.prod.ardur.dev:3306)/spire'

const CONFIGS = [
  { component: 'server', file: 'server/configmap.yaml', key: 'server.conf' },
  { component: 'agent', file: 'agent/configmap.yaml', key: 'agent.conf' },
] as const

/** The lab has no MySQL, and runs one server only. */
const NOT_IN_THE_LAB: ReadonlySet<string> = new Set(['mysql', 'nested'])

/** What the operator provides: the lab fills ExternalSecrets with a CA of its own, and makes the database that a ConfigMap names. */
const LAB_OBJECTS = `apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: spire-upstream-ca, namespace: spire-system }
spec: { data: [{ secretKey: tls.crt }, { secretKey: tls.key }, { secretKey: ca.crt }] }
---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: spire-server-datastore-ca, namespace: spire-system }
spec: { data: [{ secretKey: ca.crt }] }
---
apiVersion: v1
kind: Secret
metadata: { name: spire-server-datastore, namespace: spire-system }
stringData: { connection_string: "${POSTGRES}" }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: lab-database, namespace: spire-system }
data: { database: "${POSTGRES}" }
`

const scratch = mkdtempSync(join(tmpdir(), 'reference-'))
try {
  const { spire, kube, lab, postgres } = from
  if (spire === undefined) throw new Error('--spire DIR is needed')
  record('validate.json', validate(resolve(spire)))
  if (kube !== undefined && lab !== undefined && postgres !== undefined) {
    record('lab.json', run({ spire: resolve(spire), kube: resolve(kube), lab: resolve(lab), postgres: resolve(postgres) }))
  }
} finally {
  rmSync(scratch, { recursive: true })
}

function record(name: string, answers: unknown): void {
  mkdirSync(TRUTH, { recursive: true })
  writeFileSync(join(TRUTH, name), `${JSON.stringify(answers, undefined, 2)}\n`)
}

function deployment(name: string): Files {
  return name === 'reference' ? referenceFiles() : variant(name, referenceFiles())
}

function validate(programs: string): unknown {
  const names = ['reference', ...[...VARIANTS.keys()].filter((name) => deployment(name).has('server/configmap.yaml'))]
  const answers = names.flatMap((name) =>
    CONFIGS.map(({ component, file, key }) => {
      const environment = { SPIRE_DATASTORE: name === 'mysql' ? MYSQL : POSTGRES }
      const text = configIn(deployment(name), file, key)
      const path = join(scratch, key)
      writeFileSync(path, text)
      const { status, stdout, stderr } = spawnSync(join(programs, `spire-${component}`), ['validate', '-expandEnv', '-config', path], {
        encoding: 'utf8',
        env: environment,
      })
      return { deployment: name, component, file, key, environment, exit: status, output: (stdout + stderr).replaceAll(path, 'CONFIG').trim(), text }
    }),
  )
  return { release: RELEASE, arguments: ['validate', '-expandEnv', '-config', 'CONFIG'], answers }
}

interface Programs {
  readonly spire: string
  readonly kube: string
  readonly lab: string
  readonly postgres: string
}

function run(programs: Programs): unknown {
  const kubernetes = spawnSync(join(programs.kube, 'kube-apiserver'), ['--version'], { encoding: 'utf8' }).stdout.trim()
  return {
    release: RELEASE,
    kubernetes,
    deployments: ['reference', ...VARIANTS.keys()].filter((name) => name !== 'values').map((name) => runOne(name, programs)),
  }
}

function runOne(name: string, { spire, kube, lab, postgres }: Programs): unknown {
  const manifests = [...deployment(name)].filter(([path]) => isManifest(path))
  const folder = join(scratch, name)
  write(folder, manifests)
  const refused = python(join(lab, 'lab.py'), ['--bin', kube, 'apply', folder])
    .replaceAll(folder, 'FOLDER')
    .split('\n')
    .filter((line) => line !== '')
  const files = Object.fromEntries(manifests.map(([path, text]) => [path, createHash('sha256').update(text).digest('hex')]))
  if (NOT_IN_THE_LAB.has(name)) return { deployment: name, files, refused }
  write(folder, [['lab.yaml', LAB_OBJECTS]])
  const attestation: unknown = JSON.parse(python(join(lab, 'attest.py'), ['--bin', kube, '--spire', spire, '--pg', postgres, folder]))
  return { deployment: name, files, refused, attestation }
}

function write(folder: string, files: Iterable<readonly [path: string, text: string]>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

function python(script: string, args: readonly string[]): string {
  const { stdout, stderr, error } = spawnSync('python3', [script, ...args], { encoding: 'utf8' })
  if (error !== undefined || (stdout === '' && stderr !== '')) throw new Error(`${script}: ${error?.message ?? stderr}`)
  return stdout
}
