import type { Maybe } from '../../kubernetes/selector.ts'
import { type Answer, absent, known, knownValue, unknown } from '../../text/answer.ts'
import type { ControllerManager } from '../controller-manager.ts'
import { reconciles } from './managing.ts'

/**
 * Whether a controller manager keeps entries at all. One that does deletes every entry in its scope that no registration declares, whoever
 * made it, but for those of join tokens (spire-controller-manager: pkg/spireentry/reconciler.go at v0.6.6).
 */
export function keepsEntries(manager: ControllerManager): Maybe {
  const kinds = [reconciles(manager, 'clusterSPIFFEIDs'), reconciles(manager, 'clusterStaticEntries')]
  return kinds.includes('yes') ? 'yes' : kinds.includes('unknown') ? 'unknown' : 'no'
}

/** What the IDs of a manager's entries begin with, with the dot at its end; absent: its scope is every entry of the server. */
export function entryPrefix({ config }: ControllerManager): Answer<string> {
  const prefix = config?.text('entryIDPrefix') ?? unknown('the config is not among the files')
  return prefix.is === 'known' ? { ...prefix, value: dotted(prefix.value) } : prefix
}

/** The prefix of entries that a manager deletes beside its own; '' where it is those without any. Without `entryIDPrefix` it has no effect. */
export function cleanupPrefix({ config }: ControllerManager): Answer<string> {
  if (!config || config.yaml.document.error) return unknown('the config cannot be read')
  const written = config.text('entryIDPrefixCleanup')
  if (written.is !== 'absent') return written.is === 'known' ? { ...written, value: dotted(written.value) } : written
  const { root } = config.yaml.document
  const node = root?.kind === 'mapping' ? root.get('entryIDPrefixCleanup')?.value : undefined
  return node?.kind === 'scalar' && node.value === '' ? known('', config.yaml.place(node.place)) : absent(written.place)
}

/** Whether a manager surely deletes entries that it did not make. */
export function clearsForeignEntries(manager: ControllerManager): boolean {
  return keepsEntries(manager) === 'yes' && entryPrefix(manager).is === 'absent'
}

/** Whether a manager, having a prefix of its own, surely deletes the entries that have none. */
export function clearsUnprefixed(manager: ControllerManager): boolean {
  return keepsEntries(manager) === 'yes' && entryPrefix(manager).is === 'known' && knownValue(cleanupPrefix(manager)) === ''
}

function dotted(prefix: string): string {
  return prefix === '' || prefix.endsWith('.') ? prefix : `${prefix}.`
}
