import { expect, test } from 'vitest'
import { type LiteralValue, literalValue } from '../../src/hcl/literal.ts'
import type { HclTokenType } from '../../src/hcl/tree.ts'

function value(type: HclTokenType, text: string, json = false): LiteralValue {
  return literalValue({ type, text, start: 0, end: text.length }, json)
}

test.each<[string, LiteralValue]>([
  ['12', { value: 12n }],
  ['-0x1F', { value: -31n }],
  ['017', { value: 15n }],
  ['-9223372036854775808', { value: -(2n ** 63n) }],
  ['9223372036854775808', { error: 'strconv.ParseInt: parsing "9223372036854775808": value out of range' }],
  ['08', { error: 'strconv.ParseInt: parsing "08": invalid syntax' }],
])('the integer %s', (text, expected) => {
  expect(value('NUMBER', text)).toEqual(expected)
})

test.each<[string, LiteralValue]>([
  ['.5', { value: 0.5 }],
  ['1.', { value: 1 }],
  ['017.5', { value: 17.5 }],
  ['1e400', { error: 'strconv.ParseFloat: parsing "1e400": value out of range' }],
  ['1e\u0001', { error: 'strconv.ParseFloat: parsing "1e\\x01": invalid syntax' }],
])('the float %j', (text, expected) => {
  expect(value('FLOAT', text)).toEqual(expected)
})

test.each<[string, LiteralValue, LiteralValue]>([
  ['"a\\n\\"\\\\"', { value: 'a\n"\\' }, { value: 'a\n"\\' }],
  ['"\\x41\\101\\u00e9\\U0001F600"', { value: 'AAé😀' }, { value: 'AAé😀' }],
  ['"\\xc3\\xa9"', { value: 'é' }, { value: 'é' }],
  ['"\\xff"', { value: '\udcff' }, { value: '\udcff' }],
  ['"${f("\\\\n")}"', { value: '${f("\\\\n")}' }, { panic: 'unquote "${f("\\\\n")}" err: invalid syntax' }],
  ['"${a}\\t${b}"', { value: '${a}\t${b}' }, { value: '${a}\t${b}' }],
  ['"\\ud83d"', { value: '\ufffd' }, { panic: 'unquote "\\ud83d" err: invalid syntax' }],
  ['"\\400x"', { panic: 'unquote "\\400x" err: invalid syntax' }, { panic: 'unquote "\\400x" err: invalid syntax' }],
  ['', { value: '' }, { value: '' }],
])('the string %s, in HCL and in JSON', (text, hcl, json) => {
  expect(value('STRING', text)).toEqual(hcl)
  expect(value('STRING', text, true)).toEqual(json)
})

test.each([
  ['<<EOF\nx\n  EOF\n', 'x\n  '],
  ['<<-EOF\n    x\n  y\n  EOF\n', '  x\ny\n'],
  ['<<-EOF\n x\n  EOF\n', ' x\n'],
  ['<<-é\n  x\n  é\n', 'x\n'],
])('the heredoc %j', (text, expected) => {
  expect(value('HEREDOC', text)).toEqual({ value: expected })
})

test('words and booleans', () => {
  expect(value('IDENT', 'a.b')).toEqual({ value: 'a.b' })
  expect(value('BOOL', 'true')).toEqual({ value: true })
  expect(value('BOOL', 'false')).toEqual({ value: false })
})
