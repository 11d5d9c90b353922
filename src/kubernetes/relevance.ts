import type { YamlDocument } from '../yaml/node.ts'
import type { DocumentSource } from '../yaml/stream.ts'
import { type Headline, headlines } from './headline.ts'
import { Knowledge } from './knowledge.ts'
import { isKustomizationFile } from './kustomization.ts'
import { isDisguised, mattersByText } from './marker.ts'
import { type KubernetesObject, objectsIn } from './object.ts'

export interface RelevantDocuments {
  /** Parsed, in the order of the input. */
  readonly documents: readonly YamlDocument[]
  readonly objects: readonly KubernetesObject[]
  /** How many documents were left unparsed, because they cannot matter. */
  readonly unparsed: number
}

interface Candidate {
  readonly source: DocumentSource
  readonly text: string
  /** Undefined: only parsing tells. */
  readonly headlines: readonly Headline[] | undefined
}

/**
 * Parses what can matter to SPIRE and leaves the rest.
 *
 * First every document whose text names SPIRE or SPIFFE or has words that only their configs use, and every kustomization. If there is
 * none, nothing else can matter. Then, again and again until nothing more is found, what those documents can have to do with: objects
 * that they name (`Knowledge.named`), that name them, that stand in their namespaces and act on all that is there, that a selector of
 * theirs takes. Each test is on a document alone and on what is known from documents read so far, so files and streams give the same; each
 * is a necessary condition of the relation it stands for, so what stays unparsed can be in none of them.
 * @param parse called once for each document that is read
 * @param matters documents that are read whatever they say
 */
export function relevantDocuments(
  sources: readonly DocumentSource[],
  parse: (source: DocumentSource) => YamlDocument,
  matters?: (source: DocumentSource) => boolean,
): RelevantDocuments {
  const read = new Map<DocumentSource, { document: YamlDocument; objects: readonly KubernetesObject[] }>()
  const knowledge = new Knowledge()
  const take = (source: DocumentSource): readonly KubernetesObject[] => {
    const document = parse(source)
    const objects = objectsIn(document)
    read.set(source, { document, objects })
    return objects
  }

  const seeds = sources.filter(fileByFile())
  const marked = seeds.map((source) => ({ text: textOf(source), objects: take(source) }))
  if (seeds.length > 0) {
    for (const source of sources) if (!read.has(source) && isKustomizationFile(source.file.path)) take(source)
    const candidates = sources.filter((source) => !read.has(source)).map(candidate)
    const anyway = candidates.filter(isReadAnyway).flatMap(({ source }) => take(source))
    let left = candidates.filter(({ source }) => !read.has(source))
    // What is known is for telling what else to read: a folder that was read as a whole need not be learnt.
    if (left.length > 0) {
      knowledge.learnMarked(marked)
      for (const object of anyway) knowledge.learnFound(object)
    }
    while (left.length > 0) {
      const wanted = new Set(left.filter((one) => isWanted(one, knowledge)))
      if (wanted.size === 0) break
      knowledge.settle()
      for (const { source } of wanted) for (const object of take(source)) knowledge.learnFound(object)
      left = left.filter((one) => !wanted.has(one))
    }
  }

  if (matters) for (const source of sources) if (!read.has(source) && matters(source)) take(source)
  const ordered = sources.flatMap((source) => read.get(source) ?? [])
  return {
    documents: ordered.map(({ document }) => document),
    objects: ordered.flatMap(({ objects }) => objects),
    unparsed: sources.length - ordered.length,
  }
}

/** The marker test, on a whole file first: most files have nothing. */
function fileByFile(): (source: DocumentSource) => boolean {
  let file: DocumentSource['file'] | undefined
  let any = false
  return (source) => {
    if (source.file !== file) {
      file = source.file
      any = mattersByText(file.text)
    }
    return any && mattersByText(textOf(source))
  }
}

function candidate(source: DocumentSource): Candidate {
  const text = textOf(source)
  return { source, text, headlines: isDisguised(text) ? undefined : headlines(text) }
}

/** Whatever is known: a Namespace may be anybody's, and of some texts only parsing tells. */
function isReadAnyway({ headlines }: Candidate): boolean {
  return headlines === undefined || headlines.some(({ kind }) => kind === 'Namespace')
}

function isWanted({ headlines = [], text }: Candidate, knowledge: Knowledge): boolean {
  return headlines.some((headline) => knowledge.wants(headline, text))
}

function textOf({ file, start, end }: DocumentSource): string {
  return start === 0 && end === file.text.length ? file.text : file.text.slice(start, end)
}
