import { faultsIn } from '../../src/deployment/settings/config-faults.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'join-token-with-file',
  area: 'node-attestation',
  summary: 'The agent gets its join token from one place.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-agent/cli/run/run.go'],
  messages: {
    both: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: 'join_token and join_token_file are both set, and the agent takes only one of them: it exits. Keep join_token_file, so that the token stays out of the config.',
    },
  },
  check(deployment, report) {
    for (const { place, args, log = '', related = [] } of faultsIn(deployment, { kind: 'agent', code: 'conflict', path: /^agent\.join_token_file$/ })) {
      if (args.keys?.startsWith('join_token,')) report('both', place, { log }, related)
    }
  },
})
