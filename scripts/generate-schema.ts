// Writes schemas/spire-lint.schema.json from the rules' metadata: node scripts/run.mjs scripts/generate-schema.ts [--check]
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { RULES } from '../rules/index.ts'
import { configurationSchema } from '../src/policy/schema.ts'

const FILE = 'schemas/spire-lint.schema.json'
const wanted = `${JSON.stringify(configurationSchema(RULES), undefined, 2)}\n`
if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== wanted) {
  if (process.argv.includes('--check')) {
    console.error(`${FILE} is not fresh; run: node scripts/run.mjs scripts/generate-schema.ts`)
    process.exitCode = 1
  } else {
    writeFileSync(FILE, wanted)
    console.log(`wrote ${FILE}`)
  }
}
