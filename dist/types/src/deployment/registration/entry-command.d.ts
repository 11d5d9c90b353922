import type { Container } from '../../kubernetes/container.ts';
import type { KubernetesObject } from '../../kubernetes/object.ts';
import type { Workload } from '../../kubernetes/workload.ts';
import type { Place } from '../../text/source-file.ts';
/** One `spire-server entry create` of the manifests: in a container's command, a hook, or a script in a ConfigMap. */
export interface EntryCommand {
    /** What the command stands in: a workload, or a ConfigMap. */
    readonly object: KubernetesObject;
    /** Of a container's own command or hook; undefined of a script in a ConfigMap. */
    readonly container: Container | undefined;
    /** `create`. */
    readonly place: Place;
    /** The values of each flag, in their order; of a switch, only where it is on. */
    readonly flags: ReadonlyMap<string, readonly FlagText[]>;
    /** There may be further flags: a word of the command is not known. */
    readonly open: boolean;
    /** It is sent to another cluster or server than those of the input may be: `--context`, `--kubeconfig`, `DOCKER_HOST`. */
    readonly sentAway: boolean;
}
export interface FlagText {
    readonly text: string;
    readonly place: Place;
    /** The flag itself. */
    readonly flag: Place;
}
export declare function entryCommandsIn(workloads: readonly Workload[], objects: readonly KubernetesObject[]): readonly EntryCommand[];
