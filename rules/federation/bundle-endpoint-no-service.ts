import { closedEndpoint } from '../../src/deployment/network/closed-endpoint.ts'
import { isWhole } from '../../src/deployment/whole.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'bundle-endpoint-no-service',
  area: 'federation',
  summary: 'Partners reach the bundle endpoint.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: [
    'spire: doc/spire_server.md, bundle_endpoint',
    'k8s: concepts/services-networking/service',
    'k8s: concepts/services-networking/network-policies',
  ],
  fix: 'safe',
  messages: {
    service: {
      severity: 'warning',
      when: 'run',
      text: "The bundle endpoint listens at port {port}, and no Service among the files leads there, while others lead to the server: partners cannot fetch the bundle, and federation with them ends when this trust domain's CA is renewed. Add a Service for port {port}.",
    },
    target: {
      severity: 'warning',
      when: 'run',
      text: "Service '{service}' is for the bundle endpoint and leads to port {target} of the server's pods, while the endpoint listens at port {port}: partners cannot fetch the bundle, and federation with them ends when this trust domain's CA is renewed. Write targetPort: {port}.",
    },
    part: {
      severity: 'note',
      when: 'run',
      text: 'The bundle endpoint listens at port {port}, and no Service among the files leads there.',
    },
    opens: {
      severity: 'warning',
      when: 'run',
      text: "NetworkPolicy '{policy}' opens port {open} of the server's pods, where nothing listens, and no policy opens port {port}, where the bundle endpoint does: partners wait in vain. A policy goes by the pod's port, not by the Service's. Write {port}.",
    },
    policy: {
      severity: 'warning',
      when: 'run',
      text: "NetworkPolicy '{policy}' takes the server's pods, and no policy lets anybody reach port {port}, where the bundle endpoint listens: partners wait in vain. Allow port {port}.",
    },
  },
  check(deployment, report) {
    for (const server of deployment.servers) {
      const closed = closedEndpoint(deployment, server)
      if (!closed) continue
      const { port, place } = closed.endpoint
      const related = [[place, 'the bundle endpoint']] as const
      switch (closed.is) {
        case 'no-service': {
          const { meant, others, edits } = closed
          const name = meant?.service.object.name
          const fixes = safeFix(name === undefined ? 'Add a Service' : `Lead Service '${name}' there`, ...edits)
          const whole = others && isWhole(deployment, server.component)
          if (whole && name !== undefined && meant?.port.target !== undefined)
            report('target', meant.port.targetPlace, { service: name, target: meant.port.target, port }, related, fixes)
          else if (whole) report('service', place, { port }, [[server.place, 'the server']], fixes)
          else report('part', place, { port }, [[server.place, 'the server']])
          break
        }
        case 'other-port': {
          const { policy, number, field } = closed.open
          const at = field.get('port').place
          report('opens', at, { policy: policy.name, open: number, port }, related, safeFix(`Write ${port}`, replaceWord(at, number, port)))
          break
        }
        case 'closed':
          report('policy', closed.policy.place, { policy: closed.policy.name, port }, related, safeFix(`Let port ${port} through`, closed.edit))
      }
    }
  },
})
