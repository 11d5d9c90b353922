import { X509Certificate } from 'node:crypto'
import type { Declared, ExternalObject } from '../declared/declared.ts'
import { sameNamespace } from '../kubernetes/cluster.ts'
import { entriesOf } from '../kubernetes/data.ts'
import type { ObjectReference, PathContent } from '../kubernetes/path-content.ts'
import type { PluginConfig } from '../spire/config.ts'
import type { Server } from './server.ts'

/** The UpstreamAuthority "disk" of a server. */
export function upstreamDisk(server: Server): PluginConfig | undefined {
  const plugin = server.upstreamAuthority
  return plugin?.name === 'disk' ? plugin : undefined
}

/** What the user declares of an object that is not among the files. */
export function declaredObject({ external }: Declared, reference: Pick<ObjectReference, 'kind' | 'namespace' | 'name'>): ExternalObject | undefined {
  return external.find(({ kind, namespace, name }) => kind === reference.kind && name === reference.name && sameNamespace(namespace, reference.namespace))
}

/**
 * Whether a CA's certificate is one that signs itself: `no` where its file holds a chain, another issuer, or where its Secret has the issuer beside
 * it, as cert-manager writes it.
 */
export function signsItself(content: PathContent, declared: Declared): 'yes' | 'no' | 'unknown' {
  if (content.is === 'key') {
    const text = content.entry.text?.text
    const own = text === undefined ? 'unknown' : selfSigned(text)
    if (own !== 'unknown') return own
    const issuer = entriesOf(content.object).find(({ key }) => isIssuer(key))?.text?.text
    return issuer === undefined ? 'unknown' : issuer.trim() === text?.trim() ? 'yes' : 'no'
  }
  if (content.is !== 'elsewhere') return 'unknown'
  const keys = content.references.flatMap((reference) => declaredObject(declared, reference)?.keys ?? [])
  return keys.some(isIssuer) ? 'no' : 'unknown'
}

function isIssuer(key: string): boolean {
  return /^(?:ca|root|bundle|ca-bundle)\.(?:crt|pem)$/.test(key)
}

function selfSigned(text: string): 'yes' | 'no' | 'unknown' {
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? []
  if (blocks.length > 1) return 'no'
  const [only] = blocks
  if (only === undefined) return 'unknown'
  try {
    const { subject, issuer } = new X509Certificate(only)
    return subject === issuer ? 'yes' : 'no'
  } catch {
    return 'unknown'
  }
}
