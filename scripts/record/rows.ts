import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { TablesAtRelease } from '../../src/spire/at-release.ts'
import { parseRelease } from '../../src/spire/release.ts'
import { type RowCase, rowCases } from './row-cases.ts'
import { askStart, askValidate, type Verdict } from './spire-programs.ts'

/**
 * Records what the real programs say of configs that set every row of schemas/spire, well and wrongly, in HCL and in JSON:
 * `validate` where there is one, else the start of the program, which is all that looks at the agent's plugins.
 *
 *   node scripts/run.mjs scripts/record/rows.ts --bin DIR   writes test/truth/spire/rows-recorded.jsonl
 *
 * DIR holds RELEASE/spire-server, RELEASE/spire-agent and RELEASE/oidc-discovery-provider, and 1.5.6/k8s-workload-registrar. A server starts only
 * with a database: PGHOST and PGUSER say where a PostgreSQL is that has one named spire_1_9_6 and so on. Answers that depend on this machine are
 * left out. --known FILE asks only what that file has no answers to, --only TEXT only what has the text in it.
 */
const { values } = parseArgs({
  options: {
    bin: { type: 'string' },
    release: { type: 'string', multiple: true, default: ['1.9.6', '1.12.4', '1.14.2', '1.15.3'] },
    out: { type: 'string', default: 'test/truth/spire/rows-recorded.jsonl' },
    only: { type: 'string', default: '' },
    known: { type: 'string' },
    jobs: { type: 'string', default: '2' },
  },
})
const bin = values.bin
if (bin === undefined) throw new Error('--bin DIR, please')

/** The last release of the registrar, which went on its own way. */
const REGISTRAR = '1.5.6'

/** Milliseconds: what the provider does not like of its config, it says in the first few. */
const SERVING = 1000
const CONNECTING = /Connecting to |unable to load in-cluster/

const known = new Set(values.known === undefined ? [] : readFileSync(values.known, 'utf8').trimEnd().split('\n').map(idIn))
const cases = rowCases().filter(
  (one) => `${one.kind} ${one.plugin?.side}/${one.plugin?.type}/${one.plugin?.name} ${one.config}`.includes(values.only) && !known.has(idOf(one)),
)
const records: string[] = new Array<string>(cases.length).fill('')
const folder = mkdtempSync(join(tmpdir(), 'rows-'))
let next = 0
await Promise.all(Array.from({ length: Number(values.jobs) }, (_, job) => work(bin, job)))
rmSync(folder, { recursive: true })
writeFileSync(values.out, [...new Set(records.filter((line) => line !== ''))].map((line) => `${line}\n`).join(''))

async function work(programs: string, job: number): Promise<void> {
  const home = join(folder, String(job))
  mkdirSync(home)
  // What a path may name: a certificate, which is a bundle too, and its key.
  const openssl = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=x -days 3650 -keyout key.pem -out certificate.pem'
  execFileSync('openssl', openssl.split(' '), { cwd: home, stdio: 'ignore' })
  const file = join(home, 'config')
  while (next < cases.length) {
    const index = next++
    const one = cases[index]
    if (!one) continue
    writeFileSync(file, one.config)
    const validate: [string, Verdict | undefined][] = []
    const start: [string, Verdict | undefined][] = []
    for (const release of one.kind === 'registrar' ? [REGISTRAR] : values.release) {
      if (one.kind === 'server' || one.kind === 'agent') {
        validate.push([release, await askValidate(programs, release, { kind: one.kind, env: {}, expandEnv: false }, file)])
      }
      if (startIsAsked(one, release)) start.push([release, await begin(programs, release, one, home)])
    }
    const answers = { ...together('validate', validate), ...together('start', start) }
    if (Object.keys(answers).length === 0) continue
    const { kind, config } = one
    records[index] = JSON.stringify({ id: idOf(one), kind, config, ...answers })
  }
}

function idOf({ kind, config }: RowCase): string {
  return `${kind.charAt(0)}-${createHash('sha256').update(config).digest('hex').slice(0, 10)}`
}

function idIn(line: string): string {
  return /^\{"id":"([^"]*)"/.exec(line)?.[1] ?? ''
}

/** From 1.14.0 on the server's `validate` looks at plugins. */
function startIsAsked({ kind, plugin }: RowCase, release: string): boolean {
  if (kind === 'oidc' || kind === 'registrar') return true
  const tables = new TablesAtRelease(parseRelease(release))
  return plugin !== undefined && tables.knows(plugin) && (kind === 'agent' || tables.isAtLeast('1.14.0') === false)
}

function begin(programs: string, release: string, { kind, plugin }: RowCase, home: string): Promise<Verdict | undefined> {
  const file = join(home, 'config')
  for (const data of ['data', 'keys', 'id']) rmSync(join(home, data), { recursive: true, force: true })
  switch (kind) {
    case 'oidc':
      return askStart([join(programs, release, 'oidc-discovery-provider'), '-config', file], SERVING, file, home)
    case 'registrar':
      return askStart([join(programs, release, 'k8s-workload-registrar'), '-config', file], CONNECTING, file, home)
    default: {
      // The store is opened before the first plugin is loaded, and says nothing of the kind.
      const which = plugin?.type === 'DataStore' ? '' : `.* plugin_name=${plugin?.name} plugin_type=${plugin?.type} `
      const { PGHOST = '', PGUSER = '' } = process.env
      const database = { PGHOST, PGUSER, PGDATABASE: `spire_${release.replaceAll('.', '_')}` }
      return askStart([join(programs, release, `spire-${kind}`), 'run', '-config', file], new RegExp(`msg="Plugin loaded"${which}`), file, home, database)
    }
  }
}

/** Equal answers together; one without a text takes the config. */
function together(name: string, answers: readonly (readonly [string, Verdict | undefined])[]): Record<string, unknown> {
  const groups: { readonly releases: string[]; readonly text?: string }[] = []
  for (const [release, verdict] of answers) {
    if (!verdict) continue
    const text = verdict.valid ? undefined : verdict.text
    const same = groups.find((group) => group.text === text)
    if (same) same.releases.push(release)
    else groups.push({ releases: [release], ...(text === undefined ? {} : { text }) })
  }
  return groups.length === 0 ? {} : { [name]: groups }
}
