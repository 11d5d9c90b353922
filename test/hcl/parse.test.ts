import { describe, expect, test } from 'vitest'
import { literalValue } from '../../src/hcl/literal.ts'
import { parseHcl } from '../../src/hcl/parse.ts'
import type { HclFile, HclItem, HclResult, HclValue } from '../../src/hcl/tree.ts'
import { HOLE, MappedTextBuilder, mappedFile } from '../../src/text/mapped-text.ts'
import { SourceFile } from '../../src/text/source-file.ts'

function parse(text: string): HclResult {
  return parseHcl(mappedFile(new SourceFile('server.conf', text), 0))
}

function file(text: string): HclFile {
  const result = parse(text)
  if (!result.ok) throw new Error(result.error.message)
  return result.file
}

/** A tree as nested arrays: keys, then the value. */
function shape(items: readonly HclItem[]): unknown {
  return items.map((item) => [item.keys.map((key) => key.text).join(' '), valueShape(item.value)])
}

function valueShape(value: HclValue): unknown {
  if (value.kind === 'literal') return `${value.token.type} ${value.token.text}`
  return value.kind === 'list' ? { list: value.items.map(valueShape) } : { object: shape(value.items) }
}

/** What the spans of an item show of the text. */
function cut(text: string, item: HclItem): unknown {
  const of = (span: { start: number; end: number }): string => text.slice(span.start, span.end)
  return { item: of(item), keys: item.keys.map(of), assign: item.assign && of(item.assign), value: of(item.value) }
}

describe('places', () => {
  test('spans count UTF-16 units of the text as given, with its own line ends', () => {
    const text = '# 😀\r\né = "😀"\r\nb "l" {\r\n  c = [1,\r\n 2]\r\n}\r\n'
    expect(file(text).items.map((item) => cut(text, item))).toEqual([
      { item: 'é = "😀"', keys: ['é'], assign: '=', value: '"😀"' },
      { item: 'b "l" {\r\n  c = [1,\r\n 2]\r\n}', keys: ['b', '"l"'], assign: undefined, value: '{\r\n  c = [1,\r\n 2]\r\n}' },
    ])
  })

  test('a heredoc with Windows line ends reads as the library reads it and spans what is written', () => {
    const text = 'a = <<EOF\r\nx\r\nEOF\r\nb = 1\r\n'
    const [item] = file(text).items
    if (item?.value.kind !== 'literal') throw new Error('no literal')
    expect(literalValue(item.value.token, false)).toEqual({ value: 'x\n' })
    expect(text.slice(item.value.start, item.value.end)).toBe('<<EOF\r\nx\r\nEOF\r\n')
  })

  test('an error stands where the library says, in line ends of any kind', () => {
    for (const end of ['\n', '\r\n']) {
      const text = `a = 1${end}b = 😀 word${end}`
      const result = parse(text)
      if (result.ok) throw new Error('accepted')
      expect(result.error.message).toBe('At 2:5: illegal char')
      expect(text.slice(0, result.error.start)).toBe(`a = 1${end}b = `)
    }
    const text = `a = 1\r\nb = word\r\n`
    expect(parse(text)).toEqual({ ok: false, format: 'hcl', error: { message: 'At 2:5: Unknown token: 2:5 IDENT word', panic: false, start: 11, end: 15 } })
  })

  test('an error inside nested lists stands at the innermost place', () => {
    expect(parse('a = [[[x]]]')).toMatchObject({
      error: {
        message:
          'At 1:6: error while trying to parse list within list: At 1:7: error while trying to parse list within list: At 1:8: unexpected token while parsing list: IDENT',
        start: 7,
        end: 8,
      },
    })
  })

  test('a flattened JSON item spans its own member or element', () => {
    const text = '{"p": [{"k": {"d": {"x": 1}}}, {"k": {"m": {}}}]}'
    const { format, items } = file(text)
    expect(format).toBe('json')
    expect(items.map((item) => cut(text, item))).toEqual([
      { item: '"d": {"x": 1}', keys: ['"p"', '"k"', '"d"'], assign: ':', value: '{"x": 1}' },
      { item: '"m": {}', keys: ['"p"', '"k"', '"m"'], assign: ':', value: '{}' },
    ])
  })

  test('offsets lead through a mapped text back to the file', () => {
    const source = new SourceFile('cm.yaml', 'data: |\n  a {\n    b = "x"\n  }\n')
    const text = new MappedTextBuilder(source, 8).copy(10, 14).copy(16, 26).copy(28, 30).build()
    const result = parseHcl(text)
    if (!result.ok) throw new Error(result.error.message)
    const block = result.file.items[0]?.value
    const inner = block?.kind === 'object' ? block.items[0] : undefined
    if (!inner) throw new Error('no item')
    const { place } = result.file.source.trace(inner.start, inner.end)
    expect(source.text.slice(place.start, place.end)).toBe('b = "x"')
  })
})

