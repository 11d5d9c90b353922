import type { Ingress } from 'kubernetes-types/networking/v1.js'
import { sameNamespace } from '../../kubernetes/cluster.ts'
import type { Field } from '../../kubernetes/field.ts'
import { type KubernetesObject, metadataOf, typed } from '../../kubernetes/object.ts'
import type { PodTemplate } from '../../kubernetes/pod-template.ts'
import { type Labels, labelsOf } from '../../kubernetes/selector.ts'
import { leadsTo, listenerOf, type Port, type Service } from '../../kubernetes/service.ts'
import type { Place } from '../../text/source-file.ts'
import type { Deployment } from '../deployment.ts'

/** A name under which clients outside of the cluster get to a pod. */
export interface PublicHost {
  readonly host: string
  readonly place: Place
  readonly by: KubernetesObject
  /** Whether a proxy on the way ends TLS: then the pod may be asked in the open. `unknown`: the input does not say. */
  readonly tls: 'ended' | 'passed' | 'none' | 'unknown'
}

/** A Service, and its port that ends at a port of a pod. */
export interface Lead {
  readonly service: Service
  readonly port: Port
}

/** The Services that lead to a port of a pod. */
export function leadsToPort({ services }: Pick<Deployment, 'services'>, pod: PodTemplate, number: number): readonly Lead[] {
  return services.flatMap((service) => {
    if (leadsTo(service, pod) !== 'yes') return []
    return service.ports.filter((port) => listenerOf(port, pod)?.number === number).map((port) => ({ service, port }))
  })
}

/** The names under which Ingresses, routes and load balancers offer a port of a pod; without those that a proxy replaces on the way. */
export function publicHosts(deployment: Pick<Deployment, 'services' | 'cluster'>, pod: PodTemplate, number: number): readonly PublicHost[] {
  const leads = leadsToPort(deployment, pod, number)
  if (leads.length === 0) return []
  const { cluster } = deployment
  return [
    ...cluster.of('Ingress', 'networking.k8s.io').flatMap((object) => ofIngress(object, leads)),
    ...['HTTPRoute', 'TLSRoute'].flatMap((kind) => cluster.of(kind, 'gateway.networking.k8s.io').flatMap((object) => ofGatewayRoute(object, leads))),
    ...cluster.of('Route', 'route.openshift.io').flatMap((object) => ofOpenShiftRoute(object, leads)),
    ...leads.flatMap(({ service }) => ofService(service)),
  ]
}

/** Whether an Ingress tells its controller to leave TLS alone: ssl-passthrough of the usual controllers, and what OpenShift makes a Route of. */
export function passesTls(object: KubernetesObject): boolean {
  return [...annotationsOf(object).values].some(
    ([name, { text }]) => (name.endsWith('ssl-passthrough') && text === 'true') || (name === 'route.openshift.io/termination' && text === 'passthrough'),
  )
}

/** Annotations by which an Ingress controller asks its backend under another name. */
const RENAMES = /(?:upstream-vhost|custom-request-headers|custom-http-headers)$/

function ofIngress(object: KubernetesObject, leads: readonly Lead[]): readonly PublicHost[] {
  const spec = typed<Ingress>(object).get('spec')
  const annotations = annotationsOf(object)
  if (!spec.exists || [...annotations.values.keys()].some((name) => RENAMES.test(name))) return []
  const tls = passesTls(object) ? 'passed' : spec.get('tls').items().length > 0 ? 'ended' : 'none'
  return spec
    .get('rules')
    .items()
    .flatMap((rule) => {
      const host = rule.get('host')
      const leadsHere = rule
        .get('http')
        .get('paths')
        .items()
        .some((path) => {
          const target = path.get('backend').get('service')
          return isLead(leads, object, target.get('name').string, target.get('port').get('number').number ?? target.get('port').get('name').string)
        })
      return leadsHere && host.string !== undefined ? [{ host: host.string, place: host.place, by: object, tls } as const] : []
    })
}

interface GatewayRoute {
  spec: {
    hostnames: string[]
    rules: { filters: { type: string; urlRewrite: { hostname: string } }[]; backendRefs: { name: string; namespace: string; port: number }[] }[]
  }
}

function ofGatewayRoute(object: KubernetesObject, leads: readonly Lead[]): readonly PublicHost[] {
  const spec = typed<GatewayRoute>(object).get('spec')
  const rules = spec.get('rules').items()
  const renamed = rules.some((rule) =>
    rule
      .get('filters')
      .items()
      .some((filter) => filter.get('urlRewrite').get('hostname').exists),
  )
  const leadsHere = rules.some((rule) =>
    rule
      .get('backendRefs')
      .items()
      .some((target) => isLead(leads, object, target.get('name').string, target.get('port').number, target.get('namespace').string)),
  )
  return leadsHere && !renamed
    ? spec
        .get('hostnames')
        .items()
        .flatMap((host) => named(host, object, object.kind === 'TLSRoute' ? 'passed' : 'unknown'))
    : []
}

interface OpenShiftRoute {
  spec: { host: string; to: { kind: string; name: string }; tls: { termination: string } }
}

function ofOpenShiftRoute(object: KubernetesObject, leads: readonly Lead[]): readonly PublicHost[] {
  const spec = typed<OpenShiftRoute>(object).get('spec')
  if (!isLead(leads, object, spec.get('to').get('name').string, undefined)) return []
  const termination = spec.get('tls').get('termination').string
  return named(spec.get('host'), object, termination === 'passthrough' ? 'passed' : termination === undefined ? 'none' : 'ended')
}

/** external-dns gives a Service that is a load balancer its name. */
function ofService({ object, type }: Service): readonly PublicHost[] {
  const annotation = annotationsOf(object).values.get('external-dns.alpha.kubernetes.io/hostname')
  if (!annotation || type !== 'LoadBalancer') return []
  return annotation.text.split(',').map((host) => ({ host: host.trim().replace(/\.$/, ''), place: annotation.place, by: object, tls: 'unknown' as const }))
}

function named(host: Field<string>, by: KubernetesObject, tls: PublicHost['tls']): readonly PublicHost[] {
  return host.string === undefined ? [] : [{ host: host.string, place: host.place, by, tls }]
}

/** Without a port any of the Service's is meant. */
function isLead(
  leads: readonly Lead[],
  from: KubernetesObject,
  name: string | undefined,
  port: number | string | undefined,
  namespace = from.namespace,
): boolean {
  return leads.some(
    ({ service, port: own }) =>
      service.object.name === name && sameNamespace(service.object.namespace, namespace) && (port === undefined || port === own.port || port === own.name),
  )
}

function annotationsOf(object: KubernetesObject): Labels {
  return labelsOf(metadataOf(object).get('annotations'))
}
