import type { Store } from './path-content.ts';
import type { PodTemplate } from './pod-template.ts';
import type { Volume } from './volume.ts';
/** Where the bytes of a volume live that is not made of Kubernetes objects. `path` is relative to the volume's root. */
export declare function storeOf(volume: Volume, pod: PodTemplate, path: string): Store;
