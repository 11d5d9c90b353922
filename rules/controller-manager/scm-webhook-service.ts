import { webhookFaults } from '../../src/deployment/network/webhook-faults.ts'
import { isWhole } from '../../src/deployment/whole.ts'
import { safeFix, suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import type { Place } from '../../src/text/source-file.ts'

const LOG = 'failed calling webhook "{webhook}"'

export default rule({
  id: 'scm-webhook-service',
  area: 'controller-manager',
  summary: "The API server reaches the controller manager's webhook by the Service that the webhook names.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['k8s: reference/access-authn-authz/extensible-admission-controllers', 'spire-controller-manager: cmd/main.go'],
  fix: 'safe',
  messages: {
    slip: {
      severity: 'error',
      when: 'apply',
      log: LOG,
      text: "The webhook is asked by Service '{service}', which is not there; '{meant}' leads to it. The API server cannot have any registration checked, and refuses them all. Use one name.",
    },
    slipOpen: {
      severity: 'warning',
      when: 'apply',
      text: "The webhook is asked by Service '{service}', which is not there; '{meant}' leads to it. The API server cannot have any registration checked, and takes them unchecked. Use one name.",
    },
    missing: {
      severity: 'error',
      when: 'apply',
      log: LOG,
      text: "The webhook is asked by Service '{service}', which is not there, and no other leads to the controller manager. The API server refuses every registration. Add a Service for port {port} of its pod.",
    },
    elsewhere: {
      severity: 'warning',
      when: 'apply',
      log: LOG,
      text: "The webhook is asked by Service '{service}', which is not among the files, and no other of them leads to the controller manager. Without it the API server has no registration checked. Add it, or declare it as external.",
    },
    part: {
      severity: 'note',
      when: 'apply',
      text: "The webhook is asked by Service '{service}', which is not among the files.",
    },
    port: {
      severity: 'error',
      when: 'apply',
      log: LOG,
      text: "The webhook is asked at port {port} of Service '{service}', which has no such port: the API server cannot have any registration checked, and refuses them all. Use port {meant}.",
    },
    portOpen: {
      severity: 'warning',
      when: 'apply',
      text: "The webhook is asked at port {port} of Service '{service}', which has no such port: the API server cannot have any registration checked, and takes them unchecked. Use port {meant}.",
    },
    target: {
      severity: 'error',
      when: 'apply',
      log: LOG,
      text: "Service '{service}' leads the API server to port {target}, but the controller manager's webhook answers at port {port}: every registration is refused. Use one port.",
    },
    targetOpen: {
      severity: 'warning',
      when: 'apply',
      text: "Service '{service}' leads the API server to port {target}, but the controller manager's webhook answers at port {port}: registrations are taken unchecked. Use one port.",
    },
  },
  check(deployment, report) {
    for (const { ask, place, edits, why } of webhookFaults(deployment)) {
      const { service, answers, manager } = ask
      const { closed, name } = ask.webhook
      const args = { service, webhook: name }
      const answering = [[manager.place, 'the controller manager']] as const
      switch (why.is) {
        case 'name': {
          const meant = why.meant.name === service ? `${why.meant.namespace ?? 'default'}/${service}` : why.meant.name
          const related = relatedTo(why.askers, 'asked by this name', [why.meant.place, 'the Service that leads to it'])
          report(closed ? 'slip' : 'slipOpen', place, { ...args, meant }, related, safeFix(`Ask Service '${meant}'`, ...edits))
          break
        }
        case 'none': {
          const title = `Add Service '${service}'`
          if (ask.found.is === 'absent') report('missing', place, { ...args, port: answers }, answering, safeFix(title, ...edits))
          else if (isWhole(deployment, manager.component)) report('elsewhere', place, args, answering, suggestion(title, ...edits))
          else report('part', place, args, answering)
          break
        }
        case 'port': {
          const meant = why.meant.port ?? ''
          const related = relatedTo(why.askers, 'asked at this port', [why.meant.field.get('port').place, "the Service's port"])
          report(closed ? 'port' : 'portOpen', place, { ...args, port: ask.port, meant }, related, safeFix(`Ask at port ${meant}`, ...edits))
          break
        }
        case 'target':
          report(closed ? 'target' : 'targetOpen', place, { ...args, target: why.target, port: answers }, answering, safeFix(`Use port ${why.use}`, ...edits))
      }
    }
  },
})

type Related = readonly [Place, string]

/** All who ask, where it is not they that are wrong; else what they should ask. */
function relatedTo(askers: readonly Place[], what: string, meant: Related): readonly Related[] {
  return askers.length > 0 ? askers.map((asker): Related => [asker, what]) : [meant]
}
