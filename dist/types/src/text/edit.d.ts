import { type Place } from './source-file.ts';
/** Put `text` where `place` is. */
export interface Edit {
    readonly place: Place;
    readonly text: string;
}
/** An edit that puts another string where a quoted one stands as plain as it reads; undefined where it is written with escapes. */
export declare function replaceQuoted(place: Place, value: string, replacement: string): Edit | undefined;
