import { setEntry } from '../../kubernetes/insert.ts'
import { addService } from '../../kubernetes/new-objects.ts'
import type { KubernetesObject } from '../../kubernetes/object.ts'
import { type Listener, leadsTo, listenerOf, type Port, portOfService, serviceOf } from '../../kubernetes/service.ts'
import { type Edit, replaceWord } from '../../text/edit.ts'
import type { Place } from '../../text/source-file.ts'
import type { Deployment } from '../deployment.ts'
import { leadsToPort } from './public-hosts.ts'
import { type WebhookAsk, webhookAsks } from './webhook-asks.ts'

/** Why the API server does not reach a webhook by the Service that it names. */
export interface WebhookFault {
  readonly ask: WebhookAsk
  /** The text that a person would change. */
  readonly place: Place
  /** What puts it right, with all the others that ask the same. */
  readonly edits: readonly (Edit | undefined)[]
  readonly why: WebhookFaultReason
}

export type WebhookFaultReason =
  /** There is no Service of that name, and none that leads to the controller manager. */
  | { readonly is: 'none' }
  /** There is no Service of that name; another one leads there. `askers`: where all agree on a name, so that it is the Service that is called otherwise. */
  | { readonly is: 'name'; readonly meant: KubernetesObject; readonly askers: readonly Place[] }
  /** The Service has no such port, but another one that leads there; `askers` as above. */
  | { readonly is: 'port'; readonly meant: Port; readonly askers: readonly Place[] }
  /** The Service's port leads to another one of the pod; `use`: the one that is left when it is put right. */
  | { readonly is: 'target'; readonly target: number; readonly use: number }

/** Every such fault once, whatever number of webhooks share it. */
export function webhookFaults(deployment: Deployment): readonly WebhookFault[] {
  const asks = webhookAsks(deployment)
  const faults = new Map<string, WebhookFault>()
  for (const ask of asks) {
    const { found } = ask
    const fault = found.is === 'known' ? inService(deployment, ask, found.value, asks) : found.is === 'unknown' ? undefined : noService(deployment, ask, asks)
    if (!fault) continue
    const key = fault.why.is === 'none' ? `${ask.namespace} ${ask.service}` : placeKey(fault.place)
    if (!faults.has(key)) faults.set(key, fault)
  }
  return [...faults.values()]
}

function noService(deployment: Deployment, ask: WebhookAsk, asks: readonly WebhookAsk[]): WebhookFault {
  const { namePlace: place, service, namespace } = ask
  const meant = leadsToPort(deployment, ask.manager.component.pod, ask.answers).find((lead) => !lead.service.headless)?.service.object
  if (!meant) return { ask, place, edits: [addedService(deployment, ask)], why: { is: 'none' } }
  const alike = asks.filter((other) => other.service === service && other.namespace === namespace)
  if (asks.length > 1 && alike.length === asks.length && meant.namespace === namespace) {
    const askers = alike.map(({ namePlace }) => namePlace)
    return { ask, place: meant.place, edits: alike.flatMap((one) => renamed(one, meant)), why: { is: 'name', meant, askers } }
  }
  return { ask, place: meant.name === service ? ask.namespacePlace : place, edits: renamed(ask, meant), why: { is: 'name', meant, askers: [] } }
}

function inService(deployment: Deployment, ask: WebhookAsk, object: KubernetesObject, asks: readonly WebhookAsk[]): WebhookFault | undefined {
  const service = serviceOf(object)
  const { pod } = ask.manager.component
  // Whom it selects is said of the Service.
  if (leadsTo(service, pod) !== 'yes') return undefined
  const port = portOfService(service, ask.port)
  if (!port) {
    const meant = service.ports.find((one) => listenerOf(one, pod)?.number === ask.answers)
    if (meant?.port === undefined) return undefined
    const alike = asks.filter(({ found, port: asked }) => found.is === 'known' && found.value === object && asked === ask.port)
    const united = asks.length > 1 && alike.length === asks.length
    return {
      ask,
      place: united || !ask.portPlace ? meant.field.get('port').place : ask.portPlace,
      edits: (united ? alike : [ask]).map(({ webhook }) => setEntry(webhook.field.get('clientConfig').get('service'), 'port', meant.port ?? ask.port)),
      why: { is: 'port', meant, askers: united ? alike.map(({ portPlace, namePlace }) => portPlace ?? namePlace) : [] },
    }
  }
  const end = listenerOf(port, pod)
  // A name that no port has is said of the Service; what a container that nobody here knows does with the port, only it knows.
  if (!end || end.number === ask.answers || (end.container && !deployment.components.some(({ container }) => container === end.container))) return undefined
  const { place, use, edit } = oneNumber(ask, port, end)
  return { ask, place, edits: [edit], why: { is: 'target', target: end.number, use } }
}

/** Edits that have a webhook ask another Service. */
function renamed({ service, namePlace, namespace, namespacePlace }: WebhookAsk, meant: KubernetesObject): readonly (Edit | undefined)[] {
  const edits = meant.name === service ? [] : [replaceWord(namePlace, service, meant.name)]
  return meant.namespace === undefined || meant.namespace === namespace ? edits : [...edits, replaceWord(namespacePlace, namespace, meant.namespace)]
}

/** The Service that a webhook asks, in the file of the pods that answer it. */
function addedService({ cluster }: Deployment, { manager, service, namespace, port, answers }: WebhookAsk): Edit | undefined {
  const { workload, pod } = manager.component
  return pod.namespace === namespace ? addService(cluster, workload, [service], { name: 'webhook', port, target: answers }) : undefined
}

/** Of the port that the manager's config names, its container's and the Service's, the one that differs from the others, or from the usual one. */
function oneNumber(
  { manager, answers }: WebhookAsk,
  port: Port,
  end: Listener,
): { readonly place: Place; readonly use: number; readonly edit: Edit | undefined } {
  const { config, component } = manager
  const written = config?.number('webhook.port')
  const declared = component.container.ports.some((one) => one.get('containerPort').number === answers)
  if (end.container === component.container && !declared) {
    if (written?.is === 'known' && answers !== USUAL_PORT)
      return { place: written.place, use: end.number, edit: replaceWord(written.place, answers, end.number) }
    if (typeof port.target === 'string') return { place: end.place, use: answers, edit: replaceWord(end.place, end.number, answers) }
  }
  return { place: port.targetPlace, use: answers, edit: setEntry(port.field, 'targetPort', answers) }
}

const USUAL_PORT = 9443

function placeKey({ file, start }: Place): string {
  return `${file.path}:${start}`
}
