import type { ConfigKind } from '../../spire/config.ts';
import type { StrayKey } from './stray-keys.ts';
/** What to do about a key that SPIRE does not know. */
export declare function adviceOn({ verdict }: StrayKey, kind: ConfigKind): string;
/** What a key is called in its own block, where another name is all it takes. */
export declare function plainName({ verdict }: StrayKey): string | undefined;
/** What to do about a setting that is gone or going: its `replacement` in the tables is a key, a path, or words. */
export declare function replacementInWords(replacement: string | undefined, kind: ConfigKind): string;
/** The key that a replacement names, where it names one. */
export declare function replacementKey(replacement: string | undefined): string | undefined;
