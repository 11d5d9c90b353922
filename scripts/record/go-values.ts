import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Records again what Go's own libraries read from each case of test/truth/go/values.jsonl; a new case is a line with its kind and text.
 * Usage, from the project's root, with the program built in scripts/record/go-values (go mod tidy && go build):
 * node scripts/run.mjs scripts/record/go-values.ts PATH-OF-THE-PROGRAM
 */
const [oracle] = process.argv.slice(2)
if (oracle === undefined) throw new Error('give the path of the go-values program')
const file = 'test/truth/go/values.jsonl'
const cases = new Set(
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { kind, text }: { kind: string; text: string } = JSON.parse(line)
      return JSON.stringify({ kind, text })
    }),
)
writeFileSync(file, execFileSync(oracle, { input: `${[...cases].join('\n')}\n`, maxBuffer: 1 << 26 }))
