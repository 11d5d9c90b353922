import { createHash } from 'node:crypto'
import { textAt } from '../text/source-file.ts'
import type { Finding } from './finding.ts'
import type { Locate } from './locate.ts'
import type { Draft } from './run.ts'

/**
 * Adds object, path and fingerprint: SHA-256 over rule, object (kind, namespace, name; the file's path for a bare config), path and the
 * offending value, with an ordinal for equals. Line shifts, key order and formatting leave it as it is. It is computed for who asks: most runs
 * do not, and loading Node's cryptography takes a fiftieth of a short one.
 */
export function fingerprinted(drafts: readonly Draft[], locate: Locate): readonly Finding[] {
  const seen = new Map<string, number>()
  return drafts.map(({ yields: _, ...draft }) => {
    const { object, path } = locate(draft.place)
    const value = textAt(draft.place)
      .replace(/\s+/g, ' ')
      .replace(/^["']|["']$/g, '')
    const identity = JSON.stringify([draft.rule, object ? [object.kind, object.namespace ?? '', object.name] : [draft.place.file.path], path ?? '', value])
    const ordinal = seen.get(identity) ?? 0
    seen.set(identity, ordinal + 1)
    return {
      ...draft,
      ...(object ? { object } : {}),
      ...(path === undefined ? {} : { path }),
      get fingerprint() {
        return createHash('sha256').update(identity).update(String(ordinal)).digest('hex')
      },
    }
  })
}
