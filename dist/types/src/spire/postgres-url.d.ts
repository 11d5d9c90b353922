import type { Parts, Refusal } from './connection-string.ts';
/** Reads a `postgres://` URL as lib/pq does: Go's net/url, then one setting a piece; empty ones are left out. */
export declare function parsePostgresUrl(text: string, parts: Parts): Refusal | undefined;
