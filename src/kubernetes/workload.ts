import type { StatefulSetSpec } from 'kubernetes-types/apps/v1.js'
import type { HorizontalPodAutoscaler } from 'kubernetes-types/autoscaling/v2.js'
import type { CronJob, Job } from 'kubernetes-types/batch/v1.js'
import type { PersistentVolumeClaim, Pod, PodTemplateSpec } from 'kubernetes-types/core/v1.js'
import { type Answer, known, unknown } from '../text/answer.ts'
import { type Cluster, sameNamespace } from './cluster.ts'
import type { Field } from './field.ts'
import { type KubernetesObject, typed } from './object.ts'
import { PodTemplate } from './pod-template.ts'
import { labelSelector, type Selector } from './selector.ts'

export type WorkloadKind = 'Pod' | 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'ReplicaSet' | 'Job' | 'CronJob'

/** An object that makes pods. */
export interface Workload {
  readonly object: KubernetesObject
  readonly kind: WorkloadKind
  /** How many pods run at least; unknown for what runs once a node, or now and then. A HorizontalPodAutoscaler decides where there is one. */
  readonly replicas: Answer<number>
  readonly pod: PodTemplate
  /** Of a StatefulSet; each one is a volume of its pods by its name. */
  readonly volumeClaimTemplates: readonly Field<PersistentVolumeClaim>[]
  /** Which pods are its own; undefined for a Pod, a Job, a CronJob. */
  readonly selector: Selector | undefined
}

type Controller = Pick<StatefulSetSpec, 'replicas' | 'selector' | 'volumeClaimTemplates'>

const GROUPS: Readonly<Record<WorkloadKind, readonly string[]>> = {
  Pod: [''],
  Deployment: ['apps', 'extensions'],
  StatefulSet: ['apps'],
  DaemonSet: ['apps', 'extensions'],
  ReplicaSet: ['apps', 'extensions'],
  Job: ['batch'],
  CronJob: ['batch'],
}

/** What makes pods, in the order of the input. */
export function workloadsIn(cluster: Cluster): readonly Workload[] {
  const workloads: Workload[] = []
  for (const object of cluster.objects) {
    const workload = workloadOf(object, cluster)
    if (workload) workloads.push(workload)
  }
  return workloads
}

export function workloadOf(object: KubernetesObject, cluster: Cluster): Workload | undefined {
  if (!isWorkloadKind(object.kind) || !GROUPS[object.kind].includes(object.group)) return undefined
  const kind = object.kind
  const spec = typed<{ spec: Controller }>(object).get('spec')
  const claims = kind === 'StatefulSet' ? spec.get('volumeClaimTemplates').items() : []
  return {
    object,
    kind,
    replicas: replicasOf(kind, object, spec, cluster),
    pod: new PodTemplate(object, templateOf(kind, object), claims, cluster),
    volumeClaimTemplates: claims,
    selector: kind === 'Pod' || kind === 'Job' || kind === 'CronJob' ? undefined : labelSelector(spec.get('selector')),
  }
}

function isWorkloadKind(kind: string): kind is WorkloadKind {
  return Object.hasOwn(GROUPS, kind)
}

function templateOf(kind: WorkloadKind, object: KubernetesObject): Field<PodTemplateSpec> {
  if (kind === 'Pod') return typed<Pod>(object)
  if (kind === 'CronJob') return typed<CronJob>(object).get('spec').get('jobTemplate').get('spec').get('template')
  return typed<Job>(object).get('spec').get('template')
}

function replicasOf(kind: WorkloadKind, object: KubernetesObject, spec: Field<Controller>, cluster: Cluster): Answer<number> {
  if (kind === 'DaemonSet') return unknown('a DaemonSet runs one pod on every node')
  if (kind === 'Job' || kind === 'CronJob') return unknown('a job runs its pods to their end')
  if (kind === 'Pod') return known(1, object.place, 'default')
  const autoscaler = autoscalerOf(object, cluster)
  if (autoscaler) {
    const minimum = autoscaler.get('spec').get('minReplicas')
    return minimum.exists ? minimum.answer('number') : known(1, autoscaler.get('spec').place, 'default')
  }
  const replicas = spec.get('replicas')
  return replicas.exists ? replicas.answer('number') : known(1, spec.place, 'default')
}

/** The HorizontalPodAutoscaler that decides how many pods an object makes. */
export function autoscalerOf(object: KubernetesObject, cluster: Cluster): Field<HorizontalPodAutoscaler> | undefined {
  for (const candidate of cluster.of('HorizontalPodAutoscaler')) {
    const autoscaler = typed<HorizontalPodAutoscaler>(candidate)
    const target = autoscaler.get('spec').get('scaleTargetRef')
    if (target.get('kind').string !== object.kind || target.get('name').string !== object.name) continue
    if (sameNamespace(candidate.namespace, object.namespace)) return autoscaler
  }
  return undefined
}
