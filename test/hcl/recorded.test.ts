import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { oracleResult } from '../../scripts/hcl-tree/oracle-result.ts'
import { decodeBytes } from '../../src/hcl/bytes.ts'

// recorded.jsonl: what the oracle program answered to the texts of scripts/record/hcl-cases.ts, byte by byte (`npm run record`).
const recorded = readFileSync('test/truth/hcl/recorded.jsonl', 'utf8')
const samples = readFileSync('test/truth/hcl/samples.jsonl', 'utf8').trimEnd().split('\n')

test('every recorded answer of hashicorp/hcl is ours, byte by byte', () => {
  const inputs = recorded.trimEnd().split('\n').map(withoutResult)
  expect(inputs.length).toBeGreaterThan(2000)
  const run = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/hcl-tree.ts', '-batch'], {
    input: inputs.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  expect(run.stderr).toBe('')
  expect(differences(run.stdout.split('\n'), recorded.split('\n'))).toEqual([])
})

test('every sample of the oracle is ours', () => {
  expect(samples.length).toBe(100)
  for (const line of samples) {
    const { text, text_b64, result } = JSON.parse(line) as { text?: string; text_b64?: string; result: unknown }
    expect(oracleResult(text ?? decodeBytes(Buffer.from(text_b64 ?? '', 'base64')))).toEqual(result)
  }
})

function withoutResult(line: string): string {
  const { result: _, ...input } = JSON.parse(line) as Readonly<Record<string, unknown>>
  return JSON.stringify(input)
}

function differences(
  ours: readonly string[],
  theirs: readonly string[],
): readonly { readonly ours: string | undefined; readonly theirs: string | undefined }[] {
  const length = Math.max(ours.length, theirs.length)
  return Array.from({ length }, (_, at) => ({ ours: ours[at], theirs: theirs[at] })).filter((pair) => pair.ours !== pair.theirs)
}
