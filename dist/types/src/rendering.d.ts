import type { LintResult } from './engine/result.ts';
import type { KubernetesObject } from './kubernetes/object.ts';
import type { SourceFile } from './text/source-file.ts';
/** What a program made of a chart or a kustomization, and what it was made from. */
export interface Rendering {
    readonly kind: 'chart' | 'kustomization';
    readonly folder: string;
    /** What was made. */
    readonly file: SourceFile;
    /** `helm template` */
    readonly by: string;
    readonly sources: readonly SourceFile[];
    /** The chart's or the kustomization's own file. */
    readonly origin: SourceFile | undefined;
    /** What stands in the sources as it stands in the end, but for what a kustomization changes. */
    readonly objects: readonly KubernetesObject[];
}
/** A run's result in terms of what was rendered: findings, and what is said about the input. */
export declare function resultLedBack(result: LintResult, renderings: readonly Rendering[]): LintResult;
