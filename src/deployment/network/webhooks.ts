import type { ValidatingWebhook } from 'kubernetes-types/admissionregistration/v1.js'
import type { Cluster } from '../../kubernetes/cluster.ts'
import type { Field } from '../../kubernetes/field.ts'
import { type KubernetesObject, typed } from '../../kubernetes/object.ts'
import { knownValue } from '../../text/answer.ts'
import type { Place } from '../../text/source-file.ts'
import type { ControllerManager } from '../controller-manager.ts'

/** A webhook by which the API server has registrations checked before it takes them. */
export interface RegistrationWebhook {
  readonly object: KubernetesObject
  readonly field: Field<Fields>
  readonly name: string
  /** `clusterspiffeids`, … */
  readonly resources: readonly string[]
  /** Whether the API server refuses what it cannot have checked: so unless `Ignore` is written. */
  readonly closed: boolean
  /** The policy; where nobody wrote it, the webhook's name. */
  readonly policyPlace: Place
}

/** The webhooks for SPIRE's registrations. */
export function registrationWebhooks(cluster: Cluster): readonly RegistrationWebhook[] {
  return cluster.of('ValidatingWebhookConfiguration', 'admissionregistration.k8s.io').flatMap((object) =>
    typed<{ webhooks: Fields[] }>(object)
      .get('webhooks')
      .items()
      .flatMap((field) => {
        const rules = field.get('rules').items()
        if (
          !rules.some((one) =>
            one
              .get('apiGroups')
              .items()
              .some((group) => group.string === 'spire.spiffe.io'),
          )
        )
          return []
        const policy = field.get('failurePolicy')
        const name = field.get('name')
        return {
          object,
          field,
          name: name.string ?? '',
          resources: rules.flatMap((one) =>
            one
              .get('resources')
              .items()
              .flatMap((resource) => resource.string ?? []),
          ),
          closed: !policy.exists || policy.string === 'Fail',
          policyPlace: policy.exists ? policy.place : name.place,
        }
      }),
  )
}

/** kubernetes-types leaves out what a rule inherits. */
type Fields = Omit<ValidatingWebhook, 'rules'> & { readonly rules?: { readonly apiGroups?: string[]; readonly resources?: string[] }[] }

/** Whether a controller manager answers webhooks: always, unless `ENABLE_WEBHOOKS` is `false` (spire-controller-manager: cmd/main.go at v0.6.6). */
export function webhooksOf({ component, config }: ControllerManager): 'on' | 'off' | 'unknown' {
  if (config?.key('staticManifestPath') !== undefined) return 'off'
  const value = component.container.env('ENABLE_WEBHOOKS')
  if (value.is === 'absent') return 'on'
  if (value.is !== 'text' || value.text.holes.length > 0) return 'unknown'
  return value.text.text === 'false' ? 'off' : 'on'
}

/** The port at which a controller manager answers webhooks; undefined where it is not known. */
export function webhookPort({ config }: ControllerManager): number | undefined {
  if (!config || config.yaml.document.error) return undefined
  const port = config.number('webhook.port')
  return port.is === 'absent' ? 9443 : knownValue(port)
}
