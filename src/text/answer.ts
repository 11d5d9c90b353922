import type { Place } from './source-file.ts'

/**
 * What a rule asks may be there, not there, or not to be known from this input.
 * `absent` may accuse; `unknown` never does.
 */
export type Answer<T> =
  /** A default's place is the block that leaves the setting out. */
  | { readonly is: 'known'; readonly value: T; readonly place: Place; readonly from: 'written' | 'default' }
  /** Looked for in full, not there; place: where it would go. */
  | { readonly is: 'absent'; readonly place: Place }
  /** An object that is referred to (at place) and is not among the files. */
  | { readonly is: 'elsewhere'; readonly what: string; readonly place: Place }
  /** Cannot be said from this input. */
  | { readonly is: 'unknown'; readonly why: string }

/** An answer that is known. */
export type Known<T> = Extract<Answer<T>, { readonly is: 'known' }>

export function known<T>(value: T, place: Place, from: 'written' | 'default' = 'written'): Known<T> {
  return { is: 'known', value, place, from }
}

export function absent(place: Place): Answer<never> {
  return { is: 'absent', place }
}

export function elsewhere(what: string, place: Place): Answer<never> {
  return { is: 'elsewhere', what, place }
}

export function unknown(why: string): Answer<never> {
  return { is: 'unknown', why }
}

/** The same answer about something computed from the value. */
export function mapAnswer<T, U>(answer: Answer<T>, change: (value: T) => U): Answer<U> {
  return answer.is === 'known' ? { ...answer, value: change(answer.value) } : answer
}

/** The value where it is known. */
export function knownValue<T>(answer: Answer<T>): T | undefined {
  return answer.is === 'known' ? answer.value : undefined
}

/** The value where the user wrote it, not where a default holds. */
export function writtenValue<T>(answer: Answer<T>): T | undefined {
  return answer.is === 'known' && answer.from === 'written' ? answer.value : undefined
}
