import type { Agent } from '../../src/deployment/agent.ts'
import { bootstrapSources } from '../../src/deployment/bundle/bootstrap.ts'
import { bundleWithinReach } from '../../src/deployment/bundle/bundle-edits.ts'
import { faultsIn } from '../../src/deployment/settings/config-faults.ts'
import { replaceSetting } from '../../src/deployment/settings/item-edits.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import type { SpireConfig } from '../../src/spire/config.ts'

export default rule({
  id: 'agent-insecure-bootstrap',
  area: 'bundle',
  summary: 'The agent checks at its first contact that the server is its own.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: doc/spire_agent.md'],
  securitySeverity: 7.4,
  fix: 'unsafe',
  messages: {
    insecure: {
      severity: 'error',
      text: "The agent believes whichever server answers first, so somebody in between can give it, and all workloads of the node, a bundle and identities of their own making. Set trust_bundle_path to the file of the bundle's ConfigMap, and remove insecure_bootstrap.",
    },
  },
  check(deployment, report) {
    const conflicts = faultsIn(deployment, { kind: 'agent', code: 'conflict' }).map(({ place }) => place.file)
    for (const { config, agents, sources } of bootstrapSources(deployment)) {
      const [source] = sources
      // With another source beside it, the agent does not even start, which is said elsewhere.
      if (sources.length === 1 && source?.key === 'insecure_bootstrap' && !conflicts.includes(source.place.file)) {
        report('insecure', source.place, {}, [], withBundle(config, agents))
      }
    }
  },
})

/** The bundle that the server publishes, in the place of blind trust: it is there only once a server has run. */
function withBundle(config: SpireConfig, agents: readonly Agent[]) {
  const bundle = bundleWithinReach(agents)
  const key = config.main.key('insecure_bootstrap')
  if (!bundle || !key) return []
  return suggestion(`Read the bundle from '${bundle.path}'`, replaceSetting(config, key, [`trust_bundle_path = "${bundle.path}"`]), ...bundle.edits)
}
