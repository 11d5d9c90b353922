import { describe, expect, test } from 'vitest'
import { HOLE, type MappedText, MappedTextBuilder, mappedFile } from '../../src/text/mapped-text.ts'
import { SourceFile } from '../../src/text/source-file.ts'

const file = new SourceFile('a.yaml', 'abc\\ndef')
const other = new SourceFile('b.yaml', 'VALUE')

function traced(text: MappedText, start: number, end: number) {
  const { place, exact, via } = text.trace(start, end)
  return { at: `${place.file.path}:${place.start}-${place.end}`, exact, via: via.map((one) => `${one.file.path}:${one.start}-${one.end}`) }
}

/** `abc`, a line feed from `\n`, `def`. */
function unescaped(encode?: (text: string) => string | undefined): MappedText {
  return new MappedTextBuilder(file, 0, encode).copy(0, 3).unit('\n', 3, 5).copy(5, 8).build()
}

describe('a trace', () => {
  test('of copied text is exact to the character', () => {
    expect(traced(unescaped(), 1, 2)).toEqual({ at: 'a.yaml:1-2', exact: true, via: [] })
    expect(traced(unescaped(), 5, 7)).toEqual({ at: 'a.yaml:6-8', exact: true, via: [] })
  })

  test('of an escape is the whole escape', () => {
    expect(traced(unescaped(), 3, 4)).toEqual({ at: 'a.yaml:3-5', exact: true, via: [] })
    expect(traced(unescaped(), 2, 5)).toEqual({ at: 'a.yaml:2-6', exact: true, via: [] })
  })

  test('of nothing is where it would stand', () => {
    expect([0, 3, 4, 7].map((offset) => traced(unescaped(), offset, offset).at)).toEqual(['a.yaml:0-0', 'a.yaml:3-3', 'a.yaml:5-5', 'a.yaml:8-8'])
    expect(traced(new MappedTextBuilder(file, 2).build(), 0, 0)).toEqual({ at: 'a.yaml:2-2', exact: true, via: [] })
  })

  test('of foreign text is the place that it stands for, and tells where it came from', () => {
    const text = new MappedTextBuilder(file, 0)
      .copy(0, 1)
      .foreign('VALUE', file.place(1, 3), [other.place(0, 5)])
      .copy(5, 8)
      .build()
    expect(text.text).toBe('aVALUEdef')
    expect(traced(text, 2, 3)).toEqual({ at: 'a.yaml:1-3', exact: false, via: ['b.yaml:0-5'] })
    expect(traced(text, 0, 1)).toEqual({ at: 'a.yaml:0-1', exact: true, via: [] })
  })

  test('through an alias is the alias, with the exact text behind it', () => {
    const text = new MappedTextBuilder(other, 0).through(unescaped(), other.place(2, 4)).build()
    expect(traced(text, 1, 4)).toEqual({ at: 'b.yaml:2-4', exact: false, via: ['a.yaml:1-5'] })
    expect(traced(text, 0, 0)).toEqual({ at: 'b.yaml:2-4', exact: false, via: ['a.yaml:0-0'] })
    const part = new MappedTextBuilder(other, 0).slice(text, 2, 6).build()
    expect(traced(part, 0, 1)).toEqual({ at: 'b.yaml:2-4', exact: false, via: ['a.yaml:2-3'] })
  })

  test('of a slice is that of the text that it was cut from', () => {
    const slice = new MappedTextBuilder(other, 0).slice(unescaped(), 2, 6).build()
    expect(slice.text).toBe('c\nde')
    expect([traced(slice, 0, 1).at, traced(slice, 1, 2).at, traced(slice, 3, 4).at]).toEqual(['a.yaml:2-3', 'a.yaml:3-5', 'a.yaml:6-7'])
  })
})

test('a hole stands in the text and is told, in a slice too', () => {
  const text = new MappedTextBuilder(file, 0).copy(0, 2).hole(file.place(2, 5)).copy(5, 8).build()
  expect([text.text, text.holes]).toEqual([`ab${HOLE}def`, [{ start: 2, end: 3 }]])
  const slice = new MappedTextBuilder(file, 0).slice(text, 1, 5).build()
  expect([slice.text, slice.holes]).toEqual([`b${HOLE}de`, [{ start: 1, end: 2 }]])
})

describe('an edit', () => {
  const quote = (text: string) => text.replaceAll('"', '\\"')
  const double = (text: string) => (text.includes('!') ? undefined : text.replaceAll('\\', '\\\\'))

  test('replaces what made the text, escaped for where it stands', () => {
    expect(unescaped(quote).edit(2, 4, '"')).toEqual({ place: file.place(2, 5), text: '\\"' })
    expect(unescaped(quote).edit(3, 3, '"')).toEqual({ place: file.place(3, 3), text: '\\"' })
  })

  test('of a slice is escaped for the slice, then for the text around it', () => {
    const slice = new MappedTextBuilder(file, 0, quote).slice(unescaped(double), 0, 3).slice(unescaped(double), 4, 6).build()
    expect(slice.edit(0, 1, '"')).toEqual({ place: file.place(0, 1), text: '\\\\"' })
    expect(slice.edit(0, 1, '!')).toBe(undefined)
  })

  test('is not made where the text came from elsewhere, or from texts of two styles', () => {
    const text = new MappedTextBuilder(file, 0).foreign('x', file.place(0, 1), []).copy(1, 2).build()
    expect([text.edit(0, 1, 'y'), text.edit(0, 2, 'y')]).toEqual([undefined, undefined])
    const mixed = new MappedTextBuilder(file, 0).slice(unescaped(quote), 0, 1).slice(unescaped(double), 1, 3).build()
    expect([mixed.edit(0, 2, 'y'), mixed.edit(1, 2, 'y')?.text]).toEqual([undefined, 'y'])
  })
})

test('a file as it stands leaves its byte order mark out', () => {
  const text = mappedFile(new SourceFile('c', '\ufeffabc'))
  expect([text.text, text.trace(0, 1).place.start]).toEqual(['abc', 1])
})
