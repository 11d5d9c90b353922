import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One rule's page, read for its examples. */
export interface Page {
  readonly id: string
  readonly area: string
  readonly text: string
  readonly preset: string
  readonly examples: readonly Example[]
}

/** All the fences under one `###` heading. */
export interface Example {
  readonly heading: string
  /** The variant of the reference deployment that the changes are made to. */
  readonly variant: string | undefined
  readonly fences: readonly Fence[]
}

export interface Fence {
  readonly kind: 'diff' | 'yaml' | 'delete' | 'expect'
  readonly file: string
  readonly lines: readonly string[]
}

/** What an example demands: a rule's finding at a line of a file. */
export interface Expected {
  readonly file: string
  readonly line: number
  readonly rule: string
}

const RULES = join(import.meta.dirname, '../../rules')

/** Every page under `rules/`, in order of area and id. */
export function readPages(): readonly Page[] {
  return readdirSync(RULES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((area) =>
      readdirSync(join(RULES, area.name))
        .filter((name) => name.endsWith('.md'))
        .map((name) => parsePage(area.name, name.slice(0, -3), readFileSync(join(RULES, area.name, name), 'utf8'))),
    )
}

function parsePage(area: string, id: string, text: string): Page {
  const examples: { heading: string; variant: string | undefined; fences: Fence[] }[] = []
  let fence: { kind: Fence['kind']; file: string; lines: string[] } | undefined
  for (const line of text.split('\n')) {
    if (fence) {
      if (line === '```') {
        examples.at(-1)?.fences.push(fence)
        fence = undefined
      } else fence.lines.push(line)
      continue
    }
    const opened = /^```(diff|yaml|delete|expect)(?: (\S+))?$/.exec(line)
    if (opened && examples.length > 0) fence = { kind: opened[1] as Fence['kind'], file: opened[2] ?? '', lines: [] }
    else if (line.startsWith('```') && line !== '```')
      throw new Error(`${id}.md: a fence that the runner does not know, or before the first ### heading: ${line}`)
    else if (line.startsWith('### ')) examples.push({ heading: line.slice(4), variant: /\(on `(\w+)`\)/.exec(line)?.[1], fences: [] })
  }
  const preset = /^Preset: `([\w-]+)`/m.exec(text)?.[1] ?? 'recommended'
  return { id, area, text, preset, examples: examples.filter((example) => example.fences.length > 0) }
}

/** The deployment that an example describes, markers taken out, and what must be found in it. */
export function applyExample(example: Example, reference: ReadonlyMap<string, string>): { files: Map<string, string>; expected: Expected[] } {
  const marked = new Map(reference)
  for (const fence of example.fences) {
    if (fence.kind === 'diff') marked.set(fence.file, patched(fence, marked.get(fence.file)))
    else if (fence.kind === 'delete') for (const line of fence.lines) removeFrom(marked, line.trim())
    else if (fence.kind === 'yaml') addObjects(marked, fence)
  }
  const files = new Map<string, string>()
  const expected: Expected[] = []
  for (const [file, text] of marked) {
    const lines = text.split('\n').map((line, index) => {
      const marker = /\s*# expect: ([\w, -]+)$/.exec(line)
      if (!marker) return line
      for (const rule of (marker[1] ?? '').split(',')) expected.push({ file, line: index + 1, rule: rule.trim() })
      return line.slice(0, marker.index)
    })
    files.set(file, lines.join('\n'))
  }
  for (const fence of example.fences) if (fence.kind === 'expect') for (const line of fence.lines) expected.push(expectedIn(files, fence.file, line))
  return { files, expected }
}

/** `line text => rule`, for lines that no comment can stand on. */
function expectedIn(files: ReadonlyMap<string, string>, file: string, line: string): Expected {
  const [text = '', rule = ''] = line.split(' => ')
  const at = (files.get(file) ?? '').split('\n').flatMap((one, index) => (one.includes(text.trim()) ? [index + 1] : []))
  if (at.length !== 1) throw new Error(`expect: ${JSON.stringify(text)} stands on ${at.length} lines of ${file}`)
  return { file, line: at[0] ?? 0, rule: rule.trim() }
}

function patched(fence: Fence, text: string | undefined): string {
  if (text === undefined) throw new Error(`diff: no file ${fence.file} in the reference deployment`)
  let lines = text.split('\n')
  for (const hunk of hunksOf(fence.lines)) {
    const before = hunk.filter((line) => !line.startsWith('+')).map((line) => line.slice(2))
    const after = hunk.filter((line) => !line.startsWith('-')).map((line) => line.slice(2))
    const at = lines.flatMap((_, index) => (before.every((line, offset) => lines[index + offset]?.replace(/\s*# expect: .*$/, '') === line) ? [index] : []))
    if (before.length === 0 || at.length !== 1) throw new Error(`diff ${fence.file}: this hunk matches ${at.length} places:\n${hunk.join('\n')}`)
    lines = [...lines.slice(0, at[0]), ...after, ...lines.slice((at[0] ?? 0) + before.length)]
  }
  return lines.join('\n')
}

function hunksOf(lines: readonly string[]): string[][] {
  const hunks: string[][] = [[]]
  for (const line of lines) {
    if (line.startsWith('@@')) hunks.push([])
    else hunks.at(-1)?.push(line)
  }
  return hunks.filter((hunk) => hunk.length > 0)
}

/** A file's name, a folder's (with a slash at the end), or an object as `Kind namespace/name`. */
function removeFrom(files: Map<string, string>, what: string): void {
  if (what === '') return
  const before = [...files.values()].join('\0')
  if (files.delete(what)) return
  if (what.endsWith('/')) for (const name of [...files.keys()]) if (name.startsWith(what)) files.delete(name)
  if (what.includes(' ')) for (const [name, text] of files) files.set(name, without(text, what))
  if ([...files.values()].join('\0') === before) throw new Error(`delete: nothing is called ${what}`)
}

function addObjects(files: Map<string, string>, fence: Fence): void {
  const text = fence.lines.join('\n')
  for (const document of text.split(/^---$/m)) {
    const identity = identityOf(document)
    if (identity) for (const [name, old] of files) files.set(name, without(old, identity))
  }
  const old = files.get(fence.file)
  files.set(fence.file, old === undefined || old.trim() === '' ? `${text}\n` : `${old.replace(/\n*$/, '\n')}---\n${text}\n`)
}

function without(text: string, identity: string): string {
  const documents = text.split(/^(?=---$)/m)
  return documents.filter((document) => identityOf(document) !== identity).join('')
}

/** `Kind namespace/name`, or `Kind name` of an object without a namespace, by the text's own lines. */
function identityOf(document: string): string | undefined {
  const kind = /^kind: (\S+)/m.exec(document)?.[1]
  const metadata = /^metadata:\n((?:[ ]+.*\n?|\n)+)/m.exec(document)?.[1] ?? ''
  const name = /^ {2}name: (\S+)/m.exec(metadata)?.[1]
  const namespace = /^ {2}namespace: (\S+)/m.exec(metadata)?.[1]
  if (!kind || !name) return undefined
  return namespace ? `${kind} ${namespace}/${name}` : `${kind} ${name}`
}
