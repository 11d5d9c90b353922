import type { Container, Word } from '../kubernetes/container.ts';
import { type Answer } from '../text/answer.ts';
import type { Place } from '../text/source-file.ts';
import { type FlagNames } from './go-flags.ts';
/** What a program's flags are, as Go's `flag` package reads them. */
export interface FlagSet extends FlagNames {
    /** The words between the program and its flags (`run`), which the image's entrypoint already has. */
    readonly verb: string | undefined;
}
export interface FlagValue {
    /** What follows the flag; of a switch, `true` where it has no value. */
    readonly text: string;
    /** The value's place; of a switch, its own. */
    readonly place: Place;
    readonly flag: Place;
    /** Whether the program comes to it: not behind a stray word. */
    readonly read: boolean;
}
/** A container's command line, with what its program makes of it. */
export interface CommandLine {
    /** Whether the words that the program gets are all known: no shell in between, no variable that the input does not tell. */
    readonly readable: boolean;
    /** Where a flag would go. */
    readonly place: Place;
    /** The first word that is no flag: Go stops reading there, and what follows is ignored. */
    readonly stray: Word | undefined;
    /** A flag that the program does not have: it prints its usage and exits. */
    readonly undefinedFlag: Word | undefined;
    /** The verb that replaces `run`, where the command names another (`validate`, `healthcheck`). */
    readonly verb: string | undefined;
    /** What stands where the verb has to be, and is none: nothing runs, and what was meant is read as if it did. */
    readonly notVerb: Word | undefined;
    /** Every flag, also those behind a stray word: what the writer meant. */
    readonly flags: ReadonlyMap<string, FlagValue>;
    /** Whether the image's own entrypoint runs. */
    readonly usesEntrypoint: boolean;
    value(name: string): Answer<string>;
    has(name: string): Answer<boolean>;
}
/** Reads what a container's program is started with; `program` is its file's name (`spire-server`). */
export declare function commandLineOf(container: Container, program: string, set: FlagSet): CommandLine;
/** spire: cmd/spire-server/cli/run/run.go and run_posix.go at v1.14.2 */
export declare const SERVER_FLAGS: FlagSet;
/** spire: cmd/spire-agent/cli/run/run.go and run_posix.go, of all releases from 1.9.0 to 1.15.3 */
export declare const AGENT_FLAGS: FlagSet;
/** spire: support/oidc-discovery-provider/main.go at v1.14.2 */
export declare const OIDC_FLAGS: FlagSet;
/** spire: support/k8s/k8s-workload-registrar/main.go at v1.5.6 */
export declare const REGISTRAR_FLAGS: FlagSet;
/** spire-controller-manager: cmd/main.go at v0.6.6, with those that controller-runtime's logger and client add */
export declare const CONTROLLER_MANAGER_FLAGS: FlagSet;
/** spiffe-csi: cmd/spiffe-csi-driver/main.go at v0.2.12 */
export declare const CSI_FLAGS: FlagSet;
