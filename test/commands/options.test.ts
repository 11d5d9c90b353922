import { describe, expect, it } from 'vitest'
import { FORMAT_NAMES, OPTIONS, optionsOf, PRESETS, VERBS } from '../../src/commands/options.ts'
import { PRESET_NAMES } from '../../src/policy/presets.ts'
import { REPORTERS } from '../../src/report/report.ts'

describe('the option table', () => {
  it('has the options of the public contract', () => {
    const usage = optionsOf('lint').map((option) => `--${option.name}${option.value === undefined ? '' : ` ${option.value}`}${option.repeatable ? ' ...' : ''}`)
    expect(usage.sort()).toEqual([
      '--allow-empty',
      '--baseline FILE',
      '--color WHEN',
      '--config FILE',
      '--diff',
      '--exit-zero',
      '--fail-on SEVERITY',
      '--fix',
      '--format FORMAT',
      '--helm-chart NAME@VERSION',
      '--help',
      '--kubernetes-version X.Y',
      '--markdown',
      '--no-config',
      '--no-ignores',
      '--only ID,... ...',
      '--output FORMAT=FILE ...',
      '--preset NAME',
      '--quiet',
      '--render',
      '--report-only',
      '--rule ID=SEVERITY ...',
      '--rule-dir DIR ...',
      '--spire-version X.Y.Z',
      '--stdin-filename NAME',
      '--timing',
      '--unsafe-fixes',
      '--update-baseline',
      '--version',
    ])
    expect(VERBS.map((verb) => verb.name)).toEqual(['lint', 'validate', 'rules', 'explain', 'identities', 'graph', 'init', 'config', 'completion'])
  })

  it('has each option of a verb once, and options of one name alike in kind', () => {
    for (const verb of VERBS) {
      const names = optionsOf(verb.name).flatMap(({ name, short }) => (short === undefined ? [name] : [name, short]))
      expect(new Set(names).size, verb.name).toBe(names.length)
    }
    for (const option of OPTIONS) {
      for (const other of OPTIONS.filter((one) => one.name === option.name)) {
        expect([other.short, other.value === undefined], option.name).toEqual([option.short, option.value === undefined])
      }
    }
  })

  it('offers every report and preset there is', () => {
    expect(Object.keys(REPORTERS)).toEqual([...FORMAT_NAMES])
    expect(PRESETS).toEqual(PRESET_NAMES)
  })

  it('writes each summary as a sentence', () => {
    for (const { summary } of [...OPTIONS, ...VERBS]) expect(summary).toMatch(/^[A-Z].*\.$/)
  })
})
