import type { Expectations } from '../declared/declared.ts';
import type { Deployment } from '../deployment/deployment.ts';
import type { Place } from '../text/source-file.ts';
import { type Rule } from './rule.ts';
/** A place where a deployment does not keep what its design decided. */
export interface Breach {
    readonly place: Place;
    /** What is there, as words: `KeyManager 'memory'`. */
    readonly actual: string;
    /** What the design wants there, as words. */
    readonly expected: string;
}
export interface ExpectationDefinition<Key extends keyof Expectations> {
    readonly id: string;
    readonly key: Key;
    readonly summary: string;
    readonly references: readonly string[];
    breaches(deployment: Deployment, expected: Expectations[Key]): Iterable<Breach>;
}
/**
 * A rule that holds a deployment to a decision of its design: an error where somebody declared the decision (`expect:`, or a preset that
 * does), else a note that the reference design decided otherwise, which says how to set one's own.
 */
export declare function expectation<const Key extends keyof Expectations>(definition: ExpectationDefinition<Key>): Rule;
