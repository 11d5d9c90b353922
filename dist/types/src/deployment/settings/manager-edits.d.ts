import type { ManagerConfig } from '../../spire/controller-manager.ts';
import type { Edit } from '../../text/edit.ts';
/** An edit that takes a plain field of the top level out with its line; undefined where it does not have that to itself. */
export declare function removeManagerField(config: ManagerConfig, path: string): Edit | undefined;
/**
 * An edit that writes another field, of several lines as they follow one another, into a mapping of a controller manager's config: below its key, or of the
 * top level (`''`), below the kind; undefined where that does not stand on a line of its own.
 */
export declare function insertManagerField({ yaml }: ManagerConfig, path: string, lines: readonly string[]): Edit | undefined;
