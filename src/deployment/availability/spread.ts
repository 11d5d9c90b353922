import type { Affinity, PodAffinityTerm, TopologySpreadConstraint } from 'kubernetes-types/core/v1.js'
import type { Field } from '../../kubernetes/field.ts'
import { labelSelector, type Selector } from '../../kubernetes/selector.ts'
import type { Workload } from '../../kubernetes/workload.ts'

/** One wish to keep pods apart. */
export interface SpreadTerm {
  readonly what: 'podAntiAffinity' | 'topologySpreadConstraint'
  readonly required: boolean
  readonly topologyKey: Field<string>
  readonly selector: Selector
}

/** What a workload says about the pods that its own are not to be beside, in its own namespace. */
export function spreadTerms({ pod }: Workload): readonly SpreadTerm[] {
  return termsOf(pod.spec.get('affinity'), pod.spec.get('topologySpreadConstraints'))
}

export function termsOf(affinity: Field<Affinity | undefined>, constraints: Field<TopologySpreadConstraint[] | undefined>): readonly SpreadTerm[] {
  const apart = affinity.get('podAntiAffinity')
  const term = (field: Field<PodAffinityTerm>, required: boolean): readonly SpreadTerm[] => {
    if (field.get('namespaces').exists || field.get('namespaceSelector').exists) return []
    return [{ what: 'podAntiAffinity', required, topologyKey: field.get('topologyKey'), selector: labelSelector(field.get('labelSelector')) }]
  }
  return [
    ...apart
      .get('requiredDuringSchedulingIgnoredDuringExecution')
      .items()
      .flatMap((field) => term(field, true)),
    ...apart
      .get('preferredDuringSchedulingIgnoredDuringExecution')
      .items()
      .flatMap((field) => term(field.get('podAffinityTerm'), false)),
    ...constraints.items().map(
      (field): SpreadTerm => ({
        what: 'topologySpreadConstraint',
        required: field.get('whenUnsatisfiable').string === 'DoNotSchedule',
        topologyKey: field.get('topologyKey'),
        selector: labelSelector(field.get('labelSelector')),
      }),
    ),
  ]
}
