// Lifts manifests and configs out of the seed documents, checks them, and compares with what was judged: npm run seeds -- [FOLDER] [--out FOLDER] [--update]
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lint } from '../src/index.ts'
import { lifted } from './seeds/lift.ts'

/** A finding in what was lifted, with a person's verdict on it. */
interface Judged {
  readonly rule: string
  readonly severity: string
  readonly file: string
  readonly line: number
  /** The line of the document that it comes from. */
  readonly documentLine: number
  readonly message: string
  /** Whether it is right, and why. */
  judgement: string
}

interface Snapshot {
  readonly document: string
  readonly files: readonly string[]
  readonly findings: Judged[]
  /** Real defects that no rule finds, by the line of the document. */
  readonly missed: readonly { readonly documentLine: number; readonly defect: string; readonly why: string }[]
}

const TRUTH = 'test/truth/seeds'
const words = process.argv.slice(2)
const out = words.indexOf('--out')
const scratch = out < 0 ? mkdtempSync(join(tmpdir(), 'seeds-')) : (words[out + 1] ?? '')
const folder = words.find((word, index) => !word.startsWith('--') && (out < 0 || index !== out + 1)) ?? '../shared/seeds'
if (!existsSync(folder)) {
  console.log(`no seeds in ${folder}: nothing to check`)
  process.exit(0)
}

let failed = false
for (const name of readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .sort()) {
  const id = name.slice(0, 3)
  const parts = lifted(readFileSync(join(folder, name), 'utf8'))
  const place = join(scratch, id)
  rmSync(place, { recursive: true, force: true })
  mkdirSync(place, { recursive: true })
  for (const { path, text } of parts) writeFileSync(join(place, path), text)
  const { findings } = parts.length === 0 ? { findings: [] } : await lint({ paths: ['.'], cwd: place, config: false })
  const found = findings.map((finding): Judged => {
    const { line } = finding.place.file.position(finding.place.start)
    const from = parts.find(({ path }) => path === finding.place.file.path)
    return {
      rule: finding.rule,
      severity: finding.severity,
      file: finding.place.file.path,
      line,
      documentLine: from?.lines[line - 1] ?? 0,
      message: finding.message,
      judgement: '',
    }
  })
  compare(
    id,
    name,
    parts.map(({ path }) => path),
    found,
  )
}
if (out < 0) rmSync(scratch, { recursive: true, force: true })
if (failed) process.exitCode = 1

function compare(id: string, document: string, files: readonly string[], found: readonly Judged[]): void {
  const path = join(TRUTH, `${id}.json`)
  const judged: Snapshot = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Snapshot) : { document, files: [], findings: [], missed: [] }
  const same = (a: Judged, b: Judged): boolean => a.rule === b.rule && a.file === b.file && a.line === b.line && a.message === b.message
  if (words.includes('--update')) {
    const near = (one: Judged): string =>
      (
        judged.findings.find((other) => same(other, one)) ??
        judged.findings.find(({ rule, file, line }) => rule === one.rule && file === one.file && line === one.line)
      )?.judgement ?? ''
    const findings = found.map((one) => ({ ...one, judgement: near(one) }))
    mkdirSync(TRUTH, { recursive: true })
    writeFileSync(path, `${JSON.stringify({ document, files, findings, missed: judged.missed }, undefined, 2)}\n`)
    console.log(`${id}: ${files.length} files, ${findings.length} findings, ${findings.filter(({ judgement }) => judgement === '').length} not judged`)
    return
  }
  const gone = judged.findings.filter((one) => !found.some((other) => same(one, other)))
  const fresh = found.filter((one) => !judged.findings.some((other) => same(one, other)))
  for (const [mark, list] of [
    ['-', gone],
    ['+', fresh],
  ] as const)
    for (const one of list) console.log(`${mark} ${id}/${one.file}:${one.line} ${one.rule}: ${one.message}`)
  const open = judged.findings.filter(({ judgement }) => judgement === '').length
  if (gone.length + fresh.length + open > 0 || files.join() !== judged.files.join()) failed = true
  console.log(`${id}: ${files.length} files, ${found.length} findings, ${gone.length + fresh.length} changed, ${open} not judged`)
}
