import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import type { Diagnostic } from '../text/diagnostic.ts'
import { type IgnoreRules, isIgnored, readIgnoreRules } from './gitignore.ts'
import { cannotRead } from './read.ts'
import { findRepositoryRoot } from './root.ts'
import { slashed } from './slashed.ts'

/** Something that was found and left out on purpose. */
export interface Skipped {
  readonly path: string
  readonly why: 'ignored' | 'outside' | 'special'
}

export interface Walked {
  /** Real, absolute paths of the files found. */
  readonly files: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
  readonly skipped: readonly Skipped[]
}

/** Folders that never hold manifests of the user's own. */
const PRUNED: ReadonlySet<string> = new Set(['.git', 'node_modules'])

/**
 * The files of a folder and below, without `.git`, `node_modules` and what `.gitignore` files from the repository's root on name.
 * A folder that is ignored itself was named on purpose: then only the files inside it are asked.
 * Links are followed where they stay in the folder; to folders never, as those are walked anyway.
 *
 * @param root a real, absolute path
 * @param wanted by file name
 * @param show the name of an absolute path for people
 */
export function walk(root: string, wanted: (name: string) => boolean, show: (path: string) => string): Walked {
  const files: string[] = []
  const links: string[] = []
  const diagnostics: Diagnostic[] = []
  const skipped: Skipped[] = []
  const pending: { readonly folder: string; readonly layers: readonly IgnoreRules[] }[] = [{ folder: root, layers: layersAbove(root) }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { folder } = next
    let entries: readonly Dirent[]
    try {
      entries = readdirSync(folder, { withFileTypes: true })
    } catch (error) {
      diagnostics.push(cannotRead(show(folder), error))
      continue
    }
    const layers = entries.some((entry) => entry.name === '.gitignore') ? [...next.layers, ...rulesIn(folder)] : next.layers
    for (const entry of entries) {
      const path = folder === sep ? sep + entry.name : folder + sep + entry.name
      if (entry.isDirectory()) {
        if (PRUNED.has(entry.name)) continue
        if (layers.length > 0 && isIgnored(layers, slashed(path), true)) skipped.push({ path: show(path), why: 'ignored' })
        else pending.push({ folder: path, layers })
      } else if (wanted(entry.name)) {
        if (layers.length > 0 && isIgnored(layers, slashed(path), false)) skipped.push({ path: show(path), why: 'ignored' })
        else if (entry.isFile()) files.push(path)
        else if (entry.isSymbolicLink()) links.push(path)
        else skipped.push({ path: show(path), why: 'special' })
      }
    }
  }
  for (const link of links) follow(link)
  return { files, diagnostics, skipped }

  function follow(link: string): void {
    try {
      const target = realpathSync(link)
      if (target !== root && !target.startsWith(root.endsWith(sep) ? root : root + sep)) skipped.push({ path: show(link), why: 'outside' })
      else if (statSync(target).isFile()) files.push(target)
    } catch (error) {
      diagnostics.push(cannotRead(show(link), error))
    }
  }
}

/** Whether rules above a path ignore it, in its own right or through a folder over it. */
export function isIgnoredFromAbove(path: string): boolean {
  const layers = ignoreLayersFor(dirname(path))
  if (layers.length === 0) return false
  const outermost = layers[0]?.base ?? ''
  const parts = slashed(path)
    .slice(outermost.length + 1)
    .split('/')
  return parts.some((_, i) => isIgnored(layers, `${outermost}/${parts.slice(0, i + 1).join('/')}`, i < parts.length - 1))
}

function layersAbove(root: string): readonly IgnoreRules[] {
  const parent = dirname(root)
  if (parent === root || isIgnoredFromAbove(root)) return []
  return ignoreLayersFor(parent, root)
}

/** The rules from the repository's root down to a folder. */
function ignoreLayersFor(folder: string, from = folder): readonly IgnoreRules[] {
  const repository = findRepositoryRoot(from)
  if (repository === undefined || !`${folder}${sep}`.startsWith(repository === sep ? sep : `${repository}${sep}`)) return []
  const folders: string[] = []
  for (let at = folder; ; at = dirname(at)) {
    folders.unshift(at)
    if (at === repository) break
  }
  return folders.flatMap(rulesIn)
}

function rulesIn(folder: string): readonly IgnoreRules[] {
  try {
    const rules = readIgnoreRules(slashed(folder).replace(/\/$/, ''), readFileSync(join(folder, '.gitignore'), 'utf8'))
    return rules.rules.length === 0 ? [] : [rules]
  } catch {
    return []
  }
}
