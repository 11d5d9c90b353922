import { parseRelease, type Release } from '../../spire/release.ts'
import { type Answer, known } from '../../text/answer.ts'
import type { Place } from '../../text/source-file.ts'
import type { Database } from './database.ts'
import { databaseSetting, pooledDatabase } from './database-settings.ts'

/** How a PgBouncer shares out connections. */
export interface Pooling {
  /** `session`, `transaction` or `statement`; undefined where it is not known. */
  readonly mode: { readonly value: string; readonly place: Place } | undefined
  /** Whether it follows prepared statements from one connection to the next; `by default` where nobody says so. */
  readonly follows: 'yes' | 'by default' | 'no' | 'unknown'
}

/** What a PgBouncer does with the connections to one database. */
export function poolingOf(pooler: Database, dbname: string): Pooling {
  const own = pooledDatabase(pooler, dbname)?.get('pool_mode')
  const mode = own ? known(own.value, own.place) : databaseSetting(pooler, 'pool_mode')
  const at = mode.is === 'known' ? { value: mode.value, place: mode.place } : mode.is === 'absent' ? { value: 'session', place: mode.place } : undefined
  return { mode: at, follows: follows(databaseSetting(pooler, 'max_prepared_statements'), pooler) }
}

/** pgbouncer: NEWS.md (max_prepared_statements came in 1.21.0, and is on by default from 1.24.0) */
function follows(most: Answer<string>, { container }: Database): Pooling['follows'] {
  const release = poolerRelease(container.image?.tag?.text)
  if (release && minor(release) < 121) return 'no'
  if (most.is === 'known') return /^0*$/.test(most.value) ? 'no' : 'yes'
  if (most.is !== 'absent' || !release) return 'unknown'
  return minor(release) >= 124 ? 'by default' : 'no'
}

function minor(release: Release): number {
  return release.major * 100 + release.minor
}

/** `1.22.1`, `v1.22.1-p0`, `1.22.1-r3`. */
function poolerRelease(tag: string | undefined): Release | undefined {
  const [, version] = /^v?(\d+\.\d+\.\d+)/.exec(tag ?? '') ?? []
  return version === undefined ? undefined : parseRelease(version)
}
