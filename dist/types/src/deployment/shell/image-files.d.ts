import type { Container } from '../../kubernetes/container.ts';
import { type SpireComponent } from '../../spire/image.ts';
import { type Release } from '../../spire/release.ts';
import type { Place } from '../../text/source-file.ts';
/** A container of an image that has nothing but its program: no shell, no other file to run. */
export interface BareImage {
    readonly program: SpireComponent;
    readonly release: Release;
    readonly binary: string;
}
/** Undefined for images that are built by others, which may have anything in them. */
export declare function bareImage({ image }: Container): BareImage | undefined;
/** Something that is run in a container. */
export interface Execution {
    readonly by: 'command' | 'startupProbe' | 'livenessProbe' | 'readinessProbe' | 'postStart' | 'preStop';
    readonly program: string;
    readonly place: Place;
    /** What follows the program. */
    readonly words: readonly string[];
}
/** What is run in a container: its command, its probes, its hooks. */
export declare function executionsIn(container: Container): readonly Execution[];
/** Whether a program may come from a volume of the container; one that is named without a path is looked for in the image's folders alone. */
export declare function mayBeMounted(container: Container, program: string): boolean;
