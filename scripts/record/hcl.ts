import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { decodeBytes } from '../../src/hcl/bytes.ts'
import { goJson } from '../hcl-tree/go-json.ts'
import { oracleResult } from '../hcl-tree/oracle-result.ts'
import { hclCases } from './hcl-cases.ts'

/*
 * Records what the real hashicorp/hcl makes of generated texts, for test/hcl to replay:
 *
 *   node scripts/run.mjs scripts/record/hcl.ts --oracle PATH              writes test/truth/hcl/recorded.jsonl
 *   node scripts/run.mjs scripts/record/hcl.ts --oracle PATH --compare    records nothing, shows where our parser differs
 *
 * PATH is the oracle program (its -batch mode), or the environment's HCL_ORACLE; --seed and --count choose the texts.
 */
const { values } = parseArgs({
  options: {
    oracle: { type: 'string' },
    out: { type: 'string', default: 'test/truth/hcl/recorded.jsonl' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '2600' },
    compare: { type: 'boolean', default: false },
  },
})
const oracle = values.oracle ?? process.env.HCL_ORACLE
if (oracle === undefined) throw new Error('--oracle PATH, please')

const lines = hclCases(Number(values.seed), Number(values.count)).map((bytes) => {
  const text = decodeBytes(Buffer.from(bytes, 'latin1'))
  const valid = Buffer.from(text, 'utf8').toString('latin1') === bytes
  return { text, record: valid ? { text } : { text_b64: Buffer.from(bytes, 'latin1').toString('base64') } }
})
const answer = spawnSync(oracle, ['-batch'], { input: lines.map(({ record }) => `${JSON.stringify(record)}\n`).join(''), encoding: 'utf8', maxBuffer: 1 << 30 })
if (answer.status !== 0) throw new Error(answer.stderr)
const answers = answer.stdout.split('\n').slice(0, -1)
if (answers.length !== lines.length) throw new Error(`${lines.length} texts, ${answers.length} answers`)

if (values.compare) compare()
else writeFileSync(values.out, answers.map((line) => `${line}\n`).join(''))

function compare(): void {
  let different = 0
  for (const [index, { text, record }] of lines.entries()) {
    const theirs = answers[index] ?? ''
    const ours = oracleResult(text)
    const line = `{${[...Object.entries(record), ['result', ours] as const]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => `${goJson(key)}:${goJson(value)}`)
      .join(',')}}`
    if (line === theirs) continue
    different++
    if (different <= 10) process.stdout.write(`ours   ${line}\ntheirs ${theirs}\n\n`)
  }
  process.stdout.write(`${lines.length} texts, ${different} different\n`)
  process.exitCode = different === 0 ? 0 : 1
}
