import type { Container } from '../../kubernetes/container.ts'
import { isUnmounted, type PathContent, whyNoFile } from '../../kubernetes/path-content.ts'
import { contentAt } from '../../kubernetes/paths.ts'
import type { Block, PluginConfig, SpireConfig } from '../../spire/config.ts'
import { isPublishedBySpiffe } from '../../spire/image.ts'
import { type Known, knownValue } from '../../text/answer.ts'
import { readOnlyPortOf } from '../attestation/kubelet-port.ts'
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

/** Plugins whose files have rules of their own, and those that read theirs when a node attests. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'UpstreamAuthority disk',
  'NodeAttestor k8s_psat',
  'NodeAttestor k8s_sat',
  'Notifier k8sbundle',
  'NodeAttestor gcp_iit',
  'NodeAttestor azure_imds',
])

/** The files that a component's config names and that are surely not in its container; one for each folder of which nothing is mounted. */
export function missingFiles(deployment: Deployment, component: Component): readonly MissingFile[] {
  const config = deployment.configOf(component)?.config
  if (!config?.file) return []
  const { container } = component
  const wanted = [
    ...pathsIn(config.main, config),
    ...pathsIn(config.root, config),
    ...config.plugins.filter((plugin) => isOurs(plugin)).flatMap((plugin) => pathsIn(plugin.data, config).filter(({ setting }) => isRead(plugin, setting))),
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
  return !external && !(enabled.is === 'known' && !enabled.value) && !LEFT_OUT.has(`${type} ${name}`)
}

/**
 * What the k8s workload attestor reads depends on how it asks the kubelet, and whether it trusts it unseen. (spire:
 * pkg/agent/plugin/workloadattestor/k8s/k8s.go, reloadKubeletClient at v1.14.2)
 */
function isRead({ type, name, data }: PluginConfig, setting: string): boolean {
  if (type !== 'WorkloadAttestor' || name !== 'k8s') return true
  if (readOnlyPortOf(data).is !== 'absent') return false
  if (setting === 'kubelet_ca_path') return isOff(data, 'skip_kubelet_verification')
  return isOff(data, 'use_anonymous_authentication') && (setting !== 'token_path' || !data.has('certificate_path'))
}

function isOff(data: Block, key: string): boolean {
  const flag = data.bool(key)
  return flag.is === 'absent' || (flag.is === 'known' && !flag.value)
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

/** lib/pq does without a client certificate that is not there, and without a root where it need not verify. (lib/pq: ssl.go at v1.10.9 and v1.12.3) */
function ofConnections(deployment: Deployment, config: SpireConfig): readonly Wanted[] {
  return connectionsOf(deployment).flatMap((one) => {
    if (one.config !== config || one.driver !== 'postgres') return []
    const path = connectionSetting(one, 'sslrootcert')
    const verifies = /^verify-(?:ca|full)$/.test(knownValue(connectionSetting(one, 'sslmode')) ?? '')
    return verifies && path.is === 'known' && path.value.startsWith('/') ? [{ setting: 'sslrootcert', path }] : []
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
