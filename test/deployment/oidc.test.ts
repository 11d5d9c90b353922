import { expect, test } from 'vitest'
import { variant } from '../../scripts/fixture-variants.ts'
import { referenceFiles } from '../../scripts/reference-files.ts'
import { NOTHING_DECLARED } from '../../src/declared/declared.ts'
import { publicHosts } from '../../src/deployment/network/public-hosts.ts'
import { healthChecksOf, oidcProvidersOf } from '../../src/deployment/oidc.ts'
import { understand } from '../../src/deployment/understand.ts'
import { knownValue } from '../../src/text/answer.ts'
import { SourceFile } from '../../src/text/source-file.ts'
import { deploymentOf, serverManifest } from './sample.ts'

const files = [...variant('oidc', referenceFiles())].filter(([path]) => !path.startsWith('.')).map(([path, text]) => new SourceFile(path, text))
const [reference] = understand(files, NOTHING_DECLARED).deployments

function providerManifest(config: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: oidc, namespace: spire }
spec:
  selector: { matchLabels: { app: oidc } }
  template:
    metadata: { labels: { app: oidc } }
    spec:
      containers:
        - name: main
          image: ghcr.io/spiffe/oidc-discovery-provider:1.14.2
          args: [-config, /conf/oidc.conf]
          volumeMounts: [{ name: config, mountPath: /conf }]
      volumes: [{ name: config, configMap: { name: oidc } }]
---
apiVersion: v1
kind: ConfigMap
metadata: { name: oidc, namespace: spire }
data:
  oidc.conf: |
${config.replace(/^(?=.)/gm, '    ')}
---
apiVersion: v1
kind: Service
metadata: { name: oidc, namespace: spire }
spec:
  selector: { app: oidc }
  ports: [{ port: 443, targetPort: 8443 }]
`
}

test('a provider of the Workload API belongs to the server of its trust domain', () => {
  const [provider] = reference ? oidcProvidersOf(reference) : []
  expect(provider?.source).toBe('workload_api')
  expect(provider?.servers.map(({ place }) => place.file.path)).toEqual(['server/statefulset.yaml'])
  expect(provider && knownValue(provider.issuer)).toBe('https://oidc.prod.ardur.dev')
  expect(provider?.serving).toMatchObject({ way: 'certificate', port: 8443, local: false })
  expect(reference && provider && publicHosts(reference, provider.component.pod, 8443).map(({ host, tls }) => [host, tls])).toEqual([
    ['oidc.prod.ardur.dev', 'passed'],
  ])
})

test.each([
  ['insecure_addr = ":8080"', { way: 'insecure', port: 8080, local: false }],
  ['insecure_addr = "127.0.0.1:8080"', { way: 'insecure', port: 8080, local: true }],
  ['listen_socket_path = "/run/oidc.sock"', { way: 'socket', port: undefined, local: true }],
  ['serving_cert_file {\n  cert_file_path = "/a"\n  key_file_path = "/b"\n}', { way: 'certificate', port: 443, local: false }],
  ['acme {\n  email = "a@a.test"\n  tos_accepted = true\n}', { way: 'acme', port: 443, local: false }],
])('serves by %s', async (setting, serving) => {
  const deployment = await deploymentOf({ 'oidc.yaml': providerManifest(`domains = ["a.test"]\n${setting}\nfile { path = "/bundle" }`) })
  expect(oidcProvidersOf(deployment)[0]?.serving).toMatchObject(serving)
})

test('without a health_checks block it answers no probes; an empty one is enough', async () => {
  const config = 'domains = ["a.test"]\nlisten_socket_path = "/x"\nfile { path = "/bundle" }\n'
  const health = async (more: string) => {
    const [provider] = oidcProvidersOf(await deploymentOf({ 'oidc.yaml': providerManifest(config + more) }))
    const found = provider && healthChecksOf(provider)
    return found && [found.block.is, knownValue(found.port), knownValue(found.live), knownValue(found.ready)]
  }
  expect(await health('')).toEqual(['absent', 8008, '/live', '/ready'])
  expect(await health('health_checks {}')).toEqual(['known', 8008, '/live', '/ready'])
  expect(await health('health_checks {\n  bind_port = 9000\n  ready_path = "/r"\n}')).toEqual(['known', 9000, '/live', '/r'])
})

test('names that lead to a pod: of an Ingress, of routes, and of a load balancer', async () => {
  const routes = `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: a, namespace: spire }
spec:
  tls: [{ hosts: [a.test] }]
  rules:
    - host: a.test
      http: { paths: [{ path: /, backend: { service: { name: oidc, port: { number: 443 } } } }] }
    - host: other.test
      http: { paths: [{ path: /, backend: { service: { name: oidc, port: { number: 80 } } } }] }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: renamed, namespace: spire, annotations: { nginx.ingress.kubernetes.io/upstream-vhost: a.test } }
spec:
  rules:
    - host: renamed.test
      http: { paths: [{ path: /, backend: { service: { name: oidc, port: { number: 443 } } } }] }
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: b, namespace: spire }
spec:
  hostnames: [b.test]
  rules: [{ backendRefs: [{ name: oidc, port: 443 }] }]
---
apiVersion: route.openshift.io/v1
kind: Route
metadata: { name: c, namespace: spire }
spec: { host: c.test, to: { kind: Service, name: oidc } }
`
  const deployment = await deploymentOf({
    'oidc.yaml': providerManifest('domains = ["a.test"]\ninsecure_addr = ":8443"\nfile { path = "/b" }'),
    'routes.yaml': routes,
  })
  const [provider] = oidcProvidersOf(deployment)
  const hosts = provider && publicHosts(deployment, provider.component.pod, 8443)
  expect(hosts?.map(({ host, tls, by }) => [by.kind, host, tls])).toEqual([
    ['Ingress', 'a.test', 'ended'],
    ['HTTPRoute', 'b.test', 'unknown'],
    ['Route', 'c.test', 'none'],
  ])
})

test('of no provider nothing is found', async () => {
  expect(oidcProvidersOf(await deploymentOf({ 'server.yaml': serverManifest() }))).toEqual([])
})
