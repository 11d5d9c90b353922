import type { Place } from '../../text/source-file.ts';
import type { Deployment } from '../deployment.ts';
import type { Server } from '../server.ts';
/** Which database a server writes to; equal keys are one database. */
export interface ServersDatabase {
    readonly server: Server;
    readonly key: string;
    /** Where the config names it. */
    readonly place: Place;
}
/** The databases of the servers, as far as they are known. */
export declare function serversDatabases(deployment: Deployment): readonly ServersDatabase[];
