import type { ChartValues } from '../../kubernetes/chart-values.ts';
import { type Place } from '../../text/source-file.ts';
import type { Deployment } from '../deployment.ts';
/** What is wrong with one value for a chart. `path` is the whole way to it, in the chart's values. */
export type ChartFault = {
    readonly values: ChartValues;
    readonly path: string;
    readonly place: Place;
} /** The chart has no such value: Helm drops it. */ & ({
    readonly what: 'unknown';
    readonly key: string;
    /** A key beside it that may be meant. */
    readonly meant: string | undefined;
    /** Other values of the chart that are the same thing by name, each with what is written. */
    readonly instead: readonly {
        readonly written: string;
        readonly path: string;
    }[];
    /** The settings below it. */
    readonly below: readonly string[];
}
/** The chart refuses the old name. */
 | {
    readonly what: 'renamed';
    readonly key: string;
    readonly to: string;
} | {
    readonly what: 'too-new';
    readonly since: string;
}
/** No release has it yet, and the user's is not known. */
 | {
    readonly what: 'unreleased';
    readonly newest: string;
} | {
    readonly what: 'removed';
    readonly removed: string;
    readonly meant: string | undefined;
} | {
    readonly what: 'shape';
    readonly wanted: 'map' | 'list' | 'scalar';
    readonly hcl: boolean;
}
/** A text where the chart asks whether something is true: in a template every text but the empty one is. */
 | {
    readonly what: 'text-for-bool';
    readonly text: string;
}
/** What the chart's templates stop at. */
 | {
    readonly what: 'refused';
    readonly why: string;
    readonly log: string;
}
/** HCL in a document that is no YAML because of it. */
 | {
    readonly what: 'hcl';
    readonly line: string;
});
/** What is wrong with the values for charts of SPIRE, in the order of the files. Nothing is said of releases that are not known here. */
export declare function chartFaultsOf(deployment: Deployment): readonly ChartFault[];
