import { type Place } from './source-file.ts';
/** Put `text` where `place` is. */
export interface Edit {
    readonly place: Place;
    readonly text: string;
}
/** An edit that puts another string where a quoted one stands as plain as it reads; undefined where it is written with escapes. */
export declare function replaceQuoted(place: Place, value: string, replacement: string): Edit | undefined;
/** An edit that puts another word where one stands as it reads, bare or in quotes, which stay; undefined where it is written otherwise, or elsewhere. */
export declare function replaceWord(place: Place, value: string | number | boolean, replacement: string | number | boolean): Edit | undefined;
