import { type MappedText } from '../../text/mapped-text.ts';
import type { Place } from '../../text/source-file.ts';
/** A word of a command, as the shell hands it to the program; what the shell puts in and the text does not say is a hole. */
export interface ShellWord {
    readonly text: string;
    readonly mapped: MappedText;
    readonly place: Place;
    /** The shell may make several words of it, or none: an expansion without quotes, `"$@"`. */
    readonly open: boolean;
}
/** One program that a script starts: its words, without assignments before it and without redirections. */
export type ShellCommand = readonly ShellWord[];
/** Variables that are set outside of the script; undefined where that is not known. */
export type ShellVariables = (name: string) => string | undefined;
/**
 * The simple commands of a POSIX shell script, in the order of the text, those within `$(…)` included; conditions and loops are not followed.
 * A variable is known where the script sets it once, to text that is known, and no loop or `read` sets it.
 */
export declare function shellCommands(script: MappedText, outside?: ShellVariables): readonly ShellCommand[];
