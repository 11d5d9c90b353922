import type { ChartUse } from '../../kubernetes/chart-values.ts';
import type { Place } from '../../text/source-file.ts';
import type { Deployment } from '../deployment.ts';
/** Why the custom resource definitions may not be there when the chart `spire` needs them. */
export type CrdsNotFirst = 
/** Nothing among the files installs `spire-crds`. */
{
    readonly what: 'missing';
    readonly use: ChartUse;
    readonly place: Place;
}
/** Both are dependencies of one chart, so they are one release. */
 | {
    readonly what: 'together';
    readonly use: ChartUse;
    readonly place: Place;
    readonly other: Place;
}
/** The order that is written puts the definitions behind. */
 | {
    readonly what: 'later';
    readonly use: ChartUse;
    readonly place: Place;
    readonly other: Place;
};
/** The uses of the chart `spire` before, or without, those of `spire-crds`. */
export declare function crdsNotFirst({ chartUses, cluster }: Deployment): readonly CrdsNotFirst[];
