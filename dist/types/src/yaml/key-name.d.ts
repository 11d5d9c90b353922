import type { ScalarNode } from './nodes.ts';
/**
 * The string that kubectl's library makes of a key; undefined where it refuses the key (null, or an integer beyond 63 bits).
 * Source: sigs.k8s.io/yaml yaml.go, convertToJSONableObject, at v1.6.0.
 */
export declare function keyName(key: ScalarNode): string | undefined;
