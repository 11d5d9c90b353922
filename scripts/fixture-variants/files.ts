/** The text of every file of a deployment, by its path in the deployment's folder. */
export type Files = ReadonlyMap<string, string>

/** The files with one of them edited, each `[from, to]` exactly once. Throws where `from` is not there, or there twice. */
export function edited(files: Files, path: string, ...edits: readonly (readonly [from: string, to: string])[]): Files {
  const before = files.get(path)
  if (before === undefined) throw new Error(`the reference deployment has no file ${path}`)
  return new Map(files).set(
    path,
    edits.reduce((text, [from, to]) => replaceOnce(path, text, from, to), before),
  )
}

function replaceOnce(path: string, text: string, from: string, to: string): string {
  const parts = text.split(from)
  if (parts.length !== 2) throw new Error(`${path} has ${parts.length - 1} times what a variant changes:\n${from}`)
  return parts.join(to)
}

/** Manifests are the `.yaml` files but spire-lint's own configuration. */
export function isManifest(path: string): boolean {
  return path.endsWith('.yaml') && !path.startsWith('.')
}

/** A file's documents, each with its comments and without the `---` lines. */
export function documents(text: string): readonly string[] {
  return text.split(/^---\n/m).filter((document) => document.trim() !== '')
}
