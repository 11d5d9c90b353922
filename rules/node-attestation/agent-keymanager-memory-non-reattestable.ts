import type { Agent } from '../../src/deployment/agent.ts'
import { pluginsIn, readsAtLeast } from '../../src/deployment/settings/config-faults.ts'
import { insertKey } from '../../src/deployment/settings/setting-edits.ts'
import { lostWith } from '../../src/deployment/volumes/persistence.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { replaceEntry } from '../../src/kubernetes/insert.ts'
import { contentAt } from '../../src/kubernetes/paths.ts'
import type { Volume } from '../../src/kubernetes/volume.ts'
import type { PluginConfig } from '../../src/spire/config.ts'
import { type Edit, replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'agent-keymanager-memory-non-reattestable',
  area: 'node-attestation',
  summary: 'An agent that can attest only once keeps its keys over a restart.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: pkg/server/plugin/nodeattestor (CanReattest)', 'spire: CHANGELOG 1.15.3'],
  fix: 'unsafe',
  messages: {
    lost: {
      severity: 'warning',
      when: 'run',
      text: '\'{attestor}\' attests a node only once, and the agent keeps its keys in memory only: after a restart it has no identity, and the server refuses it until somebody {remedy}. Use KeyManager "disk" on a volume that outlives the pod.',
    },
    warned: {
      severity: 'warning',
      when: 'run',
      log: "Node attestation is not reattestable and the 'memory' key manager is in use; if the agent process is restarted, it will be unable to obtain a new SVID and will need to be manually evicted to be able to re-attest.",
      text: '\'{attestor}\' attests a node only once, and the agent keeps its keys in memory only: after a restart it has no identity, and the server refuses it until somebody {remedy}. Use KeyManager "disk" on a volume that outlives the pod.',
    },
  },
  check(deployment, report) {
    for (const { plugin, config } of pluginsIn(deployment, 'agent', 'KeyManager', 'memory')) {
      const attestor = config.enabledPlugins('NodeAttestor').find(({ name, external }) => !external && ONCE.includes(name))
      if (!attestor) continue
      const remedy = attestor.name === 'join_token' ? 'gives it a new token' : 'evicts the agent'
      const id = readsAtLeast(config, '1.15.3') ? 'warned' : 'lost'
      const agent = deployment.agents.find((one) => one.config === config)
      report(id, plugin.place, { attestor: attestor.name, remedy }, [[attestor.place, 'how the agent attests']], agent ? keysOnDisk(agent, plugin) : [])
    }
  },
})

/** Keys in the agent's own folder, which then has to outlive the pod. */
function keysOnDisk(agent: Agent, { place, data }: PluginConfig): readonly Fix[] {
  const folder = agent.setting('data_dir', 'dataDir')
  const content = folder.is === 'known' ? contentAt(agent.component.container, folder.value) : undefined
  if (!agent.config || folder.is !== 'known' || content?.is !== 'stored') return []
  const kept = lostWith(content) === undefined ? [] : [onHost(content.volume)]
  return suggestion('Keep the keys on disk', replaceWord(place, 'memory', 'disk'), insertKey(agent.config, data, 'directory', folder.value), ...kept)
}

function onHost(volume: Volume): Edit | undefined {
  const lines = ['hostPath:', '  path: /var/lib/spire-agent', '  type: DirectoryOrCreate']
  return volume.from === 'pod' && volume.source === 'emptyDir' ? replaceEntry(volume.field, 'emptyDir', lines) : undefined
}

/** Whatever the server's config says; with http_challenge it depends on that. (spire: CanReattest at v1.14.2) */
const ONCE = ['join_token', 'aws_iid', 'azure_imds', 'azure_msi', 'gcp_iit']
