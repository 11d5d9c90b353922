// Throws broken configs at the parser, the decoder and the rules: npx … scripts/fuzz.ts [--seconds N] [--seed N]
// Prints what made an exception or ran longer than a second, and writes it to test/truth/fuzz/; exit code 1 where there was any.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { decodeBytes } from '../src/hcl/bytes.ts'
import { UNKNOWN_ENVIRONMENT } from '../src/spire/environment.ts'
import { SourceFile } from '../src/text/source-file.ts'
import { validate } from '../src/validate.ts'
import { randomFrom } from './record/random.ts'

const option = (name: string, fallback: number): number => {
  const index = process.argv.indexOf(`--${name}`)
  return index < 0 ? fallback : Number(process.argv[index + 1])
}

const KINDS = ['server', 'agent', 'oidc', 'scm', 'registrar'] as const
const TOKENS = [
  '{',
  '}',
  '[',
  ']',
  '"',
  '${',
  '$',
  '=',
  ',',
  '#',
  '//',
  '/*',
  '*/',
  '<<EOF\n',
  '<<-A\n',
  'EOF\n',
  '\\',
  '\\x',
  '\\u12',
  '0x',
  '1e',
  '-',
  '.',
  '\n',
  '\t',
  '\r\n',
  '\u00a0',
  '😀',
  'true',
  'plugins',
  'plugin_data',
  'server',
  'agent',
  'null',
  '\0',
]

const samples = readFileSync('test/truth/spire/validate-samples.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as { config: string })
const random = randomFrom(option('seed', 1))
const until = performance.now() + option('seconds', 600) * 1000

/** One of: bytes out of nowhere, tokens in a row, a real config with some of its text cut, doubled, swapped or replaced. */
function broken(): string {
  const way = random.below(10)
  if (way === 0) return decodeBytes(Uint8Array.from({ length: random.below(400) }, () => random.below(256)))
  if (way === 1) return Array.from({ length: random.below(120) }, () => random.pick(TOKENS)).join(random.pick(['', ' ', '\n']))
  let text = random.pick(samples).config
  for (let left = 1 + random.below(4); left > 0; left--) text = mutated(text)
  return text
}

function mutated(text: string): string {
  const at = random.below(text.length + 1)
  const end = Math.min(text.length, at + random.below(40))
  switch (random.below(7)) {
    case 0:
      return text.slice(0, at) + text.slice(end)
    case 1:
      return text.slice(0, at) + random.pick(TOKENS) + text.slice(at)
    case 2:
      return text.slice(0, end) + text.slice(at)
    case 3:
      return text.slice(0, at) + random.pick(TOKENS).repeat(1 + random.below(200)) + text.slice(end)
    case 4:
      return text.slice(0, at) + random.pick(samples).config.slice(0, random.below(300)) + text.slice(end)
    case 5:
      return nested(text, 1 + random.below(60))
    default:
      return text.slice(at) + text.slice(0, at)
  }
}

/** Blocks in blocks, where a plugin's data begins: the deepest that a config is printed again. */
function nested(text: string, depth: number): string {
  const opener = random.pick(['a { ', 'a "b" {\n', 'a = { b = 1\n', 'a = [ { '])
  const closer = opener.includes('[') ? '} ] ' : '}\n'
  const at = text.indexOf('plugin_data {') + 'plugin_data {'.length
  return text.slice(0, at) + opener.repeat(depth) + closer.repeat(depth) + text.slice(at)
}

let runs = 0
let longest = 0
const failures: { kind: string; text: string; what: string }[] = []
while (performance.now() < until && failures.length < 20) {
  const kind = random.pick(KINDS)
  const text = broken()
  const before = performance.now()
  try {
    validate({
      kind,
      file: new SourceFile('fuzz.conf', text),
      release: random.pick(['1.9.6', '1.12.4', '1.14.2', '1.15.3']),
      expandEnv: random.below(2) === 0,
      environment: UNKNOWN_ENVIRONMENT,
    })
  } catch (error) {
    failures.push({ kind, text, what: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
  const took = performance.now() - before
  longest = Math.max(longest, took)
  if (took > 1000) failures.push({ kind, text, what: `took ${took.toFixed(0)} ms` })
  runs++
}
console.log(`${runs} configs, the longest took ${longest.toFixed(0)} ms, ${failures.length} failed`)
if (failures.length > 0) {
  mkdirSync('test/truth/fuzz', { recursive: true })
  writeFileSync('test/truth/fuzz/found.jsonl', failures.map((one) => `${JSON.stringify(one)}\n`).join(''))
  for (const { kind, what, text } of failures) console.log(`${kind}: ${what}\n${JSON.stringify(text.slice(0, 300))}`)
  process.exitCode = 1
}
