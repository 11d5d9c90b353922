import type { Permission } from '../../kubernetes/policy-rule.ts'
import type { PluginConfig } from '../../spire/config.ts'
import { knownValue, writtenValue } from '../../text/answer.ts'
import type { Place } from '../../text/source-file.ts'
import type { Agent } from '../agent.ts'
import { readOnlyPortOf } from '../attestation/kubelet-port.ts'
import { publishedBundles } from '../bundle/bundle.ts'
import type { Component } from '../component.ts'
import type { ControllerManager } from '../controller-manager.ts'
import type { Deployment } from '../deployment.ts'
import { webhooksOf } from '../network/webhooks.ts'
import type { Server } from '../server.ts'

export type Purpose = 'tokenreview' | 'pods-nodes' | 'bundle' | 'label' | 'kubelet' | 'reconcile' | 'leader-election' | 'certificate' | 'certificate-cleanup'

/** Something that a component asks of the API server, or of the kubelet, as its pod's own account. */
export interface Need {
  readonly component: Component
  readonly purpose: Purpose
  readonly permission: Permission
  /** Permissions each of which does as well. */
  readonly instead: readonly Permission[]
  /** What in the config makes it needed. */
  readonly place: Place
}

/** Whether a server that is refused this exits, before anybody could be attested. */
export function isNeededToStart({ purpose }: Need): boolean {
  return purpose === 'bundle' || purpose === 'label' || purpose === 'certificate'
}

/** What the SPIRE components of a deployment ask of Kubernetes, as far as their configs are known. */
export function needsOf({ servers, agents, controllerManagers }: Deployment): readonly Need[] {
  return [...servers.flatMap((server) => serverNeeds(server, agents)), ...agents.flatMap(agentNeeds), ...controllerManagers.flatMap(managerNeeds)]
}

/** spire: pkg/server/plugin/{nodeattestor/k8spsat,notifier/k8sbundle} at v1.14.2 */
function serverNeeds(server: Server, agents: readonly Agent[]): readonly Need[] {
  return [...psatNeeds(server, agents), ...bundleNeeds(server), ...labelNeeds(server), ...certificateNeeds(server)]
}

function psatNeeds(server: Server, agents: readonly Agent[]): readonly Need[] {
  const clusters = server.psatClusters
  const local = clusters.is === 'known' ? clusters.value.filter(({ remote }) => !remote) : []
  const place = local[0]?.place
  if (place === undefined) return []
  const need = needs(server.component, place)
  const listed = local
    .flatMap(({ allowList }) => (allowList.is === 'known' ? allowList.value : []))
    .flatMap(({ value }) => /^([^:/]+):[^:/]+$/.exec(value)?.[1] ?? [])
  const own = agents.filter((agent) => knownValue(agent.server) === server).flatMap(({ namespace }) => namespace ?? [])
  // A namespace on the list in which no agent runs that is known here is the list's own fault, or another input's.
  const namespaces = own.length > 0 ? own.filter((name) => listed.includes(name)) : listed
  return [
    need('tokenreview', { verb: 'create', group: 'authentication.k8s.io', resource: 'tokenreviews', scope: 'cluster' }),
    ...[...new Set(namespaces)].map((namespace) => need('pods-nodes', { verb: 'get', group: '', resource: 'pods', scope: 'namespace', namespace })),
    need('pods-nodes', { verb: 'get', group: '', resource: 'nodes', scope: 'cluster' }),
  ]
}

function bundleNeeds(server: Server): readonly Need[] {
  return publishedBundles(server).flatMap(({ plugin, namespace, configMap, place }) => {
    // A publisher that may not write tries again for ever; the notifier makes the server exit.
    if (plugin.type !== 'Notifier' || namespace.is !== 'known' || configMap.is !== 'known') return []
    const need = needs(server.component, place)
    const map = { group: '', resource: 'configmaps', name: configMap.value, scope: 'namespace', namespace: namespace.value } as const
    return ['get', 'patch'].map((verb) => need('bundle', { ...map, verb }))
  })
}

/** What the UpstreamAuthority asks cert-manager for; it tidies up after itself, and only logs where it may not. */
function certificateNeeds(server: Server): readonly Need[] {
  const plugin = server.upstreamAuthority
  if (plugin?.name !== 'cert-manager' || plugin.external || plugin.data.has('kube_config_file')) return []
  const namespace = plugin.data.string('namespace')
  if (namespace.is !== 'known') return []
  const need = needs(server.component, namespace.place)
  const requests = { group: 'cert-manager.io', resource: 'certificaterequests', scope: 'namespace', namespace: namespace.value } as const
  return [
    ...['create', 'get'].map((verb) => need('certificate', { ...requests, verb })),
    ...['list', 'delete'].map((verb) => need('certificate-cleanup', { ...requests, verb })),
  ]
}

/** The kinds that a label of the notifier makes it watch. spire: pkg/server/plugin/notifier/k8sbundle/{webhook,apiservice}_client.go at v1.14.2 */
const LABELLED = [
  { key: 'webhook_label', group: 'admissionregistration.k8s.io', resources: ['validatingwebhookconfigurations', 'mutatingwebhookconfigurations'] },
  { key: 'api_service_label', group: 'apiregistration.k8s.io', resources: ['apiservices'] },
] as const

function labelNeeds(server: Server): readonly Need[] {
  return server
    .enabled('Notifier')
    .flatMap((plugin) => (plugin.name === 'k8sbundle' && !plugin.data.has('kube_config_file_path') ? watched(server, plugin) : []))
}

