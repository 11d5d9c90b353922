import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { askValidate, type Verdict } from './spire-programs.ts'
import { validateCases } from './validate-cases.ts'

/*
 * Records what the real `spire-server validate` and `spire-agent validate` say of generated configs, for test/spire to replay:
 *
 *   node scripts/run.mjs scripts/record/validate.ts --bin DIR --release 1.14.2 --release 1.15.3   writes test/truth/spire/validate-recorded.jsonl
 *
 * DIR holds RELEASE/spire-server and RELEASE/spire-agent. Answers that depend on this machine (files, names, network) are left out.
 */
const { values } = parseArgs({
  options: {
    bin: { type: 'string' },
    release: { type: 'string', multiple: true, default: ['1.9.6', '1.12.4', '1.14.2', '1.15.3'] },
    out: { type: 'string', default: 'test/truth/spire/validate-recorded.jsonl' },
    seed: { type: 'string', default: '1' },
    mixes: { type: 'string', default: '150' },
    every: { type: 'string', default: '1' },
    part: { type: 'string', default: '0' },
    jobs: { type: 'string', default: '2' },
  },
})
const bin = values.bin
if (bin === undefined) throw new Error('--bin DIR, please')

const every = Number(values.every)
const cases = validateCases(Number(values.seed), Number(values.mixes)).filter((_, index) => index % every === Number(values.part))
const records: string[] = new Array<string>(cases.length).fill('')
const folder = mkdtempSync(join(tmpdir(), 'validate-'))
let next = 0
await Promise.all(Array.from({ length: Number(values.jobs) }, (_, job) => work(job)))
rmSync(folder, { recursive: true })
writeFileSync(values.out, [...new Set(records.filter((line) => line !== ''))].map((line) => `${line}\n`).join(''))

async function work(job: number): Promise<void> {
  const file = join(folder, `${job}.conf`)
  while (next < cases.length) {
    const index = next++
    const one = cases[index]
    if (!one) continue
    writeFileSync(file, one.config)
    const answers: { readonly releases: string[]; readonly verdict: Verdict }[] = []
    for (const release of values.release) {
      const verdict = await askValidate(bin ?? '', release, one, file)
      if (!verdict) continue
      const same = answers.find((answer) => answer.verdict.text === verdict.text && answer.verdict.valid === verdict.valid)
      if (same) same.releases.push(release)
      else answers.push({ releases: [release], verdict })
    }
    const id = `${one.kind.charAt(0)}-${createHash('sha256').update(one.config).digest('hex').slice(0, 10)}`
    const { kind, config, env, expandEnv } = one
    if (answers.length === 0) continue
    records[index] = JSON.stringify({
      id,
      kind,
      config,
      ...(expandEnv ? { env, expandEnv } : {}),
      answers: answers.map(({ releases, verdict }) => ({ releases, ...verdict })),
    })
  }
}
