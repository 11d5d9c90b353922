import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readConfiguration } from '../../src/policy/configuration.ts'
import { configurationSchema } from '../../src/policy/schema.ts'
import { SourceFile, textAt } from '../../src/text/source-file.ts'
import { EXAMPLE_RULES } from './example-rules.ts'

const schema = configurationSchema(EXAMPLE_RULES)
const judge = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false }).compile(schema)
const ids = EXAMPLE_RULES.map((rule) => rule.id)

function problems(text: string): readonly string[] {
  return readConfiguration(new SourceFile('.spire-lint.yaml', text), EXAMPLE_RULES).diagnostics.map(
    ({ severity, message, place }) => `${severity} ${place ? `[${textAt(place)}] ` : ''}${message}`,
  )
}

const severity = fc.constantFrom('off', 'note', 'warning', 'error')
const release = fc.tuple(fc.nat(2), fc.nat(20), fc.nat(9)).map((parts) => parts.join('.'))
const word = fc.constantFrom('a', 'Kind/ns/name', 'vendor/**', 'sql', '', 'x y', '2026-12-31', '1.34', '1.14.2', 'StatefulSet')
const rule = fc.constantFrom(...ids, 'no-such-rule')
const good = {
  extends: fc.oneof(fc.constantFrom('recommended', 'strict'), fc.array(fc.constantFrom('demo', 'adr-015', 'security'))),
  rules: fc.dictionary(fc.constantFrom(...ids), fc.oneof(severity, fc.record({ severity, reason: fc.constant('why') }, { requiredKeys: ['severity'] }))),
  expect: fc.record(
    { spireVersion: release, serverReplicas: fc.integer({ min: 1, max: 9 }), workloadAttestors: fc.array(fc.constantFrom('k8s', 'unix')) },
    { requiredKeys: [] },
  ),
  ignore: fc.array(
    fc.oneof(
      fc.constant('vendor/**'),
      fc.record({ path: fc.constant('a/*.yaml'), rule: fc.oneof(fc.constantFrom(...ids), fc.array(fc.constantFrom(...ids))) }, { requiredKeys: [] }),
    ),
  ),
  external: fc.array(
    fc.oneof(
      fc.constantFrom('Secret/spire-system/db', 'Namespace/spire'),
      fc.record({ kind: fc.constant('Secret'), name: fc.constant('db'), keys: fc.array(fc.constant('dsn')) }),
    ),
  ),
  complete: fc.boolean(),
  spireVersion: release,
  kubernetesVersion: fc.constantFrom('1.34', '1.30'),
  failOn: fc.constantFrom('error', 'warning', 'note'),
}
const goodConfig = fc.record(good, { requiredKeys: [] })

/** Any JSON, made mostly of words that mean something somewhere. */
const odd = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    word,
    rule,
    severity,
    release,
    fc.integer({ min: -2, max: 5 }),
    fc.constant(1.5),
    fc.boolean(),
    fc.constant(null),
    tie('list'),
    tie('map'),
  ),
  list: fc.array(tie('any'), { maxLength: 3 }),
  map: fc.dictionary(
    fc.constantFrom(
      'severity',
      'reason',
      'path',
      'object',
      'rule',
      'expires',
      'kind',
      'name',
      'keys',
      'labels',
      'serverReplicas',
      'datastore',
      'bogus',
      ...ids,
    ),
    tie('any'),
    { maxKeys: 3 },
  ),
})).any
const spoiled = fc.tuple(goodConfig, fc.constantFrom(...Object.keys(good), 'rulez'), odd).map(([config, key, value]) => ({ ...config, [key]: value }))

