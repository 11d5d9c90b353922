import type { LabelSelector } from 'kubernetes-types/meta/v1.js'
import { sameNamespace } from '../kubernetes/cluster.ts'
import { type KubernetesObject, typed } from '../kubernetes/object.ts'
import { labelSelector, selects } from '../kubernetes/selector.ts'
import { autoscalerOf, type Workload } from '../kubernetes/workload.ts'
import { consumersOf } from './consumers.ts'
import type { Deployment } from './deployment.ts'

/** The objects that this program answers for: SPIRE's own, what a component or a registration reaches, and what acts on its pods. */
export function ownObjects(deployment: Deployment): readonly KubernetesObject[] {
  const { cluster, spireObjects, workloads, components } = deployment
  const own = workloads.filter(({ object }) => spireObjects.has(object))
  const namespaces = new Set(components.flatMap(({ pod }) => pod.namespace ?? []))
  const consumers = new Set(consumersOf(deployment).map(({ object }) => object))
  return cluster.objects.filter(
    (object) => spireObjects.has(object) || consumers.has(object) || actsOnOwn(object, own, deployment) || isOwnByName(object, namespaces),
  )
}

/** Policies and autoscalers of SPIRE's pods. */
function actsOnOwn(object: KubernetesObject, own: readonly Workload[], { cluster }: Deployment): boolean {
  if (object.kind === 'HorizontalPodAutoscaler') return own.some((workload) => autoscalerOf(workload.object, cluster)?.node === object.root)
  if (object.kind !== 'NetworkPolicy' && object.kind !== 'PodDisruptionBudget') return false
  const spec = typed<{ spec: { selector?: LabelSelector; podSelector?: LabelSelector } }>(object).get('spec')
  const selector = labelSelector(object.kind === 'NetworkPolicy' ? spec.get('podSelector') : spec.get('selector'))
  return own.some(({ pod }) => sameNamespace(object.namespace, pod.namespace) && selects(selector, pod.labels) === 'yes')
}

/** A component's namespace, and what is SPIRE's by its name: its CustomResourceDefinitions, its webhooks. */
function isOwnByName({ kind, name, group }: KubernetesObject, namespaces: ReadonlySet<string>): boolean {
  if (kind === 'Namespace' && group === '') return namespaces.has(name)
  if (kind === 'CustomResourceDefinition') return name.endsWith('.spire.spiffe.io') || name.endsWith('.spiffeid.spiffe.io')
  return BY_NAME.has(kind) && /spire|spiffe/.test(name)
}

/** Kinds of which nothing else says whose they are. */
const BY_NAME: ReadonlySet<string> = new Set([
  'Certificate',
  'MutatingWebhookConfiguration',
  'ValidatingWebhookConfiguration',
  'PodSecurityPolicy',
  'PodDisruptionBudget',
  'Ingress',
])
