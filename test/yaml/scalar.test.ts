import fc from 'fast-check'
import { getScalarValue, parseEvents } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { isScalar, parseDocument as parseWithYaml } from 'yaml'
import { SourceFile } from '../../src/text/source-file.ts'
import type { YamlScalar } from '../../src/yaml/node.ts'
import { parseDocument } from '../../src/yaml/parse.ts'
import { splitStream } from '../../src/yaml/stream.ts'

/** The scalar under `key` in a document. */
function scalarOf(text: string): YamlScalar | undefined {
  const [source] = splitStream(new SourceFile('a.yaml', text))
  const root = source && parseDocument(source).root
  const value = root?.kind === 'mapping' ? root.get('key')?.value : root?.kind === 'sequence' ? root.items[0] : root
  return value?.kind === 'scalar' ? value : undefined
}

/** What the `yaml` package reads; undefined where it refuses the document. */
function valueByYaml(text: string): string | undefined {
  const document = parseWithYaml(text, { schema: 'failsafe', logLevel: 'silent' })
  if (document.errors.length > 0) return undefined
  const node = document.get('key', true)
  return isScalar(node) ? String(node.value ?? '') : undefined
}

function valueByJsYaml(text: string): string | undefined {
  const event = parseEvents(text, {})[3]
  return event?.type === 4 ? getScalarValue(text, event) : undefined
}

/** Every character must come from text that makes it: the character itself, an escape that reads as it, or a line break. */
function untraced(scalar: YamlScalar): readonly string[] {
  const { mapped, style } = scalar
  const wrong: string[] = []
  for (let i = 0; i < mapped.text.length; i++) {
    const { place, exact } = mapped.trace(i, i + 1)
    const written = place.file.text.slice(place.start, place.end)
    const character = mapped.text.charAt(i)
    if (!exact) wrong.push(`${i}: not exact`)
    else if (written === character) continue
    else if (/^[ \t]*(?:\r\n|\r|\n)[ \t\r\n]*$/.test(written) && (character === ' ' || character === '\n')) continue
    else if (written === '' && character === '\n' && i === mapped.text.length - 1) continue
    else if (style === 'single' && written === "''" && character === "'") continue
    else if (style === 'double' && written.startsWith('\\') && decoded(written).includes(character)) continue
    else wrong.push(`${i}: ${JSON.stringify(character)} from ${JSON.stringify(written)}`)
  }
  return wrong
}

function decoded(sequence: string): string {
  return scalarOf(`key: "${sequence}"`)?.source ?? ''
}

const word = fc.constantFrom('a', 'spire', 'x: y'.slice(0, 2), "don't", '"q"', 'é', '😀', '#x', 'a#b', '- z', '\\', '/', '{}', '\ufeffb', '\u00a0', '=', '${X}')
const gap = fc.constantFrom(' ', '  ', '\t', ' \t ')
const line = fc
  .tuple(fc.constantFrom('', '', '', ' ', '  ', '\t', '   '), fc.array(fc.tuple(word, gap), { maxLength: 4 }), fc.constantFrom('', ' ', '\t'))
  .map(([lead, words, tail]) => lead + words.map(([text, between]) => text + between).join('') + tail)
const lineEnd = fc.constantFrom('\n', '\n', '\r\n')
const outer = fc.constantFrom('', '  ', '    ')

const blockScalar = fc
  .record({
    style: fc.constantFrom('|', '>'),
    chomping: fc.constantFrom('', '-', '+'),
    indicator: fc.boolean(),
    indent: fc.integer({ min: 1, max: 5 }),
    // Lines of only white space at the end are no content to the `yaml` package, but are to go-yaml.
    lines: fc.array(line, { maxLength: 8 }).filter((lines) => (lines.at(-1) ?? '').trim() !== '' || lines.every((text) => text === '')),
    comment: fc.constantFrom('', ' # c', '  '),
    eol: lineEnd,
    close: fc.boolean(),
    after: fc.constantFrom('', 'z: 1'),
  })
  .map(({ style, chomping, indicator, indent, lines, comment, eol, close, after }) => {
    const body = lines.map((text) => (text.trim() === '' && text.length < 2 ? text.slice(0, indent) : ' '.repeat(indent) + text))
    return `key: ${style}${indicator ? indent : ''}${chomping}${comment}${eol}${body.join(eol)}${close || after !== '' || lines.at(-1)?.trim() === '' ? eol : ''}${after}`
  })

