import { type ScalarEvent } from 'js-yaml';
/** Something that go-yaml refuses and js-yaml reads, in the parser's offsets. */
export interface Problem {
    readonly message: string;
    readonly start: number;
    readonly end: number;
}
/**
 * Where go-yaml's scanner (YAML 1.1) is stricter than js-yaml (YAML 1.2). kubectl reads JSON with a JSON decoder, so what holds for YAML
 * alone is not held against it.
 * Source: go.yaml.in/yaml/v2 scannerc.go at v2.4.2.
 */
export declare class Strictness {
    #private;
    readonly hasTabs: boolean;
    constructor(text: string);
    /** An anchor's or an alias's name. */
    anchor(start: number, end: number): Problem | undefined;
    tagInFlow(start: number, end: number): Problem | undefined;
    /**
     * Tabs in what stands between two nodes: no white space where a block's line or entry begins, a blank or commented line included.
     *
     * @param afterPlain whether the node before is a plain scalar inside a block: while it may go on, a tab is white space but at a line's very start
     */
    tabs(start: number, end: number, inFlow: boolean, afterPlain: boolean): Problem | undefined;
    /** What a scalar itself may not hold. */
    scalar(event: ScalarEvent, inFlow: boolean): Problem | undefined;
    /** A key without `?`: in one line, no longer than 1,024 characters, and in `{ }` with the `:` behind it in the same line. */
    key(start: number, end: number, inFlow: boolean): Problem | undefined;
}