function watched(server: Server, { data }: PluginConfig): readonly Need[] {
  return LABELLED.flatMap(({ key, group, resources }) => {
    const label = data.string(key)
    if (label.is !== 'known' || label.value === '') return []
    const need = needs(server.component, label.place)
    return resources.flatMap((resource) => ['list', 'watch', 'patch'].map((verb) => need('label', { verb, group, resource, scope: 'cluster' })))
  })
}

/** spire: pkg/agent/plugin/workloadattestor/k8s/k8s.go at v1.14.2; the kubelet asks the API server whether the account may. */
function agentNeeds(agent: Agent): readonly Need[] {
  return agent.enabled('WorkloadAttestor').flatMap((plugin) => {
    if (plugin.name !== 'k8s' || plugin.external || !asksKubeletAsAccount(plugin)) return []
    // kubernetes: KEP-2862, on by default from 1.33.
    const finer = { verb: 'get', group: '', resource: 'nodes', subresource: 'pods', scope: 'cluster' } as const
    return [{ ...needs(agent.component, plugin.place)('kubelet', { ...finer, subresource: 'proxy' }), instead: [finer] }]
  })
}

/** Not by the port without authentication, nor as nobody, nor with a certificate or token of its own. */
export function asksKubeletAsAccount({ data }: PluginConfig): boolean {
  const port = readOnlyPortOf(data)
  if (port.is !== 'absent' && !(port.is === 'known' && port.value === 0)) return false
  if (data.string('certificate_path').is !== 'absent' || data.bool('use_anonymous_authentication').is === 'unknown') return false
  if (writtenValue(data.bool('use_anonymous_authentication')) === true || data.has('disable_kubelet_client')) return false
  return !data.has('token_path') && data.readable
}

const KINDS = ['clusterspiffeids', 'clusterstaticentries', 'clusterfederatedtrustdomains'] as const
const RECONCILED = {
  clusterspiffeids: 'clusterSPIFFEIDs',
  clusterstaticentries: 'clusterStaticEntries',
  clusterfederatedtrustdomains: 'clusterFederatedTrustDomains',
}

/** spire-controller-manager: cmd/main.go, internal/controller/*.go at v0.6.6 */
function managerNeeds(manager: ControllerManager): readonly Need[] {
  const { config, component } = manager
  // From a folder of manifests it works without an API server.
  if (!config || config.yaml.document.error || config.key('staticManifestPath') !== undefined) return []
  const need = needs(component, manager.clusterName.is === 'known' ? manager.clusterName.place : component.place)
  const reads = (group: string, resource: string): Need[] => ['list', 'watch'].map((verb) => need('reconcile', { verb, group, resource, scope: 'cluster' }))
  const wanted = KINDS.filter((kind) => {
    const flag = config.flag(`reconcile.${RECONCILED[kind]}`)
    // Without `reconcile` all three are; with it, those that it names.
    return flag.is === 'known' ? flag.value : flag.is === 'absent' && config.key('reconcile') === undefined
  })
  const found: Need[] = wanted.flatMap((kind) => [
    ...reads('spire.spiffe.io', kind),
    need('reconcile', { verb: 'update', group: 'spire.spiffe.io', resource: kind, subresource: 'status', scope: 'cluster' }),
  ])
  if (wanted.includes('clusterspiffeids') && config.key('cacheNamespaces') === undefined && config.key('cacheNamespace') === undefined)
    for (const resource of ['pods', 'nodes', 'namespaces']) found.push(...reads('', resource))
  return [...found, ...webhookNeeds(manager), ...electionNeeds(manager)]
}

/** It writes its CA into the webhook's configuration, and does not start where it cannot (spire-controller-manager: pkg/webhookmanager/manager.go at v0.6.6). */
function webhookNeeds(manager: ControllerManager): readonly Need[] {
  const { config, component } = manager
  if (!config || webhooksOf(manager) !== 'on') return []
  const written = config.text('validatingWebhookConfigurationName')
  const name = written.is === 'absent' ? DEFAULT_WEBHOOK : knownValue(written)
  const need = needs(component, written.is === 'known' ? written.place : component.place)
  const webhook = { group: 'admissionregistration.k8s.io', resource: 'validatingwebhookconfigurations', scope: 'cluster', name } as const
  return ['get', 'patch'].map((verb) => need('reconcile', { ...webhook, verb }))
}

const DEFAULT_WEBHOOK = 'spire-controller-manager-webhook'

function electionNeeds({ config, component }: ControllerManager): readonly Need[] {
  const elect = config?.flag('leaderElection.leaderElect')
  if (!config || elect?.is !== 'known' || !elect.value) return []
  const written = config.text('leaderElection.resourceNamespace')
  const namespace = written.is === 'absent' ? component.pod.namespace : knownValue(written)
  if (namespace === undefined) return []
  const need = needs(component, elect.place)
  const name = knownValue(config.text('leaderElection.resourceName'))
  const lease = { group: 'coordination.k8s.io', resource: 'leases', scope: 'namespace', namespace } as const
  // `create` names no object: a rule with resourceNames never grants it.
  return [
    need('leader-election', { ...lease, verb: 'get', name }),
    need('leader-election', { ...lease, verb: 'create' }),
    need('leader-election', { ...lease, verb: 'update', name }),
  ]
}

function needs(component: Component, place: Place): (purpose: Purpose, permission: Permission) => Need {
  return (purpose, permission) => ({ component, purpose, permission, instead: [], place })
}
