import { posix } from 'node:path'
import type { Container } from '../../kubernetes/container.ts'
import { insertLines, insertMapping, replaceEntry, setEntry } from '../../kubernetes/insert.ts'
import type { PathContent } from '../../kubernetes/path-content.ts'
import { contentAt } from '../../kubernetes/paths.ts'
import type { PodTemplate } from '../../kubernetes/pod-template.ts'
import type { Volume } from '../../kubernetes/volume.ts'
import { knownValue } from '../../text/answer.ts'
import type { Edit } from '../../text/edit.ts'
import type { Agent } from '../agent.ts'
import { type BundleFile, publishedBundles } from './bundle.ts'

/** The ConfigMap from which an agent can read its first bundle: the only one that its server fills in its namespace. */
export interface BundleSource {
  readonly configMap: string
  readonly key: string
  readonly format: string
}

export function bundleSourceFor(agent: Agent): BundleSource | undefined {
  const server = knownValue(agent.server)
  const [only, ...others] = server ? publishedBundles(server) : []
  if (!only || others.length > 0) return undefined
  const [configMap, key, format, namespace] = [only.configMap, only.key, only.format, only.namespace].map((answer) => knownValue(answer))
  const own = agent.component.pod.namespace
  if (configMap === undefined || key === undefined || format === undefined || namespace === undefined || namespace !== own) return undefined
  return { configMap, key, format }
}

/** Where an agent's container has the bundle already. */
export function bundlePathIn({ component: { container } }: Agent, { configMap, key }: BundleSource): string | undefined {
  for (const mount of container.mounts) {
    const at = mount.get('mountPath').scalar?.source.replace(/\/+$/, '')
    if (at !== undefined && isKeyOf(contentAt(container, `${at}/${key}`), configMap, key)) return `${at}/${key}`
  }
  return undefined
}

function isKeyOf(content: PathContent, configMap: string, key: string): boolean {
  if (content.is === 'key') return content.object.kind === 'ConfigMap' && content.object.name === configMap && content.entry.key === key
  // The server writes the key when it runs.
  if (content.is === 'missing') return content.reference?.kind === 'ConfigMap' && content.reference.name === configMap && content.key === key
  return content.is === 'elsewhere' && content.references.length === 1 && content.references[0]?.name === configMap && content.key === key
}

/** Edits that mount the bundle's ConfigMap at a folder, by a volume that is there or a new one; one of them undefined where that cannot be written. */
export function mountBundle({ component: { container, pod } }: Agent, { configMap, key }: BundleSource, path: string): readonly (Edit | undefined)[] {
  const folder = posix.dirname(path)
  if (!isFree(container, folder)) return [undefined]
  const projects = posix.basename(path) !== key
  const there = projects ? undefined : [...pod.volumes.values()].find((volume) => isWhole(volume, configMap))
  const name = there?.name ?? freeName(pod, configMap)
  const mount = [`name: ${name}`, `mountPath: ${folder}`, 'readOnly: true']
  const items = projects ? ['  items:', `    - key: ${key}`, `      path: ${posix.basename(path)}`] : []
  const volume = [`name: ${name}`, 'configMap:', `  name: ${configMap}`, ...items]
  const mounts = container.field.get('volumeMounts')
  const volumes = pod.spec.get('volumes')
  return [
    mounts.exists ? insertMapping(mounts, mount) : insertLines(container.field, listed('volumeMounts', mount)),
    ...(there ? [] : [volumes.exists ? insertMapping(volumes, volume) : insertLines(pod.spec, listed('volumes', volume))]),
  ]
}

/** Where the only agent of a config finds, as PEM, the bundle that its server publishes, with the edits that mount it if it is not mounted; undefined without such a bundle. */
export function bundleWithinReach(agents: readonly Agent[]): { readonly path: string; readonly edits: readonly (Edit | undefined)[] } | undefined {
  const [agent, ...others] = agents
  const source = agent && others.length === 0 ? bundleSourceFor(agent) : undefined
  if (!agent || source?.format !== 'pem') return undefined
  const there = bundlePathIn(agent, source)
  if (there !== undefined) return { path: there, edits: [] }
  const path = `/run/spire/bundle/${source.key}`
  return { path, edits: mountBundle(agent, source, path) }
}

/**
 * An edit that puts the bundle's ConfigMap in the place of what the volume of the agent's bundle is now; undefined where that volume is there
 * for something else as well, or the file has another name.
 */
export function fillBundleVolume(agent: Agent, { path, content }: BundleFile, meant: BundleSource): Edit | undefined {
  if (!('volume' in content)) return undefined
  const { component } = agent
  const { volume, mount } = content
  const uses = component.pod.containers.flatMap(({ mounts }) => mounts.filter((one) => one.get('name').string === volume.name))
  const { configContent: own, container } = component
  const folder = posix.join('/', mount.get('mountPath').string ?? '')
  if (uses.length !== 1 || mount.get('subPath').exists || (own !== undefined && 'volume' in own && own.volume === volume)) return undefined
  const others = [agent.setting('data_dir', 'dataDir'), agent.socketPath].flatMap((answer) => (answer.is === 'known' ? contentAt(container, answer.value) : []))
  if (others.some((one) => 'volume' in one && one.volume === volume)) return undefined
  return posix.dirname(path.value) === folder ? fillWithBundle(volume, meant, posix.basename(path.value)) : undefined
}

function fillWithBundle(volume: Volume, { configMap, key }: BundleSource, file: string): Edit | undefined {
  if (volume.from !== 'pod' || file !== key) return undefined
  if (volume.source === 'emptyDir') return replaceEntry(volume.field, 'emptyDir', ['configMap:', `  name: ${configMap}`])
  const source = volume.field.get('configMap')
  return volume.source === 'configMap' && !source.get('items').exists ? setEntry(source, 'name', configMap) : undefined
}

/** Nothing else is mounted there or below, which a read-only volume would have no folder for, nor is it one of the image's own. */
function isFree({ mounts }: Container, folder: string): boolean {
  const at = mounts.map((mount) => posix.join('/', mount.get('mountPath').string ?? ''))
  return folder.split('/').length > 2 && !IMAGE.test(folder) && !at.some((one) => one === folder || one.startsWith(`${folder}/`))
}

const IMAGE = /^\/(?:etc\/ssl|opt\/spire|usr|var\/(?:run|lib))(?:$|\/(?:bin|certs|lib|local)$)/

function isWhole(volume: Volume, configMap: string): boolean {
  if (volume.from !== 'pod') return false
  const source = volume.field.get('configMap')
  return source.get('name').string === configMap && !source.get('items').exists
}

function freeName({ volumes }: PodTemplate, configMap: string): string {
  const plain = configMap.replace(/\./g, '-')
  return volumes.has(plain) ? `${plain}-bundle` : plain
}

function listed(key: string, lines: readonly string[]): readonly string[] {
  return [`${key}:`, ...lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`)]
}
