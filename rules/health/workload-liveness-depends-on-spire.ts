import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'workload-liveness-depends-on-spire',
  area: 'health',
  summary: "A workload's liveness does not hang on SPIRE's.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['networkservicemesh#2766', 'kubernetes: docs of liveness probes'],
  messages: {
    liveness: {
      severity: 'warning',
      when: 'run',
      log: 'Liveness probe failed',
      text: "This livenessProbe asks SPIRE, so while the agent or the server is away the kubelet kills '{container}' over and over, although its own SVID is still good. Ask SPIRE in the readinessProbe if at all, and let the livenessProbe ask the program itself.",
    },
  },
  check({ workloads, components }, report) {
    const own = new Set(components.map(({ container }) => container.field.node))
    for (const { pod } of workloads) {
      for (const container of pod.containers) {
        if (own.has(container.field.node)) continue
        const command = container.field.get('livenessProbe').get('exec').get('command')
        const words = command.items()
        const line = words.map(({ string = '' }) => string).join(' ')
        if (!ASKS.test(line)) continue
        const word = words.find(({ string = '' }) => /(?:^|\/)spire-agent$/.test(string)) ?? words.find(({ string = '' }) => ASKS.test(string))
        report('liveness', word?.place ?? command.place, { container: container.name })
      }
    }
  },
})

/** A client of the Workload API, or a look at the agent's socket. */
const ASKS = /\bspire-agent\s+(?:api\s+(?:fetch|validate|watch)|healthcheck)\b|\bgo-spiffe\b.*\bfetch\b|\bspiffe[-\w/]*(?:\.sock|\/agent\.sock)|\bagent\.sock\b/
