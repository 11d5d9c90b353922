import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Files, isManifest } from '../fixture-variants/files.ts'
import { VARIANTS, variant } from '../fixture-variants.ts'
import { configIn, referenceFiles } from '../reference-files.ts'
import { attest, POSTGRES, type Programs, python, writeFiles } from './lab.ts'

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

const MYSQL = 'spire_server:lab-password@tcp(spire-db.prod.ardur.dev:3306)/spire'

const CONFIGS = [
  { component: 'server', file: 'server/configmap.yaml', key: 'server.conf' },
  { component: 'agent', file: 'agent/configmap.yaml', key: 'agent.conf' },
] as const

/** The lab has no MySQL, and runs one server only. */
const NOT_IN_THE_LAB: ReadonlySet<string> = new Set(['mysql', 'nested'])

const scratch = mkdtempSync(join(tmpdir(), 'reference-'))
try {
  const { spire, kube, lab, postgres } = from
  if (spire === undefined) throw new Error('--spire DIR is needed')
  record('validate.json', validate(resolve(spire)))
  if (kube !== undefined && lab !== undefined && postgres !== undefined) {
    record('lab.json', await run({ spire: resolve(spire), kube: resolve(kube), lab: resolve(lab), postgres: resolve(postgres) }))
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

async function run(programs: Programs): Promise<unknown> {
  const kubernetes = spawnSync(join(programs.kube, 'kube-apiserver'), ['--version'], { encoding: 'utf8' }).stdout.trim()
  const deployments: unknown[] = []
  for (const name of ['reference', ...VARIANTS.keys()]) if (name !== 'values') deployments.push(await runOne(name, programs))
  return { release: RELEASE, kubernetes, deployments }
}

async function runOne(name: string, programs: Programs): Promise<unknown> {
  const manifests = [...deployment(name)].filter(([path]) => isManifest(path))
  const folder = join(scratch, name)
  writeFiles(folder, manifests)
  const refused = (await python(join(programs.lab, 'lab.py'), ['--bin', programs.kube, 'apply', folder]))
    .replaceAll(folder, 'FOLDER')
    .split('\n')
    .filter((line) => line !== '')
  const files = Object.fromEntries(manifests.map(([path, text]) => [path, createHash('sha256').update(text).digest('hex')]))
  if (NOT_IN_THE_LAB.has(name)) return { deployment: name, files, refused }
  return { deployment: name, files, refused, attestation: await attest(programs, folder, manifests) }
}
