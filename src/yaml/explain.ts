import type { YamlDocument, YamlError } from './node.ts'

/** Beyond this many characters the slow second parser is not asked. */
const LONGEST = 2_000_000

/**
 * Words a refusal for people, once for a document that stays refused: the `yaml` package says better than the fast parser what is wrong, and
 * where. It is loaded only here. Where it sees no error (kubectl's own refusals: an unknown tag's type, a null key), ours stands.
 */
export async function explainRefusal({ file, place, error }: YamlDocument): Promise<YamlError | undefined> {
  if (error === undefined || place.end - place.start > LONGEST || OURS.test(error.message)) return error
  const { parseAllDocuments } = await import('yaml')
  try {
    const parsed = parseAllDocuments(file.text.slice(place.start, place.end), { uniqueKeys: false, prettyErrors: false, logLevel: 'silent', stringKeys: false })
    const problems = Array.isArray(parsed) ? parsed.flatMap((document) => document.errors) : []
    const [first] = problems.sort((a, b) => a.pos[0] - b.pos[0])
    if (first === undefined) return error
    const start = Math.min(place.start + first.pos[0], place.end)
    const end = Math.min(Math.max(place.start + first.pos[1], start), place.end)
    return { message: first.message, place: file.place(start, end) }
  } catch (cause) {
    // Too deep for it.
    if (cause instanceof RangeError) return error
    throw cause
  }
}

/** Said as well as can be already. */
const OURS = /^(?:the quote|invalid Yaml document separator|control characters|values are nested|aliases nest|document contains excessive)/
