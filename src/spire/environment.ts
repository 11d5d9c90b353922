import type { Place } from '../text/source-file.ts'

/** What an environment variable is worth where a config is expanded. */
export type Variable =
  /** A `HOLE` in the value is a part that cannot be known. `via`: where the value is written. */
  | { readonly is: 'value'; readonly text: string; readonly via: readonly Place[] }
  /** Looked for in full, set nowhere. */
  | { readonly is: 'absent' }
  /** It may be set, by what the input does not show (a Secret that is not among the files). */
  | { readonly is: 'unknown'; readonly via: readonly Place[] }

/** The environment of a process, as far as the input tells. */
export interface Environment {
  lookup(name: string): Variable
}

/** Nothing is known of the environment: a config without the container that reads it. */
export const UNKNOWN_ENVIRONMENT: Environment = { lookup: () => ({ is: 'unknown', via: [] }) }

/** An environment of which everything is known, as a shell gives it. */
export function environmentOf(values: Readonly<Record<string, string | undefined>>): Environment {
  return {
    lookup(name) {
      const text = Object.hasOwn(values, name) ? values[name] : undefined
      return text === undefined ? { is: 'absent' } : { is: 'value', text, via: [] }
    },
  }
}
