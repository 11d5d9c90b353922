import { isUnmounted, type PathContent } from '../../kubernetes/path-content.ts'
import type { PluginConfig } from '../../spire/config.ts'
import { type Known, knownValue } from '../../text/answer.ts'
import type { Agent } from '../agent.ts'
import type { Deployment } from '../deployment.ts'
import type { Server } from '../server.ts'
import { mayFill } from '../volumes/shared-volume.ts'
import { type BundleFile, bundleFileOf, publicationFor, publishedBundles, unpublishedBundles } from './bundle.ts'

/** Why an agent does not find its first bundle where it looks for it. */
export type MissingBundle = (
  | { readonly is: 'nothing'; readonly content: Extract<PathContent, { is: 'image' | 'above-mounts' }> }
  /** An empty volume, which nothing else in the pod writes to. */
  | { readonly is: 'empty'; readonly content: Extract<PathContent, { is: 'stored' }> }
  /** The ConfigMap has no such key, and the agent's server publishes its bundle in other ConfigMaps, or in none. */
  | (OtherSource & { readonly is: 'key' })
  /** The ConfigMap has no such key, because the plugin that would write it is switched off. */
  | (OtherSource & { readonly is: 'off'; readonly plugin: PluginConfig; readonly enabled: Known<boolean> })
  /** The ConfigMap is not among the files, and the agent's server publishes its bundle in others. */
  | (OtherSource & { readonly is: 'elsewhere' })
) & { readonly file: BundleFile }

interface OtherSource {
  readonly source: NonNullable<BundleFile['source']>
  readonly server: Server
  /** The ConfigMaps that the server fills. */
  readonly published: readonly string[]
}

export function missingBundle(deployment: Deployment, agent: Agent): MissingBundle | undefined {
  const file = bundleFileOf(agent)
  if (!file) return undefined
  const { content, source } = file
  if (isUnmounted(content)) return { is: 'nothing', file, content }
  if (content.is === 'stored' && content.store.kind === 'empty-dir' && !mayFill(agent.component.container, content.volume.name))
    return { is: 'empty', file, content }
  const server = knownValue(agent.server)
  if (!source || !server || server.config === undefined || publicationFor(file, server)) return undefined
  const names = publishedBundles(server).map(({ configMap }) => knownValue(configMap))
  const published = names.flatMap((name) => name ?? [])
  if (published.length < names.length || !server.pluginsKnown) return undefined
  if (content.is === 'missing') {
    const plugin = unpublishedBundles(server).find(({ configMap }) => knownValue(configMap) === source.name)?.plugin
    if (plugin?.enabled.is !== 'known') return { is: 'key', file, source, server, published }
    return { is: 'off', file, source, server, published, plugin, enabled: plugin.enabled }
  }
  if (content.is !== 'elsewhere' || published.length === 0) return undefined
  const found = deployment.lookUp('ConfigMap', source.namespace, source.name, source.place)
  return found.is === 'elsewhere' ? { is: 'elsewhere', file, source, server, published } : undefined
}
