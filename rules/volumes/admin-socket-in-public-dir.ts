import { posix } from 'node:path'
import type { Agent } from '../../src/deployment/agent.ts'
import { faultsIn } from '../../src/deployment/settings/config-faults.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { contentAt } from '../../src/kubernetes/paths.ts'
import { knownValue } from '../../src/text/answer.ts'
import { replaceWord } from '../../src/text/edit.ts'
import type { Place } from '../../src/text/source-file.ts'

export default rule({
  id: 'admin-socket-in-public-dir',
  area: 'volumes',
  summary: "The agent's admin socket is not where workloads look for the Workload API.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-agent/cli/run/run_posix.go'],
  fix: 'unsafe',
  messages: {
    beside: {
      severity: 'error',
      when: 'validate',
      log: 'admin socket cannot be in the same directory or a subdirectory as that containing the Workload API socket',
      text: "'{path}' is in the directory of the Workload API's socket or below it, which workloads get to see, so the agent exits. Put the admin socket into a directory of its own.",
    },
  },
  check(deployment, report) {
    for (const { place, args, config, related = [] } of faultsIn(deployment, { kind: 'agent', code: 'conflict', path: /^agent\.admin_socket_path$/ })) {
      report(
        'beside',
        place,
        { path: args.value ?? '' },
        related,
        apart(
          deployment.agents.find((agent) => agent.config === config),
          place,
          args.value ?? '',
        ),
      )
    }
  },
})

/** In the agent's own folder, which no workload sees. */
function apart(agent: Agent | undefined, place: Place, path: string): readonly Fix[] {
  const folder = agent && knownValue(agent.setting('data_dir', 'dataDir'))
  const socket = agent && knownValue(agent.socketPath)
  if (!agent || folder === undefined || socket === undefined) return []
  const content = contentAt(agent.component.container, folder)
  if (content.is !== 'stored' || `${folder}/`.startsWith(`${posix.dirname(socket)}/`)) return []
  const apart = posix.join(folder, 'admin', posix.basename(path))
  return suggestion(`Write '${apart}'`, replaceWord(place, path, apart))
}
