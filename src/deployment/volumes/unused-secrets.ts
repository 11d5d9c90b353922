import type { Secret } from 'kubernetes-types/core/v1.js'
import { sameNamespace } from '../../kubernetes/cluster.ts'
import { entriesOf } from '../../kubernetes/data.ts'
import { describe, type KubernetesObject, typed } from '../../kubernetes/object.ts'
import { secretUses } from '../../kubernetes/secret-uses.ts'
import { nearest } from '../../text/did-you-mean.ts'
import type { Place } from '../../text/source-file.ts'
import type { Deployment } from '../deployment.ts'

/** A Secret that nothing among the files names. */
export interface UnusedSecret {
  readonly secret: KubernetesObject
  /** A part of SPIRE that wants another Secret, which is not there and is called nearly the same, or that wants the same key of it. */
  readonly instead: { readonly what: string; readonly name: string; readonly place: Place } | undefined
}

/**
 * The Secrets in the servers' namespaces that nothing names: no pod, and no text of any other document that was read (a config, an Ingress, a
 * custom resource). Secrets of types that controllers look for by themselves are left out.
 */
export function unusedSecrets(deployment: Deployment): readonly UnusedSecret[] {
  const { cluster, servers, documents } = deployment
  if (servers.length === 0) return []
  return cluster.of('Secret', '').flatMap((secret) => {
    const type = typed<Secret>(secret).get('type').string ?? 'Opaque'
    const near = servers.filter(({ namespace }) => namespace !== undefined && namespace === secret.namespace)
    if (near.length === 0 || secret.name === '' || type !== 'Opaque') return []
    const own = secret.document
    if (
      documents.some((document) =>
        document === own ? countIn(document.file.text.slice(own.place.start, own.place.end), secret.name) > 1 : mentions(document, secret.name),
      )
    )
      return []
    return [{ secret, instead: insteadOf(deployment, secret) }]
  })
}

function mentions({ file, place }: Deployment['documents'][number], name: string): boolean {
  return file.text.slice(place.start, place.end).includes(name)
}

function countIn(text: string, name: string): number {
  return text.split(name).length - 1
}

/** Keys that half of all Secrets have. */
const ANYBODYS = /^(?:user(?:name)?|pass(?:word)?|token|key|tls\.(?:crt|key)|ca\.crt)$/i

function insteadOf({ components, cluster }: Deployment, secret: KubernetesObject): UnusedSecret['instead'] {
  const keys = new Set(entriesOf(secret).map(({ key }) => key))
  for (const { workload, pod } of components) {
    if (!sameNamespace(pod.namespace, secret.namespace)) continue
    for (const { name, key, place } of secretUses(pod)) {
      if (cluster.find('Secret', pod.namespace, name, workload.object)) continue
      if ((key !== undefined && keys.has(key) && !ANYBODYS.test(key)) || nearest(name, [secret.name]) !== undefined)
        return { what: describe(workload.object), name, place }
    }
  }
  return undefined
}
