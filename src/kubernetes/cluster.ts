import type { KubernetesObject } from './object.ts'

/** Kinds that have no namespace; one that is written on them means nothing. */
const CLUSTER_SCOPED: ReadonlySet<string> = new Set([
  'APIService',
  'CertificateSigningRequest',
  'ClusterFederatedTrustDomain',
  'ClusterIssuer',
  'ClusterRole',
  'ClusterRoleBinding',
  'ClusterSPIFFEID',
  'ClusterStaticEntry',
  'CSIDriver',
  'CSINode',
  'CustomResourceDefinition',
  'IngressClass',
  'MutatingWebhookConfiguration',
  'Namespace',
  'Node',
  'PersistentVolume',
  'PodSecurityPolicy',
  'PriorityClass',
  'RuntimeClass',
  'StorageClass',
  'ValidatingAdmissionPolicy',
  'ValidatingAdmissionPolicyBinding',
  'ValidatingWebhookConfiguration',
  'VolumeAttachment',
])

/** Kinds of the core group whose names other groups use as well (Knative has a Service). */
const CORE: ReadonlySet<string> = new Set([
  'ConfigMap',
  'Endpoints',
  'Event',
  'Namespace',
  'PersistentVolumeClaim',
  'Pod',
  'Secret',
  'Service',
  'ServiceAccount',
])

/** From where something is looked for: of several objects with one identity, the nearest counts. */
export interface Origin {
  readonly folder: string
}

/** The objects of one world: what is applied together. */
export class Cluster {
  readonly objects: readonly KubernetesObject[]
  readonly #byKind = new Map<string, KubernetesObject[]>()
  readonly #byName = new Map<string, KubernetesObject[]>()

  constructor(objects: readonly KubernetesObject[]) {
    this.objects = objects
    for (const object of objects) {
      append(this.#byKind, object.kind, object)
      append(this.#byName, `${object.kind} ${object.name}`, object)
    }
  }

  /** All objects of a kind, in the order of the input; of one group where it is given ('' is the core group). */
  of(kind: string, group?: string): readonly KubernetesObject[] {
    const objects = this.#byKind.get(kind) ?? []
    return group === undefined ? objects : objects.filter((object) => object.group === group)
  }

  /**
   * The object that a reference means; for the names of core kinds, only the core group's. A namespace that is left out, on either side, may be any: an object that says so exactly comes
   * first, then the nearest to `origin`, then the last in the input, as `kubectl apply` leaves it.
   */
  find(kind: string, namespace: string | undefined, name: string, origin?: Origin): KubernetesObject | undefined {
    let best: KubernetesObject | undefined
    let bestRank = -1
    for (const object of this.#byName.get(`${kind} ${name}`) ?? []) {
      if (object.group !== '' && CORE.has(kind)) continue
      if (!isClusterScoped(kind) && !sameNamespace(object.namespace, namespace)) continue
      const exact = isClusterScoped(kind) || object.namespace === namespace ? 1 : 0
      const rank = exact * 1e6 + (origin ? sharedFolders(object.folder, origin.folder) : 0)
      if (rank >= bestRank) {
        best = object
        bestRank = rank
      }
    }
    return best
  }
}

export function isClusterScoped(kind: string): boolean {
  return CLUSTER_SCOPED.has(kind)
}

/** Whether two things can be in one namespace: one that is left out may be any. */
export function sameNamespace(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b
}

/** How many leading folders two paths share. */
export function sharedFolders(a: string, b: string): number {
  const left = a === '' ? [] : a.split('/')
  const right = b === '' ? [] : b.split('/')
  let count = 0
  while (count < left.length && count < right.length && left[count] === right[count]) count++
  return count
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
