import type { Understanding } from '../deployment/understand.ts';
import { type Located, type LocatedConfig } from './locate.ts';
/** Everything in which a finding can stand, with the names to give its places. */
export declare function locationsOf({ objects, deployments }: Pick<Understanding, 'objects' | 'deployments'>): {
    readonly objects: readonly Located[];
    readonly configs: readonly LocatedConfig[];
};
