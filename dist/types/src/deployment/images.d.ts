import type { ImageReference } from '../kubernetes/image.ts';
import { type TagMeaning } from '../spire/release.ts';
import type { Edit } from '../text/edit.ts';
import type { Component } from './component.ts';
import type { Deployment } from './deployment.ts';
/** The image of a SPIRE program. */
export interface SpireImage {
    readonly component: Component;
    readonly image: ImageReference;
    readonly meaning: TagMeaning;
    /** SPIRE's own release publishes it, and so decides which tags there are. */
    readonly published: boolean;
    /** A release to write in its place. */
    readonly example: string;
}
/** Every image that runs a SPIRE program. */
export declare function imagesOfSpire({ components, declared }: Deployment): readonly SpireImage[];
/** The release that somebody demands of all of SPIRE's images: that one of them is another is then what is wrong, and not what follows from it. */
export declare function demandedRelease({ declared }: Deployment): string | undefined;
/** An edit that writes another release in the place of an image's tag; undefined where it is not written plainly, or a digest decides. */
export declare function releaseEdit({ tag, digest }: ImageReference, release: string): Edit | undefined;
/** Whether an image is the project's own: from its registry, or through a proxy or a mirror that keeps its organisation (`harbor.example/ghcr.io/spiffe/spire-agent`). */
export declare function isOriginal(image: ImageReference): boolean;
