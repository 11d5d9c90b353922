import { expect, test } from 'vitest'
import { lintOptions } from '../../src/commands/lint-options.ts'
import { parseArguments } from '../../src/commands/parse-arguments.ts'

function options(...words: readonly string[]) {
  const parsed = parseArguments(words)
  if ('usageError' in parsed) return parsed.usageError
  const result = lintOptions(parsed)
  return 'usageError' in result ? result.usageError : { helmChart: result.input.helmChart, markdown: result.input.markdown }
}

test('the chart that values are for, by name and release', () => {
  expect(options('--helm-chart', 'spire@0.28.3', '.')).toEqual({ helmChart: { name: 'spire', version: '0.28.3' }, markdown: undefined })
  expect(options('--helm-chart=spire-crds@v0.5.0', '--markdown')).toEqual({ helmChart: { name: 'spire-crds', version: '0.5.0' }, markdown: true })
})

test.each(['spire', 'spire@', 'spire@0.28', 'other@1.0.0', '@0.28.3'])('%s is no chart', (value) => {
  expect(options('--helm-chart', value)).toBe(`--helm-chart is written spire@X.Y.Z or spire-crds@X.Y.Z, not '${value}'`)
})
