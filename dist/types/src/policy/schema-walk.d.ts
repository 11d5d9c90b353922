import type { Diagnostic } from '../text/diagnostic.ts';
import type { YamlNode, YamlScalar } from '../yaml/node.ts';
import type { JsonSchema } from './schema.ts';
/** What in a YAML tree a schema refuses, each at the smallest text that a person would change, in the order of the file. */
export declare function walkSchema(root: YamlNode, schema: JsonSchema): readonly Diagnostic[];
/** A scalar as YAML 1.2 types it, as editors do: `off` and `no` are texts. */
export declare function scalarValue(scalar: YamlScalar): string | number | boolean | null;
