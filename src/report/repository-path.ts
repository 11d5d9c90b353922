import { posix } from 'node:path'

/** A file's path from the repository's root, as code hosts want it; files outside it go where no file of the repository is. */
export function repositoryPath(path: string, prefix: string): string {
  const joined = posix.isAbsolute(path) ? `../${path}` : posix.join(prefix, path)
  const inside = posix.normalize(joined)
  return inside.startsWith('../') ? `${OUTSIDE}/${inside.replace(/^(?:\.\.\/)+/, '')}` : inside
}

const OUTSIDE = 'outside-the-repository'

/** A path as a relative URI reference: each segment percent-encoded, and no segment with a colon first, which would read as a scheme. */
export function uriReference(path: string): string {
  return path.split('/').map(encodeSegment).join('/')
}

/** Lone surrogates, which cannot be encoded, become U+FFFD; what `encodeURIComponent` leaves is safe in a path. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(LONE, '\ufffd'))
}

const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
