import { type MappedText } from '../text/mapped-text.ts';
import type { VariableUse } from './config.ts';
import type { Environment } from './environment.ts';
export interface Expansion {
    readonly text: MappedText;
    /** `inComment` is not yet known. */
    readonly variables: readonly Omit<VariableUse, 'inComment'>[];
}
/**
 * What `-expandEnv` makes of a config's text: Go's `os.Expand` over everything, comments included, with `$$` for a dollar.
 * Without the flag the text stays, and the variables that it names are only listed.
 * (spire: pkg/common/config/config.go)
 * @param dollar what `$$` is: a dollar, or (spire-controller-manager, and SPIRE before 1.11.0) the variable that is called `$`
 */
export declare function expandEnvironment(source: MappedText, environment: Environment, expand: boolean, dollar?: 'dollar' | 'variable'): Expansion;
