import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '../..')

/** A fenced block of a page. */
export interface Fence {
  readonly page: string
  /** Of its first line, from 1. */
  readonly line: number
  /** `sh`, `yaml` */
  readonly language: string
  /** What follows the language: the name of the file that it is. */
  readonly name: string
  readonly text: string
}

const docs = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))

/** Pages for users, by their paths; those that are made from data have no commands. */
export const PAGES: ReadonlyMap<string, string> = new Map(
  ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'CHANGELOG.md', ...docs.map((name) => `docs/${name.replaceAll('\\', '/')}`)].map(
    (path) => [path, readFileSync(join(ROOT, path), 'utf8')],
  ),
)

export const FENCES: readonly Fence[] = [...PAGES].flatMap(([page, text]) =>
  [...text.matchAll(/^```(\S*)[ \t]*(.*)\n([\s\S]*?)^```$/gm)].map(([, language = '', name = '', body = ''], index, all) => ({
    page,
    line: text.slice(0, all[index]?.index ?? 0).split('\n').length + 1,
    language,
    name: name.trim(),
    text: body,
  })),
)

/** The commands of `sh` fences, a line each; comments are no commands. */
export function commandsOf({ text }: Fence): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}
