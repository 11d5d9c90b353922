import type { ServicePort, Service as ServiceSpec } from 'kubernetes-types/core/v1.js'
import type { Place } from '../text/source-file.ts'
import { type Cluster, type Origin, sameNamespace } from './cluster.ts'
import type { Container } from './container.ts'
import type { Field } from './field.ts'
import { type KubernetesObject, typed } from './object.ts'
import type { PodTemplate } from './pod-template.ts'
import { type Maybe, mapSelector, type Selector, selects } from './selector.ts'
import type { Workload } from './workload.ts'

export interface Service {
  readonly object: KubernetesObject
  readonly type: string
  /** `clusterIP: None`: names of single pods answer too. */
  readonly headless: boolean
  /** Without one, something else says where the Service leads (Endpoints by hand, `externalName`). */
  readonly selector: Selector
  readonly externalName: string | undefined
  readonly ports: readonly Port[]
}

export interface Port {
  readonly field: Field<ServicePort>
  readonly name: string | undefined
  readonly port: number | undefined
  /** A number, or the name of a container's port; `port` where it is left out. */
  readonly target: number | string | undefined
  /** Of the target port, else of the port. */
  readonly targetPlace: Place
  readonly protocol: string
  readonly nodePort: number | undefined
}

/** What a host name leads to, asked from a namespace. */
export type HostName =
  | { readonly is: 'service'; readonly service: Service; readonly pod: string | undefined }
  /** It can only be a Service of this name and namespace, which is not in the input. `certain`: no other name server knows it. */
  | { readonly is: 'elsewhere'; readonly name: string; readonly namespace: string | undefined; readonly certain: boolean }
  /** An address, or a name that is not the cluster's. */
  | { readonly is: 'outside' }

/** Where a port of a Service ends in a container. */
export interface Listener {
  readonly container: Container | undefined
  readonly number: number
  readonly place: Place
}

export function servicesIn(cluster: Cluster): readonly Service[] {
  return cluster.of('Service', '').map(serviceOf)
}

export function serviceOf(object: KubernetesObject): Service {
  const spec = typed<ServiceSpec>(object).get('spec')
  return {
    object,
    type: spec.get('type').string ?? 'ClusterIP',
    headless: spec.get('clusterIP').scalar?.source === 'None',
    selector: mapSelector(spec.get('selector')),
    externalName: spec.get('externalName').string,
    ports: spec.get('ports').items().map(portOf),
  }
}

/** Whether a Service leads to the pods of a template. Without a selector nobody here can say. */
export function leadsTo(service: Service, pod: PodTemplate): Maybe {
  if (!sameNamespace(service.object.namespace, pod.namespace)) return 'no'
  if (service.selector.empty) return service.type === 'ExternalName' ? 'no' : 'unknown'
  return selects(service.selector, pod.labels)
}

/** The workloads of one cluster that a Service leads to, as far as its selector says. */
export function workloadsBehind(service: Service, workloads: readonly Workload[]): readonly Workload[] {
  return workloads.filter((workload) => leadsTo(service, workload.pod) === 'yes')
}

/** The port of a Service by number or name. */
export function portOfService(service: Service, port: number | string): Port | undefined {
  return service.ports.find((candidate) => (typeof port === 'number' ? candidate.port === port : candidate.name === port))
}

/**
 * Where a Service's port ends in a pod: the number itself, with the container that names it if one does (containers may listen on ports
 * that they do not name); undefined where a named target is in no container, and connections fail.
 */
export function listenerOf(port: Port, pod: PodTemplate): Listener | undefined {
  for (const container of pod.containers) {
    for (const declared of container.ports) {
      const number = declared.get('containerPort')
      if ((declared.get('protocol').string ?? 'TCP') !== port.protocol || number.number === undefined) continue
      const same = typeof port.target === 'number' ? number.number === port.target : declared.get('name').string === port.target
      if (same) return { container, number: number.number, place: number.place }
    }
  }
  return typeof port.target === 'number' ? { container: undefined, number: port.target, place: port.targetPlace } : undefined
}

/**
 * What a name leads to, asked from a pod of `namespace`: `name`, `name.namespace`, `name.namespace.svc`, `….svc.cluster.local` (any cluster
 * domain), each with a pod's name before it where the Service is headless. A trailing dot turns the search list off. That the pod asks
 * the cluster's name server at all is for the caller to know: it does not with `dnsPolicy: Default`, nor with `ClusterFirst` on the host's network.
 */
export function resolveHost(cluster: Cluster, host: string, namespace: string | undefined, origin?: Origin): HostName {
  if (/^[\d.]+$|:|^localhost$/.test(host) || host === '') return { is: 'outside' }
  const absolute = host.endsWith('.')
  const parts = (absolute ? host.slice(0, -1) : host).toLowerCase().split('.')
  const svc = parts.indexOf('svc')
  if (absolute && svc < 0) return { is: 'outside' }
  if (svc >= 2) return named(cluster, parts.slice(0, svc), origin, true)
  if (parts.length === 1 && parts[0] !== undefined) {
    const found = cluster.find('Service', namespace, parts[0], origin)
    return found ? { is: 'service', service: serviceOf(found), pod: undefined } : { is: 'elsewhere', name: parts[0], namespace, certain: true }
  }
  const guess = named(cluster, parts, origin, false)
  if (guess.is === 'service') return guess
  if (parts.length > 2) return { is: 'outside' }
  const own = cluster.find('Service', namespace, parts[1] ?? '', origin)
  const service = own && serviceOf(own)
  return service?.headless ? { is: 'service', service, pod: parts[0] } : guess
}

/** `name.namespace` or `pod.name.namespace`. */
function named(cluster: Cluster, parts: readonly string[], origin: Origin | undefined, certain: boolean): HostName {
  const [name, namespace] = parts.slice(-2)
  const pod = parts.length > 2 ? parts.slice(0, -2).join('.') : undefined
  if (name === undefined || namespace === undefined) return { is: 'outside' }
  const found = cluster.find('Service', namespace, name, origin)
  if (found) return { is: 'service', service: serviceOf(found), pod }
  return { is: 'elsewhere', name, namespace, certain }
}

function portOf(field: Field<ServicePort>): Port {
  const port = field.get('port')
  const target = field.get('targetPort')
  const written = target.number ?? target.string
  return {
    field,
    name: field.get('name').string,
    port: port.number,
    target: written === undefined || written === '' || written === 0 ? port.number : written,
    targetPlace: target.exists ? target.place : port.place,
    protocol: field.get('protocol').string ?? 'TCP',
    nodePort: field.get('nodePort').number,
  }
}
