import type { NetworkPolicy } from 'kubernetes-types/networking/v1.js'
import { insertMapping, setEntry } from '../../kubernetes/insert.ts'
import { passage } from '../../kubernetes/network-policy.ts'
import { addService } from '../../kubernetes/new-objects.ts'
import { type KubernetesObject, typed } from '../../kubernetes/object.ts'
import type { PodTemplate } from '../../kubernetes/pod-template.ts'
import { leadsTo, type Port, portOfService, type Service, workloadsBehind } from '../../kubernetes/service.ts'
import { knownValue } from '../../text/answer.ts'
import type { Edit } from '../../text/edit.ts'
import type { Deployment } from '../deployment.ts'
import type { Server } from '../server.ts'
import { type BundleEndpoint, bundleEndpointOf } from './bundle-endpoint.ts'
import { type OpenPort, openToNothing } from './open-ports.ts'
import { leadsToPort } from './public-hosts.ts'

/** Why partners do not come to a server's bundle endpoint. */
export type ClosedEndpoint = NoService | PortsClosed | OtherPortOpen

/** No Service leads there. */
export interface NoService {
  readonly is: 'no-service'
  readonly endpoint: BundleEndpoint
  /** The Service that is for it, by its name and its port, and leads elsewhere. */
  readonly meant: { readonly service: Service; readonly port: Port } | undefined
  /** Other Services among the files lead to the server's pods. */
  readonly others: boolean
  readonly edits: readonly (Edit | undefined)[]
}

/** A NetworkPolicy takes the pods, and none lets anybody in at the port. */
export interface PortsClosed {
  readonly is: 'closed'
  readonly endpoint: BundleEndpoint
  readonly policy: KubernetesObject
  readonly edit: Edit | undefined
}

/** As before; but there is one port of the same pods, opened for nobody who listens, which is meant for this one. */
export interface OtherPortOpen {
  readonly is: 'other-port'
  readonly endpoint: BundleEndpoint
  readonly open: OpenPort
}

/** Undefined where there is no endpoint, or partners come to it, or get to the node itself. */
export function closedEndpoint(deployment: Deployment, server: Server): ClosedEndpoint | undefined {
  const endpoint = bundleEndpointOf(server)
  const { pod } = server.component
  if (!endpoint || knownValue(pod.hostNetwork) !== false || isOnNode(pod, endpoint.port)) return undefined
  const leads = leadsToPort(deployment, pod, endpoint.port)
  const policy = stopping(deployment, pod, endpoint.port)
  const letIn = policy && letThrough(policy, endpoint.port)
  if (leads.length === 0) return noService(deployment, server, endpoint, policy ? [letIn] : [])
  if (!policy) return undefined
  const [open, ...more] = openToNothing(deployment.cluster, pod).filter(
    (one) => ABOUT_BUNDLES.test(one.policy.name) || leads.some((lead) => lead.port.port === one.number),
  )
  return open && more.length === 0 ? { is: 'other-port', endpoint, open } : { is: 'closed', endpoint, policy, edit: letIn }
}

function noService(
  { services, workloads, cluster }: Deployment,
  { component: { pod, workload } }: Server,
  endpoint: BundleEndpoint,
  letIn: readonly (Edit | undefined)[],
): NoService | undefined {
  // One without a selector is led by something else, which nobody here knows.
  if (services.some((service) => leadsTo(service, pod) === 'unknown')) return undefined
  const { port: target } = endpoint
  const service = services.find((one) => leadsTo(one, pod) === 'yes' && isForBundles(one, target))
  const port = service && portOfService(service, target)
  const names = [`${workload.object.name}-bundle-endpoint`, `${workload.object.name}-federation`]
  const lead = port?.field.get('targetPort').exists
    ? setEntry(port.field, 'targetPort', target)
    : addService(cluster, workload, names, { name: 'bundle', port: target, target })
  return {
    is: 'no-service',
    endpoint,
    meant: service && port ? { service, port } : undefined,
    others: services.some((one) => workloadsBehind(one, workloads).includes(workload)),
    edits: [lead, ...letIn],
  }
}

function isOnNode({ containers }: PodTemplate, number: number): boolean {
  return containers.some(({ ports }) =>
    ports.some((port) => {
      const host = port.get('hostPort')
      return host.number === number || (host.exists && port.get('containerPort').number === number)
    }),
  )
}

/** The NetworkPolicy that stops who comes from an address; through a gateway's pods, they come from those. */
function stopping({ cluster }: Deployment, pod: PodTemplate, number: number): KubernetesObject | undefined {
  const ports = pod.containers.flatMap((container) => container.ports.filter((port) => port.get('containerPort').number === number))
  const names = new Set(ports.flatMap((port) => port.get('name').string ?? []))
  const passed = passage(cluster, 'ingress', pod, { is: 'address' }, { number, protocol: 'TCP', names })
  return passed.is === 'no' && passed.why.by !== 'peer' ? passed.policy : undefined
}

const ABOUT_BUNDLES = /bundle|federat/i

/** A Service that agents use as well keeps its ports. */
function isForBundles(service: Service, port: number): boolean {
  const own = portOfService(service, port)
  return own !== undefined && [service.object.name, own.name ?? ''].some((name) => ABOUT_BUNDLES.test(name))
}

/** A bundle holds nothing secret, and its readers are strangers: from wherever they come. */
function letThrough(policy: KubernetesObject, port: number): Edit | undefined {
  const ingress = typed<NetworkPolicy>(policy).get('spec').get('ingress')
  return insertMapping(ingress, ['ports:', '  - protocol: TCP', `    port: ${port}`])
}
