import type { LabelSelector } from 'kubernetes-types/meta/v1.js'
import { describe, expect, test } from 'vitest'
import { typed } from '../../src/kubernetes/object.ts'
import { type Labels, labelSelector, mapSelector, namespaceLabels, selects } from '../../src/kubernetes/selector.ts'
import { at, objects } from './world.ts'

function selector(text: string) {
  const [object] = objects({ 'x.yaml': `apiVersion: v1\nkind: X\nselector: ${text}\nmap: { app: web, tier: 1 }\n` })
  if (!object) throw new Error('no object')
  return {
    fields: labelSelector(typed<{ selector: LabelSelector }>(object).get('selector')),
    map: mapSelector(typed<{ map: Record<string, string> }>(object).get('map')),
    place: object.place,
  }
}

const place = selector('{}').place
const labels = (values: Record<string, string>, complete = true): Labels => ({
  values: new Map(Object.entries(values).map(([key, text]) => [key, { text, place }])),
  complete,
})

describe('selects', () => {
  test.each([
    ['{}', {}, 'yes'],
    ['{ matchLabels: { app: web } }', { app: 'web', x: 'y' }, 'yes'],
    ['{ matchLabels: { app: web } }', { app: 'api' }, 'no'],
    ['{ matchLabels: { app: web } }', {}, 'no'],
    ['{ matchLabels: { app: "1" } }', { app: '1' }, 'yes'],
    ['{ matchExpressions: [{ key: app, operator: In, values: [a, b] }] }', { app: 'b' }, 'yes'],
    ['{ matchExpressions: [{ key: app, operator: In, values: [a, b] }] }', { app: 'c' }, 'no'],
    ['{ matchExpressions: [{ key: app, operator: NotIn, values: [a] }] }', {}, 'yes'],
    ['{ matchExpressions: [{ key: app, operator: NotIn, values: [a] }] }', { app: 'a' }, 'no'],
    ['{ matchExpressions: [{ key: app, operator: Exists }] }', { app: '' }, 'yes'],
    ['{ matchExpressions: [{ key: app, operator: DoesNotExist }] }', { app: '' }, 'no'],
    ['{ matchExpressions: [{ key: app, operator: Gt, values: ["1"] }] }', { app: '2' }, 'unknown'],
    ['{ matchLabels: { app: web }, matchExpressions: [{ key: x, operator: exists }] }', { app: 'api' }, 'no'],
  ])('%s takes %j: %s', (text, values, answer) => {
    expect(selects(selector(text).fields, labels(values))).toBe(answer)
  })

  test('labels that nobody here knows decide nothing', () => {
    const { fields } = selector('{ matchLabels: { app: web, x: y } }')
    expect(selects(fields, labels({ app: 'web' }, false))).toBe('unknown')
    expect(selects(fields, labels({ app: 'api' }, false))).toBe('no')
    expect(selects(fields, labels({ app: 'web', x: 'y' }, false))).toBe('yes')
  })

  test('every namespace has its name as a label', () => {
    const { fields } = selector('{ matchLabels: { kubernetes.io/metadata.name: spire } }')
    expect(selects(fields, namespaceLabels('spire', labels({}, false), place))).toBe('yes')
    expect(selects(fields, namespaceLabels('other', labels({}, false), place))).toBe('no')
  })

  test('an absent selector is told from an empty one', () => {
    const empty = selector('{ matchLabels: {} }').fields
    const absent = selector('').fields
    expect([empty.exists, empty.empty, absent.exists, absent.empty]).toEqual([true, true, false, true])
  })

  test('a map of labels is a selector', () => {
    expect(selector('{}').map.requirements.map((one) => ({ ...one, place: at(one.place) }))).toEqual([
      { key: 'app', operator: 'In', values: ['web'], place: 'x.yaml:4:13 web' },
      { key: 'tier', operator: 'In', values: ['1'], place: 'x.yaml:4:24 1' },
    ])
  })
})
