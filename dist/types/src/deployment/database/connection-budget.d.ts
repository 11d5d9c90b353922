import type { Place } from '../../text/source-file.ts';
import type { Deployment } from '../deployment.ts';
import { type Database } from './database.ts';
/** What servers may open against what their database takes. */
export interface Budget {
    readonly database: Database;
    readonly wanted: number;
    /** `replicas x most`, summand by summand. */
    readonly sum: string;
    /** Where most of it is said: max_open_conns, else the connection string. */
    readonly place: Place;
    readonly limit: {
        readonly name: string;
        readonly value: number;
        readonly place: Place;
    };
}
/** The databases among the files that take fewer connections than the servers may open. */
export declare function overdrawn(deployment: Deployment): readonly Budget[];
/** The PgBouncers among the files that may open more connections than the PostgreSQL behind them takes. */
export declare function overdrawnPools(deployment: Deployment): readonly Budget[];
