import { describe, expect, test } from 'vitest'
import { SourceFile, textAt } from '../../src/text/source-file.ts'
import { explainRefusal } from '../../src/yaml/explain.ts'
import type { YamlDocument, YamlNode } from '../../src/yaml/node.ts'
import { parseDocument } from '../../src/yaml/parse.ts'
import { splitStream } from '../../src/yaml/stream.ts'
import { toValue, walk } from '../../src/yaml/value.ts'

function parseAll(text: string): readonly YamlDocument[] {
  return splitStream(new SourceFile('a.yaml', text)).map(parseDocument)
}

function parse(text: string): YamlDocument {
  const [document, ...others] = parseAll(text)
  if (document === undefined || others.length > 0) throw new Error('not one document')
  return document
}

/** Every node with its text, in the order of the file. */
function placed(text: string): readonly string[] {
  const { root, error } = parse(text)
  if (root === undefined) throw new Error(error?.message)
  const found: string[] = []
  walk(root, (node, key) => {
    if (key !== undefined) found.push(`key ${textAt(key.place)}`)
    found.push(`${node.kind} ${textAt(node.place)}`)
  })
  return found
}

function at(node: YamlNode | undefined, ...path: readonly (string | number)[]): YamlNode | undefined {
  return path.reduce<YamlNode | undefined>((inner, step) => {
    if (inner?.kind === 'mapping') return inner.get(String(step))?.value
    return inner?.kind === 'sequence' ? inner.items[Number(step)] : undefined
  }, node)
}

describe('places', () => {
  test('block collections reach from their first entry to the end of their last', () => {
    expect(placed('# c\na:\n  - b: 1 # d\n    c: "x"\n  - e\nf: g\n\n')).toEqual([
      'mapping a:\n  - b: 1 # d\n    c: "x"\n  - e\nf: g',
      'key a',
      'sequence - b: 1 # d\n    c: "x"\n  - e',
      'mapping b: 1 # d\n    c: "x"',
      'key b',
      'scalar 1',
      'key c',
      'scalar "x"',
      'scalar e',
      'key f',
      'scalar g',
    ])
  })

  test('flow collections reach from bracket to bracket', () => {
    expect(placed('a: [ {b: c, "d": }, [ ], x: y # ]\n ]\nz: {}\n')).toEqual([
      'mapping a: [ {b: c, "d": }, [ ], x: y # ]\n ]\nz: {}',
      'key a',
      'sequence [ {b: c, "d": }, [ ], x: y # ]\n ]',
      'mapping {b: c, "d": }',
      'key b',
      'scalar c',
      'key "d"',
      'scalar ',
      'sequence [ ]',
      'mapping x: y',
      'key x',
      'scalar y',
      'key z',
      'mapping {}',
    ])
  })

  test('block scalars reach from their header to their last text', () => {
    expect(placed('a: !!str |- # c > d\n  x\n  y\n\nb: >\n\n  z\nc: |\n')).toEqual([
      'mapping a: !!str |- # c > d\n  x\n  y\n\nb: >\n\n  z\nc: |',
      'key a',
      'scalar |- # c > d\n  x\n  y',
      'key b',
      'scalar >\n\n  z',
      'key c',
      'scalar |',
    ])
  })

  test('an empty value stands behind its colon or dash', () => {
    const { root } = parse('a:\nb: # c\n  - \n  -\n? d\n')
    const starts: number[] = []
    if (root !== undefined) walk(root, (node) => node.kind === 'scalar' && starts.push(node.place.start))
    expect(starts).toEqual([2, 13, 18, 22])
  })

  test('count from the start of the file, in every document', () => {
    const text = '\ufeffa: 1\r\n---\r\nb: "x"\r\n'
    expect(parseAll(text).map(({ root }) => root && textAt(root.place))).toEqual(['a: 1', 'b: "x"'])
  })
})

describe('aliases', () => {
  const text = 'a: &x\n  k: v\nb: *x\nc:\n  <<: *x\n  d: 1\n'

  test('show where they stand, and come from the anchor', () => {
    const value = at(parse(text).root, 'b', 'k')
    expect(value?.kind === 'scalar' && [value.value, textAt(value.place), value.alias && textAt(value.alias)]).toEqual(['v', 'v', '*x'])
    const trace = value?.kind === 'scalar' ? value.mapped.trace(0, 1) : undefined
    expect(trace && { shown: textAt(trace.place), start: trace.place.start, exact: trace.exact, via: trace.via.map((place) => place.start) }).toEqual({
      shown: '*x',
      start: text.indexOf('*x'),
      exact: false,
      via: [text.indexOf('v')],
    })
    expect(value?.kind === 'scalar' && value.mapped.edit(0, 1, 'w')).toBe(undefined)
  })

  test('a merged entry shows the alias of its merge', () => {
    const merged = at(parse(text).root, 'c')
    expect(toValue(merged)).toEqual({ k: 'v', d: 1 })
    const entry = merged?.kind === 'mapping' ? merged.get('k') : undefined
    expect([entry?.key.alias?.start, entry?.value.alias?.start]).toEqual([text.lastIndexOf('*x'), text.lastIndexOf('*x')])
  })

  test('a merge wins over what stands before it and yields to what stands behind', () => {
    expect(toValue(parse('- &x {a: 1, b: 1}\n- a: 2\n  <<: *x\n  b: 2\n').root)).toEqual([
      { a: 1, b: 1 },
      { a: 1, b: 2 },
    ])
  })
})

