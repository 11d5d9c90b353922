import { isAtLeast, isKnownIn, type Release } from './release.ts'
import type { GoType, KeyRow, Lifetime, PluginTable, UnknownKeys } from './table.ts'

/** The tables as one release has them on Linux; where the release is not known, all that any release has. */
export class TablesAtRelease {
  readonly release: Release | undefined

  constructor(release: Release | undefined) {
    this.release = release
  }

  knows(row: Lifetime & { readonly platform?: 'windows' }): boolean {
    const { release } = this
    if (row.platform === 'windows') return false
    if (release === undefined || (row.since === undefined && row.removed === undefined && row.missing === undefined)) return true
    return isKnownIn(release, row) && !row.missing?.includes(`${release.major}.${release.minor}.${release.patch}`)
  }

  typeOf(row: KeyRow): GoType {
    return this.#before(row.typeBefore) ?? row.type
  }

  defaultOf(row: KeyRow): KeyRow['default'] {
    return this.#before(row.defaultBefore) ?? row.default
  }

  /** The values that a key takes. */
  valuesOf(row: KeyRow): readonly string[] | undefined {
    return row.values?.filter((value) => {
      const since = row.valuesSince?.[value]
      const removed = row.valuesRemoved?.[value]
      return this.knows({ ...(since === undefined ? {} : { since }), ...(removed === undefined ? {} : { removed }) })
    })
  }

  /** How a plugin words data that does not decode. */
  malformedOf(table: PluginTable): string {
    return this.#before(table.malformedBefore) ?? table.malformed ?? '{error}'
  }

  /** What a plugin does with keys that it does not know; undefined where releases differ and the release is not known. */
  unknownOf(table: PluginTable): UnknownKeys | undefined {
    const { release } = this
    const changes = Object.entries(table.unknownSince ?? {})
    if (release === undefined) return changes.length === 0 ? table.unknown : undefined
    return changes.filter(([since]) => isAtLeast(release, since)).at(-1)?.[1] ?? table.unknown
  }

  /** Whether a release is at least this one; undefined where the release is not known. */
  isAtLeast(bound: string): boolean | undefined {
    return this.release && isAtLeast(this.release, bound)
  }

  #before<T>(changes: Readonly<Record<string, T>> | undefined): T | undefined {
    const { release } = this
    if (changes === undefined || release === undefined) return undefined
    return Object.entries(changes).find(([first]) => !isAtLeast(release, first))?.[1]
  }
}
