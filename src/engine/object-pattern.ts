import { escapeRegExp } from '../text/escape-regexp.ts'
import type { ObjectReference } from './finding.ts'

/** Whether `Kind/namespace/name` or `Kind/name`, with `*` for any part, names an object. */
export function isObject(pattern: string, { kind, namespace, name }: ObjectReference): boolean {
  const parts = pattern.split('/')
  const [wantedKind = '', wantedNamespace = '', wantedName = ''] = parts.length === 2 ? [parts[0], '*', parts[1]] : parts
  return fits(wantedKind, kind) && fits(wantedNamespace, namespace ?? '') && fits(wantedName, name)
}

function fits(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*').map(escapeRegExp)
  return new RegExp(`^${[first, ...rest].join('.*')}$`, 's').test(text)
}
