import { type MappedText } from '../text/mapped-text.ts';
import type { Connection, ConnectionResult } from './connection-string.ts';
/**
 * Reads a PostgreSQL connection string as lib/pq does: `key=value` pairs, or a `postgres://` URL.
 * SPIRE uses lib/pq 1.10.9 (to 1.14.x) and 1.12.3 (1.15.3); they read alike.
 */
export declare function parsePostgresConnection(text: MappedText): ConnectionResult;
/** How lib/pq protects the connection: `require` where nothing is said, `disable` over a Unix socket whatever is said. */
export declare function postgresSslMode(connection: Connection): string;
