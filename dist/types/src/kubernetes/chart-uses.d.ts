import type { YamlDocument, YamlNode } from '../yaml/node.ts';
import type { ChartUse } from './chart-values.ts';
/** Where documents ask for a chart of SPIRE: dependencies in Chart.yaml, Flux, Argo CD, kustomize. */
export declare function chartUsesIn(documents: readonly YamlDocument[]): readonly ChartUse[];
export declare function at(node: YamlNode, path: string): YamlNode | undefined;
