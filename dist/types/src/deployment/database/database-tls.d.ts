import type { Place } from '../../text/source-file.ts';
import type { Database } from './database.ts';
/** Whether a database speaks TLS. */
export type DatabaseTls = 
/** Where it is turned off, else where it would be turned on. */
{
    readonly is: 'off';
    readonly place: Place;
    readonly written: boolean;
}
/** It takes no connection without; `log`: what it answers to one. */
 | {
    readonly is: 'demanded';
    readonly place: Place;
    readonly log: string;
} | {
    readonly is: 'offered';
} | {
    readonly is: 'unknown';
};
export declare function databaseTls(database: Database): DatabaseTls;
