import { type HostName } from '../../kubernetes/service.ts';
import type { Place } from '../../text/source-file.ts';
import type { Deployment } from '../deployment.ts';
import { type Database } from './database.ts';
import { type DatastoreConnection } from './datastores.ts';
/** Where a PgBouncer that servers connect to goes on to. */
export interface PoolerLeg {
    readonly pooler: Database;
    readonly connection: DatastoreConnection;
    readonly host: string;
    readonly port: number;
    /** The entry for the database. */
    readonly place: Place;
    readonly found: HostName;
    /** Undefined where it is not among the files. */
    readonly database: Database | undefined;
}
/** The ways from the PgBouncers of the servers to PostgreSQL, as far as their configuration is among the files. (pgbouncer: doc/config.md, [databases]) */
export declare function poolerLegs(deployment: Deployment): readonly PoolerLeg[];
