import type { Place } from '../text/source-file.ts';
import type { EmbeddedYaml } from './embedded.ts';
/** A key that stands twice in one mapping of an embedded text, with places of the file. */
export interface EmbeddedDuplicate {
    readonly key: string;
    /** The key that is kept; with its value, where that is a scalar: what is wrong with the value has the same root. */
    readonly place: Place;
    /** The key that is dropped. */
    readonly first: Place;
}
export declare function duplicatesIn({ document, place }: EmbeddedYaml): readonly EmbeddedDuplicate[];
