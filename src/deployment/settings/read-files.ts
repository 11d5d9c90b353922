import type { Container } from '../../kubernetes/container.ts'
import { isUnmounted, type PathContent, whyNoFile } from '../../kubernetes/path-content.ts'
import { contentAt } from '../../kubernetes/paths.ts'
import type { Block, PluginConfig, SpireConfig } from '../../spire/config.ts'
import { isPublishedBySpiffe } from '../../spire/image.ts'
import type { Known } from '../../text/answer.ts'
import type { Component } from '../component.ts'
import { connectionSetting, connectionsOf } from '../database/datastores.ts'
import type { Deployment } from '../deployment.ts'
import { lacksKey } from '../made-secrets.ts'

/** A file that a program reads because a setting names it, and that is surely not there. */
export interface MissingFile {
  /** As a person would call the setting. */
  readonly setting: string
  readonly path: Known<string>
  readonly content: PathContent
  readonly why: string
}

/** Settings whose file somebody else has to bring; sockets, folders and what SPIRE itself writes are none of them (schemas/spire: `format: path`). */
const READ: ReadonlySet<string> = new Set([
  'account_list_file',
  'ca_bundle_path',
  'ca_cert_path',
  'cert_authorities_path',
  'cert_file',
  'cert_file_path',
  'certificate_path',
  'client_ca_file',
  'client_cert_key_path',
  'client_cert_path',
  'client_key_path',
  'devid_ca_path',
  'devid_cert_path',
  'devid_priv_path',
  'devid_pub_path',
  'endorsement_ca_path',
  'intermediates_path',
  'key_file',
  'key_file_path',
  'key_policy_file',
  'kube_config_file',
  'kubeconfig_path',
  'kubelet_ca_path',
  'policy_data_path',
  'private_key_path',
  'rego_path',
  'root_ca_path',
  'service_account_file',
  'supplemental_bundle_path',
  'token_path',
])

/** Plugins whose files have rules of their own. */
const TOLD: ReadonlySet<string> = new Set(['UpstreamAuthority disk', 'NodeAttestor k8s_psat', 'NodeAttestor k8s_sat', 'Notifier k8sbundle'])

/** The files that a component's config names and that are surely not in its container; one for each folder of which nothing is mounted. */
export function missingFiles(deployment: Deployment, component: Component): readonly MissingFile[] {
  const config = deployment.configOf(component)?.config
  if (!config?.file) return []
  const { container } = component
  const wanted = [
    ...pathsIn(config.main, config),
    ...pathsIn(config.root, config),
    ...config.plugins.filter((plugin) => isOurs(plugin)).flatMap(({ data }) => pathsIn(data, config)),
    ...ofConnections(deployment, config),
  ]
  const folders = new Set<string>()
  return wanted.flatMap(({ setting, path }) => {
    const content = contentAt(container, path.value)
    const why = whyMissing(deployment, content, container, path.value)
    if (why === undefined) return []
    const folder = isUnmounted(content) ? path.value.slice(0, path.value.lastIndexOf('/')) : undefined
    if (folder !== undefined && folders.has(folder)) return []
    if (folder !== undefined) folders.add(folder)
    return [{ setting, path, content, why }]
  })
}

function isOurs({ type, name, external, enabled }: PluginConfig): boolean {
  return !external && !(enabled.is === 'known' && !enabled.value) && !TOLD.has(`${type} ${name}`)
}

type Wanted = Pick<MissingFile, 'setting' | 'path'>

function pathsIn(block: Block, config: SpireConfig): readonly Wanted[] {
  if (!block.readable) return []
  const driver = block.string('database_type')
  const skips = block.has('skip_kubelet_verification') && block.bool('skip_kubelet_verification')
  return Object.entries(block.rows).flatMap(([key, row]): readonly Wanted[] => {
    if (!block.has(key)) return []
    if (row.format === 'path') {
      const path = READ.has(key) ? block.string(key) : undefined
      if (key === 'kubelet_ca_path' && skips && skips.is === 'known' && skips.value) return []
      // What only MySQL reads is nothing to PostgreSQL, which has a rule of its own.
      if (path?.is !== 'known' || path.from !== 'written' || !path.value.startsWith('/')) return []
      return driver.is === 'known' && /postgres|sqlite/.test(driver.value) ? [] : [{ setting: key, path }]
    }
    if (row.keys && row.type === 'block') return pathsIn(block.block(key), config)
    if (!row.labels && row.type !== 'map') return []
    const named = block.map(key)
    return named.is === 'known' ? named.value.flatMap((inner) => pathsIn(inner.block, config)) : []
  })
}

function ofConnections(deployment: Deployment, config: SpireConfig): readonly Wanted[] {
  return connectionsOf(deployment).flatMap((one) => {
    if (one.config !== config || one.driver !== 'postgres') return []
    return ['sslrootcert', 'sslcert', 'sslkey'].flatMap((setting) => {
      const path = connectionSetting(one, setting)
      return path.is === 'known' && path.value.startsWith('/') ? [{ setting, path }] : []
    })
  })
}

/** Certificates that the image itself brings. */
const IN_IMAGE = /^\/(?:etc\/(?:ssl|pki|ca-certificates)|usr|opt\/spire)\//

/** Tokens that the webhooks of AWS and Azure mount when the pod is made. */
const INJECTED = /^\/var\/run\/secrets\/(?:eks\.amazonaws\.com|azure|pods\.eks\.amazonaws\.com)\//

function whyMissing(deployment: Deployment, content: PathContent, container: Container, path: string): string | undefined {
  // Anybody else's image may have the file, but nobody's has one below /run.
  if (isUnmounted(content)) {
    // A webhook that is asked to may bring a volume of its own (vault.hashicorp.com/agent-inject).
    if (INJECTED.test(path) || [...container.pod.annotations.values.keys()].some((name) => name.includes('inject'))) return undefined
    const bare = container.image && isPublishedBySpiffe(container.image.path) && !IN_IMAGE.test(path)
    return bare || /^\/(?:var\/)?run\//.test(path) ? whyNoFile(content) : undefined
  }
  return whyNoFile(content) ?? lacksKey(deployment, content)
}
