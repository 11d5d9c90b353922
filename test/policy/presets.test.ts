import { describe, expect, it } from 'vitest'
import type { RuleSeverity } from '../../src/engine/result.ts'
import type { Preset } from '../../src/engine/rule.ts'
import { isOn, PRESET_NAMES, PRESETS, severityOf } from '../../src/policy/presets.ts'
import { EXAMPLE_RULES } from './example-rules.ts'

function table(presets: readonly Preset[], overrides: ReadonlyMap<string, RuleSeverity> = new Map()): Record<string, RuleSeverity> {
  return Object.fromEntries(
    EXAMPLE_RULES.flatMap((rule) => Object.keys(rule.messages).map((message) => [`${rule.id}.${message}`, severityOf(rule, message, presets, overrides)])),
  )
}

describe('severityOf', () => {
  it('weighs every message under every preset', () => {
    expect(Object.fromEntries(PRESET_NAMES.map((preset) => [preset, table([preset])]))).toMatchInlineSnapshot(`
      {
        "adr-015": {
          "expected-something.breach": "error",
          "ha-sqlite.shared": "error",
          "ha-sqlite.single": "warning",
          "image-known-vulnerable.old": "note",
          "image-tag-floating.floating": "warning",
          "pedantic.odd": "off",
          "psat-allow-list-empty.empty": "off",
          "trial-only.hint": "off",
        },
        "demo": {
          "expected-something.breach": "off",
          "ha-sqlite.shared": "error",
          "ha-sqlite.single": "warning",
          "image-known-vulnerable.old": "off",
          "image-tag-floating.floating": "off",
          "pedantic.odd": "off",
          "psat-allow-list-empty.empty": "off",
          "trial-only.hint": "note",
        },
        "recommended": {
          "expected-something.breach": "off",
          "ha-sqlite.shared": "error",
          "ha-sqlite.single": "warning",
          "image-known-vulnerable.old": "note",
          "image-tag-floating.floating": "warning",
          "pedantic.odd": "off",
          "psat-allow-list-empty.empty": "off",
          "trial-only.hint": "off",
        },
        "security": {
          "expected-something.breach": "off",
          "ha-sqlite.shared": "error",
          "ha-sqlite.single": "warning",
          "image-known-vulnerable.old": "warning",
          "image-tag-floating.floating": "warning",
          "pedantic.odd": "off",
          "psat-allow-list-empty.empty": "error",
          "trial-only.hint": "off",
        },
        "strict": {
          "expected-something.breach": "off",
          "ha-sqlite.shared": "error",
          "ha-sqlite.single": "warning",
          "image-known-vulnerable.old": "warning",
          "image-tag-floating.floating": "warning",
          "pedantic.odd": "note",
          "psat-allow-list-empty.empty": "error",
          "trial-only.hint": "off",
        },
      }
    `)
  })

  it('takes the heaviest of several presets', () => {
    expect(table(['demo', 'security'])).toEqual({ ...table(['security']), 'trial-only.hint': 'note' })
  })

  it('takes what the user says before any preset, for all messages of a rule', () => {
    const own = new Map<string, RuleSeverity>([
      ['ha-sqlite', 'note'],
      ['image-tag-floating', 'off'],
      ['pedantic', 'error'],
    ])
    expect(table(['recommended'], own)).toEqual({
      ...table(['recommended']),
      'ha-sqlite.shared': 'note',
      'ha-sqlite.single': 'note',
      'image-tag-floating.floating': 'off',
      'pedantic.odd': 'error',
    })
  })
})

describe('isOn', () => {
  it('is true where a message can be said', () => {
    expect(EXAMPLE_RULES.filter((rule) => isOn(rule, ['recommended'], new Map())).map((rule) => rule.id)).toEqual([
      'ha-sqlite',
      'image-known-vulnerable',
      'image-tag-floating',
    ])
  })
})

describe('the presets', () => {
  it('say what they are for', () => {
    expect(PRESET_NAMES.map((name) => PRESETS[name].summary.length > 20)).toEqual([true, true, true, true, true])
    expect(Object.keys(PRESETS).sort()).toEqual([...PRESET_NAMES].sort())
  })
})
