import type { Container as ContainerSpec, PodSpec, SecurityContext, Volume } from 'kubernetes-types/core/v1.js'
import type { ObjectMeta } from 'kubernetes-types/meta/v1.js'
import type { Place } from '../text/source-file.ts'
import type { Field } from './field.ts'

/** A pod as Pod Security sees it: its template's metadata and spec. */
export interface JudgedPod {
  readonly metadata: Field<ObjectMeta>
  readonly spec: Field<PodSpec>
}

/** Why a pod is refused, in the admission plugin's words; places: what would have to be changed. */
export interface Violation {
  readonly reason: string
  readonly detail: string
  readonly places: readonly Place[]
}

/** A container that is refused, and what of it. */
export interface Bad {
  readonly name: string
  readonly place: Place
}

/** The containers of which something holds; `find` gives the place of what is wrong. */
export function bad(pod: JudgedPod, find: (container: Field<ContainerSpec>, context: Field<SecurityContext>) => Place | undefined): readonly Bad[] {
  return containersOf(pod).flatMap((container) => {
    const place = find(container, container.get('securityContext'))
    return place ? [{ name: container.get('name').scalar?.source ?? '', place }] : []
  })
}

export function containersOf({ spec }: JudgedPod): readonly Field<ContainerSpec>[] {
  return [...spec.get('initContainers').items(), ...spec.get('containers').items()]
}

/** The words that the plugin's sentences are made of. */
export const quote = (items: readonly string[]): string => items.map((item) => `"${item}"`).join(', ')
export const sorted = (items: Iterable<string>): readonly string[] => [...new Set(items)].sort()
export const many = (singular: string, count: number): string => (count === 1 ? singular : `${singular}s`)
export const named = (containers: readonly Bad[]): string => `${many('container', containers.length)} ${quote(containers.map(({ name }) => name))}`
export const uses = (count: number): string => (count === 1 ? 'uses' : 'use')
export const places = (containers: readonly Bad[]): readonly Place[] => containers.map(({ place }) => place)

/** `pod and containers "a", "b"`: who sets something, the pod as a whole first. */
export function setters(pod: Place | undefined, containers: readonly Bad[]): string {
  return [pod ? 'pod' : [], containers.length > 0 ? named(containers) : []].flat().join(' and ')
}

/** With user namespaces, root in the container is nobody outside; whether that counts is a feature gate of the cluster, so nothing is said. */
export function hasUserNamespace({ spec }: JudgedPod): boolean {
  return spec.get('hostUsers').boolean === false
}

/** The first capability that a container adds and may not; all of them go into `found`. */
export function adds(context: Field<SecurityContext>, allowed: (name: string) => boolean, found: string[]): Place | undefined {
  const wrong = context
    .get('capabilities')
    .get('add')
    .items()
    .filter(({ string }) => string !== undefined && !allowed(string))
  found.push(...wrong.map(({ string = '' }) => string))
  return wrong[0]?.place
}

export function volumesNamed(volumes: readonly Field<Volume>[]): string {
  return `${many('volume', volumes.length)} ${quote(volumes.map((volume) => volume.get('name').scalar?.source ?? ''))}`
}

export const together = (pod: Place | undefined, containers: readonly Bad[]): readonly Place[] => [...(pod ? [pod] : []), ...places(containers)]
