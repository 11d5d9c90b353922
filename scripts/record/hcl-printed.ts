import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { decodeBytes } from '../../src/hcl/bytes.ts'
import { parseHcl } from '../../src/hcl/parse.ts'
import { itemsOf } from '../../src/spire/go-node.ts'
import { reprint } from '../../src/spire/reprint.ts'
import { mappedFile } from '../../src/text/mapped-text.ts'
import { SourceFile } from '../../src/text/source-file.ts'
import { hclCases } from './hcl-cases.ts'

/*
 * Records how hashicorp/hcl prints generated texts again (their items, without the file around them, as SPIRE prints plugin_data):
 *
 *   node scripts/run.mjs scripts/record/hcl-printed.ts --printer PATH              writes test/truth/hcl/printed.jsonl
 *   node scripts/run.mjs scripts/record/hcl-printed.ts --printer PATH --compare    shows where our printer differs
 *
 * PATH is the program in scripts/record/hclprint (go build). It reads {"text": "..."} a line and answers {"printed": "...", "text": "..."}, printed null where the text is refused.
 */
const { values } = parseArgs({
  options: {
    printer: { type: 'string' },
    out: { type: 'string', default: 'test/truth/hcl/printed.jsonl' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '6000' },
    compare: { type: 'boolean', default: false },
  },
})
const program = values.printer ?? process.env.HCL_PRINTER
if (program === undefined) throw new Error('--printer PATH, please')

const texts = hclCases(Number(values.seed), Number(values.count))
  .map((bytes) => decodeBytes(Buffer.from(bytes, 'latin1')))
  .filter(accepted)
const answer = spawnSync(program, { input: texts.map((text) => `${JSON.stringify({ text })}\n`).join(''), encoding: 'utf8', maxBuffer: 1 << 30 })
if (answer.status !== 0) throw new Error(answer.stderr)
const answers = answer.stdout.trimEnd().split('\n')

if (values.compare) compare()
else writeFileSync(values.out, answers.map((line) => `${line}\n`).join(''))

function accepted(text: string): boolean {
  const result = parseHcl(mappedFile(new SourceFile('text', text), 0))
  return result.ok && result.file.items.length > 0
}

function printed(text: string): string | undefined {
  const result = parseHcl(mappedFile(new SourceFile('text', text), 0))
  if (!result.ok || result.file.items.length === 0) return undefined
  return reprint(result.file.source, itemsOf(result.file.items), result.file.format === 'json').text
}

function compare(): void {
  let different = 0
  for (const line of answers) {
    const { text, printed: theirs } = JSON.parse(line) as { text: string; printed: string | null }
    const ours = printed(text)
    if (ours === theirs) continue
    different++
    if (different <= 10) process.stdout.write(`${JSON.stringify({ text, ours, theirs })}\n`)
  }
  process.stdout.write(`${answers.length} texts, ${different} different\n`)
  process.exitCode = different === 0 ? 0 : 1
}
