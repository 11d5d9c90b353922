import type { Store } from './path-content.ts'
import { normalize } from './path-name.ts'
import type { PodTemplate } from './pod-template.ts'
import type { Volume } from './volume.ts'

/** Where the bytes of a volume live that is not made of Kubernetes objects. `path` is relative to the volume's root. */
export function storeOf(volume: Volume, pod: PodTemplate, path: string): Store {
  const below = normalize(`/${path}`)
  const namespace = pod.namespace ?? ''
  if (volume.from === 'claim-template')
    return { kind: 'claim', path: below, name: volume.name, key: `claim-template ${identity(pod)} ${volume.name}${below}`, type: '' }
  const { field, source, name } = volume
  switch (source) {
    case 'hostPath': {
      const hostPath = field.get('hostPath')
      const full = normalize(`/${hostPath.get('path').scalar?.source ?? ''}${below}`)
      return { kind: 'host', path: full, name, key: `host ${full}`, type: hostPath.get('type').string ?? '' }
    }
    case 'emptyDir':
      return { kind: 'empty-dir', path: below, name, key: `empty-dir ${identity(pod)} ${name}${below}`, type: '' }
    case 'persistentVolumeClaim': {
      const claim = field.get('persistentVolumeClaim').get('claimName').scalar?.source ?? ''
      return { kind: 'claim', path: below, name: claim, key: `claim ${namespace}/${claim}${below}`, type: '' }
    }
    case 'ephemeral':
      return { kind: 'claim', path: below, name, key: `ephemeral ${identity(pod)} ${name}${below}`, type: '' }
    case 'csi':
      return { kind: 'csi', path: below, name: field.get('csi').get('driver').scalar?.source ?? '', key: `csi ${identity(pod)} ${name}${below}`, type: '' }
    default:
      return { kind: 'other', path: below, name: source, key: `other ${identity(pod)} ${name}${below}`, type: '' }
  }
}

/** One workload's pods; two of one name in two folders stay apart. */
function identity({ object }: PodTemplate): string {
  return `${object.file.path}:${object.root.place.start}`
}
