import type { ComposedNode } from './nodes.ts';
/**
 * Whether aliases blow a document up beyond what go-yaml allows, in its words. The walk itself ends as soon as they do.
 * Source: go.yaml.in/yaml/v2 decode.go, allowedAliasRatio, at v2.4.2. How deep aliases may nest is a limit of ours.
 */
export declare function excessiveAliasing(root: ComposedNode): string | undefined;
