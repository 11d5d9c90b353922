import { type Fence, fencesOf } from '../files/fences.ts'
import { detectConfig } from '../spire/detect.ts'
import type { SourceFile } from '../text/source-file.ts'
import type { DocumentSource } from '../yaml/stream.ts'
import type { ConfigPart } from './config-file.ts'

/** What a Markdown file holds in its fences that deploys something. */
export interface MarkdownParts {
  readonly documents: readonly DocumentSource[]
  readonly configs: readonly ConfigPart[]
}

const YAML = new Set(['yaml', 'yml', 'json', 'jsonc', ''])
const HCL = new Set(['hcl', 'conf', 'terraform', 'tf', 'text', 'txt', 'toml', 'json', 'ini', ''])

/** Manifests, values of SPIRE's charts and configs of SPIRE; all else in the file, and every other fence, is text. */
export function markdownParts(file: SourceFile): MarkdownParts {
  const documents: DocumentSource[] = []
  const configs: ConfigPart[] = []
  for (const fence of fencesOf(file)) {
    const text = file.text.slice(fence.start, fence.end)
    if (YAML.has(fence.language) && isManifest(text)) documents.push(...documentsIn(fence))
    else if (HCL.has(fence.language) && isConfig(text, file.path)) configs.push(fence)
  }
  return { documents, configs }
}

/** A whole config: what is shown of one setting or one plugin is no config that anybody starts. */
function isConfig(text: string, path: string): boolean {
  const kind = detectConfig(text, path)
  if (kind !== 'server' && kind !== 'agent') return kind !== undefined
  return /(?:^|[\s{},])"?plugins"?\s*[:={]/.test(text) && new RegExp(`(?:^|[\\s{},])"?${kind}"?\\s*[:={]`).test(text)
}

/** An object, or values for a chart of SPIRE. */
function isManifest(text: string): boolean {
  if (/^[ \t]*apiVersion[ \t]*:/m.test(text) && /^[ \t]*kind[ \t]*:/m.test(text)) return true
  if (/"apiVersion"\s*:/.test(text) && /"kind"\s*:/.test(text)) return true
  return /^[ \t]*(?:spire-server|spire-agent|global):[ \t]*(?:#.*)?$/m.test(text)
}

/** The documents of a fence; inside a list the lines that part them are indented as the fence is. */
function documentsIn({ file, start, end }: Fence): readonly DocumentSource[] {
  const documents: DocumentSource[] = []
  let from = start
  for (const match of file.text.slice(start, end).matchAll(/^[ \t]*---(?=[ \t]*(?:#.*)?$)/gm)) {
    documents.push({ file, start: from, end: start + match.index })
    from = start + match.index + match[0].length
  }
  documents.push({ file, start: from, end })
  return documents.filter((one) => {
    const text = file.text.slice(one.start, one.end)
    // An excerpt: what stands for the dots is not there to check.
    return /\S/.test(text) && !/^[ \t]+(?:- )?\.\.\.[ \t]*$/m.test(text)
  })
}
