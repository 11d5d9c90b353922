import { probesOf } from '../../src/deployment/health.ts'
import { rule } from '../../src/engine/rule.ts'
import { workloadsBehind } from '../../src/kubernetes/service.ts'

export default rule({
  id: 'probe-missing',
  area: 'health',
  summary: 'A server behind a Service says when it is ready.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: pkg/server/server.go', 'spire: pkg/common/health/health.go'],
  messages: {
    readiness: {
      severity: 'warning',
      when: 'run',
      text: "The server has no readinessProbe, so the Service '{service}' sends agents to it before it has its CA, and while it is stuck. Add one that asks ready_path of health_checks.",
    },
  },
  check({ servers, services, workloads }, report) {
    for (const { component } of servers) {
      if (probesOf(component.container).some(({ kind }) => kind === 'readinessProbe')) continue
      const service = services.find((one) => !one.headless && workloadsBehind(one, workloads).includes(component.workload))
      if (service) report('readiness', component.container.place, { service: service.object.name }, [[service.object.place, 'the Service']])
    }
  },
})
