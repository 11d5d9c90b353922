import { realpathSync, type Stats, statSync } from 'node:fs'
import { extname, relative, resolve, sep } from 'node:path'
import type { Diagnostic } from '../text/diagnostic.ts'
import { SourceFile } from '../text/source-file.ts'
import { isMarkdown } from './fences.ts'
import { cannotRead, LARGEST_FILE, problem, readSourceFile, sourceFileOf } from './read.ts'
import { slashed } from './slashed.ts'
import { isIgnoredFromAbove, type Skipped, walk } from './walk.ts'

export interface CollectOptions {
  /** Paths are resolved against it, and shown relative to it. */
  readonly workingDirectory: string
  /** What `-` stands for, and the name to show for it. */
  readonly stdin?: { readonly text: string; readonly name: string }
  /** Whether Markdown files in folders are wanted. */
  readonly markdown?: boolean
}

export interface Collected {
  /** Each file once, in the order of their names. */
  readonly files: readonly SourceFile[]
  readonly diagnostics: readonly Diagnostic[]
  readonly skipped: readonly Skipped[]
}

/** What a folder is searched for: manifests, and configs that lie beside them. */
const EXTENSIONS: ReadonlySet<string> = new Set(['.yaml', '.yml', '.json', '.conf', '.hcl'])

/** Reads every file that the paths (files, folders, globs, `-`) name. A file named outright is read whatever its name and whatever `.gitignore` says. */
export async function collect(paths: readonly string[], { workingDirectory, stdin, markdown = false }: CollectOptions): Promise<Collected> {
  const found = new Set<string>()
  const read: SourceFile[] = []
  const diagnostics: Diagnostic[] = []
  const skipped: Skipped[] = []
  const base = realPathOr(workingDirectory)
  const show = shownFrom(base)

  for (const path of new Set(paths)) {
    if (path === '-' && stdin !== undefined) take(sourceFileOf(stdin.text, stdin.name))
    else await find(path)
  }
  for (const path of found) take(readSourceFile(path, show(path)))
  read.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  diagnostics.sort((a, b) => ((a.file ?? '') < (b.file ?? '') ? -1 : 1))
  const once = new Map(skipped.map((one) => [one.path, one]))
  return { files: read, diagnostics, skipped: [...once.values()].sort((a, b) => (a.path < b.path ? -1 : 1)) }

  async function find(path: string): Promise<void> {
    const absolute = resolve(workingDirectory, path)
    let stats: Stats
    try {
      stats = statSync(absolute)
    } catch (error) {
      if (hasGlobCharacters(path)) await findByGlob(path)
      else diagnostics.push(cannotRead(slashed(path), error))
      return
    }
    if (stats.isDirectory()) findInFolder(absolute)
    else if (!stats.isFile()) diagnostics.push(problem(slashed(path), `'${slashed(path)}' is neither a file nor a folder.`))
    else if (stats.size > LARGEST_FILE * 4)
      diagnostics.push(problem(slashed(path), `'${slashed(path)}' is larger than ${LARGEST_FILE / 1_000_000} MB, so it was not read.`))
    else found.add(realPathOr(absolute))
  }

  function findInFolder(folder: string): void {
    const walked = walk(realPathOr(folder), (name) => isWanted(name, markdown), show)
    for (const file of walked.files) found.add(file)
    diagnostics.push(...walked.diagnostics)
    skipped.push(...walked.skipped)
  }

  async function findByGlob(pattern: string): Promise<void> {
    const { default: glob } = await import('fast-glob')
    const matches = await glob(slashed(pattern), {
      cwd: workingDirectory,
      absolute: true,
      onlyFiles: true,
      dot: true,
      followSymbolicLinks: false,
      suppressErrors: true,
      ignore: ['**/.git/**', '**/node_modules/**'],
    })
    if (matches.length === 0) diagnostics.push(problem(slashed(pattern), `No file matches '${slashed(pattern)}'.`))
    // A pattern whose last part names an extension says which files it means; `k8s/**` means the manifests.
    const anyName = pattern.slice(pattern.lastIndexOf('/') + 1).includes('.')
    for (const match of matches) {
      const path = realPathOr(match)
      if (!anyName && !isWanted(path, markdown)) continue
      if (isIgnoredFromAbove(path)) skipped.push({ path: show(path), why: 'ignored' })
      else found.add(path)
    }
  }

  function take(file: SourceFile | Diagnostic): void {
    if (file instanceof SourceFile) read.push(file)
    else diagnostics.push(file)
  }
}

function isWanted(name: string, markdown: boolean): boolean {
  return EXTENSIONS.has(extname(name).toLowerCase()) || (markdown && isMarkdown(name))
}

function hasGlobCharacters(path: string): boolean {
  return /[*?[\]{}()!]/.test(path)
}

/** Names absolute paths relative to a folder, separated by `/`. Folders are compared once, whatever the number of files in them. */
function shownFrom(base: string): (path: string) => string {
  const folders = new Map<string, string>()
  return (path) => {
    const end = path.lastIndexOf(sep)
    const folder = path.slice(0, end)
    let shown = folders.get(folder)
    if (shown === undefined) {
      const between = slashed(relative(base, folder || sep))
      shown = between === '' ? '' : `${between}/`
      folders.set(folder, shown)
    }
    return shown + path.slice(end + 1)
  }
}

function realPathOr(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
