import aliases from '../../schemas/spire/aliases.json' with { type: 'json' }
import removed from '../../schemas/spire/removed.json' with { type: 'json' }
import type { AliasRow, RemovedRow } from './table.ts'

/** Old and invented names of keys and plugins, and what people mean by them. The cast is the data's edge: a test checks its shape. */
export const ALIASES: readonly AliasRow[] = aliases

/** Keys and plugin types that were gone before the oldest release of the tables. */
export const REMOVED = removed as readonly RemovedRow[]
