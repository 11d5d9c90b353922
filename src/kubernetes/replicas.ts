import type { HorizontalPodAutoscaler } from 'kubernetes-types/autoscaling/v2.js'
import type { Answer } from '../text/answer.ts'
import { type Cluster, sameNamespace } from './cluster.ts'
import { typed } from './object.ts'
import type { Workload } from './workload.ts'

/** How many pods of a workload may run at once: an autoscaler's maximum where there is one. */
export function mostReplicas(workload: Workload, cluster: Cluster): Answer<number> {
  for (const object of cluster.of('HorizontalPodAutoscaler')) {
    const spec = typed<HorizontalPodAutoscaler>(object).get('spec')
    const target = spec.get('scaleTargetRef')
    if (target.get('kind').string !== workload.kind || target.get('name').string !== workload.object.name) continue
    if (sameNamespace(object.namespace, workload.object.namespace)) return spec.get('maxReplicas').answer('number')
  }
  return workload.replicas
}
