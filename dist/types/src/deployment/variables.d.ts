import type { SpireConfig, VariableUse } from '../spire/config.ts';
import { type Place } from '../text/source-file.ts';
/**
 * The variables that `-expandEnv` replaces by nothing, because nobody sets them. Of a config that does not parse only where they are why:
 * with any value in their place it would.
 */
export declare function unsetVariables(config: SpireConfig): readonly VariableUse[];
/**
 * The variables that stay text for want of `-expandEnv`. A dollar sign may be meant as one (in a password, in a regular expression): what is
 * in braces and in capitals, or set in the container, is meant as a variable.
 */
export declare function literalVariables(config: SpireConfig): readonly VariableUse[];
/** The dollar signs that `-expandEnv` takes for variables, and that can hardly be meant as such: `$1`, `${NAME:-default}`, `pa$word`. */
export declare function strayDollars(config: SpireConfig): readonly VariableUse[];
/** Nothing that a container's variable is called, or small letters in the middle of a word. */
export declare function isStrayDollar(use: VariableUse): boolean;
/** Whether what is wrong at a place comes from a variable in it that is not set, or not expanded: then the variable is the fault. */
export declare function comesFromVariable(config: SpireConfig, place: Place): boolean;
/** Whether a variable that is not set is the whole value of a setting of the process itself (not of a plugin) that SPIRE has a default for. */
export declare function leavesDefault(config: SpireConfig, variable: Place): boolean;
