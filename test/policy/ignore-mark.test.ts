import { describe, expect, it } from 'vitest'
import { commentMark, listMark } from '../../src/policy/ignore-mark.ts'

describe('commentMark', () => {
  it('reads rules and a reason', () => {
    expect(commentMark(' spire-lint: ignore ha-sqlite -- one node only')).toEqual({ is: 'mark', mark: { rules: ['ha-sqlite'], reason: 'one node only' } })
    expect(commentMark('spire-lint:ignore ha-sqlite, image-tag-floating')).toEqual({
      is: 'mark',
      mark: { rules: ['ha-sqlite', 'image-tag-floating'], reason: undefined },
    })
    expect(commentMark('\tspire-lint : ignore  a  b --  why -- really ')).toEqual({ is: 'mark', mark: { rules: ['a', 'b'], reason: 'why -- really' } })
    expect(commentMark(' spire-lint: ignore a --')).toEqual({ is: 'mark', mark: { rules: ['a'], reason: undefined } })
  })

  it('leaves comments alone that only speak of the tool', () => {
    expect(
      ['', ' spire-lint is good', ' checked by spire-lint: ignore nothing', ' expect: ha-sqlite', ' spire-linter: ignore a', ' spire-lint'].map(
        (text) => commentMark(text).is,
      ),
    ).toEqual(Array(6).fill('none'))
  })

  it('says what it cannot read', () => {
    const whys = [
      ' spire-lint: disable ha-sqlite',
      ' spire-lint ignore ha-sqlite',
      ' spire-lint-disable ha-sqlite',
      ' spire-lint: ignore',
      ' spire-lint: ignore -- why',
      ' spire-lint: ignore HA_SQLITE',
      ' spire-lint:',
    ].map((text) => {
      const result = commentMark(text)
      return result.is === 'malformed' ? result.why : result.is
    })
    expect(whys).toEqual([
      "'disable' is not something to ask here; write 'spire-lint: ignore rule-id -- reason'",
      "this is not read; write 'spire-lint: ignore rule-id -- reason'",
      "this is not read; write 'spire-lint: ignore rule-id -- reason'",
      "it names no rule; write 'spire-lint: ignore rule-id -- reason'",
      "it names no rule; write 'spire-lint: ignore rule-id -- reason'",
      "'HA_SQLITE' cannot be the id of a rule; write 'spire-lint: ignore rule-id -- reason'",
      "'' is not something to ask here; write 'spire-lint: ignore rule-id -- reason'",
    ])
  })
})

describe('listMark', () => {
  it('reads an annotation', () => {
    expect(listMark('ha-sqlite, pedantic -- a trial')).toEqual({ is: 'mark', mark: { rules: ['ha-sqlite', 'pedantic'], reason: 'a trial' } })
    expect(listMark('').is).toBe('malformed')
  })
})
