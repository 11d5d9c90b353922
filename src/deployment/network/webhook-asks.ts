import type { KubernetesObject } from '../../kubernetes/object.ts'
import type { Answer } from '../../text/answer.ts'
import type { Place } from '../../text/source-file.ts'
import type { ControllerManager } from '../controller-manager.ts'
import type { Deployment } from '../deployment.ts'
import { type RegistrationWebhook, registrationWebhooks, webhookPort, webhooksOf } from './webhooks.ts'

/** A webhook that the API server asks at a Service, and the controller manager that is to answer. */
export interface WebhookAsk {
  readonly webhook: RegistrationWebhook
  readonly manager: ControllerManager
  /** The port at which the manager answers. */
  readonly answers: number
  /** The Service's name. */
  readonly service: string
  readonly namePlace: Place
  readonly namespace: string
  readonly namespacePlace: Place
  /** The Service's port that is asked. (kubernetes: staging/src/k8s.io/api/admissionregistration/v1/types.go, ServiceReference) */
  readonly port: number
  /** Undefined where nobody wrote it. */
  readonly portPlace: Place | undefined
  readonly found: Answer<KubernetesObject>
}

/** What webhooks for registrations ask of the controller managers that answer them. */
export function webhookAsks(deployment: Deployment): readonly WebhookAsk[] {
  const answering = deployment.controllerManagers.flatMap((manager) => {
    const answers = webhooksOf(manager) === 'on' ? webhookPort(manager) : undefined
    return answers === undefined ? [] : [{ manager, answers }]
  })
  if (answering.length === 0) return []
  return registrationWebhooks(deployment.cluster).flatMap((webhook) => {
    const field = webhook.field.get('clientConfig').get('service')
    const [service, namespace, port] = [field.get('name'), field.get('namespace'), field.get('port')]
    const own = answering.find(({ manager }) => manager.component.pod.namespace === namespace.string)
    const answer = own ?? (answering.length === 1 ? answering[0] : undefined)
    if (!answer || service.string === undefined || namespace.string === undefined) return []
    return {
      ...answer,
      webhook,
      service: service.string,
      namePlace: service.place,
      namespace: namespace.string,
      namespacePlace: namespace.place,
      port: port.number ?? 443,
      portPlace: port.exists ? port.place : undefined,
      found: deployment.lookUp('Service', namespace.string, service.string, service.place, webhook.object),
    }
  })
}
