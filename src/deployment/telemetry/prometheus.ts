import type { Container } from '../../kubernetes/container.ts'
import type { Field } from '../../kubernetes/field.ts'
import { typed } from '../../kubernetes/object.ts'
import { labelSelector, labelsOf, selects } from '../../kubernetes/selector.ts'
import { leadsTo } from '../../kubernetes/service.ts'
import type { Block } from '../../spire/config.ts'
import type { Answer } from '../../text/answer.ts'
import type { Place } from '../../text/source-file.ts'
import type { Component } from '../component.ts'
import type { Configured } from '../configured.ts'
import type { Deployment } from '../deployment.ts'

/** Where a server or an agent serves metrics to Prometheus (spire: pkg/common/telemetry/prometheus.go). */
export interface MetricsListener {
  readonly block: Block
  readonly host: Answer<string>
  readonly port: number | undefined
  /** Only its own pod reaches it; unknown hosts do not count. */
  readonly local: boolean
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/i

/** Undefined where nothing is served, or the config is not to be read. */
export function metricsListenerOf({ config }: Configured): MetricsListener | undefined {
  const block = config?.root.block('telemetry').block('Prometheus')
  if (!block?.written || !block.readable) return undefined
  const written = block.string('host')
  // An empty one is none.
  const host = written.is === 'known' && written.value === '' ? { ...written, value: 'localhost' } : written
  const port = block.int('port')
  return { block, host, port: port.is === 'known' ? port.value : undefined, local: host.is === 'known' && LOOPBACK.test(host.value) }
}

/** The port that the pod's annotation has Prometheus ask, and at which surely nobody of the pod listens; `declared`: a containerPort of SPIRE's says so, too. */
export function deafPort(
  { components }: Deployment,
  { pod, container }: Component,
  served: number,
): { port: number; place: Place; declared: boolean } | undefined {
  const annotation = pod.annotations.values.get('prometheus.io/port')
  if (!annotation || pod.annotations.values.get('prometheus.io/scrape')?.text !== 'true' || !/^\d+$/.test(annotation.text)) return undefined
  const port = Number(annotation.text)
  const others = pod.containers.filter((one) => one !== container && !one.init)
  // What another container listens on is in its own settings.
  if (port === served || others.some((one) => one.ports.length === 0 || declares(one, port))) return undefined
  if (components.some((one) => one.pod === pod && one.container !== container && one.program !== 'csi-node-driver-registrar')) return undefined
  return { port, place: annotation.place, declared: declares(container, port) }
}

function declares(container: Container, port: number): boolean {
  return container.ports.some((one) => one.get('containerPort').number === port)
}

interface Monitor {
  readonly selector?: { readonly matchLabels?: Record<string, string> }
  readonly namespaceSelector?: { readonly any?: boolean; readonly matchNames?: readonly string[] }
  readonly podMetricsEndpoints?: readonly Endpoint[]
  readonly endpoints?: readonly Endpoint[]
}

interface Endpoint {
  readonly port?: string
  readonly targetPort?: string | number
  readonly portNumber?: number
}

/** What asks a component for its metrics at a port: the pod's annotation, a PodMonitor, a ServiceMonitor. */
export function scrapersOf({ cluster, services }: Deployment, component: Component, port: number): readonly Place[] {
  const { pod, container } = component
  const annotation = (name: string) => pod.annotations.values.get(`prometheus.io/${name}`)
  // Without a port, every port that the containers declare is asked.
  const ports =
    annotation('port')?.text.split(',') ?? pod.containers.flatMap((one) => one.ports.map((declared) => String(declared.get('containerPort').number)))
  const asked = annotation('scrape')?.text === 'true' && ports.includes(String(port)) ? annotation('scrape') : undefined
  const found: Place[] = asked ? [asked.place] : []
  const names = container.ports.filter((one) => one.get('containerPort').number === port).flatMap((one) => one.get('name').string ?? [])
  const here = (endpoint: Field<Endpoint>, ports: readonly (string | number)[]): boolean =>
    [endpoint.get('port').string, endpoint.get('portNumber').number, endpoint.get('targetPort').string, endpoint.get('targetPort').number].some(
      (one) => one !== undefined && ports.includes(one),
    )
  for (const object of cluster.of('PodMonitor', GROUP)) {
    const spec = typed<{ spec: Monitor }>(object).get('spec')
    if (!reaches(spec, object.namespace, pod.namespace) || selects(labelSelector(spec.get('selector')), pod.labels) !== 'yes') continue
    for (const endpoint of spec.get('podMetricsEndpoints').items()) if (here(endpoint, [...names, port])) found.push(endpoint.place)
  }
  for (const object of cluster.of('ServiceMonitor', GROUP)) {
    const spec = typed<{ spec: Monitor }>(object).get('spec')
    for (const service of services) {
      const labels = labelsOf(typed<{ metadata: { labels: Record<string, string> } }>(service.object).get('metadata').get('labels'))
      if (!reaches(spec, object.namespace, service.object.namespace) || selects(labelSelector(spec.get('selector')), labels) !== 'yes') continue
      if (leadsTo(service, pod) !== 'yes') continue
      const ports = service.ports.filter(
        ({ target, port: own }) => target === port || (typeof target === 'string' && names.includes(target)) || (target === undefined && own === port),
      )
      for (const endpoint of spec.get('endpoints').items())
        if (
          here(
            endpoint,
            ports.flatMap(({ name, target }) => [name ?? [], target ?? []].flat()),
          )
        )
          found.push(endpoint.place)
    }
  }
  return found
}

const GROUP = 'monitoring.coreos.com'

function reaches(spec: Field<Monitor>, from: string | undefined, namespace: string | undefined): boolean {
  const selector = spec.get('namespaceSelector')
  if (selector.get('any').boolean === true) return true
  const names = selector
    .get('matchNames')
    .items()
    .map(({ string }) => string)
  return names.length > 0 ? namespace === undefined || names.includes(namespace) : from === undefined || namespace === undefined || from === namespace
}
