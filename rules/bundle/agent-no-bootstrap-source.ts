import { type Bootstrap, bootstrapSources } from '../../src/deployment/bundle/bootstrap.ts'
import { bundleWithinReach } from '../../src/deployment/bundle/bundle-edits.ts'
import { setKey } from '../../src/deployment/settings/item-edits.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'agent-no-bootstrap-source',
  area: 'bundle',
  summary: 'The agent knows from where to take its first trust bundle.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-agent/cli/run/run.go'],
  fix: 'safe',
  messages: {
    missing: {
      severity: 'error',
      when: 'validate',
      log: 'trust_bundle_path or trust_bundle_url must be configured unless insecure_bootstrap is set',
      text: "The agent has no trust bundle to begin with, so it cannot tell its server from another and exits. Set trust_bundle_path to the file of the bundle's ConfigMap, or trust_bundle_url.",
    },
  },
  check(deployment, report) {
    for (const bootstrap of bootstrapSources(deployment)) {
      if (bootstrap.complete && bootstrap.sources.length === 0) report('missing', bootstrap.place, {}, [], sourceFix(bootstrap))
    }
  },
})

/** The ConfigMap into which the server publishes, where the container has it or can have it. */
function sourceFix({ config, agents }: Bootstrap) {
  const bundle = bundleWithinReach(agents)
  const format = config.main.string('trust_bundle_format')
  if (!bundle || (format.is === 'known' && format.value !== 'pem')) return []
  return safeFix(`Set trust_bundle_path to '${bundle.path}'`, setKey(config, config.main, 'trust_bundle_path', bundle.path), ...bundle.edits)
}
