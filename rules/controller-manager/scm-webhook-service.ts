import type { ControllerManager } from '../../src/deployment/controller-manager.ts'
import type { Deployment } from '../../src/deployment/deployment.ts'
import { leadsToPort } from '../../src/deployment/network/public-hosts.ts'
import { type RegistrationWebhook, registrationWebhooks, webhookPort, webhooksOf } from '../../src/deployment/network/webhooks.ts'
import { isWhole } from '../../src/deployment/whole.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { safeFix, suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { setEntry } from '../../src/kubernetes/insert.ts'
import { addService } from '../../src/kubernetes/new-objects.ts'
import type { KubernetesObject } from '../../src/kubernetes/object.ts'
import { type Listener, leadsTo, listenerOf, type Port, portOfService, serviceOf } from '../../src/kubernetes/service.ts'
import { type Edit, replaceWord } from '../../src/text/edit.ts'
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
    const managers = deployment.controllerManagers.filter((manager) => webhooksOf(manager) === 'on' && webhookPort(manager) !== undefined)
    if (managers.length === 0) return
    const asked = registrationWebhooks(deployment.cluster).flatMap((webhook) => targetOf(deployment, managers, webhook) ?? [])
    const told = new Set<string>()
    for (const one of asked) {
      const { webhook, manager, service, namespace, namePlace, found } = one
      const args = { service, webhook: webhook.name }
      if (found.is === 'known') {
        checkService(webhook, manager, found.value)
        continue
      }
      if (found.is === 'unknown') continue
      const key = `${namespace} ${service}`
      if (told.has(key)) continue
      const alike = asked.filter((other) => other.service === service && other.namespace === namespace)
      const instead = leadsToPort(deployment, manager.component.pod, webhookPort(manager) ?? 0).filter(({ service: one }) => !one.headless)
      const [meant] = instead
      if (meant) {
        // All who ask agree on a name: then it is the Service that is called otherwise.
        const united = asked.length > 1 && alike.length === asked.length && meant.service.object.namespace === namespace
        const meantName = meant.service.object.name
        const at = united
          ? meant.service.object.place
          : meantName === service
            ? webhook.field.get('clientConfig').get('service').get('namespace').place
            : namePlace
        const full = meantName === service ? `${meant.service.object.namespace ?? 'default'}/${meantName}` : meantName
        if (united) told.add(key)
        const related = united
          ? alike.map((one) => [one.namePlace, 'asked by this name'] as const)
          : ([[meant.service.object.place, 'the Service that leads to it']] as const)
        const renamed = (united ? alike : [one]).flatMap((asking) => ask(asking, meant.service.object))
        report(webhook.closed ? 'slip' : 'slipOpen', at, { ...args, meant: full }, related, safeFix(`Ask Service '${full}'`, ...renamed))
        continue
      }
      told.add(key)
      const related = [[manager.place, 'the controller manager']] as const
      const title = `Add Service '${service}'`
      const added = addedService(deployment, one)
      if (found.is === 'absent') report('missing', namePlace, { ...args, port: webhookPort(manager) ?? '' }, related, safeFix(title, added))
      else if (isWhole(deployment, manager.component)) report('elsewhere', namePlace, args, related, suggestion(title, added))
      else report('part', namePlace, args, related)
    }

    function checkService(webhook: RegistrationWebhook, manager: ControllerManager, object: KubernetesObject): void {
      const service = serviceOf(object)
      const { pod } = manager.component
      const wanted = webhookPort(manager)
      // Whom it selects is said of the Service.
      if (leadsTo(service, pod) !== 'yes' || wanted === undefined) return
      const field = webhook.field.get('clientConfig').get('service').get('port')
      const { number } = portAsked(webhook)
      const port = portOfService(service, number)
      const right = service.ports.find((one) => listenerOf(one, pod)?.number === wanted)
      const args = { service: object.name, webhook: webhook.name, port: number }
      if (!port) {
        if (right?.port === undefined) return
        const own = right.field.get('port').place
        const alike = asked.filter((one) => one.found.is === 'known' && one.found.value === object && portAsked(one.webhook).number === number)
        // All who ask agree on a port: then it is the Service's that is another.
        const united = asked.length > 1 && alike.length === asked.length
        const at = united || !field.exists ? own : field.place
        if (told.has(placeKey(at))) return
        told.add(placeKey(at))
        const related = united ? alike.map((one) => [portAsked(one.webhook).place, 'asked at this port'] as const) : ([[own, "the Service's port"]] as const)
        const asking = (united ? alike : [{ webhook }]).map((one) =>
          setEntry(one.webhook.field.get('clientConfig').get('service'), 'port', right.port ?? number),
        )
        report(webhook.closed ? 'port' : 'portOpen', at, { ...args, meant: right.port }, related, safeFix(`Ask at port ${right.port}`, ...asking))
        return
      }
      const end = listenerOf(port, pod)
      // A name that no port has is said of the Service; what a container that nobody here knows does with the port, only it knows.
      if (!end || end.number === wanted || (end.container && !deployment.components.some(({ container }) => container === end.container))) return
      const at = slip(manager, port, end, wanted)
      if (told.has(placeKey(at))) return
      told.add(placeKey(at))
      const related = [[manager.place, 'the controller manager']] as const
      report(webhook.closed ? 'target' : 'targetOpen', at, { ...args, target: end.number, port: wanted }, related, oneNumber(manager, port, end, wanted, at))
    }
  },
})

