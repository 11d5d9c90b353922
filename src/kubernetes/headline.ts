/** What an object is, told without parsing its document. */
export interface Headline {
  readonly kind: string
  readonly namespace: string | undefined
  readonly name: string
}

/**
 * The objects of a document, read off its text: JSON by the JSON parser, block YAML from the lines of its root and of `metadata`, as long as they
 * are written the way tools and people write them. Undefined where that cannot be told for certain, and the document has to be parsed.
 */
export function headlines(text: string): readonly Headline[] | undefined {
  const first = contentStart(text)
  if (first === text.length) return []
  if (text[first] === '{') return fromJson(text)
  return fromBlock(text, first)
}

const VALUE = String.raw`[ \t]+(["']?)([A-Za-z0-9][A-Za-z0-9._-]*)\1[ \t]*(?:#.*)?\r?$`
const KIND = new RegExp(`^kind:${VALUE}`, 'my')
const NAME = new RegExp(`^name:${VALUE}`)
const NAMESPACE = new RegExp(`^namespace:${VALUE}`)
/** Ways to write a key of the root that only the parser understands; behind a line's end, which is quicker to find than a line's start. */
const UNUSUAL_ROOT = /\n(?:["'?!&*<%{[]|(?:kind|metadata)[ \t]+:)/
const UNUSUAL_FIRST = /^\ufeff?(?:["'?!&*<%{[]|(?:kind|metadata)[ \t]+:)/

function fromBlock(text: string, first: number): readonly Headline[] | undefined {
  const rootIsAtMargin = first === 0 || text[first - 1] === '\n' || text[first - 1] === '\ufeff'
  if (!text.includes('kind')) return []
  if ((text.includes('\r') && /\r(?!\n)/.test(text)) || !rootIsAtMargin || UNUSUAL_FIRST.test(text) || UNUSUAL_ROOT.test(text)) return undefined
  const kindAt = lineStarting(text, 'kind:', 0)
  if (kindAt < 0) return []
  if (lineStarting(text, 'kind:', kindAt + 1) >= 0) return undefined
  KIND.lastIndex = kindAt
  const kind = KIND.exec(text)?.[2]
  if (kind === undefined || kind.endsWith('List')) return undefined
  const metadataAt = lineStarting(text, 'metadata:', 0)
  if (metadataAt < 0) return [{ kind, namespace: undefined, name: '' }]
  if (lineStarting(text, 'metadata:', metadataAt + 1) >= 0) return undefined
  const identity = fromMetadata(text, metadataAt)
  return identity && [{ kind, ...identity }]
}

/** `name` and `namespace` from the lines below `metadata:`; what stands deeper is not theirs. */
function fromMetadata(text: string, metadataAt: number): Omit<Headline, 'kind'> | undefined {
  let at = text.indexOf('\n', metadataAt)
  if (!/^metadata:[ \t]*(?:#.*)?\r?$/.test(text.slice(metadataAt, at < 0 ? text.length : at))) return undefined
  let indent = 0
  let name = ''
  let namespace: string | undefined
  while (at >= 0) {
    const start = at + 1
    at = text.indexOf('\n', start)
    const end = at < 0 ? text.length : at
    let depth = start
    while (text[depth] === ' ') depth++
    if (depth >= end || text[depth] === '\r' || text[depth] === '#') continue
    if (depth === start) break
    indent ||= depth - start
    if (depth - start !== indent) continue
    const initial = text[depth]
    if (initial === 'n') {
      const line = text.slice(depth, end)
      if (line.startsWith('name')) {
        const named = NAME.exec(line)?.[2]
        const spaced = NAMESPACE.exec(line)?.[2]
        if (named === undefined && spaced === undefined) return undefined
        name = named ?? name
        namespace = spaced ?? namespace
      }
    } else if (initial === undefined || !/[A-Za-z-]/.test(initial)) return undefined
  }
  return { name, namespace }
}

/** Behind blank lines and comments. */
function contentStart(text: string): number {
  let at = 0
  for (;;) {
    while (at < text.length && /[\ufeff\s]/.test(text[at] ?? '')) at++
    if (text[at] !== '#') return at
    const end = text.indexOf('\n', at)
    at = end < 0 ? text.length : end
  }
}

function lineStarting(text: string, key: string, from: number): number {
  if (from === 0 && text.startsWith(key)) return 0
  const at = text.indexOf(`\n${key}`, Math.max(from - 1, 0))
  return at < 0 ? -1 : at + 1
}

function fromJson(text: string): readonly Headline[] | undefined {
  try {
    const found: Headline[] = []
    collect(JSON.parse(text.replace(/^\ufeff/, '')), found)
    return found
  } catch {
    return undefined
  }
}

function collect(value: unknown, into: Headline[]): void {
  if (!isRecord(value)) return
  const { kind, metadata, items } = value
  if (typeof kind !== 'string') return
  if (kind.endsWith('List') && Array.isArray(items)) {
    for (const item of items) collect(item, into)
    return
  }
  const { name, namespace } = isRecord(metadata) ? metadata : {}
  into.push({ kind, name: typeof name === 'string' ? name : '', namespace: typeof namespace === 'string' && namespace !== '' ? namespace : undefined })
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
