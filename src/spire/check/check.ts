import type { TablesAtRelease } from '../at-release.ts'
import type { Block, ProblemCode } from '../config.ts'
import { parseDuration } from '../duration.ts'
import type { ProblemList } from '../problem-list.ts'

/** What a check of one config works with. */
export interface Check {
  readonly tables: TablesAtRelease
  readonly problems: ProblemList
}

/** The text of a key that is known and not empty, written or by default. */
export function textOf(block: Block, key: string): string | undefined {
  const answer = block.string(key)
  return answer.is === 'known' ? answer.value : undefined
}

/** The text of a key that somebody wrote and that is not empty. */
export function writtenText(block: Block, key: string): string | undefined {
  const answer = block.string(key)
  return answer.is === 'known' && answer.from === 'written' ? answer.value : undefined
}

/** Whether a key is certain to have a value that somebody wrote, if one that is not known. */
export function isSet(block: Block, key: string): boolean {
  const answer = block.string(key)
  return (answer.is === 'known' && answer.from === 'written') || (answer.is === 'unknown' && block.has(key) && block.readable)
}

export function missing(check: Check, block: Block, key: string, log: string): void {
  const answer = block.string(key)
  if (answer.is === 'absent') check.problems.add({ code: 'missing-required', block, key, place: answer.place, log })
}

/** Says that a written value is none of those allowed. */
export function invalid(check: Check, block: Block, key: string, code: ProblemCode, log: string, args: Readonly<Record<string, string>> = {}): void {
  const answer = block.string(key)
  const value = answer.is === 'known' ? answer.value : ''
  check.problems.add({ code, block, key, ...(answer.is === 'known' || answer.is === 'absent' ? { place: answer.place } : {}), log, args: { value, ...args } })
}

/** Parses a duration as SPIRE does where the key is set. @param log SPIRE's words for a bad one */
export function checkDuration(check: Check, block: Block, key: string, log: (value: string, error: string) => string): bigint | undefined {
  const text = writtenText(block, key)
  if (text === undefined) return undefined
  const result = parseDuration(text)
  if (result.ok) return result.nanoseconds
  invalid(check, block, key, 'invalid-duration', log(text, result.error), { error: result.error })
  return undefined
}

/** A key of the two that are not allowed together: at the second one's place, with the first as related. */
export function conflict(check: Check, block: Block, keys: readonly string[], log: string): void {
  const places = keys.map((key) => block.key(key) ?? block.place)
  const [first, ...others] = places
  const last = others.at(-1) ?? first ?? block.place
  const related = places.slice(0, -1).map((place, index) => [place, `${keys[index] ?? ''} is set here`] as const)
  check.problems.add({ code: 'conflict', block, key: keys.at(-1) ?? '', place: last, log, args: { keys: keys.join(', ') }, related })
}
