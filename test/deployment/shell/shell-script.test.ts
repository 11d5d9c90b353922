import { describe, expect, test } from 'vitest'
import { shellCommands } from '../../../src/deployment/shell/shell-script.ts'
import { HOLE, mappedFile } from '../../../src/text/mapped-text.ts'
import { SourceFile, textAt } from '../../../src/text/source-file.ts'

/** The words of each command; `?` stands for what is not known, and a word that may be several ends in `…`. */
function words(script: string, outside: Readonly<Record<string, string>> = {}): string[][] {
  return shellCommands(mappedFile(new SourceFile('a.sh', script)), (name) => outside[name]).map((command) =>
    command.map(({ text, open }) => `${text.replaceAll(HOLE, '?')}${open ? '…' : ''}`),
  )
}

describe('commands of a script', () => {
  test('end at a line, a semicolon, a pipe, and at what joins two of them', () => {
    expect(words('a b\nc; d | e && f || g & (h i)')).toEqual([['a', 'b'], ['c'], ['d'], ['e'], ['f'], ['g'], ['h', 'i']])
  })

  test('go on behind a backslash at the end of the line', () => {
    expect(words('a \\\n  b\\\nc \\\r\n d')).toEqual([['a', 'bc', 'd']])
  })

  test('have no comments, no redirections and no assignments in them', () => {
    expect(words('#!/bin/sh\nX=1 a b#c >/dev/null 2>&1 <in # d\n# e f')).toEqual([['a', 'b#c']])
  })

  test('are not what a here-document holds', () => {
    expect(words('cat <<EOF | a b\nc d\nEOF\ne\ncat <<-"END"\n\tf\n\tEND\ng <<< h')).toEqual([['cat'], ['a', 'b'], ['e'], ['cat'], ['g']])
  })

  test('are found within others', () => {
    expect(words('x=$(a b "$(c d)")\ny=`e f`')).toEqual([
      ['c', 'd'],
      ['a', 'b', '?'],
      ['e', 'f'],
    ])
  })
})

describe('words', () => {
  test('lose their quotes and escapes', () => {
    expect(words(`a 'b c' "d \\"e\\" \\n" f\\ g h"i"'j' ''`)).toEqual([['a', 'b c', 'd "e" \\n', 'f g', 'hij', '']])
  })

  test('hold what a variable is, where the script sets it once or the surroundings do', () => {
    expect(words('A=x\nexport B="y z"\na $A/b "${B}c" $C', { C: 'w' })).toEqual([
      ['export', 'B=y z'],
      ['a', 'x/b', 'y zc', 'w'],
    ])
  })

  test('are not known where a variable is set twice, by a loop, or by nobody', () => {
    expect(words('A=x\nA=y\nfor B in 1 2; do\n a "$A" "$B" "$C" "${D:-x}" "$1"\ndone')).toEqual([
      ['for', 'B', 'in', '1', '2'],
      ['do'],
      ['a', '?', '?', '?', '?', '?'],
      ['done'],
    ])
  })

  test('may be several, or none, where an expansion has no quotes', () => {
    expect(words('a $X "$@" "${Y[@]}" {b,c} -d=$(e)')).toEqual([['e'], ['a', '?…', '?…', '?…', '{b,c}…', '-d=?…']])
  })

  test('know where they stand', () => {
    const script = 'a "b c" \\\n  --d=\'e\''
    const [command] = shellCommands(mappedFile(new SourceFile('a.sh', script)))
    expect(command?.map(({ place }) => textAt(place))).toEqual(['a', 'b c', "--d='e"])
  })

  test('of a text that breaks off are read to its end', () => {
    expect(words('a "b c')).toEqual([['a', 'b c']])
    expect(words("a 'b")).toEqual([['a', 'b']])
    expect(words('a $(b')).toEqual([['a', '?…']])
    expect(words('a ${b')).toEqual([['a', '?…']])
    expect(words('a <<')).toEqual([['a']])
    expect(words('a \\')).toEqual([['a', '']])
  })
})
