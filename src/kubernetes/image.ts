import type { MappedText } from '../text/mapped-text.ts'
import type { Place } from '../text/source-file.ts'

/** A container image's name, taken apart. */
export interface ImageReference {
  readonly text: string
  readonly place: Place
  /** `ghcr.io`; undefined where the name leaves it to the container runtime. */
  readonly registry: string | undefined
  /** `ghcr.io/spiffe/spire-server`: with the registry where one is written, without tag and digest. */
  readonly path: string
  /** `spiffe/spire-server`: without registry, tag and digest. */
  readonly repository: string
  /** `spire-server`: the last part of the repository. */
  readonly name: string
  /** `1.14.2`; '' where a colon has nothing behind it. */
  readonly tag: ImagePart | undefined
  /** `sha256:…` */
  readonly digest: ImagePart | undefined
}

export interface ImagePart {
  readonly text: string
  readonly place: Place
}

/** Takes an image's name apart the way container runtimes do: a first part with a dot, a colon, or `localhost` is a registry. */
export function parseImage(mapped: MappedText): ImageReference {
  const text = mapped.text
  const at = text.indexOf('@')
  const nameEnd = at < 0 ? text.length : at
  const colon = text.lastIndexOf(':', nameEnd - 1)
  const tagged = colon > text.lastIndexOf('/', nameEnd - 1)
  const path = text.slice(0, tagged ? colon : nameEnd)
  const slash = path.indexOf('/')
  const first = slash < 0 ? '' : path.slice(0, slash)
  const registry = /[.:]/.test(first) || first === 'localhost' ? first : undefined
  const part = (start: number, end: number): ImagePart => ({ text: text.slice(start, end), place: mapped.trace(start, end).place })
  return {
    text,
    place: mapped.trace(0, text.length).place,
    path,
    registry,
    repository: registry === undefined ? path : path.slice(slash + 1),
    name: path.slice(path.lastIndexOf('/') + 1),
    tag: tagged ? part(colon + 1, nameEnd) : undefined,
    digest: at < 0 ? undefined : part(at + 1, text.length),
  }
}
