import { bootstrapSources } from '../../src/deployment/bootstrap.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'agent-no-bootstrap-source',
  area: 'bundle',
  summary: 'The agent knows from where to take its first trust bundle.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-agent/cli/run/run.go'],
  messages: {
    missing: {
      severity: 'error',
      when: 'validate',
      log: 'trust_bundle_path or trust_bundle_url must be configured unless insecure_bootstrap is set',
      text: "The agent has no trust bundle to begin with, so it cannot tell its server from another and exits. Set trust_bundle_path to the file of the bundle's ConfigMap, or trust_bundle_url.",
    },
  },
  check(deployment, report) {
    for (const { place, sources, complete } of bootstrapSources(deployment)) {
      if (complete && sources.length === 0) report('missing', place, {})
    }
  },
})
