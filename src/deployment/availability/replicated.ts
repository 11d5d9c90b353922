import { mostReplicas } from '../../kubernetes/replicas.ts'
import type { Workload } from '../../kubernetes/workload.ts'
import { knownValue } from '../../text/answer.ts'
import type { Component } from '../component.ts'
import type { Deployment } from '../deployment.ts'

/** A workload that runs servers, and how many at least and at most. */
export interface Replicated {
  readonly component: Component
  readonly workload: Workload
  readonly least: number
  readonly most: number
}

/** The workloads of SPIRE servers whose number of pods is known, each once. */
export function replicatedServers({ servers, cluster }: Deployment): readonly Replicated[] {
  const found = new Map<Workload, Replicated>()
  for (const { component, workload, replicas } of servers) {
    const most = knownValue(mostReplicas(workload, cluster))
    if (replicas.is === 'known' && most !== undefined && !found.has(workload)) found.set(workload, { component, workload, least: replicas.value, most })
  }
  return [...found.values()]
}
