import { type MappedText } from '../text/mapped-text.ts';
import type { ConnectionResult } from './connection-string.ts';
/**
 * Reads a PostgreSQL connection string as lib/pq does: `key=value` pairs, or a `postgres://` URL.
 * SPIRE uses lib/pq 1.10.9 (to 1.14.x) and 1.12.3 (1.15.3); they read alike.
 */
export declare function parsePostgresConnection(text: MappedText): ConnectionResult;
