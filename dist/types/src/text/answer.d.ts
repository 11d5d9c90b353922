import type { Place } from './source-file.ts';
/**
 * What a rule asks may be there, not there, or not to be known from this input.
 * `absent` may accuse; `unknown` never does.
 */
export type Answer<T> = 
/** A default's place is the block that leaves the setting out. */
{
    readonly is: 'known';
    readonly value: T;
    readonly place: Place;
    readonly from: 'written' | 'default';
}
/** Looked for in full, not there; place: where it would go. */
 | {
    readonly is: 'absent';
    readonly place: Place;
}
/** An object that is referred to (at place) and is not among the files. */
 | {
    readonly is: 'elsewhere';
    readonly what: string;
    readonly place: Place;
}
/** Cannot be said from this input. */
 | {
    readonly is: 'unknown';
    readonly why: string;
};
/** An answer that is known. */
export type Known<T> = Extract<Answer<T>, {
    readonly is: 'known';
}>;
export declare function known<T>(value: T, place: Place, from?: 'written' | 'default'): Known<T>;
export declare function absent(place: Place): Answer<never>;
export declare function elsewhere(what: string, place: Place): Answer<never>;
export declare function unknown(why: string): Answer<never>;
/** The same answer about something computed from the value. */
export declare function mapAnswer<T, U>(answer: Answer<T>, change: (value: T) => U): Answer<U>;
/** The value where it is known. */
export declare function knownValue<T>(answer: Answer<T>): T | undefined;
/** The value where the user wrote it, not where a default holds. */
export declare function writtenValue<T>(answer: Answer<T>): T | undefined;
