import type { ObjectReference } from '../engine/finding.ts'
import type { Summary } from '../engine/result.ts'
import { oneLine } from './printable.ts'

/** `ConfigMap spire-system/spire-agent` */
export function objectName({ kind, namespace, name }: ObjectReference): string {
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`
}

/** A file's name as it can be shown on one line. */
export function displayPath(path: string): string {
  return oneLine(path)
}

/** `1 file`, `2 files` */
export function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}

/** What was looked at: `14 files, 31 objects, 9 of them SPIRE's`. */
export function lookedAt({ files, objects, spire }: Summary): string {
  return `${count(files, 'file')}, ${count(objects, 'object')}, ${spire} of them SPIRE's`
}
