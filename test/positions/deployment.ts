import type { Files } from '../../scripts/fixture-variants/files.ts'
import { variant } from '../../scripts/fixture-variants.ts'
import { configIn, referenceFiles } from '../../scripts/reference-files.ts'
import { type Finding, lintTexts } from '../../src/index.ts'

const REFERENCE = referenceFiles()
const JSON_CONFIGS = variant('json', REFERENCE)

/** What the configs are read by; the rest of the reference deployment has no say in them. */
const AROUND = [
  'agent/daemonset.yaml',
  'agent/configmap.yaml',
  'server/statefulset.yaml',
  'server/configmap.yaml',
  'server/bundle-configmap.yaml',
  'server/service.yaml',
  'controller-manager/configmap.yaml',
]

/** The reference deployment as far as its configs matter, with some files replaced. */
export function around(replaced: Readonly<Record<string, string>>): Files {
  return new Map([...AROUND.map((path): [string, string] => [path, reference(path)]), ...Object.entries(replaced)])
}

export function reference(path: string): string {
  const text = REFERENCE.get(path)
  if (text === undefined) throw new Error(`the reference deployment has no ${path}`)
  return text
}

export const CONFIGS = {
  'agent.conf': { path: 'agent/configmap.yaml', name: 'spire-agent' },
  'server.conf': { path: 'server/configmap.yaml', name: 'spire-server' },
  'controller-manager.yaml': { path: 'controller-manager/configmap.yaml', name: 'spire-controller-manager' },
} as const

export type ConfigName = keyof typeof CONFIGS

/** The reference's config under a key, in its HCL or in its JSON form. */
export function config(name: ConfigName, form: 'hcl' | 'json'): string {
  return configIn(form === 'json' ? JSON_CONFIGS : REFERENCE, CONFIGS[name].path, name)
}

/** All findings over files under the recommended preset and the reference's own configuration, but notes. */
export async function check(files: Files): Promise<readonly Finding[]> {
  const { findings } = await lintTexts(new Map(files).set('.spire-lint.yaml', reference('.spire-lint.yaml')))
  return findings.filter(({ severity }) => severity !== 'note')
}

/** A finding and what it underlines, counted anew from the file's text: lines and columns from 1, in UTF-16 units, a byte order mark not counted. */
export interface Underlined {
  readonly rule: string
  readonly range: string
  readonly text: string
}

export function underlined(place: Finding['place']): Omit<Underlined, 'rule'> {
  const from = place.file.position(place.start)
  const to = place.file.position(place.end)
  return { range: `${from.line}:${from.column}-${to.line}:${to.column}`, text: place.file.text.slice(place.start, place.end) }
}

export function underlinedBy({ rule, place }: Finding): Underlined {
  return { rule, ...underlined(place) }
}

/** Where the only occurrence of a text must be said to stand. Counted here without the program's own tables. */
export function expectedAt(file: string, text: string): Omit<Underlined, 'rule'> {
  const parts = file.split(text)
  if (parts.length !== 2) throw new Error(`'${text}' stands ${parts.length - 1} times in\n${file}`)
  const position = (before: string): string => {
    const rows = before.replace(/^\ufeff/, '').split(/\r\n|\n/)
    return `${rows.length}:${(rows.at(-1) ?? '').length + 1}`
  }
  const start = parts[0] ?? ''
  return { range: `${position(start)}-${position(start + text)}`, text }
}
