import { pluginsIn, readsAtLeast } from '../../src/deployment/settings/config-faults.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'agent-keymanager-memory-non-reattestable',
  area: 'node-attestation',
  summary: 'An agent that can attest only once keeps its keys over a restart.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: pkg/server/plugin/nodeattestor (CanReattest)', 'spire: CHANGELOG 1.15.3'],
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
      report(id, plugin.place, { attestor: attestor.name, remedy }, [[attestor.place, 'how the agent attests']])
    }
  },
})

/** Whatever the server's config says; with http_challenge it depends on that. (spire: CanReattest at v1.14.2) */
const ONCE = ['join_token', 'aws_iid', 'azure_imds', 'azure_msi', 'gcp_iit']
