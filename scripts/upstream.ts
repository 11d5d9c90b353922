import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { lint } from '../src/index.ts'

/**
 * Lints upstream's own deployments and compares with the findings that were reviewed, each with a line of judgement:
 *
 *     npm run upstream -- --spire DIR --tutorials DIR --controller-manager DIR --charts DIR [--helm PROGRAM] [--update]
 *
 * Each option is a checkout: spiffe/spire, spiffe/spire-tutorials, spiffe/spire-controller-manager, spiffe/helm-charts-hardened (whose charts
 * `helm template` renders). What is not given is not looked at. `--update` writes new findings without a judgement and takes out those that are
 * gone; without it, the exit code is 1 where anything differs, or has no judgement.
 */
const { values } = parseArgs({
  options: {
    spire: { type: 'string' },
    tutorials: { type: 'string' },
    'controller-manager': { type: 'string' },
    charts: { type: 'string' },
    helm: { type: 'string', default: 'helm' },
    update: { type: 'boolean', default: false },
  },
})

/** One finding on somebody else's deployment, without their text. */
export interface Reviewed {
  readonly deployment: string
  readonly rule: string
  readonly severity: string
  readonly file: string
  readonly line: number
  readonly message: string
  /** Whether it is right, and what a user of that deployment would make of it. */
  readonly judgement: string
}

const REVIEWED = join(import.meta.dirname, '..', 'test', 'truth', 'upstream', 'reviewed.json')

const SUITES = 'test/integration/suites'
const CHECKOUTS: Readonly<Record<string, readonly string[]>> = {
  spire: [`${SUITES}/k8s`, `${SUITES}/upstream-authority-cert-manager`, `${SUITES}/upstream-authority-ejbca`, `${SUITES}/upstream-authority-vault`],
  tutorials: ['quickstart', 'envoy-x509', 'envoy-jwt', 'envoy-opa', 'envoy-jwt-opa', 'oidc-vault', 'oidc-aws'].map((name) => `k8s/${name}`),
  'controller-manager': ['demo', 'config'],
}

/** What the `spire` chart's README has its reader write for production; with the names that it asks to be changed, since the chart refuses its own. */
const PRODUCTION = { recommendations: { enabled: true }, namespaces: { create: true }, clusterName: 'prod', trustDomain: 'ardur.dev' }
const SUBJECT = { caSubject: { country: 'SE', organization: 'Ardur', commonName: 'ardur.dev' } }
const CHART_VALUES: Readonly<Record<string, unknown>> = { default: {}, production: { global: { spire: { ...PRODUCTION, ...SUBJECT } } } }

async function findingsIn(deployment: string, folder: string): Promise<Omit<Reviewed, 'judgement'>[]> {
  const { findings } = await lint({ paths: ['.'], cwd: folder, config: false })
  return findings
    .filter(({ severity }) => severity !== 'note')
    .map(({ rule, severity, place, message }) => ({
      deployment,
      rule,
      severity,
      file: place.file.path,
      line: place.file.position(place.start).line,
      message,
    }))
}

/** A chart as `helm template` renders it, in a folder of its own. */
function rendered(charts: string, name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'spire-lint-upstream-'))
  const valuesFile = join(folder, 'values.json')
  writeFileSync(valuesFile, JSON.stringify(CHART_VALUES[name]))
  const chart = join(charts, 'charts', 'spire')
  const cluster = ['--namespace', 'spire-server', '--kube-version', '1.33.0']
  const args = ['template', 'spire', chart, ...cluster, '--values', valuesFile, '--set', 'global.installAndUpgradeHooks.enabled=false']
  const { status, stdout, stderr } = spawnSync(values.helm, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`${values.helm} ${args.join(' ')} failed:\n${stderr}`)
  rmSync(valuesFile)
  writeFileSync(join(folder, `${name}.yaml`), stdout)
  return folder
}

const found: Omit<Reviewed, 'judgement'>[] = []
const looked = new Set<string>()
for (const [option, folders] of Object.entries(CHECKOUTS)) {
  const checkout = Object.entries(values).find(([name]) => name === option)?.[1]
  if (typeof checkout !== 'string') continue
  for (const folder of folders) {
    const deployment = `${option}: ${folder}`
    looked.add(deployment)
    found.push(...(await findingsIn(deployment, join(checkout, folder))))
  }
}
if (values.charts !== undefined) {
  for (const name of Object.keys(CHART_VALUES)) {
    const deployment = `charts: spire, ${name} values`
    looked.add(deployment)
    const folder = rendered(values.charts, name)
    found.push(...(await findingsIn(deployment, folder)))
    rmSync(folder, { recursive: true })
  }
}

const reviewed = existsSync(REVIEWED) ? (JSON.parse(readFileSync(REVIEWED, 'utf8')) as readonly Reviewed[]) : []
const keyOf = ({ deployment, rule, severity, file, line, message }: Omit<Reviewed, 'judgement'>): string =>
  JSON.stringify([deployment, rule, severity, file, line, message])
const judgements = new Map(reviewed.map((one) => [keyOf(one), one.judgement]))
const now = found.map((one): Reviewed => ({ ...one, judgement: judgements.get(keyOf(one)) ?? '' }))
const keys = new Set(found.map(keyOf))
const gone = reviewed.filter((one) => looked.has(one.deployment) && !keys.has(keyOf(one)))
const open = now.filter(({ judgement }) => judgement === '')

if (values.update) {
  const others = reviewed.filter(({ deployment }) => !looked.has(deployment))
  mkdirSync(dirname(REVIEWED), { recursive: true })
  writeFileSync(REVIEWED, `${JSON.stringify([...others, ...now], null, 2)}\n`)
}
for (const one of open) console.log(`without a judgement: ${one.deployment}: ${one.file}:${one.line} ${one.severity} ${one.rule}: ${one.message}`)
for (const one of gone) console.log(`not found any more: ${one.deployment}: ${one.file}:${one.line} ${one.rule}`)
console.log(`${looked.size} deployments, ${found.length} findings, ${open.length} without a judgement, ${gone.length} gone`)
process.exitCode = open.length + (values.update ? 0 : gone.length) === 0 ? 0 : 1
