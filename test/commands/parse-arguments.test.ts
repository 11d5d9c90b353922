import { describe, expect, it } from 'vitest'
import { parseArguments } from '../../src/commands/parse-arguments.ts'

function parsed(...argv: string[]) {
  const args = parseArguments(argv)
  if ('usageError' in args) throw new Error(args.usageError)
  return args
}

function wrong(...argv: string[]): string {
  const args = parseArguments(argv)
  if (!('usageError' in args)) throw new Error(`was understood as ${args.verb}`)
  return args.usageError
}

describe('the command line', () => {
  it('is lint where it names no verb', () => {
    const args = parsed('--format', 'json', 'k8s', '-', '--rule', 'a=off', '--rule=b=error', '-q')
    expect([args.verb, args.operands]).toEqual(['lint', ['k8s', '-']])
    expect([args.value('format'), args.values('rule'), args.has('quiet'), args.has('timing')]).toEqual(['json', ['a=off', 'b=error'], true, false])
  })

  it('finds the verb behind options, and takes later names of verbs for operands', () => {
    expect(parsed('--color', 'never', 'explain', 'rules')).toMatchObject({ verb: 'explain', operands: ['rules'] })
    expect(parsed('lint', 'rules')).toMatchObject({ verb: 'lint', operands: ['rules'] })
  })

  it('takes ./verb and what stands behind -- for a path', () => {
    expect(parsed('./rules')).toMatchObject({ verb: 'lint', operands: ['./rules'] })
    expect(parsed('--', 'rules', '--quiet')).toMatchObject({ verb: 'lint', operands: ['rules', '--quiet'] })
  })

  it('takes the last of several values', () => {
    expect(parsed('--format', 'json', '--format', 'sarif').value('format')).toBe('sarif')
  })

  it.each([
    [['--formt', 'json'], 'unknown option --formt; did you mean --format?'],
    [['--zebra'], 'unknown option --zebra'],
    [['-x'], 'unknown option -x'],
    [['--format', 'sariff'], "--format cannot be 'sariff'; did you mean 'sarif'?"],
    [['--format', 'zebra'], "--format cannot be 'zebra'; it is one of text, json, jsonl, sarif, github, gitlab, junit, checkstyle, markdown, html"],
    [['--format'], '--format needs a value: --format FORMAT'],
    [['--format='], '--format needs a value: --format FORMAT'],
    [['--config', '--quiet'], '--config needs a value: --config FILE'],
    [['--quiet=yes'], '--quiet takes no value'],
    [['rules', '--timing'], "'rules' takes no option --timing; it belongs to 'lint'"],
    [['rules', '--format', 'sarif'], "--format cannot be 'sarif'; it is one of text, json"],
    [['rules', 'x'], "'rules' takes no operand, but got 'x'"],
    [['explain', 'x', 'y'], "'explain' takes one operand, but got 2"],
  ])('%j is refused', (argv, message) => {
    expect(wrong(...argv)).toBe(message)
  })

  it('names an option by nothing that JavaScript objects bring along', () => {
    expect(wrong('--constructor')).toBe('unknown option --constructor')
    expect(wrong('--__proto__')).toBe('unknown option --__proto__')
  })
})
