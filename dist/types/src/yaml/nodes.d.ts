import { type ScalarEvent } from 'js-yaml';
import type { MappedText } from '../text/mapped-text.ts';
import type { Place, SourceFile } from '../text/source-file.ts';
import type { ScalarStyle, ScalarValue, YamlEntry, YamlMapping, YamlScalar, YamlSequence } from './node.ts';
/** What the nodes of one document share. The parser's offsets count from `origin`. */
export interface Source {
    readonly file: SourceFile;
    readonly origin: number;
    readonly text: string;
}
export type ComposedNode = ScalarNode | MappingNode | SequenceNode;
/** A scalar that works out its value when asked. */
export declare class ScalarNode implements YamlScalar {
    readonly kind = "scalar";
    readonly alias: Place | undefined;
    private readonly document;
    private readonly event;
    private readonly start;
    private readonly end;
    private fixed;
    private text;
    private map;
    private at;
    /**
     * @param fixed the value where it is not what the text alone says: a tag, a key
     */
    constructor(document: Source, event: ScalarEvent, start: number, end: number, fixed: {
        readonly value: ScalarValue;
    } | undefined, alias?: Place);
    get place(): Place;
    get style(): ScalarStyle;
    get source(): string;
    get value(): ScalarValue;
    get mapped(): MappedText;
    /** The same scalar as a key: kubectl turns other values into strings. */
    asKey(name: string): ScalarNode;
    through(alias: Place): ScalarNode;
}
export declare class SequenceNode implements YamlSequence {
    readonly kind = "sequence";
    readonly flow: boolean;
    readonly alias: Place | undefined;
    /** As written: reached through an alias, they do not know it. */
    readonly children: readonly ComposedNode[];
    private readonly document;
    private readonly start;
    private readonly end;
    private list;
    private at;
    constructor(document: Source, start: number, end: number, flow: boolean, children: readonly ComposedNode[], alias?: Place);
    get place(): Place;
    get items(): readonly ComposedNode[];
    through(alias: Place): SequenceNode;
}
export interface ComposedEntry extends YamlEntry {
    readonly key: ScalarNode;
    readonly value: ComposedNode;
}
export declare class MappingNode implements YamlMapping {
    readonly kind = "mapping";
    readonly flow: boolean;
    readonly alias: Place | undefined;
    /** Keys and values in turn, as written: `<<` is a key, an earlier equal key still stands. */
    readonly children: readonly ComposedNode[];
    /** Which of the children are a `<<` that merges; seldom any. */
    readonly merges: ReadonlySet<ComposedNode> | undefined;
    private readonly document;
    private readonly start;
    private readonly end;
    private list;
    private index;
    private at;
    constructor(document: Source, start: number, end: number, flow: boolean, children: readonly ComposedNode[], merges: ReadonlySet<ComposedNode> | undefined, alias?: Place);
    get place(): Place;
    get entries(): readonly ComposedEntry[];
    get(key: string): ComposedEntry | undefined;
    through(alias: Place): MappingNode;
    /** go-yaml sets key after key into one map, a merge in its turn: what comes later wins, a merge over what stands before it too. */
    private resolve;
}
