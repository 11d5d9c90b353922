import type { Block, SpireConfig } from '../../spire/config.ts';
import type { Connection, ConnectionPart } from '../../spire/connection-string.ts';
import { type Answer } from '../../text/answer.ts';
import { type MappedText } from '../../text/mapped-text.ts';
import type { Place } from '../../text/source-file.ts';
import type { Deployment } from '../deployment.ts';
import { type Server } from '../server.ts';
export type ConnectionKey = 'connection_string' | 'ro_connection_string';
/** A connection of a server to its database, as its driver reads it; what comes from a variable is read as far as it is known. */
export interface DatastoreConnection {
    readonly config: SpireConfig;
    /** Undefined for a config that no server among the files reads. */
    readonly server: Server | undefined;
    readonly key: ConnectionKey;
    readonly driver: 'postgres' | 'mysql';
    /** The `plugin_data` of the DataStore. */
    readonly data: Block;
    readonly text: MappedText;
    readonly connection: Connection;
}
/** The connections of all server configs whose strings can be read; worked out once. */
export declare function connectionsOf(deployment: Deployment): readonly DatastoreConnection[];
/** Where a part of a connection string stands; the whole string, where the part is empty. */
export declare function partPlace({ text, data, key }: DatastoreConnection, { span }: Pick<ConnectionPart, 'span'>): Place;
/** The connection string's own place: the value where it is written, else its key. */
export declare function stringPlace({ data, key }: DatastoreConnection): Place;
/** A setting of the connection, by the driver's name for it: of the string, else of the server's environment. */
export declare function connectionSetting(one: DatastoreConnection, name: string): Answer<string>;
/** The host and port that a connection goes to, with the driver's defaults. A path is a UNIX socket. */
export declare function addressOf(one: DatastoreConnection): Answer<{
    readonly host: string;
    readonly port: number;
}>;
/** Whether nothing of a connection leaves the pod: `localhost`, a loopback address, a UNIX socket. */
export declare function isLocalHost(host: string): boolean;
