import type { SpireConfig } from '../../spire/config.ts';
import type { Edit } from '../../text/edit.ts';
import type { Place } from '../../text/source-file.ts';
/** Edits that say with the server's own settings what a block `ca` says; none where one of them means something else, or is said otherwise already. */
export declare function movedSubject(config: SpireConfig, key: Place): readonly (Edit | undefined)[];
/** Edits that make a plugin of a block that says where the server's CA is signed; none where it does not say by which. */
export declare function movedUpstream(config: SpireConfig, key: Place): readonly (Edit | undefined)[];
