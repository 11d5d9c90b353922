import type { Workload } from '../../kubernetes/workload.ts'
import type { Block } from '../../spire/config.ts'
import { knownValue } from '../../text/answer.ts'
import type { Component } from '../component.ts'
import type { Deployment } from '../deployment.ts'
import type { Identity } from './identities.ts'

/** What the legacy registrars make for the pods of a workload, and why one makes nothing (spire: support/k8s/k8s-workload-registrar at v1.5.6). */
export interface ByRegistrar {
  readonly identities: readonly Identity[]
  readonly refusals: readonly string[]
}

export function registrarIdentities({ components, configOf }: Deployment, workload: Workload): ByRegistrar {
  const identities: Identity[] = []
  const refusals: string[] = []
  for (const component of components) {
    if (component.program !== 'k8s-workload-registrar') continue
    const made = madeBy(component, configOf(component)?.config.main, workload)
    if (typeof made === 'string') refusals.push(`the k8s-workload-registrar makes none: ${made}`)
    else identities.push(made)
  }
  return { identities, refusals }
}

/** One entry, or why there is none. */
function madeBy(component: Component, main: Block | undefined, { pod }: Workload): Identity | string {
  const { namespace } = pod
  const trustDomain = main && knownValue(main.string('trust_domain'))
  const cluster = main && knownValue(main.string('cluster'))
  const disabled = main?.strings('disabled_namespaces')
  if (!main || trustDomain === undefined || cluster === undefined || namespace === undefined || disabled?.is === 'unknown') return 'its config cannot be read'
  if (disabled?.is === 'known' && disabled.value.some(({ value }) => value === namespace)) return `it ignores the namespace ${namespace}`
  const mode = knownValue(main.string('mode')) ?? 'webhook'
  if (mode === 'crd' && (main.has('identity_template') || knownValue(main.bool('pod_controller')) !== true)) return 'its templates are not read here'
  const path = pathOf(main, pod)
  if (path.is === 'none') return path.why
  return {
    spiffeId: `spiffe://${trustDomain}/${path.value}`,
    ...ENTRIES[mode === 'reconcile' || mode === 'crd' ? mode : 'webhook'](
      trustDomain,
      cluster,
      namespace,
      knownValue(main.string('controller_name')) ?? '<unknown>',
    ),
    dnsNames: [],
    ttl: undefined,
    from: { kind: component.workload.kind, name: component.workload.object.name, place: component.place },
  }
}

type Path = { readonly is: 'path'; readonly value: string } | { readonly is: 'none'; readonly why: string }

/** By a label or an annotation that is set, else by the ServiceAccount. */
function pathOf(main: Block, pod: Workload['pod']): Path {
  for (const [setting, what, values] of [
    ['pod_label', 'label', pod.labels.values],
    ['pod_annotation', 'annotation', pod.annotations.values],
  ] as const) {
    const key = main.string(setting)
    if (key.is !== 'known' || key.value === '') continue
    const value = values.get(key.value)?.text
    return value === undefined ? { is: 'none', why: `its pods have no ${what} ${key.value}` } : { is: 'path', value }
  }
  const account = knownValue(pod.serviceAccount) ?? '<unknown>'
  return { is: 'path', value: `ns/${pod.namespace ?? '<unknown>'}/sa/${account}` }
}

type Rest = Pick<Identity, 'parentId' | 'selectors'>

const ENTRIES: Readonly<Record<'reconcile' | 'crd' | 'webhook', (trustDomain: string, cluster: string, namespace: string, controller: string) => Rest>> = {
  reconcile: (trustDomain, cluster, namespace, controller) => ({
    parentId: `spiffe://${trustDomain}/${controller}/${cluster}/node/<node-name>`,
    selectors: [`k8s:ns:${namespace}`, 'k8s:pod-name:<pod-name>'],
  }),
  crd: (trustDomain, cluster, namespace) => ({
    parentId: `spiffe://${trustDomain}/k8s-workload-registrar/${cluster}/node/<node-name>`,
    selectors: ['k8s:pod-uid:<pod-uid>', `k8s:ns:${namespace}`, 'k8s:node-name:<node-name>'],
  }),
  webhook: (trustDomain, cluster, namespace) => ({
    parentId: `spiffe://${trustDomain}/k8s-workload-registrar/${cluster}/node`,
    selectors: [`k8s:ns:${namespace}`, 'k8s:pod-name:<pod-name>'],
  }),
}
