import { type Evaluated } from './go-template/evaluate.ts';
import type { Node } from './go-template/tree.ts';
import type { GoTypes, GoValue } from './go-template/value.ts';
/** A Go text/template, or why there is none. */
export type GoTemplate = {
    readonly is: 'template';
    readonly name: string;
    readonly text: string;
    readonly nodes: readonly Node[];
}
/** `error` in Go's words, `offset` in UTF-16 code units. */
 | {
    readonly is: 'failed';
    readonly error: string;
    readonly offset: number;
}
/** It uses `define`, `template`, `break` or the like, which are not modelled here. */
 | {
    readonly is: 'unknown';
};
export type Rendering = ({
    readonly is: 'rendered';
} & Evaluated) | {
    readonly is: 'failed';
    readonly error: string;
    readonly offset: number;
} | {
    readonly is: 'unknown';
};
/** Parses a template as `template.New(name).Parse(text)` does. */
export declare function parseGoTemplate(name: string, text: string): GoTemplate;
/** Evaluates a template over data, some of which may not be known; `types` are the structs that the data is made of. */
export declare function renderGoTemplate(template: GoTemplate, data: GoValue, types: GoTypes): Rendering;
/** What a rendering prints, with the stand-ins of what is not known. */
export declare function renderedText({ pieces }: Evaluated): string;
