import { type Answer } from '../../text/answer.ts';
import type { Place } from '../../text/source-file.ts';
import type { Database } from './database.ts';
/** What a database's own configuration says of a setting; absent: its built-in default holds. */
export declare function databaseSetting({ program, container }: Database, name: string): Answer<string>;
/** PgBouncer's entry for a database: `host`, `port`, `pool_mode`, …; undefined where there is none, or the file is not known. */
export declare function pooledDatabase({ container }: Database, name: string): ReadonlyMap<string, {
    readonly value: string;
    readonly place: Place;
}> | undefined;
