import type { LabelSelector } from 'kubernetes-types/meta/v1.js'
import { type Cluster, sameNamespace } from './cluster.ts'
import type { Field } from './field.ts'
import { type KubernetesObject, typed } from './object.ts'
import type { PodTemplate } from './pod-template.ts'
import { labelSelector, type Maybe, type Selector, selects } from './selector.ts'

interface BudgetFields {
  spec: { selector: LabelSelector; minAvailable?: number | string; maxUnavailable?: number | string }
}

/** A PodDisruptionBudget: how many of the pods that it takes a drain leaves running. */
export interface Budget {
  readonly object: KubernetesObject
  readonly selector: Selector
  readonly minAvailable: Field<unknown>
  readonly maxUnavailable: Field<unknown>
}

export function budgetsIn(cluster: Cluster): readonly Budget[] {
  return cluster.of('PodDisruptionBudget', 'policy').map((object) => {
    const spec = typed<BudgetFields>(object).get('spec')
    return { object, selector: labelSelector(spec.get('selector')), minAvailable: spec.get('minAvailable'), maxUnavailable: spec.get('maxUnavailable') }
  })
}

/** Whether a budget takes a pod; an empty selector takes everything since policy/v1, and took nothing before; without one it takes nothing. */
export function budgets({ object, selector }: Budget, pod: PodTemplate): Maybe {
  if (!sameNamespace(object.namespace, pod.namespace) || !selector.exists) return 'no'
  if (selector.empty && object.apiVersion !== 'policy/v1') return 'no'
  return selects(selector, pod.labels)
}

/**
 * How many of a number of pods a budget lets a drain take at once; undefined where it is not written as Kubernetes reads it. Percentages are
 * rounded up, of both kinds (kubernetes: pkg/controller/disruption/disruption.go, getExpectedPodCount).
 */
export function disruptionsAllowed({ minAvailable, maxUnavailable }: Budget, replicas: number): number | undefined {
  if (maxUnavailable.exists) return amountOf(maxUnavailable, replicas)
  const least = minAvailable.exists ? amountOf(minAvailable, replicas) : undefined
  return least === undefined ? undefined : Math.max(0, replicas - least)
}

function amountOf(field: Field<unknown>, of: number): number | undefined {
  if (field.number !== undefined) return field.number
  const percent = /^(\d{1,3})%$/.exec(field.string ?? '')?.[1]
  return percent === undefined ? undefined : Math.ceil((Number(percent) * of) / 100)
}
