import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { RULES } from '../../rules/index.ts'
import { REFERENCE_EXPECTATIONS } from '../../src/declared/declared.ts'
import { configurationSchema } from '../../src/policy/schema.ts'

const committed: unknown = JSON.parse(readFileSync(new URL('../../schemas/spire-lint.schema.json', import.meta.url), 'utf8'))

describe('schemas/spire-lint.schema.json', () => {
  it('is made from the rules that there are (node scripts/run.mjs scripts/generate-schema.ts)', () => {
    expect(committed).toEqual(JSON.parse(JSON.stringify(configurationSchema(RULES))))
  })

  it('is a JSON Schema that knows every rule and every expectation', () => {
    const schema = configurationSchema(RULES)
    const judge = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)
    expect(judge({ rules: Object.fromEntries(RULES.map((rule) => [rule.id, 'off'])), expect: REFERENCE_EXPECTATIONS })).toBe(true)
    expect(Object.keys(schema.properties?.expect?.properties ?? {}).sort()).toEqual(Object.keys(REFERENCE_EXPECTATIONS).sort())
  })
})
