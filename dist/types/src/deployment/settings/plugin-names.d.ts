import type { SpireConfig } from '../../spire/config.ts';
import type { RemovedRow } from '../../spire/table.ts';
/** What people mean by a plugin type or a plugin's name that SPIRE does not have. */
export interface MeantPlugin {
    readonly type: string;
    /** Undefined where a type is meant. */
    readonly name: string | undefined;
    readonly note: string | undefined;
}
/** The plugin type that is meant. @param allowed the program's types */
export declare function meantType(type: string, allowed: readonly string[]): MeantPlugin | undefined;
/** Since when a plugin type is gone, and what came in its place. */
export declare function removedType(type: string): RemovedRow | undefined;
/** The built-in plugin that is meant by a name. */
export declare function meantPlugin(config: SpireConfig, type: string, name: string): MeantPlugin | undefined;
