import type { Render } from './engine/render.ts';
import type { Rendering } from './rendering.ts';
import type { Diagnostic } from './text/diagnostic.ts';
import { SourceFile } from './text/source-file.ts';
export interface WithRenderings {
    /** The input with what was rendered in place of what it was rendered from. */
    readonly files: readonly SourceFile[];
    readonly renderings: readonly Rendering[];
    readonly diagnostics: readonly Diagnostic[];
}
/** Has every chart of the input rendered, and every kustomization that no other one builds on and that changes what it lists. */
export declare function withRenderings(files: readonly SourceFile[], render: Render): Promise<WithRenderings>;
