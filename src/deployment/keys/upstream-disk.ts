import { X509Certificate } from 'node:crypto'
import type { Declared, ExternalObject } from '../../declared/declared.ts'
import { sameNamespace } from '../../kubernetes/cluster.ts'
import { entriesOf } from '../../kubernetes/data.ts'
import type { KubernetesObject } from '../../kubernetes/object.ts'
import type { ObjectReference, PathContent } from '../../kubernetes/path-content.ts'
import { contentAt } from '../../kubernetes/paths.ts'
import type { PluginConfig } from '../../spire/config.ts'
import type { Deployment } from '../deployment.ts'
import type { Server } from '../server.ts'

/** The UpstreamAuthority "disk" of a server. */
export function upstreamDisk(server: Server): PluginConfig | undefined {
  const plugin = server.upstreamAuthority
  return plugin?.name === 'disk' ? plugin : undefined
}

/**
 * Which CA a private key in a ConfigMap or Secret signs for: the upstream one, where a server takes it from there, else one that its name tells;
 * undefined where it may be any key.
 */
export function signingKey(
  { servers, spireObjects }: Pick<Deployment, 'servers' | 'spireObjects'>,
  object: KubernetesObject,
  key: string,
): 'upstream' | 'ca' | undefined {
  const upstream = servers.some((server) => {
    const path = upstreamDisk(server)?.data.string('key_file_path')
    const content = path?.is === 'known' ? contentAt(server.component.container, path.value) : undefined
    return content?.is === 'key' && content.object === object && content.entry.key === key
  })
  if (upstream) return 'upstream'
  return spireObjects.has(object) && CA_KEY.test(key) ? 'ca' : undefined
}

/** `ca.key`, `upstream-ca-key.pem`, and `bootstrap.key` of the old tutorials. */
const CA_KEY = /(?:^|[-_.])(?:ca|root|upstream|bootstrap)(?:[-_.]|$)/

/** What the user declares of an object that is not among the files. */
export function declaredObject({ external }: Declared, reference: Pick<ObjectReference, 'kind' | 'namespace' | 'name'>): ExternalObject | undefined {
  return external.find(({ kind, namespace, name }) => kind === reference.kind && name === reference.name && sameNamespace(namespace, reference.namespace))
}

/**
 * What is in the file with a CA's certificate: `root` where it signs itself, `intermediate` where another signs it, or where its Secret has the issuer beside
 * it, as cert-manager writes it, `chain` where there is more than one certificate.
 */
export function upstreamCertificate(content: PathContent, declared: Declared): 'root' | 'intermediate' | 'chain' | 'unknown' {
  if (content.is === 'key') {
    const text = content.entry.text?.text
    const own = text === undefined ? 'unknown' : certificateIn(text)
    if (own !== 'unknown') return own
    const issuer = entriesOf(content.object).find(({ key }) => isIssuer(key))?.text?.text
    return issuer === undefined ? 'unknown' : issuer.trim() === text?.trim() ? 'root' : 'intermediate'
  }
  if (content.is !== 'elsewhere') return 'unknown'
  const keys = content.references.flatMap((reference) => declaredObject(declared, reference)?.keys ?? [])
  return keys.some(isIssuer) ? 'intermediate' : 'unknown'
}

function isIssuer(key: string): boolean {
  return /^(?:ca|root|bundle|ca-bundle)\.(?:crt|pem)$/.test(key)
}

function certificateIn(text: string): 'root' | 'intermediate' | 'chain' | 'unknown' {
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? []
  if (blocks.length > 1) return 'chain'
  const [only] = blocks
  if (only === undefined) return 'unknown'
  try {
    const { subject, issuer } = new X509Certificate(only)
    return subject === issuer ? 'root' : 'intermediate'
  } catch {
    return 'unknown'
  }
}
