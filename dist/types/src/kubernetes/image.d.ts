import type { MappedText } from '../text/mapped-text.ts';
import type { Place } from '../text/source-file.ts';
/** A container image's name, taken apart. */
export interface ImageReference {
    readonly text: string;
    readonly place: Place;
    /** `ghcr.io`; undefined where the name leaves it to the container runtime. */
    readonly registry: string | undefined;
    /** `ghcr.io/spiffe/spire-server`: with the registry where one is written, without tag and digest. */
    readonly path: string;
    /** `spiffe/spire-server`: without registry, tag and digest. */
    readonly repository: string;
    /** `spire-server`: the last part of the repository. */
    readonly name: string;
    /** `1.14.2`; '' where a colon has nothing behind it. */
    readonly tag: ImagePart | undefined;
    /** `sha256:…` */
    readonly digest: ImagePart | undefined;
}
export interface ImagePart {
    readonly text: string;
    readonly place: Place;
}
/** Takes an image's name apart the way container runtimes do: a first part with a dot, a colon, or `localhost` is a registry. */
export declare function parseImage(mapped: MappedText): ImageReference;
