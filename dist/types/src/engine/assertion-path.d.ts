import type { HclFile } from '../hcl/tree.ts';
import type { Place } from '../text/source-file.ts';
import type { YamlNode } from '../yaml/node.ts';
/** A step of a path: a key, or an item of a list by its number, by a field (`name=x`, or just `x` for its name), or every one (`*`). */
export type Step = {
    readonly key: string;
} | {
    readonly item: string;
};
/** What stands at a path: a value, or nothing, at the innermost that is there. */
export interface Stop {
    readonly place: Place;
    /** Undefined for a mapping or a list, and where nothing is there. */
    readonly value: string | number | boolean | undefined;
    /** `last`: what should hold it is there, and it is not; `missing`: not even that. */
    readonly is: 'there' | 'last' | 'missing' | 'unknown';
}
/** Reads `spec.containers[*].image`, `metadata.labels['app.kubernetes.io/name']`; undefined where it is no path. */
export declare function parsePath(text: string): readonly Step[] | undefined;
/** What stands at a path in a YAML tree. */
export declare function stopsInYaml(node: YamlNode, steps: readonly Step[], at?: Place): readonly Stop[];
/** What stands at a path in a config; blocks are steps, labels too: `plugins.NodeAttestor[k8s_psat].plugin_data.cluster`. */
export declare function stopsInHcl(file: HclFile, steps: readonly Step[], at: Place): readonly Stop[];
