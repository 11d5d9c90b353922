import type { Place } from '../../text/source-file.ts';
import type { Deployment } from '../deployment.ts';
/** A place where entries are registered by hand: `spire-server entry create` in a command, a hook, or a script that a pod mounts. */
export interface EntryScript {
    /** `Job spire/register`, or the ConfigMap of the script. */
    readonly where: string;
    readonly place: Place;
}
/** Every such place that may be about a server of the input. */
export declare function entryScriptsOf({ workloads, cluster, entryCommands }: Deployment): readonly EntryScript[];
