import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { variant } from '../../scripts/fixture-variants.ts'
import { referenceFiles } from '../../scripts/reference-files.ts'
import { lifted } from '../../scripts/seeds/lift.ts'
import { reindented } from '../../scripts/seeds/reindent.ts'

const REFERENCE = referenceFiles()

/** Documents of the reference that hold no text in lines whose own indentation means something, and no custom resource definition. */
const DOCUMENTS = [...REFERENCE]
  .filter(([path]) => path.endsWith('.yaml') && !path.startsWith('crds/') && !path.startsWith('.'))
  .flatMap(([path, text]) => text.split(/^---$/m).map((document, index) => [`${path} ${index}`, document.trim()] as const))

function flat(text: string): readonly string[] {
  return text.split('\n').map((line) => line.trim())
}

/** Configs in texts lose the indentation that HCL does not need. */
function withoutIndentation(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'string' ? inner.replace(/^\s+/gm, '') : inner)))
}

describe('a document that lost its indentation gets it back', () => {
  test.each(DOCUMENTS)('%s', (path, text) => {
    // In a list of YAML within YAML nothing can tell where an item ends.
    if (path.startsWith('controller-manager/configmap.yaml')) return
    expect(withoutIndentation(load(reindented(flat(text)).join('\n')))).toEqual(withoutIndentation(load(text)))
  })
})

test('values for the chart', () => {
  const text = variant('values', REFERENCE).get('values.yaml') ?? ''
  expect(load(reindented(flat(text)).join('\n'))).toEqual(load(text))
})

test('what stands between paragraphs is lifted, with the lines that it comes from', () => {
  const document = `A guide
First some words: many of them.
# one.yaml
apiVersion: v1
kind: Service
metadata:
name: one
spec:
ports:
- name: grpc
port: 8081
---
apiVersion: v1
kind: Pod
metadata:
name: two
Next Steps
And some more words.
log_level = "info"
trust_domain = "example.org"
cluster = "c"
`
  expect(lifted(document)).toEqual([
    {
      path: 'one.yaml',
      text: '# one.yaml\napiVersion: v1\nkind: Service\nmetadata:\n  name: one\nspec:\n  ports:\n    - name: grpc\n      port: 8081\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: two\n',
      lines: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
    },
    { path: 'registrar.conf', text: 'log_level = "info"\ntrust_domain = "example.org"\ncluster = "c"\n', lines: [19, 20, 21] },
  ])
})
