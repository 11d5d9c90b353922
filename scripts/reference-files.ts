import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { parseAllDocuments } from 'yaml'
import type { Files } from './fixture-variants/files.ts'

export const REFERENCE = join(import.meta.dirname, '..', 'fixtures', 'k8s', 'spire')

/** Every file of the reference deployment, by its path in the folder, in the order of their names. */
export function referenceFiles(folder = REFERENCE): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const files = paths.map((path) => join(folder, path)).filter((path) => statSync(path).isFile())
  return new Map(files.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]))
}

/** The text under a key of a file's ConfigMap, as the `yaml` package reads it. Throws where there is none. */
export function configIn(files: Files, path: string, key: string): string {
  for (const document of parseAllDocuments(files.get(path) ?? '')) {
    const text: unknown = document.getIn(['data', key])
    if (typeof text === 'string') return text
  }
  throw new Error(`${path} has no ConfigMap with the key ${key}`)
}
