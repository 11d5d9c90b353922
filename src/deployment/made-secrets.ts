import { sameNamespace } from '../kubernetes/cluster.ts'
import { type KubernetesObject, typed } from '../kubernetes/object.ts'
import type { PathContent } from '../kubernetes/path-content.ts'
import { secretUses } from '../kubernetes/secret-uses.ts'
import { differences } from '../text/did-you-mean.ts'
import type { Place } from '../text/source-file.ts'
import type { Deployment } from './deployment.ts'

/** A Secret that a controller makes in the cluster, by an object among the files. */
export interface MadeSecret {
  readonly name: string
  /** Where its name is said. */
  readonly place: Place
  readonly object: KubernetesObject
}

/** The Secrets that controllers make in a namespace (external-secrets: spec.target.name; sealed-secrets: its own name; cert-manager: spec.secretName). */
export function madeSecrets({ cluster }: Pick<Deployment, 'cluster'>, namespace: string | undefined): readonly MadeSecret[] {
  const makers = [
    ...cluster.of('ExternalSecret', 'external-secrets.io'),
    ...cluster.of('SealedSecret', 'bitnami.com'),
    ...cluster.of('Certificate', 'cert-manager.io'),
  ]
  return makers.flatMap((object) => {
    if (!sameNamespace(object.namespace, namespace)) return []
    const spec = typed<{ spec: { secretName?: string; target?: { name?: string } } }>(object).get('spec')
    const field = object.kind === 'Certificate' ? spec.get('secretName') : spec.get('target').get('name')
    if (object.kind !== 'SealedSecret' && field.string !== undefined) return [{ name: field.string, place: field.place, object }]
    return object.kind === 'Certificate' ? [] : [{ name: object.name, place: object.place, object }]
  })
}

/** Why a Secret that cert-manager makes has no such file, to follow "but"; undefined where it has, or where nobody can say. */
export function lacksKey({ cluster }: Pick<Deployment, 'cluster'>, content: PathContent): string | undefined {
  if (content.is !== 'elsewhere') return undefined
  const [reference, ...others] = content.references
  if (reference?.kind !== 'Secret' || others.length > 0) return undefined
  const [made, ...more] = madeSecrets({ cluster }, reference.namespace).filter(({ name }) => name === reference.name)
  if (made?.object.kind !== 'Certificate' || more.length > 0) return undefined
  const spec = typed<{ spec: { keystores?: object; additionalOutputFormats?: object[] } }>(made.object).get('spec')
  // Other formats bring files of other names.
  if (spec.get('keystores').exists || spec.get('additionalOutputFormats').exists || CERTIFICATE_KEYS.includes(content.key)) return undefined
  return `cert-manager puts no '${content.key}' into Secret '${reference.name}', only ${CERTIFICATE_KEYS.map((key) => `'${key}'`).join(', ')}`
}

/** cert-manager: docs/usage/certificate. */
const CERTIFICATE_KEYS = ['ca.crt', 'tls.crt', 'tls.key']

/** The Secret that was meant: made, taken by no pod, and one letter away from the name that is written. */
export function meantSecret(deployment: Pick<Deployment, 'cluster' | 'workloads'>, namespace: string | undefined, name: string): MadeSecret | undefined {
  const near = madeSecrets(deployment, namespace).filter((made) => isSlip(name, made.name))
  if (near.length !== 1) return undefined
  const taken = deployment.workloads.some(({ pod }) => sameNamespace(pod.namespace, namespace) && secretUses(pod).some((use) => use.name === near[0]?.name))
  return taken ? undefined : near[0]
}

/** One letter more, less or other, or two that changed places; a digit makes another name. */
function isSlip(one: string, other: string): boolean {
  if (one === other) return false
  const [left, right] = differences(one, other)
  if (/\d/.test(left + right)) return false
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0])
}
