import type { SecretVolumeSource } from 'kubernetes-types/core/v1.js'
import type { Field } from '../../kubernetes/field.ts'
import { contentAt } from '../../kubernetes/paths.ts'
import { knownValue } from '../../text/answer.ts'
import { upstreamDisk } from '../keys/upstream-disk.ts'
import type { Server } from '../server.ts'

/** The file of the upstream CA's private key, in a volume made of a Secret. */
export interface KeyFile {
  readonly path: string
  /** The volume's `secret`. */
  readonly secret: Field<SecretVolumeSource>
  /** What says the mode: of the file, else of the volume; not written where the default holds. */
  readonly written: Field<number | undefined>
  /** Permission bits, before `fsGroup` adds to them. */
  readonly mode: number
  readonly fsGroup: boolean
  /** The server's user and group, where they are said; the file is root's. */
  readonly user: number | undefined
  readonly group: number | undefined
  /** The data of the server is on a volume that fsGroup is for, too: without it, that is the fault. */
  readonly sharesFault: boolean
}

/** kubernetes: pkg/apis/core/v1/defaults.go, SetDefaults_SecretVolumeSource */
const DEFAULT_MODE = 0o644

/** The key of UpstreamAuthority "disk", where its volume is made of one Secret. */
export function upstreamKeyFile(server: Server): KeyFile | undefined {
  const path = upstreamDisk(server)?.data.string('key_file_path')
  if (path?.is !== 'known') return undefined
  const { container, pod } = server.component
  const content = contentAt(container, path.value)
  if ((content.is !== 'key' && content.is !== 'elsewhere') || content.volume.from !== 'pod') return undefined
  const secret = content.volume.field.get('secret')
  if (!secret.exists) return undefined
  const key = content.is === 'key' ? content.entry.key : content.key
  const item = secret
    .get('items')
    .items()
    .find((one) => one.get('key').string === key)
  const own: Field<number | undefined> | undefined = item?.get('mode')
  const written: Field<number | undefined> = own?.exists ? own : secret.get('defaultMode')
  const context = container.field.get('securityContext')
  const whole = pod.spec.get('securityContext')
  return {
    path: knownValue(path) ?? '',
    secret,
    written,
    mode: written.number ?? DEFAULT_MODE,
    sharesFault: needsGroup(server),
    fsGroup: whole.get('fsGroup').exists,
    user: context.get('runAsUser').number ?? whole.get('runAsUser').number,
    group: whole.get('supplementalGroups').exists ? undefined : (context.get('runAsGroup').number ?? whole.get('runAsGroup').number),
  }
}

/** A new volume belongs to root, unless a container that runs before gives it away. */
function needsGroup(server: Server): boolean {
  const { container, pod } = server.component
  const data = server.setting('data_dir', 'dataDir')
  const content = data.is === 'known' ? contentAt(container, data.value) : undefined
  if (content?.is !== 'stored' || content.store.kind !== 'claim') return false
  return !pod.containers.some((one) => one.init && one.mounts.some((mount) => mount.get('name').scalar?.source === content.volume.name))
}

/** Whether the server cannot read the file: it is root's, and lets in neither the server's group nor everybody. */
export function isUnreadable({ mode, fsGroup, user, group, sharesFault }: KeyFile): boolean {
  if (fsGroup || sharesFault || user === undefined || user === 0 || (mode & 0o004) !== 0) return false
  return (mode & 0o040) === 0 || (group !== undefined && group !== 0)
}
