import type { ObjectReference } from '../engine/finding.ts'
import { oneLine } from './printable.ts'

/** `ConfigMap spire-system/spire-agent` */
export function objectName({ kind, namespace, name }: ObjectReference): string {
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`
}

/** A file's name as it can be shown on one line. */
export function displayPath(path: string): string {
  return oneLine(path)
}
