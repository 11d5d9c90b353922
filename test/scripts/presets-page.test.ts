import { expect, test } from 'vitest'
import { RULES } from '../../rules/index.ts'
import { presetsPage } from '../../scripts/presets-page.ts'
import { PRESET_WORDS } from '../../scripts/presets-words.ts'

const PAGE = presetsPage('')

function rowsOf(title: string): readonly string[] {
  const section = PAGE.split('\n## ').find((one) => one.startsWith(`${title}:`)) ?? ''
  return section.split('\n').filter((line) => line.startsWith('| ['))
}

test('every reason is for a rule that there is, and that the preset changes', () => {
  for (const [preset, { rules }] of Object.entries(PRESET_WORDS)) {
    const changed = rowsOf(preset).map((row) => /\[([a-z0-9-]+)\]/.exec(row)?.[1])
    expect(
      Object.keys(rules).filter((id) => !changed.includes(id)),
      preset,
    ).toEqual([])
  }
})

test('security is in strict, and the reference design is errors where it is declared', () => {
  const ids = (preset: string) => rowsOf(preset).map((row) => row.split(']')[0])
  expect(ids('security').filter((id) => !ids('strict').includes(id))).toEqual([])
  const design = RULES.filter(({ area }) => area === 'design').length
  expect(rowsOf('adr-015').filter((row) => row.includes('| note | error |')).length).toBeGreaterThan(0)
  expect(rowsOf('adr-015').length).toBeLessThanOrEqual(design)
})
