import type { Word } from '../kubernetes/container.ts';
import type { Place } from '../text/source-file.ts';
/** The flags that a program has. */
export interface FlagNames {
    /** Flags that take a value. */
    readonly values: ReadonlySet<string>;
    /** Flags that are there or not. */
    readonly switches: ReadonlySet<string>;
}
/** One argument, with the word that it begins with. */
export type Argument<W extends Word> = 
/** `text`: its value; of a switch, what follows its `=`, else `true`. `place`: the value's; of a switch, its own. */
{
    readonly is: 'flag';
    readonly word: W;
    readonly name: string;
    readonly text: string;
    readonly place: Place;
}
/** A flag that the program does not have: it prints its usage and exits. */
 | {
    readonly is: 'undefined';
    readonly word: W;
}
/** A word that is no flag: Go stops reading there; what follows is given all the same. */
 | {
    readonly is: 'stray';
    readonly word: W;
};
/** A program's arguments as Go's `flag` package reads them. (go: src/flag/flag.go, parseOne) A flag that lacks its value is left out. */
export declare function argumentsIn<W extends Word>(words: readonly W[], { values, switches }: FlagNames): Generator<Argument<W>>;
/** Whether a switch's value turns it off; what is no boolean at all, Go refuses. (go: src/strconv/atob.go) */
export declare function isOff(text: string): boolean;
