import type { Place } from '../../text/source-file.ts';
import type { Database } from './database.ts';
/** Whether a database speaks TLS. */
export type DatabaseTls = {
    readonly is: 'off';
    readonly place: Place;
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
