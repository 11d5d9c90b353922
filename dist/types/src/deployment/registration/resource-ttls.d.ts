import type { Field } from '../../kubernetes/field.ts';
import type { Deployment } from '../deployment.ts';
/** The lifetimes that registrations ask for, as written. */
export declare function lifetimesOf({ clusterSpiffeIds, staticEntries }: Deployment): readonly {
    readonly key: string;
    readonly field: Field<string>;
}[];
