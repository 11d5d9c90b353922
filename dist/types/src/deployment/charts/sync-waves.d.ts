import { type KubernetesObject } from '../../kubernetes/object.ts';
import type { Place } from '../../text/source-file.ts';
/** When an object is applied. */
export interface Wave {
    /** Before the rest, with it, or after it. */
    readonly phase: number;
    /** Within its phase. */
    readonly wave: number;
    /** The hook that it is, as written. */
    readonly hook: string | undefined;
    /** What says so, else the object. */
    readonly place: Place;
}
/**
 * When Argo CD or Helm applies an object, by its annotations; undefined where they cannot be read
 * (argo-cd: docs/user-guide/sync-waves.md; helm: docs/topics/charts_hooks).
 */
export declare function waveOf(object: KubernetesObject): Wave | undefined;
