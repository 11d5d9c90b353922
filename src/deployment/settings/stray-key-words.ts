import type { ConfigKind } from '../../spire/config.ts'
import { placeInWords, settingOf } from './setting-place.ts'
import type { Meant, StrayKey } from './stray-keys.ts'

/** What to do about a key that SPIRE does not know. */
export function adviceOn({ verdict }: StrayKey, kind: ConfigKind): string {
  if (verdict.is !== 'unknown') return 'Take it out.'
  const { meant, note } = verdict
  if (!meant) return note === undefined ? 'Take it out.' : `${note} Take it out.`
  if (note?.startsWith('Write ')) return note
  const write = meant.sameBlock ? `Write '${meant.key}'.` : `There is ${meantInWords(meant, kind)}.`
  return note === undefined ? write : `${write} ${note}`
}

/** What a key is called in its own block, where another name is all it takes. */
export function plainName({ verdict }: StrayKey): string | undefined {
  const simple = verdict.is === 'unknown' && verdict.note === undefined && verdict.meant?.sameBlock === true && verdict.meant.row?.type !== 'node'
  return simple ? verdict.meant?.key : undefined
}

function meantInWords({ place, key, sameBlock }: Meant, kind: ConfigKind): string {
  return sameBlock ? `'${key}'` : `'${key}' in ${placeInWords(place, kind)}`
}

/** What to do about a setting that is gone or going: its `replacement` in the tables is a key, a path, or words. */
export function replacementInWords(replacement: string | undefined, kind: ConfigKind): string {
  if (replacement === undefined) return 'Take it out.'
  const [, why] = /^nothing(?:: (.*))?$/.exec(replacement) ?? []
  if (replacement.startsWith('nothing')) return why === undefined || why === 'delete it' ? 'Take it out.' : `Take it out: ${why}.`
  const setting = /^[\w.:-]+$/.test(replacement) ? settingOf(replacement, kind) : undefined
  return setting ? `Write '${setting.key}' in ${placeInWords(setting.place, kind)}.` : `Write '${replacement}'.`
}

/** The key that a replacement names, where it names one. */
export function replacementKey(replacement: string | undefined): string | undefined {
  return replacement !== undefined && /^[\w.]+$/.test(replacement) ? replacement.split('.').at(-1) : undefined
}
