import { documents, type Files, isManifest } from './files.ts'

/** Every object in one `kind: List`, as `kubectl get -o yaml` prints them. */
export function inOneList(files: Files): Files {
  return inOneFile(files, (all) => `apiVersion: v1\nkind: List\nitems:\n${all.map(listItem).join('')}`)
}

/** Every object in one stream of documents, as `kustomize build` prints them. */
export function inOneStream(files: Files): Files {
  return inOneFile(files, (all) => all.join('---\n'))
}

function inOneFile(files: Files, join: (documents: readonly string[]) => string): Files {
  const manifests = [...files].filter(([path]) => isManifest(path))
  const others = [...files].filter(([path]) => !isManifest(path))
  return new Map([...others, ['spire.yaml', join(manifests.flatMap(([, text]) => documents(text)))]])
}

/** The document four spaces to the right, its first line that is no comment behind the dash. */
function listItem(document: string): string {
  let first = true
  const lines = document
    .trimEnd()
    .split('\n')
    .map((line) => {
      if (line === '') return line
      if (!first || line.startsWith('#')) return `    ${line}`
      first = false
      return `  - ${line}`
    })
  return `${lines.join('\n')}\n`
}
