import { entriesOf } from '../../kubernetes/data.ts'
import { Field } from '../../kubernetes/field.ts'
import { describe, type KubernetesObject } from '../../kubernetes/object.ts'
import { HOLE, type MappedText } from '../../text/mapped-text.ts'
import { parseEmbedded } from '../../yaml/embedded.ts'
import type { EntryText, RegistrationEntry } from './registration-entry.ts'

/** One entry of the file that `spire-server entry create -data` reads (spire: proto/spire/common/common.proto, as JSON, at v1.14.2). */
interface DataEntry {
  spiffe_id: string
  parent_id: string
  selectors: { type: string; value: string }[]
  dns_names: string[]
  x509_svid_ttl: number
  jwt_svid_ttl: number
}

/** The entries in files for `-data`, that ConfigMaps hold. */
export function entriesInData(objects: readonly KubernetesObject[]): readonly RegistrationEntry[] {
  return objects
    .filter(({ kind }) => kind === 'ConfigMap' || kind === 'Secret')
    .flatMap((object) => entriesOf(object).flatMap(({ text }) => (text && IS_DATA.test(text.text) ? entriesOfText(object, text) : [])))
}

const IS_DATA = /^\s*\{[\s\S]*"entries"\s*:[\s\S]*"spiffe_id"\s*:/

function entriesOfText(object: KubernetesObject, text: MappedText): readonly RegistrationEntry[] {
  const { document, place } = parseEmbedded(text)
  if (!document.root || document.error) return []
  const read = (field: Field<string>): EntryText | undefined => {
    const value = field.string
    return value === undefined ? undefined : { text: value, place: place(field.place), whole: !value.includes(HOLE) && !value.includes('${') }
  }
  return new Field<{ entries: DataEntry[] }>(document.root, document.root.place)
    .get('entries')
    .items()
    .map((entry) => ({
      object,
      name: describe(object),
      place: place(entry.place),
      resource: undefined,
      command: undefined,
      spiffeId: read(entry.get('spiffe_id')),
      parentId: read(entry.get('parent_id')),
      selectors: entry
        .get('selectors')
        .items()
        .flatMap((selector) => {
          const [type, value] = [read(selector.get('type')), read(selector.get('value'))]
          return type && value ? [{ text: `${type.text}:${value.text}`, place: value.place, whole: type.whole && value.whole }] : []
        }),
      dnsNames: entry
        .get('dns_names')
        .items()
        .flatMap((name) => read(name) ?? []),
      lifetimes: (['x509_svid_ttl', 'jwt_svid_ttl'] as const).flatMap((key) => {
        const field = entry.get(key)
        const seconds = field.number
        return seconds !== undefined && Number.isSafeInteger(seconds) ? [{ key, place: place(field.place), nanoseconds: BigInt(seconds) * 1_000_000_000n }] : []
      }),
      local: true,
    }))
}
