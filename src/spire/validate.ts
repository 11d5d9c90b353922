import type { MappedText } from '../text/mapped-text.ts'
import type { ConfigKind, Problem, SpireConfig } from './config.ts'
import type { Environment } from './environment.ts'
import { loadConfig } from './load.ts'

export interface ValidateOptions {
  readonly expandEnv: boolean
  readonly environment: Environment
  /** The path to quote in messages. */
  readonly path?: string
}

/** What SPIRE's own `validate` says of a config; for the OIDC provider, which has none, whether it would start. */
export interface Validation {
  readonly verdict: 'valid' | 'invalid'
  /** The first error that SPIRE prints, without its prefix; of plugins' notes, which come in random order, any. Empty where valid. */
  readonly message: string
  /** All the notes on plugins, by plugin or plugin type, where SPIRE gets as far. */
  readonly notes: ReadonlyMap<string, readonly string[]>
  readonly config: SpireConfig
}

const NO_NOTES: ReadonlyMap<string, readonly string[]> = new Map()

/** @param release `X.Y.Z` */
export function validateConfig(kind: ConfigKind, text: MappedText, release: string, options: ValidateOptions): Validation {
  const config = loadConfig(kind, text, { release, ...options })
  const last = kind === 'server' || kind === 'agent' ? 'validate' : 'start'
  const counted = config.problems.filter(({ when, fatal, info }) => when === last && (fatal || info))
  const first = counted.find(({ note }) => note === undefined)
  if (first) return { verdict: 'invalid', message: first.log ?? '', notes: NO_NOTES, config }
  const notes = notesOf(counted)
  const [message] = [...notes.values()].flat()
  return { verdict: message === undefined ? 'valid' : 'invalid', message: message ?? '', notes, config }
}

function notesOf(problems: readonly Problem[]): ReadonlyMap<string, readonly string[]> {
  const notes = new Map<string, string[]>()
  for (const { note, log } of problems) if (note !== undefined && log !== undefined) notes.set(note, [...(notes.get(note) ?? []), log])
  return notes
}
