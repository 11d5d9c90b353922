import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { CLAIMING, type LabRecord, labCases } from '../../test/rules/lab-cases.ts'
import { attest, type Programs } from './lab.ts'

/**
 * Takes the examples of the rules' pages through the lab, and writes what becomes of them to `test/truth/examples/lab.json`:
 *
 *     examples.ts --spire DIR --kube DIR --lab DIR --postgres DIR [--again] [RULE ...]
 *
 * DIR: as in reference.ts. An example is run where no record of its very files is there yet (or with --again); RULE: of these rules only; else of
 * all that claim anything the lab could show.
 */
const { values: from, positionals: only } = parseArgs({
  allowPositionals: true,
  options: { spire: { type: 'string' }, kube: { type: 'string' }, lab: { type: 'string' }, postgres: { type: 'string' }, again: { type: 'boolean' } },
})
const RECORD = join(import.meta.dirname, '..', '..', 'test', 'truth', 'examples', 'lab.json')
const AT_ONCE = 2

const { spire, kube, lab, postgres } = from
if (spire === undefined || kube === undefined || lab === undefined || postgres === undefined)
  throw new Error('--spire, --kube, --lab and --postgres DIR are needed')
const programs: Programs = { spire: resolve(spire), kube: resolve(kube), lab: resolve(lab), postgres: resolve(postgres) }

const before = recorded()
const cases = labCases((id) => (only.length === 0 ? CLAIMING.has(id) || before.some((one) => one.id === id) : only.includes(id)))
const records = new Map<string, LabRecord>()
for (const { key, hash, unseen } of cases) {
  const old = before.find((one) => `${one.id}: ${one.heading}` === key)
  if (old?.hash === hash && unseen === undefined) records.set(key, old)
}
const waiting = cases.filter(({ key, unseen }) => unseen === undefined && (from.again === true || !records.has(key)))
const scratch = mkdtempSync(join(tmpdir(), 'examples-'))
try {
  await Promise.all(Array.from({ length: AT_ONCE }, work))
} finally {
  rmSync(scratch, { recursive: true })
  save()
}

async function work(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { id, heading, key, hash, manifests, expected } = next
    const folder = mkdtempSync(join(scratch, 'example-'))
    const { stage, ok, logs, warnings, api_refused } = await attest(programs, folder, manifests)
    records.set(key, {
      id,
      heading,
      hash,
      stage,
      ok,
      logs: logs.map(withoutFolders),
      ...(ok && expected.length > 0 ? { warnings: warnings.filter(isOfTheExample) } : {}),
      api_refused,
    })
    console.log(`${stage.padEnd(12)} ${key}`)
    save()
  }
}

/** Not what the reference deployment, or this machine, is warned of anyway. */
function isOfTheExample(line: string): boolean {
  return !/ Current umask | remote network connections for Prometheus | does not support JWT-SVIDs\. /.test(line)
}

/** The trace of a crash names the folder that the program was built in. */
function withoutFolders(line: string): string {
  return line.replace(/(?:\/[^\s/]+)+\/(?=(?:cmd|pkg)\/)/g, '')
}

function save(): void {
  const others = only.length === 0 ? [] : before.filter(({ id }) => !only.includes(id))
  const sorted = [...others, ...cases.flatMap(({ key }) => records.get(key) ?? [])].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  mkdirSync(dirname(RECORD), { recursive: true })
  writeFileSync(RECORD, `${JSON.stringify(sorted, undefined, 2)}\n`)
}

function recorded(): readonly LabRecord[] {
  try {
    return JSON.parse(readFileSync(RECORD, 'utf8')) as LabRecord[]
  } catch {
    return []
  }
}
