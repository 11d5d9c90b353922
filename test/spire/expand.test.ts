import { expect, test } from 'vitest'
import { environmentOf } from '../../src/spire/environment.ts'
import { expandEnvironment } from '../../src/spire/expand.ts'
import { mappedFile } from '../../src/text/mapped-text.ts'
import { SourceFile, textAt } from '../../src/text/source-file.ts'

function expanded(text: string, dollar: 'dollar' | 'variable' = 'dollar'): string {
  const environment = environmentOf({ A: 'one', B: '$A "two"\n', 'X:-y': 'odd' })
  return expandEnvironment(mappedFile(new SourceFile('f', text), 0), environment, true, dollar).text.text
}

test.each([
  ['$A-${A}', 'one-one'],
  ['$AB', ''],
  ['$B', '$A "two"\n'],
  ['$$A ${$}A', '$A $A'],
  ['a${}b', 'ab'],
  ['a${b', 'ab'],
  ['$ $" $', '$ $" $'],
  ['$1$*x', 'x'],
  ['${X:-y}', 'odd'],
  ['# $A', '# one'],
])('%s becomes %s', (text, result) => {
  expect(expanded(text)).toBe(result)
})

test('for the controller manager a doubled dollar is a variable', () => {
  expect(expanded('a$$A', 'variable')).toBe('aA')
})

test('what is put in is traced to the variable, the rest to itself', () => {
  const file = new SourceFile('f', 'x $A y')
  const { text } = expandEnvironment(mappedFile(file, 0), environmentOf({ A: 'one' }), true)
  expect([textAt(text.trace(2, 5).place), text.trace(2, 5).exact, textAt(text.trace(6, 7).place), text.edit(6, 7, 'z')]).toEqual([
    '$A',
    false,
    'y',
    { place: file.place(5, 6), text: 'z' },
  ])
})
