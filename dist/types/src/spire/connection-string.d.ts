import type { MappedText } from '../text/mapped-text.ts';
import type { Span } from '../text/source-file.ts';
/** One setting in a connection string. */
export interface ConnectionPart {
    /** Unescaped and unquoted, as the driver takes it. */
    readonly value: string;
    /** No part of the value is a hole. */
    readonly known: boolean;
    /** Of the value as written (without quotes), in the connection string's text. */
    readonly span: Span;
}
/** What a database driver makes of a connection string. */
export interface Connection {
    readonly form: 'keywords' | 'url' | 'mysql';
    /** By the driver's own names: `user`, `password`, `host`, `port`, `dbname`, and its parameters. */
    readonly parts: ReadonlyMap<string, ConnectionPart>;
    /** Every hole stands inside a value, so that a setting that is not here is not set. */
    readonly complete: boolean;
}
export type ConnectionResult = {
    readonly is: 'known';
    readonly connection: Connection;
}
/** The driver refuses it, in its words; span: where, in the connection string's text. */
 | {
    readonly is: 'refused';
    readonly error: string;
    readonly panic: boolean;
    readonly span: Span;
}
/** What cannot be known from the input decides how it reads. */
 | {
    readonly is: 'unknown';
};
/** A fault found while reading; with holes in the text it proves nothing. */
export interface Refusal {
    readonly error: string;
    readonly panic?: boolean;
    readonly span: Span;
}
export type Parts = Map<string, ConnectionPart>;
/** Turns what a driver's reader found into an honest answer. */
export declare function connectionResult(text: MappedText, form: Connection['form'], parts: Parts, refusal: Refusal | undefined): ConnectionResult;
/** A stretch of a connection string as a setting's value. */
export declare function connectionPart(text: string, start: number, end: number, value?: string): ConnectionPart;
