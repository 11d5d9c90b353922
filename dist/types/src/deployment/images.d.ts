import type { ImageReference } from '../kubernetes/image.ts';
import { type TagMeaning } from '../spire/release.ts';
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
