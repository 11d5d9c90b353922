import { type MappedText } from '../text/mapped-text.ts';
import type { Place, Span } from '../text/source-file.ts';
import type { TablesAtRelease } from './at-release.ts';
/** The file that blocks are read from. */
export interface ConfigView {
    readonly tables: TablesAtRelease;
    readonly json: boolean;
    readonly source: MappedText;
    /** The config was read; otherwise nothing is known of it. */
    readonly readable: boolean;
    /** A variable that is not known stands where whole settings may stand: what is not written may be there. */
    readonly loose: boolean;
    /** Whether SPIRE's own checks are through: from then on a key that is misspelt is not taken for one that is left out. */
    readonly phase: {
        checked: boolean;
    };
    place(span: Span): Place;
}
export declare function viewOf(tables: TablesAtRelease, json: boolean, source: MappedText, readable: boolean, loose: boolean, phase?: ConfigView['phase']): ConfigView;