type Asked = NonNullable<ReturnType<typeof targetOf>>

function targetOf(deployment: Deployment, managers: readonly ControllerManager[], webhook: RegistrationWebhook) {
  const field = webhook.field.get('clientConfig').get('service')
  const name = field.get('name')
  const namespace = field.get('namespace').string
  const own = managers.find(({ component }) => component.pod.namespace === namespace)
  const manager = own ?? (managers.length === 1 ? managers[0] : undefined)
  if (!manager || name.string === undefined || namespace === undefined) return undefined
  const found = deployment.lookUp('Service', namespace, name.string, name.place, webhook.object)
  return { webhook, manager, service: name.string, namespace, namePlace: name.place, found }
}

/** kubernetes: staging/src/k8s.io/api/admissionregistration/v1/types.go, ServiceReference */
function portAsked({ field }: RegistrationWebhook): { readonly number: number; readonly place: Place } {
  const port = field.get('clientConfig').get('service').get('port')
  return { number: port.number ?? 443, place: port.exists ? port.place : field.get('name').place }
}

/** Of the port that the manager's config names, its container's and the Service's, the one that differs from the others, or from the usual one. */
function slip({ config, component }: ControllerManager, port: Port, end: Listener, wanted: number): Place {
  const written = config?.number('webhook.port')
  const declared = component.container.ports.some((one) => one.get('containerPort').number === wanted)
  if (end.container !== component.container || declared) return port.targetPlace
  if (written?.is === 'known' && wanted !== USUAL_PORT) return written.place
  return typeof port.target === 'string' ? end.place : port.targetPlace
}

const USUAL_PORT = 9443

/** Edits that have a webhook ask another Service. */
function ask({ webhook, service, namespace, namePlace }: Asked, { name, namespace: own }: KubernetesObject): readonly (Edit | undefined)[] {
  const edits = name === service ? [] : [replaceWord(namePlace, service, name)]
  const place = webhook.field.get('clientConfig').get('service').get('namespace').place
  return own === undefined || own === namespace ? edits : [...edits, replaceWord(place, namespace, own)]
}

/** The Service that a webhook asks, in the file of the pods that answer it. */
function addedService(deployment: Deployment, { webhook, manager, service, namespace }: Asked): Edit | undefined {
  const { workload, pod } = manager.component
  const target = webhookPort(manager)
  if (pod.namespace !== namespace || target === undefined) return undefined
  return addService(deployment.cluster, workload, [service], { name: 'webhook', port: portAsked(webhook).number, target })
}

/** One number in the place that differs from the others. */
function oneNumber({ config }: ControllerManager, port: Port, end: Listener, wanted: number, at: Place): readonly Fix[] {
  const written = config?.number('webhook.port')
  if (placeKey(at) === placeKey(end.place)) return safeFix(`Write ${wanted}`, replaceWord(at, end.number, wanted))
  if (written?.is === 'known' && placeKey(at) === placeKey(written.place)) return safeFix(`Write ${end.number}`, replaceWord(at, wanted, end.number))
  return safeFix(`Lead to port ${wanted}`, setEntry(port.field, 'targetPort', wanted))
}

function placeKey({ file, start }: Place): string {
  return `${file.path}:${start}`
}
