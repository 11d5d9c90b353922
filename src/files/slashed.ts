import { sep } from 'node:path'

/** A path as names are shown and compared: separated by `/` on every system. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
