import type { Place } from '../text/source-file.ts';
/** What an environment variable is worth where a config is expanded. */
export type Variable = 
/** A `HOLE` in the value is a part that cannot be known. `via`: where the value is written. */
{
    readonly is: 'value';
    readonly text: string;
    readonly via: readonly Place[];
}
/** Looked for in full, set nowhere. */
 | {
    readonly is: 'absent';
}
/** It may be set, by what the input does not show (a Secret that is not among the files). */
 | {
    readonly is: 'unknown';
    readonly via: readonly Place[];
};
/** The environment of a process, as far as the input tells. */
export interface Environment {
    lookup(name: string): Variable;
}
/** Nothing is known of the environment: a config without the container that reads it. */
export declare const UNKNOWN_ENVIRONMENT: Environment;
/** An environment of which everything is known, as a shell gives it. */
export declare function environmentOf(values: Readonly<Record<string, string | undefined>>): Environment;
