import type { Ingress } from 'kubernetes-types/networking/v1.js'
import { exposuresOf } from '../../src/deployment/network/exposed.ts'
import { passesTls } from '../../src/deployment/network/public-hosts.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { sameNamespace } from '../../src/kubernetes/cluster.ts'
import { insertBefore, insertLines, removeEntry } from '../../src/kubernetes/insert.ts'
import { type KubernetesObject, metadataOf, typed } from '../../src/kubernetes/object.ts'
import { labelsOf } from '../../src/kubernetes/selector.ts'

/** Annotations by which a load balancer ends TLS itself. */
const ENDS_TLS: readonly RegExp[] = [
  /^service\.beta\.kubernetes\.io\/aws-load-balancer-ssl-cert$/,
  /^service\.beta\.kubernetes\.io\/do-loadbalancer-certificate-(id|name)$/,
]

export default rule({
  id: 'tls-terminating-lb',
  area: 'network',
  summary: 'Nothing between agents and server ends their TLS.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/spire_server.md', 'ingress-nginx: user-guide/nginx-configuration/annotations'],
  fix: 'unsafe',
  messages: {
    balancer: {
      severity: 'error',
      when: 'attest',
      log: 'certificate contains no URI SAN',
      text: "With '{annotation}' the load balancer ends TLS with a certificate of its own, which agents do not believe: they want the server's, with its SPIFFE ID, so none attests. Take the annotation away: TLS has to reach the server.",
    },
    ingress: {
      severity: 'error',
      when: 'attest',
      log: 'certificate contains no URI SAN',
      text: "This Ingress leads to the server's API, and ends TLS with a certificate of its own, which agents do not believe: they want the server's, with its SPIFFE ID, so none attests. Lead to the server by a load balancer that passes TLS through.",
    },
  },
  check(deployment, report) {
    for (const { service, port, annotations } of exposuresOf(deployment)) {
      const ends = [...annotations.values].find(([name]) => ENDS_TLS.some((pattern) => pattern.test(name)))
      if (ends && service.type === 'LoadBalancer') report('balancer', ends[1].place, { annotation: ends[0] }, [], without(service.object, ends[0]))
      for (const object of deployment.cluster.of('Ingress', 'networking.k8s.io')) {
        if (!sameNamespace(object.namespace, service.object.namespace)) continue
        const passes = passesTls(object)
        const spec = typed<Ingress>(object).get('spec')
        const backends = [
          spec.get('defaultBackend'),
          ...spec
            .get('rules')
            .items()
            .flatMap((one) =>
              one
                .get('http')
                .get('paths')
                .items()
                .map((path) => path.get('backend')),
            ),
        ]
        for (const backend of backends) {
          const target = backend.get('service')
          const wanted = target.get('port')
          const same = wanted.get('number').number === port.port || (port.name !== undefined && wanted.get('name').string === port.name)
          if (!passes && target.get('name').string === service.object.name && same)
            report('ingress', target.get('name').place, {}, [[service.object.place, 'the Service']], passedThrough(object))
        }
      }
    }
  },
})

function without(object: KubernetesObject, annotation: string): readonly Fix[] {
  const metadata = metadataOf(object)
  const annotations = metadata.get('annotations')
  const only = annotations.mapping?.entries.length === 1
  return suggestion('Take the annotation away', only ? removeEntry(metadata, 'annotations') : removeEntry(annotations, annotation))
}

const PASSES = 'nginx.ingress.kubernetes.io/ssl-passthrough'

/** By ingress-nginx, where that is what serves it; it tells servers apart by the host alone. */
function passedThrough(object: KubernetesObject): readonly Fix[] {
  const metadata = metadataOf(object)
  const annotations = metadata.get('annotations')
  const named = labelsOf(annotations).values
  const spec = typed<Ingress>(object).get('spec')
  const nginx =
    spec.get('ingressClassName').string === 'nginx' ||
    named.get('kubernetes.io/ingress.class')?.text === 'nginx' ||
    [...named.keys()].some((name) => name.startsWith('nginx.ingress.kubernetes.io/'))
  const hosts = spec.get('rules').items()
  if (!nginx || named.has(PASSES) || hosts.length === 0 || hosts.some((one) => one.get('host').string === undefined)) return []
  const line = `${PASSES}: "true"`
  return suggestion('Pass TLS through', annotations.exists ? insertBefore(annotations, line) : insertLines(metadata, ['annotations:', `  ${line}`]))
}
