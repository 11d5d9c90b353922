import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { FENCES } from '../../test/documentation/pages.ts'

/**
 * Asks actionlint (go install github.com/rhysd/actionlint/cmd/actionlint@latest) about our workflow and those in the documentation, and writes
 * test/truth/actionlint.json, what it says by the text's hash: npm run record -- actionlint [--actionlint PROGRAM]
 */
const { values } = parseArgs({ options: { actionlint: { type: 'string', default: 'actionlint' } } })

const texts = [readFileSync('.github/workflows/ci.yml', 'utf8'), ...FENCES.filter(({ name }) => name.startsWith('.github/workflows/')).map(({ text }) => text)]
const verdicts = texts.map((text) => {
  const { stdout, error } = spawnSync(values.actionlint, ['-no-color', '-oneline', '-'], { input: text, encoding: 'utf8' })
  if (error) throw error
  return [createHash('sha256').update(text).digest('hex'), stdout.split('\n').filter((line) => line !== '')] as const
})
writeFileSync('test/truth/actionlint.json', `${JSON.stringify(Object.fromEntries(verdicts), null, 2)}\n`)
for (const [, said] of verdicts) console.log(said.length === 0 ? 'nothing to say' : said.join('\n'))
