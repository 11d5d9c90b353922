import type { VolumeMount } from 'kubernetes-types/core/v1.js'
import type { Place } from '../text/source-file.ts'
import type { Entry } from './data.ts'
import type { Field } from './field.ts'
import type { KubernetesObject } from './object.ts'
import type { Volume } from './volume.ts'

/** How a path comes into a container: through which mount, of which volume. */
export interface Mounted {
  readonly mount: Field<VolumeMount>
  readonly volume: Volume
  /** Nothing can be written there: the mount says so, or the kind of volume. */
  readonly readOnly: boolean
  /** Mounted with `subPath`: later changes of the source are not seen. */
  readonly subPath: boolean
}

/** Where a ConfigMap or Secret is named: an object that may not be in the input. */
export interface ObjectReference {
  readonly kind: 'ConfigMap' | 'Secret'
  readonly namespace: string | undefined
  readonly name: string
  readonly optional: boolean
  readonly place: Place
}

/** What a path in a container is. */
export type PathContent =
  /** A file: one key of a ConfigMap or a Secret; `mode`: its permissions, before `fsGroup` adds to them. */
  | ({ readonly is: 'key'; readonly object: KubernetesObject; readonly entry: Entry; readonly mode: number } & Mounted)
  /** The volume has no such file: its object is in the input, and the key is not in it (`cause: key`), or the volume's `items` do not project it (`items`). */
  | ({
      readonly is: 'missing'
      readonly object: KubernetesObject | undefined
      readonly reference: ObjectReference | undefined
      readonly file: string
      readonly key: string | undefined
      readonly cause: 'key' | 'items'
      readonly place: Place
    } & Mounted)
  /** A file, if the object (not in the input) has this key; several where projected sources could each give it. */
  | ({ readonly is: 'elsewhere'; readonly references: readonly ObjectReference[]; readonly key: string } & Mounted)
  /** A projected token of the pod's ServiceAccount. */
  | ({ readonly is: 'token'; readonly audience: string | undefined; readonly expirationSeconds: number; readonly token: Field<ServiceAccountToken> } & Mounted)
  /** A field of the pod, as a file. */
  | ({ readonly is: 'pod-field'; readonly path: string | undefined } & Mounted)
  /** A path below a volume whose content the input does not say. */
  | ({ readonly is: 'stored'; readonly store: Store } & Mounted)
  /** A directory that is made of a volume's files, or on the way to them. */
  | ({ readonly is: 'directory'; readonly files: readonly string[] | undefined } & Mounted)
  /** Not below any mount: what the image has there. `place`: where a mount would go. */
  | { readonly is: 'image'; readonly place: Place }
  /** On the way from the root to a mount: `/run` where something is mounted at `/run/spire`. */
  | { readonly is: 'above-mounts'; readonly mounts: readonly Field<VolumeMount>[]; readonly place: Place }
  /** The token, CA and namespace that Kubernetes mounts by itself. */
  | { readonly is: 'service-account'; readonly file: string; readonly place: Place }
  /** The mount's volume is not defined: the API server refuses the pod. `place`: the mount's `name`. */
  | { readonly is: 'undefined-volume'; readonly name: string; readonly mount: Field<VolumeMount>; readonly place: Place }
  | { readonly is: 'unknown'; readonly why: string }

/** Whether nothing is mounted there: what the container has at the path comes from its image. */
export function isUnmounted(content: PathContent | undefined): content is Extract<PathContent, { is: 'image' | 'above-mounts' }> {
  return content?.is === 'image' || content?.is === 'above-mounts'
}

/** Why a program finds no file there, to follow "but": `that is a directory`; undefined where it may find one. */
export function whyNoFile(content: PathContent): string | undefined {
  switch (content.is) {
    case 'image':
    case 'above-mounts':
      return 'nothing in its container is mounted there'
    case 'missing':
      return `the volume there has no file '${content.file}'`
    case 'directory':
      return 'that is a directory'
    default:
      return undefined
  }
}

export interface ServiceAccountToken {
  audience?: string
  expirationSeconds?: number
  path: string
}

/** Where bytes live that pods write: equal `key`s are the same bytes (on one node, for `host`). */
export interface Store {
  readonly kind: 'host' | 'empty-dir' | 'claim' | 'csi' | 'other'
  /** The path on the host, of `host`; the path below the volume's root, of the others; without a `/` at its end. */
  readonly path: string
  /** The CSI driver, the claim's name, the kind of volume. */
  readonly name: string
  readonly key: string
  /** The `type` of a hostPath: '' where it is left out. */
  readonly type: string
}
