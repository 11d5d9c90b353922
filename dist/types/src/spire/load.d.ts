import { type MappedText } from '../text/mapped-text.ts';
import type { ConfigKind, LoadOptions, SpireConfig } from './config.ts';
/** Reads a config as the release does that it is for, and says everything that is wrong with it. */
export declare function loadConfig(kind: ConfigKind, source: MappedText, options: LoadOptions): SpireConfig;