describe('the format', () => {
  test.each([
    ['{}', 'json'],
    ['\u00a0\u2003\u0085{}', 'json'],
    ['\ufeff{}', 'hcl'],
    ['# c\n{}', 'hcl'],
    ['', 'hcl'],
  ])('%j is %s', (text, format) => {
    const result = parse(text)
    expect(result.ok ? result.file.format : result.format).toBe(format)
  })
})

describe('comments', () => {
  test('are grouped and attached as the library does', () => {
    const { items, comments, commentGroups } = file('# one\n# two\na = 1 # line\n\n# alone\n\n// lead\nb {}\n')
    expect(commentGroups.map((group) => group.map((one) => one.text))).toEqual([['# one', '# two'], ['# line'], ['# alone'], ['// lead']])
    expect(comments.length).toBe(5)
    expect(items.map((item) => [item.leadComment?.map((one) => one.text), item.lineComment?.map((one) => one.text)])).toEqual([
      [['# one', '# two'], ['# line']],
      [['// lead'], undefined],
    ])
  })
})

describe('holes', () => {
  test.each([
    [
      `a = ${HOLE}\nb = 1`,
      [
        ['a', `HOLE ${HOLE}`],
        ['b', 'NUMBER 1'],
      ],
    ],
    [`a = "x${HOLE}y"`, [['a', `STRING "x${HOLE}y"`]]],
    [`a = 80${HOLE}`, [['a', `HOLE 80${HOLE}`]]],
    [`a = -${HOLE}s`, [['a', `HOLE -${HOLE}s`]]],
    [`a = [${HOLE}, "x", ${HOLE}]`, [['a', { list: [`HOLE ${HOLE}`, 'STRING "x"', `HOLE ${HOLE}`] }]]],
    [`b {\n  ${HOLE}\n  c = 1\n  ${HOLE}\n}\n${HOLE}`, [['b', { object: [['c', 'NUMBER 1']] }]]],
    [`${HOLE} = 1`, [[HOLE, 'NUMBER 1']]],
    [`b ${HOLE} { }`, [[`b ${HOLE}`, { object: [] }]]],
    [`a = <<EOF\n${HOLE}\nEOF\n`, [['a', `HEREDOC <<EOF\n${HOLE}\nEOF\n`]]],
    [`# ${HOLE}\na = 1`, [['a', 'NUMBER 1']]],
    [
      `{"a": ${HOLE}, "b": [${HOLE}], "c": "${HOLE}"}`,
      [
        ['"a"', `HOLE ${HOLE}`],
        ['"b"', { list: [`HOLE ${HOLE}`] }],
        ['"c"', `STRING "${HOLE}"`],
      ],
    ],
  ])('%j parses around them', (text, expected) => {
    expect(shape(file(text).items)).toEqual(expected)
  })

  test('have no value of their own', () => {
    expect(literalValue({ type: 'HOLE', text: HOLE, start: 0, end: 1 }, false)).toEqual({ hole: true })
  })
})

describe('nesting', () => {
  test.each([
    ['a = ', '[', ']'],
    ['', 'a { ', '}'],
    ['{"a":', '{"a":', '}'],
    ['{"a":', '[{"a":', '}]'],
  ])('%s%s as deep as anyone could want is an answer, not an exception', (start, open, close) => {
    expect(parse(start + open.repeat(400) + close.repeat(400))).toBeTypeOf('object')
    for (const text of [start + open.repeat(100_000), start + open.repeat(100_000) + close.repeat(100_000)]) {
      const result = parse(text)
      expect(result.ok ? 'accepted' : result.error.message).toContain('nested more than 500 levels deep')
    }
  })
})
