import type { SourceFile } from '../text/source-file.ts';
import type { YamlDocument } from '../yaml/node.ts';
import type { KubernetesObject } from './object.ts';
/**
 * The ConfigMaps that kustomizations make of files of the input, under the names by which manifests refer to them. Each key's text stands in its
 * own file, and all else where its generator does. Left out is what has anything else in it, or what several make, be it one for each of several
 * clusters, or one on top of another: which of them a manifest means is not known.
 */
export declare function generatedConfigMaps(documents: readonly YamlDocument[], files: readonly SourceFile[]): readonly KubernetesObject[];
/** Whether a ConfigMap is made by a kustomization that gives it another name whenever its content changes, so that its pods are made anew. */
export declare function isNamedByContent({ document, name }: KubernetesObject): boolean;
/** The files of which the generators of a kustomization make ConfigMaps. */
export declare function generatorFiles(document: YamlDocument): readonly string[];
