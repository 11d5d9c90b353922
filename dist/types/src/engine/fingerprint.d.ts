import type { Finding } from './finding.ts';
import type { Locate } from './locate.ts';
import type { Draft } from './run.ts';
/**
 * Adds object, path and fingerprint: SHA-256 over rule, object (kind, namespace, name; the file's path for a bare config), path and the
 * offending value, with an ordinal for equals. Line shifts, key order and formatting leave it as it is. It is computed for who asks: most runs
 * do not, and loading Node's cryptography takes a fiftieth of a short one.
 */
export declare function fingerprinted(drafts: readonly Draft[], locate: Locate): readonly Finding[];
