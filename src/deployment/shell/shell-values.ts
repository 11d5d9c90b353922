import { entriesOf } from '../../kubernetes/data.ts'
import type { KubernetesObject } from '../../kubernetes/object.ts'
import type { MappedText } from '../../text/mapped-text.ts'
import type { Place } from '../../text/source-file.ts'
import type { Deployment } from '../deployment.ts'

/** A value that its author took for a shell's: it is used as it stands. */
export interface ShellValue {
  readonly object: KubernetesObject
  readonly key: string
  /** As written: `$(openssl rand -base64 32)`. */
  readonly text: string
  readonly place: Place
  /** Whether it is written there, and not put in from elsewhere or encoded. */
  readonly exact: boolean
}

/** Where a command begins: a word in small letters in `$(...)` or in backticks. `$(NAME)` is Kubernetes' own, and kustomize's. */
const COMMAND = /\$\(\s*[a-z][\w./-]*(?=[\s)])|`\s*[a-z][\w./-]*\s[^`\n]*`/g

/** The keys of ConfigMaps whose text is a list of credentials, and no script. */
const CREDENTIALS = /(?:^|[._-])(?:passwords?|passwd|pgpass|userlist|credentials|tokens?)(?:\.(?:txt|conf|ini|env))?$/i

/** Values of Secrets, of credentials in ConfigMaps and of passwords in configs, that hold a command for a shell. */
export function shellValues({ cluster, configs }: Deployment): readonly ShellValue[] {
  const found = [...cluster.of('Secret', ''), ...cluster.of('ConfigMap', '')].flatMap((object) =>
    entriesOf(object).flatMap(({ key, text }) => {
      if (!text || isScript(text.text, key)) return []
      return object.kind === 'Secret' || CREDENTIALS.test(key) ? commandsIn(object, key, text) : []
    }),
  )
  const strings = configs.flatMap(({ object, name, config }) => {
    const text = config.plugins.find(({ type }) => type === 'DataStore')?.data.mapped('connection_string')
    if (!object || !text || object.kind !== 'ConfigMap') return []
    // What a variable puts in stands elsewhere.
    return commandsIn(object, name, text).filter(({ exact }) => exact)
  })
  return [...found, ...strings]
}

function isScript(text: string, key: string): boolean {
  return /\.(?:sh|bash|py|tpl|tmpl)$/.test(key) || text.startsWith('#!') || /^\s*(?:set -[eux]|#!\/)/m.test(text)
}

function commandsIn(object: KubernetesObject, key: string, text: MappedText): readonly ShellValue[] {
  const found: ShellValue[] = []
  let behind = 0
  for (const { 0: command, index } of text.text.matchAll(COMMAND)) {
    if (index < behind) continue
    behind = command.startsWith('`') ? index + command.length : closing(text.text, index)
    const { place, exact } = text.trace(index, behind)
    found.push({ object, key, text: text.text.slice(index, behind), place, exact })
  }
  return found
}

/** Behind the parenthesis that closes the one that begins at `start`, or the end of the line. */
function closing(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length && text[at] !== '\n'; at++) {
    if (text[at] === '(') depth++
    else if (text[at] === ')' && --depth === 0) return at + 1
  }
  const line = text.indexOf('\n', start)
  return line < 0 ? text.length : line
}
