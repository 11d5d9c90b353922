import { faultsIn } from '../../src/deployment/settings/config-faults.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'agent-rebootstrap-with-insecure',
  area: 'bundle',
  summary: 'An agent that may bootstrap again does not do so insecurely.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-agent/cli/run/run.go'],
  messages: {
    both: {
      severity: 'error',
      when: 'validate',
      log: 'insecure_bootstrap option can not be used with rebootstrapping',
      text: 'rebootstrap_mode and insecure_bootstrap exclude each other, and the agent exits. Set trust_bundle_path or trust_bundle_url in place of insecure_bootstrap.',
    },
  },
  check(deployment, report) {
    for (const { config, place, related = [] } of faultsIn(deployment, { kind: 'agent', code: 'conflict', path: /^agent\.rebootstrap_mode$/ })) {
      // Beside another source, insecure_bootstrap is the fault already.
      const sources = ['trust_bundle_path', 'trust_bundle_url', 'trust_bundle_spiffe_workload_api']
      if (sources.every((key) => config.main.string(key).is === 'absent')) report('both', place, {}, related)
    }
  },
})
