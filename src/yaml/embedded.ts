import { type MappedText, placeAt } from '../text/mapped-text.ts'
import { type Place, SourceFile } from '../text/source-file.ts'
import type { YamlDocument } from './node.ts'
import { parseDocument } from './parse.ts'
import { splitStream } from './stream.ts'

/** YAML that stands in a scalar of another document. The places in its document are of the text itself: `place` leads to the file. */
export interface EmbeddedYaml {
  readonly document: YamlDocument
  place(inner: Place): Place
}

/** Parses a mapped text as one YAML document: its first. */
export function parseEmbedded(text: MappedText): EmbeddedYaml {
  const { file } = text.trace(0, 0).place
  const own = new SourceFile(file.path, text.text)
  return {
    document: parseDocument(splitStream(own)[0] ?? { file: own, start: 0, end: own.text.length }),
    place: (inner) => placeAt(text, inner.start, inner.end),
  }
}
