import { explainRefusal } from '../yaml/explain.ts'
import type { YamlDocument } from '../yaml/node.ts'
import type { Understanding } from './understand.ts'

/** Characters of refused documents for which words are looked for: the second parser is slow, and a folder full of refusals needs no better ones. */
const ENOUGH = 4_000_000

/** The same with every refusal of a document put into words for people. */
export async function worded(understanding: Understanding): Promise<Understanding> {
  const better = new Map<YamlDocument, YamlDocument>()
  let left = ENOUGH
  for (const document of understanding.documents) {
    if (document.error === undefined) continue
    // `comments` reads the document again, so it is touched only here.
    const { file, place, root, duplicates, comments } = document
    left -= place.end - place.start
    if (left >= 0) better.set(document, { file, place, root, duplicates, comments, error: await explainRefusal(document) })
  }
  if (better.size === 0) return understanding
  const words = (documents: readonly YamlDocument[]): readonly YamlDocument[] => documents.map((document) => better.get(document) ?? document)
  const deployments = understanding.deployments.map((deployment) => ({ ...deployment, documents: words(deployment.documents) }))
  return { ...understanding, documents: words(understanding.documents), deployments }
}
