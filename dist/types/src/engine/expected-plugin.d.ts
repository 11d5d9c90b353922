import type { Configured } from '../deployment/configured.ts';
import type { Breach } from './expectation.ts';
/** Breaches of `every component has a plugin of this type and name`, at the plugin that stands there instead, else at `plugins`. */
export declare function missingPlugins(components: readonly Configured[], type: string, expected: readonly string[]): Iterable<Breach>;
