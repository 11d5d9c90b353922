import { type KubernetesObject, metadataOf } from '../../kubernetes/object.ts'
import { enforcedPolicy, podSecurityViolations } from '../../kubernetes/pod-security.ts'
import type { Violation } from '../../kubernetes/pod-security-words.ts'
import { type Label, labelsOf } from '../../kubernetes/selector.ts'
import type { Workload } from '../../kubernetes/workload.ts'
import type { Component } from '../component.ts'
import type { Deployment } from '../deployment.ts'

const BASELINE = { level: 'baseline', version: 'latest' } as const
const RESTRICTED = { level: 'restricted', version: 'latest' } as const
/** What cannot do without the node. */
const ON_NODE: ReadonlySet<string> = new Set(['spire-agent', 'spiffe-csi-driver'])
const NAMES: Readonly<Partial<Record<Component['program'], string>>> = { 'spire-server': 'SPIRE server', 'oidc-discovery-provider': 'OIDC provider' }

/** What the pods of servers and OIDC providers take of their node; a pod that has an agent, too, needs it. */
export function serversBeyondBaseline({ components }: Deployment): readonly { readonly program: string; readonly violation: Violation }[] {
  return ownPods(components).flatMap(({ program, workload }) => podSecurityViolations(BASELINE, workload.pod).map((violation) => ({ program, violation })))
}

function ownPods(components: readonly Component[]): readonly { readonly program: string; readonly workload: Workload }[] {
  const found = new Map<Workload, string>()
  for (const { program, workload } of components) {
    const name = NAMES[program]
    if (name !== undefined && !found.has(workload) && !components.some((other) => other.workload === workload && ON_NODE.has(other.program)))
      found.set(workload, name)
  }
  return [...found].map(([workload, program]) => ({ program, workload }))
}

/** A namespace that is open to everything, where nothing among the files needs that. */
export interface OpenNamespace {
  readonly namespace: KubernetesObject
  readonly label: Label
  readonly workloads: readonly Workload[]
  /** The highest level that all of them fit. */
  readonly level: 'baseline' | 'restricted'
}

export function serversOnlyPrivileged({ components, cluster, workloads }: Deployment): readonly OpenNamespace[] {
  const servers = ownPods(components).map(({ workload }) => workload)
  const names = new Set(servers.flatMap(({ pod }) => pod.namespace ?? []))
  return [...names].flatMap((name): OpenNamespace[] => {
    const namespace = cluster.find('Namespace', undefined, name)
    const policy = namespace && enforcedPolicy(labelsOf(metadataOf(namespace).get('labels')))
    if (!namespace || policy?.level !== 'privileged') return []
    const inside = workloads.filter(({ pod }) => pod.namespace === name)
    const fits = (level: typeof BASELINE | typeof RESTRICTED): boolean => inside.every(({ pod }) => podSecurityViolations(level, pod).length === 0)
    if (!fits(BASELINE)) return []
    const own = servers.filter(({ pod }) => pod.namespace === name)
    return [{ namespace, label: policy.label, workloads: own, level: fits(RESTRICTED) ? 'restricted' : 'baseline' }]
  })
}
