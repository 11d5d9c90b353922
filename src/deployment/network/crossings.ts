import { type Blocked, type Party, type Passage, passage, type Target } from '../../kubernetes/network-policy.ts'
import type { KubernetesObject } from '../../kubernetes/object.ts'
import { typed } from '../../kubernetes/object.ts'
import type { PodTemplate } from '../../kubernetes/pod-template.ts'
import { type Labels, selects } from '../../kubernetes/selector.ts'
import { listenerOf, portOfService, resolveHost, serviceOf, workloadsBehind } from '../../kubernetes/service.ts'
import type { Workload } from '../../kubernetes/workload.ts'
import { knownValue } from '../../text/answer.ts'
import type { Place } from '../../text/source-file.ts'
import type { Agent } from '../agent.ts'
import { addressOf, connectionsOf, isLocalHost } from '../database/datastores.ts'
import type { Deployment } from '../deployment.ts'
import { labelsOfNamespace } from '../registration/pod-selection.ts'
import type { Server } from '../server.ts'
import { bindPort, type Dialling, diallings, endOf } from './dialling.ts'
import { asksNodeForService } from './node-names.ts'
import { webhookPort } from './webhooks.ts'

/** A connection that SPIRE lives by and that a NetworkPolicy refuses. */
export interface Refused {
  readonly what: 'agents' | 'host-agents' | 'webhook' | 'server' | 'dns' | 'api' | 'database'
  /** Whose policy it is: the end that is asked. */
  readonly pod: PodTemplate
  readonly policy: KubernetesObject
  readonly why: Blocked
  readonly port: number
  /** What needs the connection. */
  readonly from: Place
}

/** The connections that SPIRE needs and that the policies of either end refuse, one for each policy and need. */
export function refusedCrossings(deployment: Deployment): readonly Refused[] {
  if (deployment.cluster.of('NetworkPolicy').length === 0) return []
  const found = [...toServers(deployment), ...toWebhooks(deployment), ...fromServers(deployment), ...fromAgents(deployment)]
  const told = new Set<string>()
  return found.filter(({ what, policy, pod, why }) => {
    // Where nothing passes at all, that is the fault, whatever needs it.
    const key = `${why.by === 'nothing' && what !== 'webhook' ? '' : what} ${policy.file.path} ${policy.place.start} ${pod.object.place.start}`
    const first = !told.has(key)
    told.add(key)
    return first
  })
}

/** Agents dial a Service of the cluster, so their packets carry the address of their pod, or of the node where they use its network. */
function toServers(deployment: Deployment): readonly Refused[] {
  return diallings(deployment).flatMap((dialling) => {
    const { agent, server, host } = dialling
    const port = knownValue(bindPort(server))
    // What leads elsewhere without a policy has that fault, and pods that are no pods of their workload another.
    if (!leadsToPort(dialling, port) || [agent, server].some(({ component }) => isMislabelled(component.workload))) return []
    const hostNetwork = agent.component.pod.hostNetwork
    if (host.is === 'outside' || port === undefined || hostNetwork.is !== 'known') return []
    const pod = server.component.pod
    const caller: Party = hostNetwork.value ? { is: 'address' } : partyOf(deployment, agent.component.pod)
    const what = hostNetwork.value ? 'host-agents' : 'agents'
    const from = hostNetwork.value ? hostNetwork.place : agent.component.workload.object.place
    // An agent on the host's network that cannot look its server up has that fault first.
    const lost = hostNetwork.value && asksNodeForService(agent, deployment.cluster)
    return [
      ...refused(what, pod, port, from, [passage(deployment.cluster, 'ingress', pod, caller, targetIn(pod, port))]).filter(
        ({ why }) => !lost || why.by !== 'peer',
      ),
      ...refused('server', agent.component.pod, port, agent.serverAddress.is === 'known' ? agent.serverAddress.place : agent.place, [
        passage(deployment.cluster, 'egress', agent.component.pod, partyOf(deployment, pod), targetIn(pod, port)),
      ]),
    ]
  })
}

/** Whether the Service that an agent dials ends at the port that the server listens on, as far as that is known. */
function leadsToPort({ host, port: dialled, server }: Dialling, port: number | undefined): boolean {
  if (host.is !== 'service' || dialled.is !== 'known') return host.is !== 'outside'
  const servicePort = portOfService(host.service, dialled.value)
  return servicePort !== undefined && endOf(servicePort, server)?.number === port
}

function isMislabelled({ selector, pod }: Workload): boolean {
  return selector !== undefined && selects(selector, pod.labels) === 'no'
}

interface Webhooks {
  webhooks: { clientConfig: { service?: { name: string; namespace: string; port?: number } }; rules: { apiGroups: string[] }[] }[]
}

/** The API server calls the controller manager's webhook, and it is no pod that a selector could take. */
function toWebhooks(deployment: Deployment): readonly Refused[] {
  const { cluster, controllerManagers, workloads } = deployment
  return cluster.of('ValidatingWebhookConfiguration').flatMap((object) =>
    typed<Webhooks>(object)
      .get('webhooks')
      .items()
      .flatMap((webhook) => {
        const reference = webhook.get('clientConfig').get('service')
        const name = reference.get('name')
        const found = name.string === undefined ? undefined : cluster.find('Service', reference.get('namespace').string, name.string, object)
        const groups = webhook.get('rules').items()
        const own = groups.some((one) =>
          one
            .get('apiGroups')
            .items()
            .some(({ string }) => string === 'spire.spiffe.io'),
        )
        const port = found && portOfService(serviceOf(found), reference.get('port').number ?? 443)
        if (!found || !port || !own) return []
        const behind = new Set(workloadsBehind(serviceOf(found), workloads))
        return controllerManagers.flatMap((manager) => {
          const { pod, workload } = manager.component
          const listener = behind.has(workload) ? listenerOf(port, pod) : undefined
          // Where the Service leads somewhere else, it is that which is said.
          if (!listener || listener.number !== (webhookPort(manager) ?? listener.number)) return []
          return refused('webhook', pod, listener.number, name.place, [passage(cluster, 'ingress', pod, { is: 'address' }, targetIn(pod, listener.number))])
        })
      }),
  )
}

