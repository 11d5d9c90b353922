import type { Place } from '../../text/source-file.ts'
import type { Deployment } from '../deployment.ts'
import { isOutsideAgent } from './registration-entry.ts'

/** Selector types that a built-in WorkloadAttestor of the same name makes. */
const BUILT_IN: ReadonlySet<string> = new Set(['docker', 'k8s', 'systemd', 'unix'])

/**
 * The types of workload selectors that registrations use, each with a place that does. A ClusterSPIFFEID always uses `k8s`: the controller
 * manager adds `k8s:pod-uid` to what it is told (spire-controller-manager: pkg/spireentry/entries.go at v0.6.6).
 */
export function attestedSelectorTypes({ clusterSpiffeIds, entries }: Deployment): ReadonlyMap<string, Place> {
  const types = new Map<string, Place>()
  const add = (type: string, place: Place): void => {
    if (BUILT_IN.has(type) && !types.has(type)) types.set(type, place)
  }
  for (const { object, workloadSelectors } of clusterSpiffeIds) {
    add('k8s', object.place)
    for (const selector of workloadSelectors) add(typeOf(selector.string), selector.place)
  }
  for (const { selectors, parentId, local } of entries) {
    if (!local || isOutsideAgent(parentId)) continue
    for (const { text, place } of selectors) add(typeOf(text), place)
  }
  return types
}

function typeOf(selector: string | undefined): string {
  return selector?.slice(0, Math.max(0, selector.indexOf(':'))) ?? ''
}
