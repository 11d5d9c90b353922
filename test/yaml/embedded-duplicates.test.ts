import { expect, test } from 'vitest'
import { mappedFile } from '../../src/text/mapped-text.ts'
import { SourceFile, textAt } from '../../src/text/source-file.ts'
import { parseEmbedded } from '../../src/yaml/embedded.ts'
import { duplicatesIn } from '../../src/yaml/embedded-duplicates.ts'

test('a key that stands twice is told with its value where that is a scalar', () => {
  const text = 'a: 1\nlist:\n  - { b: 1, b: 2 }\nc: { d: 1 }\nc: { d: 2 }\na: 3\n'
  const found = duplicatesIn(parseEmbedded(mappedFile(new SourceFile('a.yaml', text))))
  expect(found.map(({ key, place, first }) => [key, textAt(place), first.start]).sort()).toEqual([
    ['a', 'a: 3', 0],
    ['b', 'b: 2', text.indexOf('b')],
    ['c', 'c', text.indexOf('c')],
  ])
})
