import type { Field } from '../../kubernetes/field.ts'
import { type KubernetesObject, typed } from '../../kubernetes/object.ts'
import { knownValue } from '../../text/answer.ts'
import type { Deployment } from '../deployment.ts'
import { partnersOf } from '../partners.ts'
import { handles, reconciles } from './managing.ts'

/** The fields of a ClusterFederatedTrustDomain (spire-controller-manager: api/v1alpha1/clusterfederatedtrustdomain_types.go at v0.6.6). */
export interface FederatedTrustDomainSpec {
  trustDomain: string
  bundleEndpointURL: string
  bundleEndpointProfile: { type: string; endpointSPIFFEID?: string }
  trustDomainBundle?: string
  className?: string
}

/** What all three kinds of registration have. */
export interface CommonSpec {
  className?: string
  federatesWith?: string[]
}

export interface CustomResource<Spec = CommonSpec> {
  readonly object: KubernetesObject
  readonly spec: Field<Spec>
}

const KINDS = {
  ClusterSPIFFEID: 'clusterSPIFFEIDs',
  ClusterStaticEntry: 'clusterStaticEntries',
  ClusterFederatedTrustDomain: 'clusterFederatedTrustDomains',
} as const

/** The registrations that a controller manager reads, of all three kinds. */
export function customResources({ cluster }: Pick<Deployment, 'cluster'>): readonly CustomResource[] {
  return Object.keys(KINDS).flatMap((kind) =>
    cluster.of(kind, 'spire.spiffe.io').map((object) => ({ object, spec: typed<{ spec: CommonSpec }>(object).get('spec') })),
  )
}

export function federatedTrustDomains({ cluster }: Pick<Deployment, 'cluster'>): readonly CustomResource<FederatedTrustDomainSpec>[] {
  return cluster
    .of('ClusterFederatedTrustDomain', 'spire.spiffe.io')
    .map((object) => ({ object, spec: typed<{ spec: FederatedTrustDomainSpec }>(object).get('spec') }))
}

/** Whether every manager among the files surely leaves a registration alone. */
export function isOrphaned({ controllerManagers }: Deployment, { object, spec }: CustomResource<{ className?: string }>): boolean {
  const kind = Object.entries(KINDS).find(([name]) => name === object.kind)?.[1]
  if (controllerManagers.length === 0 || kind === undefined) return false
  const className = spec.get('className').answer('string')
  return controllerManagers.every((manager) => reconciles(manager, kind) !== 'no' && handles(manager, className) === 'no')
}

/** The trust domains that the servers federate with, by their configs and by ClusterFederatedTrustDomains; undefined where a config cannot be read. */
export function federatedNames(deployment: Deployment): readonly string[] | undefined {
  const { servers } = deployment
  const configs = servers.map(({ config }) => config)
  if (configs.length === 0 || configs.some((config) => config?.file === undefined)) return undefined
  const own = servers.map(({ trustDomain }) => knownValue(trustDomain) ?? '')
  const written = configs.flatMap((config) => (config ? partnersOf(config).map(({ name }) => name) : []))
  const declared = federatedTrustDomains(deployment).map(({ spec }) => spec.get('trustDomain').scalar?.source ?? '')
  const names = [...own, ...written, ...declared]
  return names.some((name) => name === '' || name.includes('${')) ? undefined : names
}
