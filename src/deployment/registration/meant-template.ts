import { nearest } from '../../text/did-you-mean.ts'
import { type Rendered, renderForPod, templateOf } from './rendering.ts'
import type { ManagerFacts } from './template-data.ts'

/** What templates name (spire-controller-manager: pkg/spireentry/entries.go, templateData, and the Kubernetes types in it). */
const PATHS: readonly string[] = [
  '.TrustDomain',
  '.ClusterName',
  '.ClusterDomain',
  '.PodMeta.Name',
  '.PodMeta.Namespace',
  '.PodMeta.UID',
  '.PodSpec.ServiceAccountName',
  '.PodSpec.NodeName',
  '.PodSpec.Hostname',
  '.NodeMeta.Name',
  '.NodeMeta.UID',
]

/** A template that was meant where one fails: with the field that one that is not there is nearly called, and a label with a slash by `index`; undefined where that does not help. */
export function meantTemplate(text: string, facts: ManagerFacts): string | undefined {
  const meant = text
    .replace(/\.(PodMeta|NodeMeta)\.(Labels|Annotations)\.([\w.-]+\/[\w.-]+)/g, 'index .$1.$2 "$3"')
    .replace(/(?<=[{\s(|])\.[A-Za-z]\w*(?:\.\w+)*(?=[\s})|])/g, (path) => (isKnown(path) ? path : (nearestPath(path) ?? path)))
  return meant !== text && rendered(meant, facts).is === 'text' ? meant : undefined
}

function isKnown(path: string): boolean {
  return PATHS.includes(path) || /^\.\w+\.(?:Labels|Annotations)\b/.test(path)
}

function nearestPath(path: string): string | undefined {
  const plain = (one: string) => one.replace(/\./g, '').toLowerCase()
  const last = (one: string) => one.slice(one.lastIndexOf('.') + 1).toLowerCase()
  const same = PATHS.find((one) => plain(one) === plain(path))
  const alike = PATHS.filter((one) => last(one) === last(path))
  return same ?? nearest(path, PATHS) ?? (alike.length === 1 ? alike[0] : undefined)
}

function rendered(text: string, facts: ManagerFacts): Rendered {
  return renderForPod(templateOf('spiffeIDTemplate', text), facts, undefined)
}
