import type { MappedText } from '../text/mapped-text.ts';
import type { Place, SourceFile } from '../text/source-file.ts';
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';
/** What kubectl's YAML library makes of a scalar. Numbers that a double cannot hold exactly keep their text in `YamlScalar.source`. */
export type ScalarValue = string | number | boolean | null;
interface NodeBase {
    /** The node's own text; for a block collection from its first entry to the end of its last. */
    readonly place: Place;
    /** Where `*name` stands, when the node was reached through an alias (or a merge key): what a person would change is there. */
    readonly alias?: Place | undefined;
}
export interface YamlScalar extends NodeBase {
    readonly kind: 'scalar';
    readonly style: ScalarStyle;
    readonly value: ScalarValue;
    /** The scalar's content as text before typing (`"8081"` for the number 8081; '' for an empty node). */
    readonly source: string;
    /** `source`, mapped to the file; made when first asked for. */
    readonly mapped: MappedText;
}
export interface YamlEntry {
    readonly key: YamlScalar;
    readonly value: YamlNode;
}
export interface YamlMapping extends NodeBase {
    readonly kind: 'mapping';
    /** As kubectl sees them: merge keys resolved, of equal keys the last; in the order of the file. */
    readonly entries: readonly YamlEntry[];
    readonly flow: boolean;
    get(key: string): YamlEntry | undefined;
}
export interface YamlSequence extends NodeBase {
    readonly kind: 'sequence';
    readonly items: readonly YamlNode[];
    readonly flow: boolean;
}
export type YamlNode = YamlScalar | YamlMapping | YamlSequence;
export interface YamlComment {
    /** Without the `#`. */
    readonly text: string;
    readonly place: Place;
}
/** A key that stands twice in one mapping: kubectl silently keeps the last. */
export interface DuplicateKey {
    readonly first: YamlScalar;
    readonly last: YamlScalar;
}
/** Why a document is refused, in the words of the `yaml` package, at the place it names. */
export interface YamlError {
    readonly message: string;
    readonly place: Place;
}
/** One document of a stream, parsed. `root` is undefined where it is empty or refused. */
export interface YamlDocument {
    readonly file: SourceFile;
    /** Its stretch of the file, from behind `---` to the next. */
    readonly place: Place;
    readonly root: YamlNode | undefined;
    readonly duplicates: readonly DuplicateKey[];
    readonly error: YamlError | undefined;
    /** Found when first asked for. */
    readonly comments: readonly YamlComment[];
}
export {};
