import { faultsIn } from '../../src/deployment/settings/config-faults.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'admin-socket-in-public-dir',
  area: 'volumes',
  summary: "The agent's admin socket is not where workloads look for the Workload API.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-agent/cli/run/run_posix.go'],
  messages: {
    beside: {
      severity: 'error',
      when: 'validate',
      log: 'admin socket cannot be in the same directory or a subdirectory as that containing the Workload API socket',
      text: "'{path}' is in the directory of the Workload API's socket or below it, which workloads get to see, so the agent exits. Put the admin socket into a directory of its own.",
    },
  },
  check(deployment, report) {
    for (const { place, args, related = [] } of faultsIn(deployment, { kind: 'agent', code: 'conflict', path: /^agent\.admin_socket_path$/ })) {
      report(
        'beside',
        place,
        { path: args.value ?? '' },
        related.map((one) => [one.place, one.message] as const),
      )
    }
  },
})
