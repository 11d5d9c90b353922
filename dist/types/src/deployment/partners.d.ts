import type { Block, SpireConfig } from '../spire/config.ts';
import type { Place } from '../text/source-file.ts';
/** A trust domain that a server federates with by its own config. */
export interface Partner {
    readonly name: string;
    /** The name. */
    readonly place: Place;
    readonly block: Block;
    /** The keys of before 1.0 in it, which SPIRE ignores; in the order of the file. */
    readonly legacy: readonly {
        readonly key: string;
        readonly place: Place;
    }[];
}
/** The `federates_with` blocks of a server. */
export declare function partnersOf(config: SpireConfig): readonly Partner[];
