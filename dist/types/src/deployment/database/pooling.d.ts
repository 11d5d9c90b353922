import type { Place } from '../../text/source-file.ts';
import type { Database } from './database.ts';
/** How a PgBouncer shares out connections. */
export interface Pooling {
    /** `session`, `transaction` or `statement`; undefined where it is not known. */
    readonly mode: {
        readonly value: string;
        readonly place: Place;
    } | undefined;
    /** Whether it follows prepared statements from one connection to the next; `by default` where nobody says so. */
    readonly follows: 'yes' | 'by default' | 'no' | 'unknown';
}
/** What a PgBouncer does with the connections to one database. */
export declare function poolingOf(pooler: Database, dbname: string): Pooling;
