import { describe, expect, test } from 'vitest'
import { fingerprinted } from '../../src/engine/fingerprint.ts'
import type { Location } from '../../src/engine/locate.ts'
import type { Draft } from '../../src/engine/run.ts'
import { SourceFile } from '../../src/text/source-file.ts'

/** A draft about one text in a file. */
function draft(file: SourceFile, text: string, rule = 'a-rule'): Draft {
  const start = file.text.indexOf(text)
  return { rule, severity: 'error', message: 'm', place: file.place(start, start + text.length), related: [], fixes: [], yields: false }
}

const IN_OBJECT: Location = { object: { kind: 'ConfigMap', namespace: 'spire', name: 'spire-agent' }, path: 'agent.conf: agent.trust_domain' }

function prints(drafts: readonly Draft[], location: Location = IN_OBJECT): readonly string[] {
  return fingerprinted(drafts, () => location).map(({ fingerprint }) => fingerprint)
}

describe('a fingerprint', () => {
  const file = new SourceFile('a.yaml', 'trust_domain = "a.test"\n')

  test('is a SHA-256, and the same every time', () => {
    const [first] = prints([draft(file, '"a.test"')])
    expect(first).toMatch(/^[0-9a-f]{64}$/)
    expect(prints([draft(file, '"a.test"')])).toEqual([first])
  })

  test('does not change with the line, the file of an object, the quotes or the blanks', () => {
    const before = prints([draft(file, '"a.test"')])
    const elsewhere = new SourceFile('moved/b.yaml', '\n\n# more\n    trust_domain:   a.test\n')
    expect(prints([draft(elsewhere, 'a.test')])).toEqual(before)
    const broken = prints([draft(new SourceFile('a', 'x [1,   2]'), '[1,   2]')])
    expect(prints([draft(new SourceFile('a', '[1,\n 2]'), '[1,\n 2]')])).toEqual(broken)
  })

  test('changes with the rule, the value, the object and the path', () => {
    const other = new SourceFile('a.yaml', '"b.test"')
    const all = [
      ...prints([draft(file, '"a.test"')]),
      ...prints([draft(file, '"a.test"', 'another-rule')]),
      ...prints([draft(other, '"b.test"')]),
      ...prints([draft(file, '"a.test"')], { ...IN_OBJECT, path: 'agent.conf: agent.server_address' }),
      ...prints([draft(file, '"a.test"')], {
        object: { kind: 'ConfigMap', namespace: 'dev', name: 'spire-agent' },
        path: 'agent.conf: agent.trust_domain',
      }),
    ]
    expect(new Set(all).size).toBe(all.length)
  })

  test('of a bare file holds the file’s path', () => {
    const bare: Location = { path: 'agent.trust_domain' }
    const moved = new SourceFile('b.conf', file.text)
    expect(prints([draft(file, '"a.test"')], bare)).not.toEqual(prints([draft(moved, '"a.test"')], bare))
  })

  test('counts equals, so that each has its own', () => {
    const [first, second] = prints([draft(file, '"a.test"'), draft(file, '"a.test"')])
    expect(first).not.toBe(second)
    expect(prints([draft(file, '"a.test"')])).toEqual([first])
  })

  test('comes with the object and the path, and without what only the engine knows', () => {
    const made = fingerprinted([draft(file, '"a.test"')], () => IN_OBJECT)
    expect(made.map(({ fingerprint, place, ...rest }) => rest)).toEqual([
      { rule: 'a-rule', severity: 'error', message: 'm', related: [], fixes: [], object: IN_OBJECT.object, path: IN_OBJECT.path },
    ])
  })
})
