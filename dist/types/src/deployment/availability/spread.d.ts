import type { Affinity, TopologySpreadConstraint } from 'kubernetes-types/core/v1.js';
import type { Field } from '../../kubernetes/field.ts';
import { type Selector } from '../../kubernetes/selector.ts';
import type { Workload } from '../../kubernetes/workload.ts';
/** One wish to keep pods apart. */
export interface SpreadTerm {
    readonly what: 'podAntiAffinity' | 'topologySpreadConstraint';
    readonly required: boolean;
    readonly topologyKey: Field<string>;
    readonly selector: Selector;
}
/** What a workload says about the pods that its own are not to be beside, in its own namespace. */
export declare function spreadTerms({ pod }: Workload): readonly SpreadTerm[];
export declare function termsOf(affinity: Field<Affinity | undefined>, constraints: Field<TopologySpreadConstraint[] | undefined>): readonly SpreadTerm[];
