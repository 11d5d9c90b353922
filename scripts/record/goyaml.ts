import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { goyamlCases } from './goyaml-cases.ts'

/**
 * Records what kubectl's own library reads from each case, one JSON line a case, into test/truth/yaml.
 * Usage, from the project's root: node scripts/run.mjs scripts/record/goyaml.ts PATH-OF-THE-GOYAML-PROGRAM
 */
const [oracle] = process.argv.slice(2)
if (oracle === undefined) throw new Error('give the path of the goyaml program')
const folder = 'test/truth/yaml/'
mkdirSync(folder, { recursive: true })
for (const [name, texts] of Object.entries(goyamlCases())) {
  const lines = [...new Set(texts)].map((text) => JSON.stringify({ text, documents: read(oracle, text) }))
  writeFileSync(`${folder}${name}.jsonl`, `${lines.join('\n')}\n`)
  process.stderr.write(`${name}: ${lines.length}\n`)
}

/** Of each document its JSON, as text so that no digit is lost, or the error. */
function read(program: string, text: string): readonly ({ json: string } | { error: string })[] {
  const printed = execFileSync(program, ['-'], { input: text, encoding: 'utf8' })
  return printed
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (line.startsWith('{"json":') ? { json: line.slice('{"json":'.length, -1) } : { error: String(JSON.parse(line).error) }))
}
