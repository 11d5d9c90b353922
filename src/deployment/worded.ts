import { explainRefusal } from '../yaml/explain.ts'
import type { YamlDocument } from '../yaml/node.ts'

/** Characters of refused documents for which words are looked for: the second parser is slow, and a folder full of refusals needs no better ones. */
const ENOUGH = 4_000_000

/** The documents with their refusals put into words for people. What was read stays as it is. */
export async function worded(documents: readonly YamlDocument[]): Promise<readonly YamlDocument[]> {
  if (!documents.some(({ error }) => error !== undefined)) return documents
  const result: YamlDocument[] = []
  let left = ENOUGH
  for (const document of documents) {
    const length = document.place.end - document.place.start
    if (document.error === undefined || length > left) {
      result.push(document)
      continue
    }
    left -= length
    const { file, place, root, duplicates, comments } = document
    result.push({ file, place, root, duplicates, comments, error: await explainRefusal(document) })
  }
  return result
}
