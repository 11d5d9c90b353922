import { type MappedText } from '../text/mapped-text.ts';
import { type Place } from '../text/source-file.ts';
import type { YamlDocument } from './node.ts';
/** YAML that stands in a scalar of another document. The places in its document are of the text itself: `place` leads to the file. */
export interface EmbeddedYaml {
    readonly document: YamlDocument;
    place(inner: Place): Place;
}
/** Parses a mapped text as one YAML document: its first. */
export declare function parseEmbedded(text: MappedText): EmbeddedYaml;
