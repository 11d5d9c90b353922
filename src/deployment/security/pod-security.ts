import type { KubernetesObject } from '../../kubernetes/object.ts'
import { metadataOf } from '../../kubernetes/object.ts'
import { enforcedPolicy, type PodSecurityPolicy, podSecurityMessage, podSecurityViolations } from '../../kubernetes/pod-security.ts'
import type { Violation } from '../../kubernetes/pod-security-words.ts'
import { labelsOf } from '../../kubernetes/selector.ts'
import type { Workload } from '../../kubernetes/workload.ts'
import type { Place } from '../../text/source-file.ts'
import type { Deployment } from '../deployment.ts'
import { judgedWorkloads } from '../judged.ts'

/** A workload whose pods a namespace's level refuses. */
export interface RefusedWorkload {
  readonly workload: Workload
  readonly violations: readonly Violation[]
  /** The plugin's words. */
  readonly said: string
}

export interface RefusingNamespace {
  readonly namespace: KubernetesObject
  readonly policy: PodSecurityPolicy
  /** Agents and CSI drivers, which no other level than `privileged` lets in. */
  readonly onNode: readonly RefusedWorkload[]
  readonly faults: readonly RefusedWorkload[]
}

/** A label of a namespace that the API server does not take. */
export interface InvalidLabel {
  readonly namespace: KubernetesObject
  readonly label: string
  readonly value: string
  readonly place: Place
  /** In the API server's words. */
  readonly demand: string
}

const PREFIX = 'pod-security.kubernetes.io/'
const MODES = ['enforce', 'audit', 'warn'] as const

/** What Pod Security refuses of SPIRE's workloads, and of those that take an identity through it, by the labels of the namespaces among the files. */
export function podSecurityFaults(deployment: Deployment): { readonly refused: readonly RefusingNamespace[]; readonly invalid: readonly InvalidLabel[] } {
  const { cluster, components, declared } = deployment
  const byNamespace = new Map<KubernetesObject, Workload[]>()
  for (const workload of judgedWorkloads(deployment)) {
    const name = workload.pod.namespace
    const namespace = name === undefined ? undefined : cluster.find('Namespace', undefined, name, workload.object)
    if (namespace) byNamespace.set(namespace, [...(byNamespace.get(namespace) ?? []), workload])
  }
  const minor = declared.kubernetesVersion === undefined ? undefined : Number(declared.kubernetesVersion.split('.')[1])
  const nodes = new Set(components.flatMap(({ program, workload }) => (program === 'spire-agent' || program === 'spiffe-csi-driver' ? [workload] : [])))
  const refused: RefusingNamespace[] = []
  for (const [namespace, workloads] of byNamespace) {
    const policy = enforcedPolicy(labelsOf(metadataOf(namespace).get('labels')))
    if (!policy) continue
    const found = workloads.flatMap((workload): RefusedWorkload[] => {
      const violations = podSecurityViolations(policy, workload.pod, minor)
      return violations.length === 0 ? [] : [{ workload, violations, said: podSecurityMessage(policy, violations) }]
    })
    const onNode = found.filter(({ workload }) => nodes.has(workload))
    if (found.length > 0) refused.push({ namespace, policy, onNode, faults: found.filter(({ workload }) => !nodes.has(workload)) })
  }
  return { refused, invalid: [...byNamespace.keys()].flatMap(invalidLabels) }
}

function invalidLabels(namespace: KubernetesObject): readonly InvalidLabel[] {
  const { values } = labelsOf(metadataOf(namespace).get('labels'))
  return MODES.flatMap((mode): InvalidLabel[] => {
    const [level, version] = [values.get(`${PREFIX}${mode}`), values.get(`${PREFIX}${mode}-version`)]
    const bad: InvalidLabel[] = []
    if (level && !['privileged', 'baseline', 'restricted'].includes(level.text)) {
      bad.push({ namespace, label: `${PREFIX}${mode}`, value: level.text, place: level.place, demand: 'must be one of privileged, baseline, restricted' })
    }
    if (version && !/^(?:latest|v1\.(?:\d|[1-9]\d+))$/.test(version.text)) {
      bad.push({ namespace, label: `${PREFIX}${mode}-version`, value: version.text, place: version.place, demand: 'must be "latest" or "v1.x"' })
    }
    return bad
  })
}
