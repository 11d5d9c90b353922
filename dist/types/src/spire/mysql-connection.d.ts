import type { MappedText } from '../text/mapped-text.ts';
import type { Connection, ConnectionResult } from './connection-string.ts';
/**
 * Reads `user:password@net(address)/dbname?param=value` as go-sql-driver/mysql does (v1.9.3 in SPIRE 1.12 to 1.14, v1.10.0 in 1.15; they read alike).
 * The parts are `user`, `password`, `net`, `address`, `dbname`, and the parameters by name.
 */
export declare function parseMysqlConnection(text: MappedText): ConnectionResult;
/** The driver's `parseTime`, which SPIRE demands. */
export declare function mysqlParsesTime(connection: Connection): boolean;
/** The host and port that a TCP connection goes to, with the driver's defaults; undefined for a Unix socket. */
export declare function mysqlAddress(connection: Connection): {
    readonly host: string;
    readonly port: string;
} | undefined;
