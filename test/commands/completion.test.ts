import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { OPTIONS, VERBS } from '../../src/commands/options.ts'
import { run } from '../../src/commands/run.ts'
import { RecordingEdge } from './edge.ts'

async function script(shell: string): Promise<string> {
  const edge = new RecordingEdge()
  expect(await run(['completion', shell], edge)).toBe(0)
  return edge.out
}

function bash(source: string, words: readonly string[]): readonly string[] {
  const program = `${source}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _spire_lint; printf '%s\\n' "\${COMPREPLY[@]}"`
  return execFileSync('bash', ['--norc', '-c', program], { cwd: import.meta.dirname, encoding: 'utf8' })
    .trim()
    .split('\n')
}

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish'])('for %s knows every verb and option', async (shell) => {
    const text = await script(shell)
    for (const { name } of VERBS) expect(text).toContain(name)
    for (const { name } of OPTIONS) expect(text).toMatch(new RegExp(`(--|-l )${name}\\b`))
  })

  it('for bash completes verbs, options, values and files', async () => {
    const source = await script('bash')
    expect(bash(source, ['spire-lint', 'rul'])).toEqual(['rules'])
    expect(bash(source, ['spire-lint', '--exit'])).toEqual(['--exit-zero'])
    expect(bash(source, ['spire-lint', 'rules', '--'])).toEqual(['--format', '--color', '--help', '--version'])
    expect(bash(source, ['spire-lint', '--format', 'ch'])).toEqual(['checkstyle'])
    expect(bash(source, ['spire-lint', 'rules', '--format', ''])).toEqual(['text', 'json'])
    expect(bash(source, ['spire-lint', 'completion', 'f'])).toEqual(['fish'])
    expect(bash(source, ['spire-lint', 'lint', 'completion.t'])).toEqual(['completion.test.ts'])
  })

  it('refuses other shells', async () => {
    const edge = new RecordingEdge()
    expect(await run(['completion', 'bsh'], edge)).toBe(2)
    expect(edge.err).toContain("no completion for 'bsh'; did you mean 'bash'?")
    expect(await run(['completion'], edge)).toBe(2)
  })
})
