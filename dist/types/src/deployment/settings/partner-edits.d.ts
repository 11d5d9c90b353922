import type { SpireConfig } from '../../spire/config.ts';
import type { Edit } from '../../text/edit.ts';
import type { Partner } from '../partners.ts';
/** Edits that take a partner's keys of before 1.0 out; undefined in those that share their lines with others. */
export declare function dropLegacyKeys(config: SpireConfig, { legacy }: Partner): readonly (Edit | undefined)[];
/**
 * Edits that say with the keys of today what those of before 1.0 said; none where that cannot be told. (spire: doc/spire_server.md at v0.12.0:
 * the endpoint was https://<address>:<port>/, its port 443 by default, and its identity the server's of that trust domain, unless it used Web PKI)
 */
export declare function renewLegacyKeys(config: SpireConfig, partner: Partner): readonly (Edit | undefined)[];
