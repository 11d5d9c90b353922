import { healthListenerOf, probesOf } from '../../src/deployment/network/health.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { insertLines } from '../../src/kubernetes/insert.ts'
import { workloadsBehind } from '../../src/kubernetes/service.ts'
import { knownValue } from '../../src/text/answer.ts'

export default rule({
  id: 'probe-missing',
  area: 'health',
  summary: 'A server behind a Service says when it is ready.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: pkg/server/server.go', 'spire: pkg/common/health/health.go'],
  fix: 'safe',
  messages: {
    readiness: {
      severity: 'warning',
      when: 'run',
      text: "The server has no readinessProbe, so the Service '{service}' sends agents to it before it has its CA, and while it is stuck. Add one that asks ready_path of health_checks.",
    },
  },
  check({ servers, services, workloads }, report) {
    for (const server of servers) {
      const { component } = server
      if (probesOf(component.container).some(({ kind }) => kind === 'readinessProbe')) continue
      const service = services.find((one) => !one.headless && workloadsBehind(one, workloads).includes(component.workload))
      if (!service) continue
      const listener = healthListenerOf(server)
      const [path, port] = [listener && knownValue(listener.readyPath), listener && knownValue(listener.port)]
      const asks = listener && knownValue(listener.enabled) === true && /^\/[\w/-]*$/.test(path ?? '') && /^\d+$/.test(port ?? '')
      const lines = ['readinessProbe:', '  httpGet:', `    path: ${path}`, `    port: ${port}`]
      const fixes = asks ? safeFix('Ask the health listener', insertLines(component.container.field, lines)) : []
      report('readiness', component.container.place, { service: service.object.name }, [[service.object.place, 'the Service']], fixes)
    }
  },
})
