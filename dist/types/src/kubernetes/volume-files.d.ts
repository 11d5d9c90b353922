import type { Place } from '../text/source-file.ts';
import type { KubernetesObject } from './object.ts';
import type { Mounted, ObjectReference, PathContent } from './path-content.ts';
import type { PodTemplate } from './pod-template.ts';
import type { Volume } from './volume.ts';
type Bare<T> = T extends Mounted ? Omit<T, keyof Mounted> : never;
type FileContent = Bare<Extract<PathContent, {
    is: 'key' | 'missing' | 'elsewhere' | 'token' | 'pod-field';
}>>;
/** What puts files into a volume. */
export interface Source {
    /** Undefined where the input does not say which. */
    readonly files: readonly string[] | undefined;
    readonly object: KubernetesObject | undefined;
    readonly reference: ObjectReference | undefined;
    /** Only named keys become files. */
    readonly projects: boolean;
    readonly place: Place;
    /** The file at a path below the volume's root; undefined where this source has none, or is not known to. */
    file(path: string): FileContent | undefined;
    /** Whether there may be a file that the input does not say. */
    mayHave(path: string): boolean;
}
/** The sources of a volume that is made of Kubernetes objects, in their order; undefined for any other volume. */
export declare function sourcesOf(volume: Volume, pod: PodTemplate): readonly Source[] | undefined;
export {};
