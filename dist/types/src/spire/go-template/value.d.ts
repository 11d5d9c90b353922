/**
 * A value that a template works on. `type` is Go's name of its type, which messages show; `any` where it is not known here. Something that
 * cannot be known from the input has a type all the same, and a text that stands for it.
 */
export type GoValue = {
    readonly is: 'scalar';
    readonly type: string;
    readonly value: string | number | boolean;
}
/** `complete`: there are no other keys. */
 | {
    readonly is: 'map';
    readonly type: string;
    readonly entries: ReadonlyMap<string, GoValue>;
    readonly complete: boolean;
} | {
    readonly is: 'list';
    readonly type: string;
    readonly items: readonly GoValue[];
} | {
    readonly is: 'struct';
    readonly type: string;
    readonly fields: ReadonlyMap<string, GoValue>;
} | {
    readonly is: 'nil';
    readonly type: string;
}
/** What a missing key of a map gives. */
 | {
    readonly is: 'none';
} | {
    readonly is: 'unknown';
    readonly type: string;
    readonly standIn: string;
};
/** Go's struct types by name, as far as they are known: each field's name and type. */
export type GoTypes = ReadonlyMap<string, ReadonlyMap<string, string>>;
export declare function goString(value: string, type?: string): GoValue;
export declare function goUnknown(type: string, standIn?: string): GoValue;
/** A value of a field that is not set, as Go has it. */
export declare function zeroOf(type: string): GoValue;
/** Whether a value counts as true; undefined where that cannot be known (Go: text/template/exec.go, IsTrue). */
export declare function truth(value: GoValue): boolean | undefined;
/** What a template prints of a value: a text, or undefined where that cannot be known. */
export declare function printed(value: GoValue): string | undefined;
