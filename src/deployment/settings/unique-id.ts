import { entriesOf } from '../../kubernetes/data.ts'
import { placeAt } from '../../text/mapped-text.ts'
import type { Place } from '../../text/source-file.ts'
import type { Deployment } from '../deployment.ts'

/** The attribute's names and its OID (RFC 4519, RFC 4523). */
const ATTRIBUTE = /\bx509?UniqueIdentifier\b|\bx500UniqueIdentifier\b|(?<![\d.])2\.5\.4\.45(?![\d.])/i

/** Where texts in ConfigMaps (policies, proxies' configs, scripts) name the attribute; SPIRE's own configs, which make it, are no readers. */
export function uniqueIdReaders({ cluster, configs }: Deployment): readonly Place[] {
  const own = new Set(configs.flatMap(({ object }) => object ?? []))
  return cluster.of('ConfigMap', '').flatMap((object) => {
    if (own.has(object)) return []
    return entriesOf(object).flatMap(({ text }) => {
      const match = text && ATTRIBUTE.exec(text.text)
      return match ? [placeAt(text, match.index, match.index + match[0].length)] : []
    })
  })
}
