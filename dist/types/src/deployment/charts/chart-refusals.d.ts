import type { Place } from '../../text/source-file.ts';
import type { YamlMapping } from '../../yaml/node.ts';
/** Values that the templates of the chart refuse together, or at all. */
export interface ChartRefusal {
    readonly path: string;
    readonly place: Place;
    /** What is wrong, and what to do. */
    readonly why: string;
    /** What the template says. */
    readonly log: string;
}
/**
 * What the templates of `spire-server` refuse, as far as one file says it: values that it leaves out may be in another.
 * (helm-charts-hardened: charts/spire/charts/spire-server/templates/server-resource.yaml, configmap.yaml, _helpers.tpl at spire-0.28.3)
 */
export declare function chartRefusals(root: YamlMapping): readonly ChartRefusal[];
