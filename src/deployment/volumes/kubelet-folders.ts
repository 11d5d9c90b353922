import { normalize } from '../../kubernetes/path-name.ts'
import type { PodTemplate } from '../../kubernetes/pod-template.ts'
import { nearest } from '../../text/did-you-mean.ts'
import type { Place } from '../../text/source-file.ts'

/** A hostPath that is the kubelet's own. */
export interface KubeletFolder {
  /** `/var/lib/kubelet` */
  readonly root: string
  readonly path: string
  readonly place: Place
  /** The volume's name. */
  readonly volume: string
}

/** Where kubelets are, unless somebody says otherwise (kubernetes: cmd/kubelet, --root-dir). */
const USUAL = '/var/lib/kubelet'

/** The hostPaths of a pod that are the kubelet's: the folder of pods, and the one where plugins are registered. */
export function kubeletFolders(pod: PodTemplate): readonly KubeletFolder[] {
  return [...pod.volumes.values()].flatMap((volume) => {
    const field = volume.from === 'pod' ? volume.field.get('hostPath').get('path') : undefined
    const path = normalize(`/${field?.scalar?.source ?? ''}`)
    const [, root, name = ''] = /^(.*\/([\w-]+))\/(?:pods|plugins_registry)$/.exec(path) ?? []
    return field && root !== undefined && (name === 'kubelet' || nearest(name, ['kubelet']) !== undefined)
      ? [{ root, path, place: field.place, volume: volume.name }]
      : []
  })
}

/** What the kubelet keeps in its folder (kubernetes: pkg/kubelet/config/defaults.go). */
const OWN = ['pods', 'plugins', 'plugins_registry']

/** A hostPath in the kubelet's folder that is nearly one of its folders. */
export function misspeltFolders(pod: PodTemplate): readonly { readonly path: string; readonly meant: string; readonly place: Place }[] {
  return [...pod.volumes.values()].flatMap((volume) => {
    const field = volume.from === 'pod' ? volume.field.get('hostPath').get('path') : undefined
    const path = normalize(`/${field?.scalar?.source ?? ''}`)
    const [, root, name = '', rest = ''] = /^(.*\/kubelet)\/([^/]+)(.*)$/.exec(path) ?? []
    const meant = root === undefined || OWN.includes(name) ? undefined : nearest(name, OWN)
    return field && meant !== undefined ? [{ path, meant: `${root ?? ''}/${meant}${rest}`, place: field.place }] : []
  })
}

/** Of folders in two roots one of the root that fewer have; of as many, one that is not where most kubelets are. */
export function oddFolder(folders: readonly KubeletFolder[]): KubeletFolder | undefined {
  const counts = new Map<string, number>()
  for (const { root } of folders) counts.set(root, (counts.get(root) ?? 0) + 1)
  if (counts.size < 2) return undefined
  const byRarity = (a: KubeletFolder, b: KubeletFolder): number => (counts.get(a.root) ?? 0) - (counts.get(b.root) ?? 0)
  return [...folders].sort((a, b) => byRarity(a, b) || Number(a.root === USUAL) - Number(b.root === USUAL))[0]
}
