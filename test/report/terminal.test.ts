import { describe, expect, test } from 'vitest'
import { wantsColor, wantsLinks } from '../../src/report/terminal.ts'
import { textReport } from '../../src/report/text.ts'
import { PLAIN, SAMPLE } from './sample.ts'

describe('colours', () => {
  test.each([
    ['a terminal', undefined, {}, true, true],
    ['a file', undefined, {}, false, false],
    ['a terminal that can nothing', undefined, { TERM: 'dumb' }, true, false],
    ['NO_COLOR', undefined, { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR', undefined, { NO_COLOR: '' }, true, true],
    ['FORCE_COLOR', undefined, { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0', undefined, { FORCE_COLOR: '0' }, true, false],
    ['--color always', 'always', { NO_COLOR: '1' }, false, true],
    ['--color never', 'never', { FORCE_COLOR: '1' }, true, false],
  ] as const)('%s', (_, when, env, isTerminal, wanted) => {
    expect(wantsColor(when, env, isTerminal)).toBe(wanted)
  })
})

describe('links', () => {
  test.each([
    ['a terminal that is known to link', true, { TERM_PROGRAM: 'iTerm.app' }, true, true],
    ['another that is', true, { VTE_VERSION: '7200' }, true, true],
    ['one of old', true, { VTE_VERSION: '4205' }, true, false],
    ['one that nobody knows', true, { TERM: 'xterm' }, true, false],
    ['no colours', false, { TERM_PROGRAM: 'WezTerm' }, true, false],
    ['a file', true, { TERM_PROGRAM: 'WezTerm' }, false, false],
    ['CI', true, { TERM_PROGRAM: 'vscode', CI: 'true' }, true, false],
    ['FORCE_HYPERLINK', false, { FORCE_HYPERLINK: '1' }, false, true],
    ['FORCE_HYPERLINK=0', true, { FORCE_HYPERLINK: '0', TERM_PROGRAM: 'WezTerm' }, true, false],
  ] as const)('%s', (_, color, env, isTerminal, wanted) => {
    expect(wantsLinks(color, env, isTerminal)).toBe(wanted)
  })

  test('lead from a rule to its page', () => {
    const plain = textReport(SAMPLE, PLAIN)
    const linked = textReport(SAMPLE, { ...PLAIN, links: true })
    expect(linked).toContain('\x1b]8;;https://github.com/spire-lint/spire-lint/blob/main/rules/')
    expect(linked.replace(/\x1b\]8;;[^\x1b]*\x1b\\/g, '')).toBe(plain)
  })
})