test('of equal keys the last holds, and each repetition is told', () => {
  const { root, duplicates } = parse('a: 1\nb: 2\n"a": 3\nc: {x: 1, x: 2}\n')
  expect(toValue(root)).toEqual({ b: 2, a: 3, c: { x: 2 } })
  expect(root?.kind === 'mapping' && root.entries.map(({ key }) => key.value)).toEqual(['b', 'a', 'c'])
  expect(duplicates.map(({ first, last }) => [first.place.start, last.place.start])).toEqual([
    [21, 27],
    [0, 10],
  ])
})

test('keys are the strings that kubectl makes of them, and keep their source', () => {
  const { root } = parse('yes: 1\n010: 2\n1.50: 3\n')
  expect(root?.kind === 'mapping' && root.entries.map(({ key }) => [key.value, key.source])).toEqual([
    ['true', 'yes'],
    ['8', '010'],
    ['1.5', '1.50'],
  ])
})

test('comments are found outside of scalars only', () => {
  const { comments } = parse('# a\nb: "# no" # c\nd: |  # e\n  # no\n# f\ng: h#no\ni: [1, # j\n 2]\n#')
  expect(comments.map((comment) => [comment.text, textAt(comment.place)])).toEqual([
    [' a', '# a'],
    [' c', '# c'],
    [' e', '# e'],
    [' f', '# f'],
    [' j', '# j'],
    ['', '#'],
  ])
})

test('one broken document leaves the others as they are', () => {
  expect(parseAll('a: 1\n---\nb: [\n---\nc: 3\n').map(({ root, error }) => error?.message ?? toValue(root))).toEqual([
    { a: 1 },
    'unexpected end of the stream within a flow collection',
    { c: 3 },
  ])
})

test.each([
  ['a: *x\n', "unknown anchor 'x' referenced", '*x'],
  ['a: &x [*x]\n', "anchor 'x' value contains itself", '*x'],
  ['a:\n  ~: 1\n', 'unsupported map key: ~', '~'],
  ['[1]: 1\n', 'invalid map key: a sequence', '[1]'],
  ['a: .inf\n', 'json: unsupported value: +Inf', '.inf'],
  ['a: !!int x\n', 'cannot decode !!str `x` as a !!int', 'x'],
  ['<<: 1\n', 'map merge requires map or sequence of maps as the value', '1'],
  ['--- a: 1\n', 'invalid Yaml document separator: a: 1', 'a: 1'],
  ['a: 1\n\t\nb: 2\n', 'found a tab character that violates indentation', '\t'],
  ['a: |\n\n \tx\n', 'found a tab character where an indentation space is expected', '\t'],
  ['a: b\n# \x07\n', 'control characters are not allowed', '\x07'],
])('%j is refused with %s', (text, message, where) => {
  const { error, root, duplicates, comments } = parse(text)
  expect({ message: error?.message, where: error && textAt(error.place), root, duplicates, comments }).toEqual({
    message,
    where,
    root: undefined,
    duplicates: [],
    comments: [],
  })
})

describe('hostile input', () => {
  test('10,000 levels of nesting are refused, in flow and in block', () => {
    const flow = parse('['.repeat(10_000) + ']'.repeat(10_000))
    const block = parse(Array.from({ length: 10_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'))
    const message = 'values are nested more than 1000 levels deep'
    expect([flow.error?.message, block.error?.message]).toEqual([message, message])
  })

  test('an alias bomb is refused before it goes off', () => {
    const lines = [
      'a0: &a0 [x, x, x, x, x, x, x, x, x]',
      ...Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`),
    ]
    expect(parse(lines.join('\n')).error?.message).toBe('document contains excessive aliasing')
  })

  test('aliases that nest too deep are refused', () => {
    const lines = ['a0: &a0 [x]', ...Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} ${'['.repeat(300)}*a${i}${']'.repeat(300)}`)]
    expect(parse(lines.join('\n')).error?.message).toBe('aliases nest values more than 1000 levels deep')
  })
})

describe('a refusal', () => {
  test('is worded by the yaml package, at the place it names', async () => {
    const explained = await explainRefusal(parse('a: 1\n b: 2\n'))
    expect(explained && { message: explained.message, where: textAt(explained.place) }).toMatchInlineSnapshot(`
      {
        "message": "Nested mappings are not allowed in compact mappings",
        "where": "1",
      }
    `)
  })

  test('keeps our words where that package sees nothing wrong', async () => {
    expect((await explainRefusal(parse('a: .nan\n')))?.message).toBe('json: unsupported value: NaN')
  })

  test('has none where nothing is refused', async () => {
    expect(await explainRefusal(parse('a: 1\n'))).toBe(undefined)
  })
})
