import type { SpireConfig } from '../../spire/config.ts';
import type { Edit } from '../../text/edit.ts';
/**
 * An edit that writes a setting as the first of a config's top level, at the indentation of the setting that is first there now; undefined
 * where the config is JSON, or where nothing stands on a line of its own.
 */
export declare function insertTopSetting({ file, source }: SpireConfig, setting: string): Edit | undefined;
