import type { Cluster } from '../kubernetes/cluster.ts'
import type { KubernetesObject } from '../kubernetes/object.ts'
import { bindingsOf, roleOf } from '../kubernetes/rbac.ts'
import { podReferences } from '../kubernetes/references.ts'
import { type Service, workloadsBehind } from '../kubernetes/service.ts'
import type { Workload } from '../kubernetes/workload.ts'
import { knownValue } from '../text/answer.ts'
import type { Component } from './component.ts'
import type { ConfigText } from './config-file.ts'

/** What a deployment's own objects are told by. */
export interface Parts {
  readonly components: readonly Component[]
  readonly configs: readonly ConfigText[]
  readonly workloads: readonly Workload[]
  readonly services: readonly Service[]
  readonly cluster: Cluster
}

const CSI_DRIVER = 'csi.spiffe.io'

/**
 * The objects that are, or belong to, a SPIRE component or registration: its workload and what that names (config, Secret, account), what
 * leads to it and what it is granted, registrations, the CSI driver, and the workloads that take an identity through it.
 */
export function spireObjects({ components, configs, workloads, services, cluster }: Parts): ReadonlySet<KubernetesObject> {
  const found = new Set<KubernetesObject>()
  const own = new Set(components.map(({ workload }) => workload))
  for (const workload of own) {
    found.add(workload.object)
    for (const { kind, name } of podReferences(workload.pod.spec)) {
      const object = cluster.find(kind, workload.pod.namespace, name, workload.object)
      if (object) found.add(object)
    }
    for (const object of granted(workload, cluster)) found.add(object)
  }
  for (const { object } of configs) if (object) found.add(object)
  for (const service of services) if (workloadsBehind(service, [...own]).length > 0) found.add(service.object)
  for (const object of cluster.objects) if (object.group === 'spire.spiffe.io' || object.group === 'spiffeid.spiffe.io') found.add(object)
  for (const object of cluster.of('CSIDriver')) if (object.name === CSI_DRIVER) found.add(object)
  for (const { object, pod } of workloads) {
    const takes = [...pod.volumes.values()].some((volume) => volume.from === 'pod' && volume.field.get('csi').get('driver').string === CSI_DRIVER)
    if (takes) found.add(object)
  }
  return found
}

/** The bindings of a workload's account, and the roles that they name. */
function granted({ pod }: Workload, cluster: Cluster): readonly KubernetesObject[] {
  const account = knownValue(pod.serviceAccount)
  if (account === undefined) return []
  return bindingsOf(cluster, account, pod.namespace).flatMap((binding) => [binding, roleOf(cluster, binding) ?? []].flat())
}
