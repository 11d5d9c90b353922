/** A parsed template. Every node has its position as text/template counts it. */
export type Node = {
    readonly kind: 'text';
    readonly text: string;
} | {
    readonly kind: 'action';
    readonly pipe: Pipe;
} | {
    readonly kind: 'if' | 'with' | 'range';
    readonly pipe: Pipe;
    readonly body: readonly Node[];
    readonly otherwise: readonly Node[];
};
export interface Pipe {
    readonly offset: number;
    /** Declared or assigned. */
    readonly variables: readonly string[];
    readonly assigns: boolean;
    readonly commands: readonly Command[];
}
export interface Command {
    readonly offset: number;
    readonly source: string;
    readonly operands: readonly Operand[];
}
export type Operand = {
    readonly offset: number;
    readonly source: string;
} & ({
    readonly kind: 'dot' | 'nil';
} | {
    readonly kind: 'field';
    readonly names: readonly string[];
} | {
    readonly kind: 'variable';
    readonly name: string;
    readonly names: readonly string[];
} | {
    readonly kind: 'chain';
    readonly of: Operand;
    readonly names: readonly string[];
} | {
    readonly kind: 'pipe';
    readonly pipe: Pipe;
} | {
    readonly kind: 'function';
    readonly name: string;
} | {
    readonly kind: 'string';
    readonly value: string;
} | {
    readonly kind: 'number';
    readonly value: number;
} | {
    readonly kind: 'bool';
    readonly value: boolean;
});
