import { describe, expect, test } from 'vitest'
import { applyFixes } from '../../src/engine/apply-fixes.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { SourceFile } from '../../src/text/source-file.ts'

const FILE = new SourceFile('a.yaml', 'one two three\n')

function fix(...edits: readonly (readonly [start: number, end: number, text: string, file?: SourceFile])[]): Fix {
  return { title: 'x', safe: true, edits: edits.map(([start, end, text, file = FILE]) => ({ place: file.place(start, end), text })) }
}

function fixed(...fixes: readonly Fix[]): Record<string, string> {
  return Object.fromEntries(applyFixes(fixes))
}

describe('fixes', () => {
  test('of one file are made together, in any order', () => {
    const first = fix([0, 3, 'ONE!'])
    const second = fix([8, 13, ''])
    expect(fixed(first, second)).toEqual({ 'a.yaml': 'ONE! two \n' })
    expect(fixed(second, first)).toEqual({ 'a.yaml': 'ONE! two \n' })
  })

  test('that touch nothing leave no file behind', () => {
    expect(fixed()).toEqual({})
  })

  test('that overlap wait, but for the one that begins first', () => {
    expect(fixed(fix([2, 6, '-']), fix([0, 4, '+']))).toEqual({ 'a.yaml': '+two three\n' })
  })

  test('that are the same are made once', () => {
    expect(fixed(fix([4, 4, 'x ']), fix([4, 4, 'x ']))).toEqual({ 'a.yaml': 'one x two three\n' })
  })

  test('are made as a whole or not at all', () => {
    const other = new SourceFile('b.yaml', 'four\n')
    expect(fixed(fix([0, 3, 'A'], [0, 4, 'B', other]), fix([2, 5, 'C'], [4, 4, 'D', other]))).toEqual({ 'a.yaml': 'A two three\n', 'b.yaml': 'B\n' })
  })

  test('side by side are both made', () => {
    expect(fixed(fix([0, 3, 'A']), fix([3, 4, '']))).toEqual({ 'a.yaml': 'Atwo three\n' })
  })
})
