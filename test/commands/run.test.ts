import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { help } from '../../src/commands/help.ts'
import { OPTIONS, VERBS } from '../../src/commands/options.ts'
import { run } from '../../src/commands/run.ts'
import { RecordingEdge } from './edge.ts'

async function ran(...argv: string[]) {
  const edge = new RecordingEdge()
  return { code: await run(argv, edge), out: edge.out, err: edge.err }
}

describe('the command', () => {
  it("prints its version, which is the package's", async () => {
    expect(await ran('--version')).toEqual({ code: 0, out: `${packageJson.version}\n`, err: '' })
    expect(await ran('rules', '-V')).toEqual({ code: 0, out: `${packageJson.version}\n`, err: '' })
  })

  it('prints help for itself and for each verb', async () => {
    expect((await ran('-h')).out).toBe(help('lint'))
    for (const { name } of VERBS) expect((await ran(name, '--help')).out).toBe(help(name))
    for (const option of OPTIONS) {
      for (const verb of option.verbs) expect(help(verb)).toContain(`--${option.name}${option.value === undefined ? '' : ` ${option.value}`}`)
    }
    for (const line of help('lint').split('\n').slice(1)) expect(line.length).toBeLessThanOrEqual(130)
  })

  it('exits with 2 on wrong usage', async () => {
    expect(await ran('--formt')).toEqual({ code: 2, out: '', err: "spire-lint: unknown option --formt; did you mean --format?\nTry 'spire-lint --help'.\n" })
  })
})
