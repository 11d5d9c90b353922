import type { Agent } from '../../src/deployment/agent.ts'
import { bundleFileOf, publishedBundles } from '../../src/deployment/bundle/bundle.ts'
import type { Deployment } from '../../src/deployment/deployment.ts'
import type { Server } from '../../src/deployment/server.ts'
import { faultsIn } from '../../src/deployment/settings/config-faults.ts'
import { removeSetting } from '../../src/deployment/settings/item-edits.ts'
import { insertKey } from '../../src/deployment/settings/setting-edits.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import type { PluginConfig, SpireConfig } from '../../src/spire/config.ts'
import { knownValue } from '../../src/text/answer.ts'
import type { Edit } from '../../src/text/edit.ts'
import type { Place } from '../../src/text/source-file.ts'

export default rule({
  id: 'bundle-publisher-incomplete',
  area: 'bundle',
  summary: 'A bundle publisher knows where to publish what.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/plugin/bundlepublisher'],
  fix: 'unsafe',
  messages: {
    missing: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: '\'{key}\' is not set for BundlePublisher "{name}", and it has no default, so the server exits. Set it.',
    },
    conflict: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: 'BundlePublisher "{name}" has two kinds of credentials, and takes one: the server exits. Keep one.',
    },
    nowhere: {
      severity: 'warning',
      when: 'validate',
      log: 'No clusters configured, bundle will not be published',
      text: 'BundlePublisher "{name}" has no clusters, so it publishes nothing, and \'spire-server validate\' fails over it. Name the cluster and its ConfigMap, or remove the plugin.',
    },
  },
  check(deployment, report) {
    for (const { place, path, args, config, plugin, info, code, log = '' } of faultsIn(deployment, {
      kind: 'server',
      code: ['missing-required', 'conflict'],
      plugin: 'BundlePublisher',
    })) {
      const name = plugin?.name ?? ''
      const own = config.enabledPlugins('BundlePublisher').find((one) => one.name === name)
      const server = deployment.servers.find((one) => one.config === config)
      if (info) report('nowhere', place, { name }, [], own && server ? removed(server, own) : [])
      else if (code === 'conflict') report('conflict', place, { name, log })
      else report('missing', place, { name, log, key: args.key ?? '' }, [], own ? completed(deployment, config, own, path, args.key ?? '') : [])
    }
  },
})

/** Where the server publishes its bundle by another plugin. */
function removed(server: Server, { name, place }: PluginConfig): readonly Fix[] {
  if (!server.config || publishedBundles(server).length === 0) return []
  return suggestion(`Remove BundlePublisher "${name}"`, removeSetting(server.config, place))
}

/** What the agents read; of a format that nobody here says, all that there are, that of SPIFFE first. */
function completed(deployment: Deployment, config: SpireConfig, plugin: PluginConfig, path: string, key: string): readonly Fix[] {
  const { name, data } = plugin
  if (name !== 'k8s_configmap')
    return key === 'format' ? ['spiffe', 'pem', 'jwks'].flatMap((format) => suggestion(`Write '${format}'`, insertKey(config, data, key, format))) : []
  const server = deployment.servers.find((one) => one.config === config)
  // Two writers of one bundle are one too many.
  if (server && publishedBundles(server).some(({ plugin }) => plugin.type === 'Notifier')) return removed(server, plugin)
  const clusters = knownValue(data.map('clusters')) ?? []
  const cluster = clusters.find((one) => path.includes(`[${one.name}]`))
  const readers = deployment.agents.filter((agent) => knownValue(agent.server)?.config === config)
  const values = readers.map((agent) => valueFor(agent, key))
  const [value] = values
  if (!cluster || cluster.block.has('kubeconfig_path') || value === undefined || values.some((other) => other !== value)) return []
  return suggestion(`Write '${value}', which the agents read`, firstIn(cluster.place, `${key} = ${JSON.stringify(value)}`))
}

function valueFor(agent: Agent, key: string): string | undefined {
  const source = bundleFileOf(agent)?.source
  switch (key) {
    case 'namespace':
      return source?.namespace
    case 'configmap_name':
      return source?.name
    case 'configmap_key':
      return source?.key
    default:
      return knownValue(agent.setting('trust_bundle_format', 'trustBundleFormat')) ?? 'pem'
  }
}

/** Below the line that opens a block. */
function firstIn({ file, start, via }: Place, setting: string): Edit | undefined {
  const { line } = file.position(start)
  const [above, next] = [file.line(line), file.lineStarts[line]]
  if (via?.length || next === undefined || !/^\s*"?[\w.-]+"?\s*=?\s*\{\s*$/.test(above)) return undefined
  return { place: file.place(next, next), text: `${/^\s*/.exec(above)?.[0] ?? ''}  ${setting}\n` }
}
