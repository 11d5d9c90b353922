import { describe, expect, it } from 'vitest'
import { parseHcl } from '../../src/hcl/parse.ts'
import { marksInHcl, marksInYaml, type ScopedMark } from '../../src/policy/ignore-scopes.ts'
import { mappedFile } from '../../src/text/mapped-text.ts'
import { SourceFile, textAt } from '../../src/text/source-file.ts'
import type { YamlDocument } from '../../src/yaml/node.ts'
import { parseDocument } from '../../src/yaml/parse.ts'
import { splitStream } from '../../src/yaml/stream.ts'

function documents(text: string): readonly YamlDocument[] {
  return splitStream(new SourceFile('a.yaml', text)).map(parseDocument)
}

function told(marks: readonly ScopedMark[]): readonly unknown[] {
  return marks.map(({ by, result, scope }) => [by, result.is === 'mark' ? result.mark.rules.join() : result.is, textAt(scope)])
}

const IGNORE = '# spire-lint: ignore'

describe('marks in YAML', () => {
  it('hold for their line, for what begins below them, or for the whole object', () => {
    const text = `${IGNORE} whole
apiVersion: v1
kind: Pod
metadata:
  name: a # spire-lint: ignore line
spec:
  ${IGNORE} flow
  tolerations: [{ key: a }]
  # and some other words

  ${IGNORE} block
  # more words
  containers:
    - name: one
      image: x
    ${IGNORE} item
    - name: two
      ${IGNORE} inner
      image: y
      tty: true
${IGNORE} nothing
`
    expect(told(documents(text).flatMap(marksInYaml))).toEqual([
      ['comment', 'whole', expect.stringMatching(/^apiVersion: v1.*tty: true$/s)],
      ['comment', 'line', '  name: a # spire-lint: ignore line'],
      ['comment', 'flow', 'tolerations: [{ key: a }]'],
      ['comment', 'block', expect.stringMatching(/^containers:.*tty: true$/s)],
      ['comment', 'item', expect.stringMatching(/^name: two.*tty: true$/s)],
      ['comment', 'inner', 'image: y'],
      ['comment', 'nothing', `${IGNORE} nothing`],
    ])
  })

  it('keep to their document', () => {
    const text = `a: 1\n---\n${IGNORE} second\nb: 2\n---\nc: 3\n`
    expect(told(documents(text).flatMap(marksInYaml))).toEqual([['comment', 'second', 'b: 2']])
  })

  it('read line ends of every kind', () => {
    const text = `a: 1\r\n${IGNORE} next\r\nb:\r\n  c: 2\r\nd: 3 ${IGNORE} line\r\n`
    expect(told(documents(text).flatMap(marksInYaml))).toEqual([
      ['comment', 'next', 'b:\r\n  c: 2'],
      ['comment', 'line', `d: 3 ${IGNORE} line`],
    ])
  })

  it('are read from annotations, in lists too', () => {
    const text = `kind: List
items:
  - kind: Pod
    metadata: { name: a, annotations: { spire-lint/ignore: 'ha-sqlite -- why' } }
  - kind: Pod
    metadata: { name: b }
  - kind: Pod
    metadata:
      annotations:
        spire-lint/ignore: ''
`
    expect(told(documents(text).flatMap(marksInYaml))).toEqual([
      ['annotation', 'ha-sqlite', expect.stringMatching(/^kind: Pod\n {4}metadata: \{ name: a/s)],
      ['annotation', 'malformed', expect.stringMatching(/^kind: Pod\n {4}metadata:\n {6}annotations/s)],
    ])
  })

  it('are not what stands in a text', () => {
    expect(documents(`a: '${IGNORE} x'\nb: |\n  ${IGNORE} y\nc: 1\n`).flatMap(marksInYaml)).toEqual([])
  })
})

describe('marks in a config', () => {
  it('hold for their line, or for what begins below them', () => {
    const text = `server {
  ${IGNORE} next -- why
  bind_port = 1
  // spire-lint: ignore block
  federation {
    bundle_endpoint {
      port = 2 /* spire-lint: ignore line */
    }
  }
  list = [
    {
      # spire-lint: disable it
      a = 1
    }
  ]
}
`
    const file = new SourceFile('server.conf', text)
    const result = parseHcl(mappedFile(file))
    if (!result.ok) throw new TypeError(result.error.message)
    expect(told(marksInHcl(result.file))).toEqual([
      ['comment', 'next', 'bind_port = 1'],
      ['comment', 'block', expect.stringMatching(/^federation \{.*\n {2}\}$/s)],
      ['comment', 'line', '      port = 2 /* spire-lint: ignore line */'],
      ['comment', 'malformed', 'a = 1'],
    ])
  })

  it('lead to the manifest that the config stands in', () => {
    const [document] = documents(`data:\n  server.conf: |\n    server {\n      ${IGNORE} here\n      a = 1\n    }\n`)
    const root = document?.root
    const data = root?.kind === 'mapping' ? root.get('data')?.value : undefined
    const config = data?.kind === 'mapping' ? data.get('server.conf')?.value : undefined
    if (config?.kind !== 'scalar') throw new TypeError('no config')
    const result = parseHcl(config.mapped)
    if (!result.ok) throw new TypeError(result.error.message)
    expect(marksInHcl(result.file).map(({ scope, place }) => [textAt(place), textAt(scope), scope.file.position(scope.start)])).toEqual([
      [`${IGNORE} here`, 'a = 1', { line: 5, column: 7 }],
    ])
  })
})
