import { expect, test } from 'vitest'
import { fencesOf, isMarkdown } from '../../src/files/fences.ts'
import { SourceFile } from '../../src/text/source-file.ts'

function fences(text: string) {
  const file = new SourceFile('README.md', text)
  return fencesOf(file).map(({ language, start, end }) => [language, file.position(start).line, text.slice(start, end)])
}

test('a fence is its lines, with the language that stands behind it', () => {
  expect(fences('a\n\n```yaml\nx: 1\n```\nb\n~~~ HCL title="x"\ny = 2\n~~~\n')).toEqual([
    ['yaml', 4, 'x: 1\n'],
    ['hcl', 8, 'y = 2\n'],
  ])
})

test('inside a list a fence and its lines are indented', () => {
  expect(fences('1. one\n\n   ```yaml\n   x: 1\n   ```\n- ```json\n  {}\n  ```\n')).toEqual([
    ['yaml', 4, '   x: 1\n'],
    ['json', 7, '  {}\n'],
  ])
})

test('a fence ends at as many of its own marks, and at nothing else', () => {
  expect(fences('````md\n```yaml\nx: 1\n```\n````\n')).toEqual([['md', 2, '```yaml\nx: 1\n```\n']])
  expect(fences('~~~\n```\n~~~\n')).toEqual([['', 2, '```\n']])
  expect(fences('```yaml\nx: 1\n``` not an end\n```\n')).toEqual([['yaml', 2, 'x: 1\n``` not an end\n']])
})

test('one that is not closed goes to the end; code within a line and quotations are none', () => {
  expect(fences('```yaml\nx: 1\n')).toEqual([['yaml', 2, 'x: 1\n']])
  expect(fences('``` a ``` b\n> ```yaml\n> x: 1\n> ```\n')).toEqual([])
})

test('line ends of any kind', () => {
  expect(fences('```yaml\r\nx: 1\r\n```\r\n')).toEqual([['yaml', 2, 'x: 1\r\n']])
})

test('Markdown is told by the name', () => {
  expect(['a.md', 'A.MD', 'a.markdown', 'a.mdx', 'md', 'a.yaml'].map(isMarkdown)).toEqual([true, true, true, false, false, false])
})
