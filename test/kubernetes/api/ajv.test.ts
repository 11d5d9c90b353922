import { Ajv, type ValidateFunction } from 'ajv'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apiKind } from '../../../src/kubernetes/api/types.ts'
import { Visit } from '../../../src/kubernetes/api/visit.ts'
import { walkObject } from '../../../src/kubernetes/api/walk.ts'
import { objects } from '../world.ts'
import { bases, changed, generatedCases, type Json, sampled } from './cases.ts'
import { jsonSchemaOf } from './json-schema.ts'

const ajv = new Ajv({ strict: false })
const validators = new Map<string, ValidateFunction>()

function kindOf(object: Json): { readonly apiVersion: string; readonly kind: string } {
  return object as { apiVersion: string; kind: string }
}

function ajvTakes(object: Json): boolean {
  const { apiVersion, kind } = kindOf(object)
  const key = `${apiVersion}/${kind}`
  let validate = validators.get(key)
  if (validate === undefined) {
    const known = apiKind(apiVersion, kind)
    validate = ajv.compile(jsonSchemaOf(known?.type ?? '', known?.custom ?? false))
    validators.set(key, validate)
  }
  return validate(object) as boolean
}

/** What the walk alone finds: fields and types, without the checks of whole objects. */
function walkTakes(object: Json): boolean {
  const { apiVersion, kind } = kindOf(object)
  const known = apiKind(apiVersion, kind)
  const [read] = objects({ 'object.json': JSON.stringify(object) })
  if (known === undefined || read === undefined) throw new Error('not an object of a known kind')
  const visit = new Visit(read, known.custom)
  walkObject(visit, known.type, { release: '1.34', inspect: () => undefined })
  return visit.faults.length === 0
}

test('the walk and ajv agree on every generated case', () => {
  const cases = sampled(generatedCases(), 3)
  expect(cases.length).toBeGreaterThan(2000)
  const apart = cases.filter(({ object }) => walkTakes(object) !== ajvTakes(object))
  expect(apart.map(({ id }) => id)).toEqual([])
})

const leaf = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    1,
    1.5,
    -7,
    4_000_000_000,
    '',
    '1',
    'true',
    '1Gi',
    'YQ==',
    'Always',
    'TCP',
    [],
    {},
    [null],
    ['a'],
    [{}],
    { a: 'b' },
    { name: 'a' },
  ),
  fc.string({ maxLength: 5 }).filter((text) => !/\$\{|\{\{|<%|^\$/.test(text)),
)

function waysOf(value: Json, way: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  const inner = Array.isArray(value)
    ? value.map((item: Json, index): [number, Json] => [index, item])
    : value !== null && typeof value === 'object'
      ? Object.entries(value)
      : []
  return [...(way.length === 0 ? [] : [way]), ...inner.flatMap(([step, item]) => waysOf(item as Json, [...way, step]))]
}

test('the walk and ajv agree on objects that are changed in several places', () => {
  const change = fc.tuple(fc.nat(), leaf, fc.option(fc.constantFrom('name', 'spec', 'image', 'bogus', 'type', 'port', 'verbs'), { nil: undefined }))
  fc.assert(
    fc.property(fc.constantFrom(...bases()), fc.array(change, { minLength: 1, maxLength: 4 }), (base, changes) => {
      const object = changes.reduce<Json>((at, [where, value, field]) => {
        const ways = waysOf(at).filter(([first, second]) => first !== 'apiVersion' && first !== 'kind' && !(first === 'metadata' && second === undefined))
        const way = ways[where % ways.length]
        if (way === undefined) return at
        const inside = field === undefined ? way : [...way.slice(0, -1), typeof way.at(-1) === 'number' ? (way.at(-1) ?? 0) : field]
        return changed(at, inside, () => value)
      }, base)
      expect([walkTakes(object), JSON.stringify(object)]).toEqual([ajvTakes(object), JSON.stringify(object)])
    }),
    { numRuns: 400 },
  )
})
