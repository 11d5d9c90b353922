import type { Block } from '../../spire/config.ts';
import type { Edit } from '../../text/edit.ts';
/**
 * An edit that adds one more string to a list of a config: behind its last one, or, where nobody wrote the list, as a line of its own above
 * another key of the block. Undefined where the text does not stand as plainly as that.
 */
export declare function addToList(block: Block, key: string, value: string, beside: string): Edit | undefined;
/** An edit that writes a setting on a line of its own, above another key of the block. */
export declare function addSetting(block: Block, key: string, value: string, beside: string): Edit | undefined;