const flowLines = fc.array(fc.tuple(fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 3 })), {
  minLength: 1,
  maxLength: 4,
})

const singleScalar = fc.tuple(flowLines, lineEnd, outer, gap).map(([lines, eol, indent, edge]) => {
  const text = lines.map(([words, breaks]) => words.map(([w, g]) => w.replaceAll("'", "''") + g).join('') + eol.repeat(breaks) + indent).join(' ')
  return `key: '${edge}${text}'${eol}`
})

const sequence = fc.constantFrom(
  '\\n',
  '\\t',
  '\\"',
  '\\\\',
  '\\/',
  '\\x41',
  '\\u00e9',
  '\\U0001F600',
  '\\ ',
  '\\	',
  '\\0',
  '\\e',
  '\\N',
  '\\_',
  '\\L',
  '\\P',
  '\\a',
  '\\b',
  '\\v',
  '\\f',
  '\\r',
)
const doubleScalar = fc.tuple(flowLines, fc.array(sequence, { maxLength: 6 }), lineEnd, outer, fc.boolean()).map(([lines, escapes, eol, indent, continued]) => {
  const text = lines
    .map(
      ([words, breaks], n) =>
        words.map(([w, g], i) => w.replaceAll(/["\\]/g, '\\$&') + (escapes[n + i] ?? '') + g).join('') +
        (continued && n % 2 === 0 ? `\\${eol}` : eol.repeat(breaks)) +
        indent,
    )
    .join('')
  return `key: "${text}"${eol}`
})

const plainScalar = fc.tuple(flowLines, lineEnd, fc.integer({ min: 1, max: 3 })).map(([lines, eol, indent]) => {
  const text = lines
    .map(
      ([words, breaks]) =>
        words.map(([w, g]) => w.replace(/^[#"'\-{\ufeff]/, 'p').replace(/[:{}]/g, 'c') + g).join('') + eol.repeat(breaks) + ' '.repeat(indent),
    )
    .join('x')
  return `key: p${text.trimEnd()}${eol}z: 1`
})

test('empty lines behind an escaped line break stay, as in go-yaml', () => {
  expect(scalarOf('key: "a \\\n\n\n  b"\n')?.value).toBe('a \n\nb')
})

test('a last line of only white space has its line end read into it, as in go-yaml', () => {
  expect(scalarOf('key: |1\n   ')?.mapped.text).toBe('  \n')
})

describe.each([
  ['block', blockScalar, 2500],
  ['single-quoted', singleScalar, 1500],
  ['double-quoted', doubleScalar, 1500],
  ['plain', plainScalar, 1500],
] as const)('generated %s scalars', (_name, generated, numRuns) => {
  test('have the value that both libraries read, and every character traces to what made it', () => {
    let compared = 0
    fc.assert(
      fc.property(generated, (text) => {
        const expected = valueByYaml(text)
        const scalar = scalarOf(text)
        if (scalar === undefined || expected === undefined) return
        compared++
        expect({ yaml: scalar.mapped.text, js: scalar.mapped.text, source: scalar.source, untraced: untraced(scalar) }).toEqual({
          yaml: expected,
          js: valueByJsYaml(text),
          source: expected,
          untraced: [],
        })
      }),
      { numRuns, seed: 20_26 },
    )
    expect(compared).toBeGreaterThan(numRuns * 0.6)
  })
})
