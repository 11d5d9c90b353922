import type { YamlDocument, YamlError } from './node.ts';
/**
 * Words a refusal for people, once for a document that stays refused: the `yaml` package says better than the fast parser what is wrong, and
 * where. It is loaded only here. Where it sees no error (kubectl's own refusals: an unknown tag's type, a null key), ours stands.
 */
export declare function explainRefusal({ file, place, error }: YamlDocument): Promise<YamlError | undefined>;
