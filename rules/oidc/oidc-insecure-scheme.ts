import { leadsToPort, type PublicHost, publicHosts } from '../../src/deployment/network/public-hosts.ts'
import { type OidcProvider, oidcProvidersOf } from '../../src/deployment/oidc.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { type RelatedPlace, rule } from '../../src/engine/rule.ts'
import { metadataOf } from '../../src/kubernetes/object.ts'
import { labelsOf } from '../../src/kubernetes/selector.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'oidc-insecure-scheme',
  area: 'oidc',
  summary: 'The keys that tokens are verified with are published over TLS.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: support/oidc-discovery-provider/config.go, AllowInsecureScheme and InsecureAddr', 'spire: support/oidc-discovery-provider/handler.go'],
  fix: 'unsafe',
  securitySeverity: 8.1,
  messages: {
    scheme: {
      severity: 'error',
      when: 'run',
      text: 'With allow_insecure_scheme the discovery document sends whoever verifies tokens to http:// for the keys, and anyone on the way can put in keys of their own and forge every token. It is for tests only: take it out, and serve over TLS.',
    },
    inside: {
      severity: 'warning',
      when: 'run',
      text: 'With allow_insecure_scheme whoever asks without TLS, as from inside the cluster, is sent to http:// for the keys, and anyone on the way can put in keys of their own and forge every token. Behind a proxy that ends TLS it is not needed: take it out.',
    },
    exposed: {
      severity: 'error',
      when: 'run',
      log: 'Serving HTTP (insecure)',
      text: '{by} leads to the OIDC provider where it serves without TLS, and nothing on the way adds it: anyone between can put in keys of their own and forge every token. Serve with serving_cert_file or acme, or end TLS at the Ingress.',
    },
  },
  check(deployment, report) {
    for (const provider of oidcProvidersOf(deployment)) {
      const { config, serving } = provider
      if (!config?.file || config.problems.some(({ fatal }) => fatal)) continue
      const allowed = config.main.bool('allow_insecure_scheme')
      // With TLS of its own it has no effect.
      if (allowed.is === 'known' && allowed.value && (serving?.way === 'insecure' || serving?.way === 'socket')) {
        const fixes = suggestion('Write false', replaceWord(allowed.place, 'true', 'false'))
        const ways = waysIn(provider)
        // A proxy that ends TLS says so (X-Forwarded-Proto), and the document that it passes on points to https.
        const open = ways.some(({ tls }) => tls === 'none' || tls === 'passed')
        report(open ? 'scheme' : 'inside', allowed.place, {}, [[serving.place, 'where it serves without TLS']], fixes)
      } else if (serving?.way === 'insecure' && !serving.local && serving.port !== undefined) {
        const open = openly(provider, serving.port)
        if (open) report('exposed', serving.place, { by: open.by }, [open.place])
      }
    }
    /** A socket's proxy is a container beside it, behind any port of the pod. */
    function waysIn({ component: { pod }, serving }: OidcProvider): readonly PublicHost[] {
      const own = serving?.port
      const ports = own !== undefined ? [own] : pod.containers.flatMap(({ ports }) => ports.flatMap((port) => port.get('containerPort').number ?? []))
      return ports.flatMap((port) => publicHosts(deployment, pod, port))
    }
    function openly(provider: OidcProvider, port: number): { readonly by: string; readonly place: RelatedPlace } | undefined {
      const { pod } = provider.component
      const host = publicHosts(deployment, pod, port).find(({ tls }) => tls === 'none')
      if (host) return { by: `${host.by.kind} '${host.by.name}'`, place: [host.by.place, 'no TLS here'] }
      const lead = leadsToPort(deployment, pod, port).find(({ service }) => {
        // A load balancer that ends TLS is told so by annotations.
        const annotations = labelsOf(metadataOf(service.object).get('annotations'))
        return service.type === 'LoadBalancer' && ![...annotations.values.keys()].some((name) => /ssl|tls|cert|https/i.test(name))
      })
      return lead ? { by: `Service '${lead.service.object.name}', a load balancer,`, place: [lead.port.targetPlace, 'no TLS here'] } : undefined
    }
  },
})