function fromServers(deployment: Deployment): readonly Refused[] {
  return deployment.servers.flatMap((server) => {
    const { pod } = server.component
    const database = databaseOf(deployment, server)
    const needsApi = apiNeed(deployment, server)
    return [
      ...(database && isName(database.host) ? dns(deployment, pod, database.place) : []),
      ...(database ? toDatabase(deployment, pod, database) : []),
      ...(needsApi
        ? refused(
            'api',
            pod,
            443,
            needsApi,
            API_PORTS.map((number) => passage(deployment.cluster, 'egress', pod, { is: 'address' }, { number, protocol: 'TCP' })),
          )
        : []),
    ]
  })
}

function fromAgents(deployment: Deployment): readonly Refused[] {
  return deployment.agents.flatMap((agent: Agent) => {
    const address = agent.serverAddress
    return address.is === 'known' && isName(address.value) ? dns(deployment, agent.component.pod, address.place) : []
  })
}

/** The API server's own ports: what a policy sees is the port behind the Service, in most network plugins. */
const API_PORTS = [443, 6443, 8443, 16443, 6444, 7443, 9443]

/** CoreDNS listens on 53, in some distributions on another port behind its Service. */
const DNS_PORTS = [53, 5353, 8053, 1053]

const DNS_NAMESPACES = ['kube-system', 'openshift-dns']

/** Name servers are pods in a namespace of the cluster's own, or listen on an address of the node. */
function dns({ cluster }: Deployment, pod: PodTemplate, from: Place): readonly Refused[] {
  const parties: readonly Party[] = [
    ...DNS_NAMESPACES.map((name): Party => ({ is: 'some-pod', namespace: labelsOfNamespace(cluster, name) })),
    { is: 'address' },
  ]
  return refused(
    'dns',
    pod,
    53,
    from,
    DNS_PORTS.flatMap((number) => parties.map((party) => passage(cluster, 'egress', pod, party, { number, protocol: 'UDP' }))),
  )
}

interface Database {
  readonly host: string
  readonly port: number
  readonly place: Place
}

function databaseOf(deployment: Deployment, server: Server): Database | undefined {
  for (const connection of connectionsOf(deployment)) {
    if (connection.server !== server || connection.key !== 'connection_string') continue
    const address = addressOf(connection)
    if (address.is === 'known' && !isLocalHost(address.value.host)) return { ...address.value, place: address.place }
  }
  return undefined
}

function toDatabase(deployment: Deployment, pod: PodTemplate, { host, port, place }: Database): readonly Refused[] {
  const { cluster, workloads } = deployment
  const found = resolveHost(cluster, host, pod.namespace, pod.object)
  const judge = (party: Party, target: Target): Passage => passage(cluster, 'egress', pod, party, target)
  if (found.is === 'outside') return refused('database', pod, port, place, [judge({ is: 'address' }, { number: port, protocol: 'TCP' })])
  if (found.is === 'elsewhere') return []
  const servicePort = portOfService(found.service, port)
  const behind = workloadsBehind(found.service, workloads).flatMap((workload) => {
    const listener = servicePort && listenerOf(servicePort, workload.pod)
    return listener ? [judge(partyOf(deployment, workload.pod), targetIn(workload.pod, listener.number))] : []
  })
  return refused('database', pod, port, place, behind)
}

/** What makes the server, or the controller manager beside it, ask the API server of its own cluster. */
function apiNeed(deployment: Deployment, server: Server): Place | undefined {
  const psat = knownValue(server.psatClusters)?.find(({ remote }) => !remote)
  if (psat) return psat.place
  return deployment.controllerManagers.find(({ component }) => component.workload === server.workload)?.component.place
}

/** One refusal, where every way that there may be is refused. */
function refused(what: Refused['what'], pod: PodTemplate, port: number, from: Place, ways: readonly Passage[]): readonly Refused[] {
  const [first] = ways
  if (first?.is !== 'no' || ways.some(({ is }) => is !== 'no')) return []
  return [{ what, pod, policy: first.policy, why: first.why, port, from }]
}

function partyOf({ cluster }: Deployment, pod: PodTemplate): Party {
  if (pod.hostNetwork.is === 'known' && pod.hostNetwork.value) return { is: 'address' }
  const namespace: Labels = labelsOfNamespace(cluster, pod.namespace)
  return { is: 'pod', pod, namespace }
}

/** A port of a pod, with the names that its containers have for it. */
function targetIn(pod: PodTemplate, number: number): Target {
  const names = pod.containers.flatMap(({ ports }) =>
    ports.flatMap((port) => (port.get('containerPort').number === number ? (port.get('name').string ?? []) : [])),
  )
  return { number, protocol: 'TCP', names: new Set(names) }
}

function isName(host: string): boolean {
  return !/^[\d.]+$|:|^localhost$/.test(host)
}
