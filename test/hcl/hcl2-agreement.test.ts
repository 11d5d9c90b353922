import fc from 'fast-check'
import hcl2 from 'hcl2-parser'
import { expect, test } from 'vitest'
import { literalValue } from '../../src/hcl/literal.ts'
import { parseHcl } from '../../src/hcl/parse.ts'
import type { HclItem, HclValue } from '../../src/hcl/tree.ts'
import { mappedFile } from '../../src/text/mapped-text.ts'
import { SourceFile } from '../../src/text/source-file.ts'

/* What both versions of HCL write and read alike: one item a line, commas in lists, the escapes of JSON, no repeated keys. */
const name = fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/).filter((one) => !['true', 'false', 'null', 'for'].includes(one))
const quoted = fc
  .array(fc.constantFrom('a', 'Z', '0', ' ', '/', ':', 'é', '😀', '\\n', '\\t', '\\"', '\\\\', '\\u00e9', '#', '//', '$', '%', '='), { maxLength: 8 })
  .map((parts) => `"${parts.join('')}"`)
const scalar = fc.oneof(quoted, fc.nat(1_000_000).map(String), fc.constantFrom('true', 'false', '1.5', '0.25'))
const heredoc = fc.array(fc.constantFrom('x', '  y', '', '"q"', 'é'), { minLength: 1, maxLength: 4 }).map((lines) => `<<END\n${lines.join('\n')}\nEND`)
const list = fc.array(scalar, { maxLength: 4 }).map((items) => `[${items.join(', ')}]`)
const comment = fc.constantFrom('', '# c\n', '// c\n', '/* c\n c */\n')
const end = fc.constantFrom('\n', '\n\n', ' # c\n', ' // c\n')

function body(depth: number): fc.Arbitrary<string> {
  const attribute = fc.tuple(fc.oneof(scalar, list), end).map(([value, after]) => ` = ${value}${after}`)
  const multiline = heredoc.map((value) => ` = ${value}\n`)
  const block = (): fc.Arbitrary<string> =>
    fc.tuple(fc.array(quoted, { maxLength: 2 }), body(depth - 1)).map(([labels, inner]) => `${labels.map((one) => ` ${one}`).join('')} {\n${inner}}\n`)
  const rest = depth > 0 ? fc.oneof(attribute, multiline, block()) : fc.oneof(attribute, multiline)
  return fc
    .uniqueArray(fc.tuple(name, rest, comment), { selector: ([key]) => key, maxLength: 4 })
    .map((items) => items.map(([key, after, before]) => `${before}${key}${after}`).join(''))
}

test('where HCL 1 and HCL 2 agree, our tree holds what an HCL 2 parser reads', () => {
  fc.assert(
    fc.property(body(2), (text) => {
      const [read, error]: readonly [unknown, unknown] = hcl2.parseToObject(text)
      expect(error).toBe(null)
      const result = parseHcl(mappedFile(new SourceFile('x', text)))
      expect(result.ok ? objectOf(result.file.items) : result.error).toEqual(read)
    }),
    { numRuns: 400, seed: 1 },
  )
})

function objectOf(items: readonly HclItem[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(items.map((item) => [item.keys[0]?.text, labelled(item.keys.slice(1).map(keyText), item.value)]))
}

/** A block is a list of one body under its labels. */
function labelled([first, ...rest]: readonly string[], value: HclValue): unknown {
  if (first !== undefined) return { [first]: labelled(rest, value) }
  return value.kind === 'object' ? [objectOf(value.items)] : plainValue(value)
}

function plainValue(value: HclValue): unknown {
  if (value.kind === 'list') return value.items.map(plainValue)
  if (value.kind === 'object') return objectOf(value.items)
  const read = literalValue(value.token, false)
  if (!('value' in read)) return read
  return typeof read.value === 'bigint' ? Number(read.value) : read.value
}

function keyText(key: HclItem['keys'][number]): string {
  const read = literalValue(key, false)
  return 'value' in read ? String(read.value) : key.text
}
