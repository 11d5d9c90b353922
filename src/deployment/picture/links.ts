import type { ServiceSpec } from 'kubernetes-types/core/v1.js'
import { typed } from '../../kubernetes/object.ts'
import type { Service } from '../../kubernetes/service.ts'
import { resolveHost, workloadsBehind } from '../../kubernetes/service.ts'
import { knownValue } from '../../text/answer.ts'
import type { Place } from '../../text/source-file.ts'
import type { Agent } from '../agent.ts'
import { bundleFileOf, publicationFor } from '../bundle/bundle.ts'
import type { Deployment } from '../deployment.ts'
import type { Server } from '../server.ts'
import { componentNode, outsideNode } from './components.ts'
import type { Drawing } from './data.ts'

/** How each agent gets to its server, how it proves who it is, and from where it knows whom to trust. */
export function drawAgentLinks(deployment: Deployment, drawing: Drawing): void {
  for (const agent of deployment.agents) {
    const id = componentNode(deployment, drawing, agent.component)
    const server = knownValue(agent.server)
    const serverId = server ? componentNode(deployment, drawing, server.component) : outsideServer(drawing, agent)
    if (serverId === undefined) continue
    drawService(deployment, drawing, agent, server, id, serverId)
    drawAttestation(drawing, agent, server, id, serverId)
    drawBundle(drawing, agent, server, id, serverId)
  }
}

function outsideServer(drawing: Drawing, agent: Agent): string | undefined {
  const address = knownValue(agent.serverAddress)
  return address === undefined
    ? undefined
    : drawing.node(`server ${address}`, () => outsideNode('server', 'SPIRE server', address, [['where', 'not among the files']]))
}

function drawService(deployment: Deployment, drawing: Drawing, agent: Agent, server: Server | undefined, id: string, serverId: string): void {
  const address = agent.serverAddress
  if (address.is !== 'known') return
  const port = agent.config?.main.int('server_port')
  const number = port?.is === 'known' ? `, port ${port.value}` : ''
  const host = resolveHost(deployment.cluster, address.value, agent.namespace, agent.component.workload.object)
  const places = [address.place, port?.is === 'known' ? port.place : undefined]
  if (host.is !== 'service') {
    drawing.edge(id, serverId, 'service', `${address.value}${number}`, places)
    return
  }
  const { object } = host.service
  const label = `Service ${object.namespace === undefined ? '' : `${object.namespace}/`}${object.name}${number}`
  const leads = server === undefined || workloadsBehind(host.service, deployment.workloads).includes(server.workload)
  const elsewhere = server && !leads && surelySelects(host.service) ? 'the Service leads to no pod of the server' : undefined
  drawing.edge(id, serverId, 'service', label, [...places, ...servicePlaces(host.service)], elsewhere)
}

function surelySelects({ selector, type }: Service): boolean {
  return !selector.empty && type !== 'ExternalName'
}

/** What of a Service leads connections: its name, its selector, its ports. */
function servicePlaces({ object, ports }: Service): readonly Place[] {
  const spec = typed<{ spec: ServiceSpec }>(object).get('spec')
  return [object.place, spec.get('selector').node?.place ?? spec.place, spec.get('ports').node?.place ?? spec.place, ...ports.map(({ field }) => field.place)]
}

function drawAttestation(drawing: Drawing, agent: Agent, server: Server | undefined, id: string, serverId: string): void {
  const plugin = agent.nodeAttestor
  if (!plugin) return
  const token = plugin.name === 'k8s_psat' ? agent.psatToken : undefined
  const cluster = plugin.name === 'k8s_psat' ? knownValue(agent.psatCluster) : undefined
  const about = [
    ...(token?.is === 'token' && token.audience !== undefined ? [`token for ${token.audience}`] : []),
    ...(cluster === undefined ? [] : [`cluster ${cluster}`]),
  ]
  const accepting = server?.enabled('NodeAttestor').find(({ name }) => name === plugin.name)
  const places = [
    plugin.place,
    plugin.wrapper.extent,
    plugin.data.extent,
    ...(token?.is === 'token' ? [token.token.node?.place] : []),
    ...(accepting ? [accepting.place, accepting.wrapper.extent, accepting.data.extent] : []),
  ]
  const missing = server?.pluginsKnown && !accepting ? `the server has no NodeAttestor "${plugin.name}"` : undefined
  drawing.edge(id, serverId, 'token', [plugin.name, ...about].join(', '), places, missing)
}

function drawBundle(drawing: Drawing, agent: Agent, server: Server | undefined, id: string, serverId: string): void {
  const file = bundleFileOf(agent)
  if (!file) return
  const { source } = file
  const published = server && publicationFor(file, server)
  const where = source
    ? `ConfigMap ${source.namespace === undefined ? '' : `${source.namespace}/`}${source.name}${source.key === undefined ? '' : `, ${source.key}`}`
    : file.path.value
  const places = [
    file.path.place,
    source?.place,
    file.item,
    ...('mount' in file.content ? [file.content.mount.node?.place] : []),
    ...(published ? [published.plugin.place, published.plugin.wrapper.extent, published.plugin.data.extent] : []),
  ]
  const empty = file.content.is === 'image' || (file.content.is === 'missing' && !published)
  const missing = empty ? `nothing is at ${file.path.value} in the agent's container` : undefined
  drawing.edge(serverId, id, 'bundle', `bundle in ${where}`, places, missing)
}
