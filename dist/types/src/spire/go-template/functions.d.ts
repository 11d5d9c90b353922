import { type GoValue } from './value.ts';
/** What a function gives, or why it fails (Go: text/template/funcs.go at go1.25). */
export type Outcome = GoValue | {
    readonly is: 'failed';
    readonly text: string;
};
/** Calls one of the functions that every template has. */
export declare function callFunction(name: string, args: readonly GoValue[]): Outcome;
