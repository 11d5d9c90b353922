import type { Block, SpireConfig } from '../../spire/config.ts';
/** The block that a problem's path names; undefined where nobody wrote it, or where it is read in a way of its own. */
export declare function blockAt(config: SpireConfig, path: string): Block | undefined;
