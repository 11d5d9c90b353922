import { expect, test } from 'vitest'
import { argumentsIn, isOff } from '../../src/deployment/go-flags.ts'
import { textAt } from '../../src/text/source-file.ts'
import { container } from '../kubernetes/world.ts'

const FLAGS = { values: new Set(['config', 'dns']), switches: new Set(['node']) }

/** What is read of arguments that stand in a YAML list. */
function read(args: string): unknown[] {
  const words = container(`args: [${args}]`).args ?? []
  return [...argumentsIn(words, FLAGS)].map((argument) =>
    argument.is === 'flag' ? [argument.name, argument.text, textAt(argument.place)] : [argument.is, argument.word.text],
  )
}

test('values stand behind a blank or an equals sign, and may begin with a dash', () => {
  expect(read('-config, /a, "--dns=b=c", -dns, -node')).toEqual([
    ['config', '/a', '/a'],
    ['dns', 'b=c', 'b=c'],
    ['dns', '-node', '-node'],
  ])
})

test('a switch takes none but behind an equals sign', () => {
  expect(read('-node, --node=0, -node, "true"')).toEqual([
    ['node', 'true', '-node'],
    ['node', '0', '--node=0'],
    ['node', 'true', '-node'],
    ['stray', 'true'],
  ])
})

test('what is no flag, or none of these, is told, and what follows is read', () => {
  expect(read('run, --, "-", -other=1, -config, /a')).toEqual([
    ['stray', 'run'],
    ['stray', '--'],
    ['stray', '-'],
    ['undefined', '-other=1'],
    ['config', '/a', '/a'],
  ])
})

test('a flag at the end that lacks its value is left out', () => {
  expect(read('-node, -config')).toEqual([['node', 'true', '-node']])
})

test('the words that turn a switch off', () => {
  expect(['0', 'f', 'F', 'false', 'FALSE', 'False', '', 'no', '1', 'true'].filter(isOff)).toEqual(['0', 'f', 'F', 'false', 'FALSE', 'False'])
})
