import { readFileSync } from 'node:fs'
import { decodeBytes } from '../src/hcl/bytes.ts'
import { goJson, type Json, sortKeys } from './hcl-tree/go-json.ts'
import { oracleResult } from './hcl-tree/oracle-result.ts'

/*
 * Prints what our HCL parser makes of a text, in the shape of the program that records what hashicorp/hcl makes of it:
 *
 *   hcl-tree FILE     one file (or - for stdin), indented; exit 1 where it is refused
 *   hcl-tree -batch   stdin: one {"id": "...", "text": "..."} a line (or "text_b64" for bytes that are not UTF-8); stdout: the same line plus "result"
 */
function main(args: readonly string[]): number {
  const [name] = args
  if (name === undefined || args.length !== 1) {
    process.stderr.write('usage: hcl-tree FILE | hcl-tree - | hcl-tree -batch\n')
    return 2
  }
  try {
    if (name === '-batch') return batch()
    const result = oracleResult(decodeBytes(readFileSync(name === '-' ? 0 : name)))
    process.stdout.write(`${goJson(result, 2)}\n`)
    return 'error' in result || 'panic' in result ? 1 : 0
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 2
  }
}

function batch(): number {
  const input = readFileSync(0, 'utf8')
  const lines = input.split('\n')
  if (lines.at(-1) === '') lines.pop()
  const out: string[] = []
  for (const line of lines) {
    const parsed: unknown = JSON.parse(line)
    const record = sortKeys(parsed)
    if (typeof record !== 'object' || record === null || Array.isArray(record)) throw new TypeError('a line is not an object')
    const { text, text_b64: base64 } = record as Readonly<Record<string, Json>>
    const source = typeof base64 === 'string' ? decodeBytes(Buffer.from(base64, 'base64')) : typeof text === 'string' ? text : ''
    const { result: _, ...rest } = record as Readonly<Record<string, Json>>
    const fields = [...Object.entries(rest), ['result', oracleResult(source)] as const].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    out.push(`{${fields.map(([key, value]) => `${goJson(key)}:${goJson(value)}`).join(',')}}\n`)
  }
  process.stdout.write(out.join(''))
  return 0
}

process.exitCode = main(process.argv.slice(2))
