import { reindented } from './reindent.ts'

/** A file that was lifted out of a document. */
export interface Lifted {
  readonly path: string
  readonly text: string
  /** The line of the document (from 1) that each line of the file comes from. */
  readonly lines: readonly number[]
}

/** Lifts manifests, values files, dashboards and configs out of a document that has them between paragraphs, with or without their indentation. */
export function lifted(document: string): readonly Lifted[] {
  const lines = document.split('\n')
  const found: Lifted[] = []
  for (let at = 0; at < lines.length; ) {
    const end = yamlEnd(lines, at) ?? jsonEnd(lines, at) ?? configEnd(lines, at)
    if (end === undefined) {
      at++
      continue
    }
    const part = lines.slice(at, end)
    const isYaml = yamlEnd(lines, at) !== undefined
    const text = isYaml ? documentsOf(part).flatMap(reindented) : part
    found.push({ path: unique(nameOf(part, isYaml), found), text: `${text.join('\n')}\n`, lines: part.map((_, index) => at + index + 1) })
    at = end
  }
  return found
}

/** Each document with the line that parts it from the one before. */
function documentsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const documents: string[][] = [[]]
  for (const line of lines) {
    if (line.trim() === '---') documents.push([])
    documents.at(-1)?.push(line)
  }
  return documents
}

const START = /^\s*(?:# [\w-]+\.ya?ml\b|apiVersion: \S+$)/

/** The end of the YAML that begins at a line: where a paragraph begins. */
function yamlEnd(lines: readonly string[], at: number): number | undefined {
  if (!START.test(lines[at] ?? '') || !lines.slice(at, at + 8).some((line) => /^\s*[\w-]+:(?:\s|$)/.test(line))) return undefined
  let end = at + 1
  let depth = 0
  let text = false
  for (; end < lines.length; end++) {
    const line = (lines[end] ?? '').trim()
    if (depth === 0 && isProse(line, text)) break
    if (depth === 0 && /^\s*# [\w-]+\.ya?ml\b/.test(line)) break
    if (/:\s*[|>][-+]?$|^- [|>]$/.test(line)) text = true
    else if (/^---$/.test(line)) text = false
    if (text || depth > 0 || /^\w+(?: "[^"]*")? \{$/.test(line)) depth = Math.max(0, depth + braces(line))
  }
  while ((lines[end - 1] ?? '').trim() === '') end--
  return end
}

/** A line that is no YAML, and, where a text in lines may go on, nothing but a heading. */
function isProse(line: string, text: boolean): boolean {
  if (line === '' || line.startsWith('#')) return false
  if (/^Step \d+:/.test(line) || HEADING.test(line)) return true
  if (text) return false
  return !/^(?:- .*|---|[\w./"-]+:(?:\s.*)?|[\]}]|\w+(?: "[^"]*")? \{|"[^"]*" \{)$/.test(line)
}

/** Words with capitals, without a sign of punctuation. */
const HEADING = /^[A-Z][\w/-]*(?: (?:[A-Z][\w/-]*|for|and|of|the))+$/

function jsonEnd(lines: readonly string[], at: number): number | undefined {
  if ((lines[at] ?? '').trim() !== '{' || !/^\s*"\w+":/.test(lines[at + 1] ?? '')) return undefined
  let depth = 0
  for (let end = at; end < lines.length; end++) {
    depth += braces(lines[end] ?? '')
    if (depth === 0) return end + 1
  }
  return undefined
}

/** Settings of a config without blocks: three lines at least. */
function configEnd(lines: readonly string[], at: number): number | undefined {
  let end = at
  while (/^[a-z_]+ = \S/.test(lines[end] ?? '')) end++
  return end - at >= 3 ? end : undefined
}

function braces(line: string): number {
  const bare = line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '').replace(/#.*$/, '')
  return (bare.match(/\{/g)?.length ?? 0) - (bare.match(/\}/g)?.length ?? 0)
}

function nameOf(lines: readonly string[], isYaml: boolean): string {
  const [, said] = /^\s*# ([\w-]+\.ya?ml)\b/.exec(lines[0] ?? '') ?? []
  if (said !== undefined) return said
  if (!isYaml) return (lines[0] ?? '').trim() === '{' ? 'dashboard.json' : 'registrar.conf'
  const kind = lines.map((line) => /^\s*kind: (\w+)$/.exec(line)?.[1]).find((found) => found !== undefined)
  return `${(kind ?? 'document').toLowerCase()}.yaml`
}

function unique(name: string, found: readonly Lifted[]): string {
  const taken = (candidate: string): boolean => found.some(({ path }) => path === candidate)
  if (!taken(name)) return name
  const dot = name.lastIndexOf('.')
  let number = 2
  while (taken(`${name.slice(0, dot)}-${number}${name.slice(dot)}`)) number++
  return `${name.slice(0, dot)}-${number}${name.slice(dot)}`
}
