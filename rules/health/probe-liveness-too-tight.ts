import { type Probe, probesOf } from '../../src/deployment/network/health.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import type { Container } from '../../src/kubernetes/container.ts'
import { insertLines, setEntry } from '../../src/kubernetes/insert.ts'
import type { Edit } from '../../src/text/edit.ts'

/** An agent tries for so long to attest before it gives up by itself (spire: pkg/agent/agent.go, bootstrapBackoffMaxElapsedTime, at v1.14.2). */
const MINUTE = 60

export default rule({
  id: 'probe-liveness-too-tight',
  area: 'health',
  summary: 'A slow start is not taken for a failure.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: pkg/agent/agent.go', 'spire: pkg/server/server.go'],
  fix: 'unsafe',
  messages: {
    tight: {
      severity: 'warning',
      when: 'start',
      log: 'failed liveness probe, will be restarted',
      text: 'The kubelet restarts the {program} {seconds} seconds after its start if it does not answer by then. It answers only when {ready}, which may take longer than a minute, and then it never comes up. Add a startupProbe with more patience.',
    },
  },
  check({ servers, agents }, report) {
    for (const configured of [...servers, ...agents]) {
      const probes = probesOf(configured.component.container)
      const probe = probes.find(({ kind }) => kind === 'startupProbe') ?? probes.find(({ kind }) => kind === 'livenessProbe')
      if (probe?.patience === undefined || probe.patience >= MINUTE) continue
      const patience =
        probe.kind === 'startupProbe'
          ? setEntry(probe.field, 'failureThreshold', Math.ceil(PATIENT / (probe.field.get('periodSeconds').number ?? 10)))
          : startupProbe(configured.component.container, probe)
      const fixes = suggestion('Have the start wait for five minutes', patience)
      const server = configured.component.program === 'spire-server'
      const ready = server ? 'its database, its keys and its upstream authority are there' : 'the node is attested'
      report('tight', probe.field.key?.place ?? probe.field.place, { program: server ? 'server' : 'agent', seconds: probe.patience, ready }, [], fixes)
    }
  },
})

/** Seconds. */
const PATIENT = 300

/** The liveness probe's own question, asked before it. */
function startupProbe({ field }: Container, { http, field: probe }: Probe): Edit | undefined {
  const port = probe.get('httpGet').get('port').scalar?.source
  if (!http || port === undefined || http.path === undefined || http.host !== undefined) return undefined
  return insertLines(field, [
    'startupProbe:',
    '  httpGet:',
    `    path: ${http.path}`,
    `    port: ${port}`,
    '  periodSeconds: 5',
    `  failureThreshold: ${PATIENT / 5}`,
  ])
}
