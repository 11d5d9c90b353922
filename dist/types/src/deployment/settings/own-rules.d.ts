import type { Problem, SpireConfig } from '../../spire/config.ts';
/** Whether a fault that a rule for all keys could name has a rule of its own, which says more about it: the rules for all keys leave it to that. */
export declare function hasOwnRule({ kind }: SpireConfig, { code, path, args, plugin }: Problem): boolean;