describe('the configuration is read by its schema', () => {
  it('accepts what ajv accepts', () => {
    fc.assert(
      fc.property(goodConfig, (config) => {
        expect([judge(config), problems(JSON.stringify(config))]).toEqual([true, []])
      }),
      { numRuns: 150 },
    )
  })

  it('refuses what ajv refuses, and nothing else', () => {
    const verdicts = new Set<boolean>()
    fc.assert(
      fc.property(spoiled, (config) => {
        const verdict = judge(config)
        verdicts.add(verdict)
        // The calendar is not the schema's business.
        expect([JSON.stringify(config), problems(JSON.stringify(config)).length === 0]).toEqual([JSON.stringify(config), verdict])
      }),
      { numRuns: 1000 },
    )
    expect(verdicts.size).toBe(2)
  })
})

describe('what is wrong is said where it is', () => {
  it('names unknown keys, rules, presets and severities, with what was meant', () => {
    expect(
      problems(`extend: recommended
extends: [recomended]
rules:
  image-tag-floatin: off
  ha-sqlite: eror
  pedantic: { severty: note }
expect:
  replicas: 3
  serverReplicas: three
  spireVersion: 1.14
ignore:
  - { rule: hasqlite }
  - { path: x, expires: tomorrow }
external:
  - spire-db
  - { kind: Secret }
complete: maybe
kubernetesVersion: 1.30
failOn: off
`),
    ).toMatchInlineSnapshot(`
      [
        "error [extend] there is no key 'extend'; did you mean 'extends'?",
        "error [recomended] an item of 'extends' must be one of recommended, strict, security, adr-015, demo, not 'recomended'; did you mean 'recommended'?",
        "error [image-tag-floatin] there is no rule 'image-tag-floatin'; did you mean 'image-tag-floating'?",
        "error [eror] 'ha-sqlite' must be one of off, note, warning, error, not 'eror'; did you mean 'error'?",
        "error [{ severty: note }] 'pedantic' needs 'severity'",
        "error [severty] there is no key 'severty'; did you mean 'severity'?",
        "error [replicas] there is no expectation 'replicas'",
        "error [three] 'serverReplicas' must be a whole number from 1 on, not 'three'",
        "error [1.14] 'spireVersion' must be a full release such as 1.14.2, not the number 1.14 (a text needs quotes)",
        "error [hasqlite] there is no rule 'hasqlite'; did you mean 'ha-sqlite'?",
        "error [tomorrow] 'expires' must be a date such as 2026-12-31, not 'tomorrow'",
        "error [spire-db] an item of 'external' must be an object as Kind/namespace/name, not 'spire-db'",
        "error [{ kind: Secret }] an item of 'external' needs 'name'",
        "error [maybe] 'complete' must be true or false, not 'maybe'",
        "error [1.30] 'kubernetesVersion' must be a release of Kubernetes in quotes, such as '1.34', not the number 1.30 (a text needs quotes)",
        "error [off] 'failOn' must be one of error, warning, note, not 'off'",
      ]
    `)
  })

  it('reads off and no as people mean them, and leaves empty sections alone', () => {
    expect(problems('rules:\n  ha-sqlite: off\n  pedantic: { severity: off }\nexpect:\nignore:\nexternal:\n')).toEqual([])
    expect(problems('complete: no\n')).toEqual(["error [no] 'complete' must be true or false, not 'no'"])
    expect(problems('')).toEqual([])
    expect(problems('# nothing yet\n')).toEqual([])
  })

  it('says what is no configuration at all', () => {
    expect(problems('- a\n')).toEqual(['error [- a] the configuration must be a mapping, not a list'])
    expect(problems('a: [\n').map((text) => text.replace(/not YAML: .*/s, 'not YAML'))).toEqual([expect.stringContaining('the configuration is not YAML')])
    expect(problems('complete: true\ncomplete: false\n')).toEqual(["error [complete] 'complete' stands twice"])
    expect(problems('complete: true\n---\nfailOn: error\n')).toEqual(['error [] the configuration must be one document'])
    expect(problems('ignore:\n  - { rule: ha-sqlite, expires: 2026-02-30 }\n')).toEqual(["error [2026-02-30] there is no day '2026-02-30'"])
  })
})
