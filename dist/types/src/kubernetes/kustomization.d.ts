import type { Diagnostic } from '../text/diagnostic.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { YamlDocument } from '../yaml/node.ts';
/** A kustomization file, as far as it matters to a reader of the files that it lists. */
export interface Kustomization {
    readonly file: SourceFile;
    /** '' for the working directory. */
    readonly folder: string;
    /** Files and folders that it builds on, as paths in the input. */
    readonly resources: readonly string[];
    /** The fields by which what comes out differs from what it lists; empty where it lists only. */
    readonly changes: readonly string[];
    /** Files that it reads and that are no objects to apply: patches, transformers, replacements, values. */
    readonly inputs: readonly string[];
    /** Objects that it makes and that stand in no file; what they are called in the end ends in a hash, unless that is turned off. */
    readonly generated: readonly GeneratedObject[];
}
export interface GeneratedObject {
    readonly kind: 'ConfigMap' | 'Secret';
    /** Any, where the generator leaves it out. */
    readonly namespace: string | undefined;
    /** As the files refer to it. */
    readonly name: string;
}
export declare function isKustomizationFile(path: string): boolean;
export declare function kustomizationOf(document: YamlDocument): Kustomization | undefined;
export declare function kustomizationsAmong(documents: readonly YamlDocument[]): readonly Kustomization[];
/** Every path that a kustomization is built from, itself and those that it builds on included. */
export declare function builtBy(from: Kustomization, all: readonly Kustomization[]): ReadonlySet<string>;
/** The files that kustomizations read as patches and the like, and that none lists as a resource: no objects to apply. */
export declare function patchFiles(kustomizations: readonly Kustomization[]): ReadonlySet<string>;
/**
 * What to say of kustomizations that change what they list, as far as that reaches a file that matters: the files are checked as they are
 * written, and the command that gives what the cluster gets.
 */
export declare function kustomizationNotices(kustomizations: readonly Kustomization[], matters: (path: string) => boolean): readonly Diagnostic[];
/** `k8s/overlays/prod` and `../../base` is `k8s/base`; what leads out of the working directory keeps its `..`. */
export declare function join(folder: string, path: string): string;
