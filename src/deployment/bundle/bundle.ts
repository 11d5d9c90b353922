import type { PathContent } from '../../kubernetes/path-content.ts'
import { contentAt } from '../../kubernetes/paths.ts'
import type { Block, PluginConfig } from '../../spire/config.ts'
import { type Answer, type Known, known, knownValue } from '../../text/answer.ts'
import type { Place } from '../../text/source-file.ts'
import type { Agent } from '../agent.ts'
import type { Server } from '../server.ts'

/** A ConfigMap into which a server writes its bundle, in its own cluster. */
export interface PublishedBundle {
  readonly plugin: PluginConfig
  readonly namespace: Answer<string>
  readonly configMap: Answer<string>
  readonly key: Answer<string>
  /** `pem`, `spiffe` or `jwks`. */
  readonly format: Answer<string>
  /** What stands for a setting that is left out: the plugin's name, or the cluster's. */
  readonly place: Place
}

/** Where a server publishes its bundle (spire: plugins k8sbundle and k8s_configmap at v1.14.2, with their defaults). */
export function publishedBundles(server: Server): readonly PublishedBundle[] {
  return targetsOf([...server.enabled('Notifier'), ...server.enabled('BundlePublisher')])
}

/** Where it would, by plugins that are switched off. */
export function unpublishedBundles({ config }: Server): readonly PublishedBundle[] {
  return targetsOf(config?.plugins.filter(({ enabled }) => enabled.is === 'known' && !enabled.value) ?? [])
}

function targetsOf(plugins: readonly PluginConfig[]): readonly PublishedBundle[] {
  return plugins.flatMap((plugin) => {
    if (plugin.type === 'Notifier' && plugin.name === 'k8sbundle') return notifierTargets(plugin)
    return plugin.type === 'BundlePublisher' && plugin.name === 'k8s_configmap' ? publisherTargets(plugin) : []
  })
}

function notifierTargets(plugin: PluginConfig): readonly PublishedBundle[] {
  const { data } = plugin
  // With clusters of their own, those at the plugin's level count only where one of them is set.
  if (data.has('kube_config_file_path') || (data.has('clusters') && !OWN_CLUSTER.some((key) => data.has(key)))) return []
  const [namespace, configMap, key] = [data.string('namespace'), data.string('config_map'), data.string('config_map_key')]
  return [{ plugin, namespace, configMap, key, format: known('pem', plugin.place, 'default'), place: plugin.place }]
}

const OWN_CLUSTER = ['namespace', 'config_map', 'config_map_key', 'webhook_label', 'api_service_label']

function publisherTargets(plugin: PluginConfig): readonly PublishedBundle[] {
  const clusters = plugin.data.map('clusters')
  if (clusters.is !== 'known') return []
  const local = clusters.value.filter(({ block }: { block: Block }) => !block.has('kubeconfig_path'))
  return local.map(({ block, place }) => ({
    plugin,
    namespace: block.string('namespace'),
    configMap: block.string('configmap_name'),
    key: block.string('configmap_key'),
    format: block.string('format'),
    place,
  }))
}

/** What an agent reads its first bundle from. */
export interface BundleFile {
  /** `trust_bundle_path` or its flag. */
  readonly path: Known<string>
  readonly content: PathContent
  /** The ConfigMap that the file is a key of, whether it is in the input and has the key or not. */
  readonly source: { readonly name: string; readonly namespace: string | undefined; readonly key: string | undefined; readonly place: Place } | undefined
  /** Where the volume's `items` name the key that becomes the file; undefined where its keys have their own names. */
  readonly item: Place | undefined
}

/** The file that an agent takes its first bundle from; undefined where it takes it another way, or that is not known. */
export function bundleFileOf(agent: Agent): BundleFile | undefined {
  const path = agent.trustBundlePath
  if (path.is !== 'known') return undefined
  const content = contentAt(agent.component.container, path.value)
  return { path, content, source: sourceOf(content), item: itemOf(content) }
}

function itemOf(content: PathContent): Place | undefined {
  if (content.is !== 'missing' || content.cause !== 'key') return undefined
  return content.place.start === content.reference?.place.start ? undefined : content.place
}

function sourceOf(content: PathContent): BundleFile['source'] {
  if (content.is === 'key') {
    const { object, entry } = content
    return object.kind === 'ConfigMap' ? { name: object.name, namespace: object.namespace, key: entry.key, place: content.mount.place } : undefined
  }
  if (content.is === 'missing' && content.reference?.kind === 'ConfigMap') {
    const { name, namespace, place } = content.reference
    return { name, namespace, key: content.key, place }
  }
  if (content.is === 'elsewhere' && content.references.length === 1 && content.references[0]?.kind === 'ConfigMap') {
    const { name, namespace, place } = content.references[0]
    return { name, namespace, key: content.key, place }
  }
  return undefined
}

/** The publication that fills the ConfigMap which an agent reads, told by the ConfigMap's name. */
export function publicationFor(file: BundleFile, server: Server): PublishedBundle | undefined {
  return publishedBundles(server).find(({ configMap }) => knownValue(configMap) === file.source?.name)
}
