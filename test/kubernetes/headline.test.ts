import { expect, test } from 'vitest'
import { headlines } from '../../src/kubernetes/headline.ts'

test.each([
  ['apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  namespace: b\ndata: {}\n', [{ kind: 'ConfigMap', name: 'a', namespace: 'b' }]],
  [
    '# c\n\nkind: "ConfigMap" # x\r\nmetadata: # y\r\n    # z\r\n    labels:\r\n      name: no\r\n    name: \'a\'\r\n',
    [{ kind: 'ConfigMap', name: 'a', namespace: undefined }],
  ],
  ['metadata:\n  ownerReferences:\n  - kind: X\n    name: no\n  name: a\nkind: Pod\n', [{ kind: 'Pod', name: 'a', namespace: undefined }]],
  ['kind: Pod\nmetadata:\n  generateName: a-\n', [{ kind: 'Pod', name: '', namespace: undefined }]],
  ['kind: Pod\nspec: {}\n', [{ kind: 'Pod', name: '', namespace: undefined }]],
  ['data:\n  kind: Pod\n', []],
  ['a: b\n', []],
  ['# nothing\n', []],
  ['{"kind":"Pod","metadata":{"name":"a"}}', [{ kind: 'Pod', name: 'a', namespace: undefined }]],
  [
    '{"kind":"List","items":[{"kind":"Pod","metadata":{"name":"a","namespace":"b"}},{"kind":"Secret"}]}',
    [
      { kind: 'Pod', name: 'a', namespace: 'b' },
      { kind: 'Secret', name: '', namespace: undefined },
    ],
  ],
])('tells %j', (text, found) => {
  expect(headlines(text)).toEqual(found)
})

test.each([
  'kind: Pod\nmetadata: { name: a }\n',
  'kind: &k Pod\nmetadata:\n  name: a\n',
  'kind: Pod\nkind: Secret\nmetadata:\n  name: a\n',
  'kind: Pod\nmetadata:\n  name:\n    a\n',
  'kind: Pod\nmetadata:\n  "name": a\n',
  '"kind": Pod\nmetadata:\n  name: a\n',
  'kind : Pod\nmetadata:\n  name: a\n',
  '  kind: Pod\n  metadata:\n    name: a\n',
  '<<: *x\nkind: Pod\n',
  'kind: List\nitems: []\n',
  '{ kind: Pod }',
  'kind: Pod\rmetadata:\r  name: a\r',
])('leaves %j to the parser', (text) => {
  expect(headlines(text)).toBeUndefined()
})
