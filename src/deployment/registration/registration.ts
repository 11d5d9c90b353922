import type { LabelSelector } from 'kubernetes-types/meta/v1.js'
import type { Cluster } from '../../kubernetes/cluster.ts'
import type { Field } from '../../kubernetes/field.ts'
import { type KubernetesObject, typed } from '../../kubernetes/object.ts'
import { labelSelector, type Selector } from '../../kubernetes/selector.ts'
import { nearest } from '../../text/did-you-mean.ts'

/** The fields of a ClusterSPIFFEID (spire-controller-manager: api/v1alpha1/clusterspiffeid_types.go at v0.6.6). */
export interface ClusterSpiffeIdFields {
  spec: {
    spiffeIDTemplate: string
    podSelector?: LabelSelector
    namespaceSelector?: LabelSelector
    dnsNameTemplates?: string[]
    workloadSelectorTemplates?: string[]
    ttl?: string
    jwtTtl?: string
    federatesWith?: string[]
    admin?: boolean
    downstream?: boolean
    autoPopulateDNSNames?: boolean
    className?: string
    fallback?: boolean
    hint?: string
  }
}

/** The fields of a ClusterStaticEntry (spire-controller-manager: api/v1alpha1/clusterstaticentry_types.go at v0.6.6). */
export interface ClusterStaticEntryFields {
  spec: {
    spiffeID: string
    parentID: string
    selectors: string[]
    federatesWith?: string[]
    x509SVIDTTL?: string
    jwtSVIDTTL?: string
    dnsNames?: string[]
    hint?: string
    admin?: boolean
    downstream?: boolean
    storeSVID?: boolean
    className?: string
  }
}

/** Gives an identity to the pods that its selectors take. */
export interface ClusterSpiffeId {
  readonly object: KubernetesObject
  readonly spec: Field<ClusterSpiffeIdFields['spec']>
  readonly podSelector: Selector
  readonly namespaceSelector: Selector
  readonly fallback: boolean
  /** Workload selectors beside the pod's UID, as written. */
  readonly workloadSelectors: readonly Field<string>[]
}

/** One registration entry, written out. */
export interface ClusterStaticEntry {
  readonly object: KubernetesObject
  readonly spec: Field<ClusterStaticEntryFields['spec']>
  readonly selectors: readonly Field<string>[]
}

export function clusterSpiffeIdsIn(cluster: Cluster): readonly ClusterSpiffeId[] {
  return cluster.of('ClusterSPIFFEID', 'spire.spiffe.io').map((object) => {
    const spec = typed<ClusterSpiffeIdFields>(object).get('spec')
    return {
      object,
      spec,
      podSelector: labelSelector(spec.get('podSelector')),
      namespaceSelector: labelSelector(spec.get('namespaceSelector')),
      fallback: isFallback(spec),
      workloadSelectors: spec.get('workloadSelectorTemplates').items(),
    }
  })
}

/** Also where the field is misspelt, which is a fault of its own. */
function isFallback(spec: Field<ClusterSpiffeIdFields['spec']>): boolean {
  const written = spec.get('fallback')
  if (written.exists) return written.boolean === true
  return spec.entries().some(([key]) => nearest(key, ['fallback']) !== undefined)
}

export function clusterStaticEntriesIn(cluster: Cluster): readonly ClusterStaticEntry[] {
  return cluster.of('ClusterStaticEntry', 'spire.spiffe.io').map((object) => {
    const spec = typed<ClusterStaticEntryFields>(object).get('spec')
    return { object, spec, selectors: spec.get('selectors').items() }
  })
}
