import { expect, test } from 'vitest'
import { identitiesOf } from '../../../src/deployment/registration/identities.ts'
import { deploymentOf } from '../sample.ts'

function registrar(config: string): string {
  return `apiVersion: v1
kind: ConfigMap
metadata: {name: registrar, namespace: spire}
data:
  registrar.conf: |
    trust_domain = "a.test"
    cluster = "one"
    server_socket_path = "/run/spire/sock"
${config.replace(/^/gm, '    ')}
---
apiVersion: v1
kind: Pod
metadata: {name: registrar, namespace: spire}
spec:
  containers:
    - name: registrar
      image: ghcr.io/spiffe/k8s-workload-registrar:1.5.6
      args: [-config, /run/registrar.conf]
      volumeMounts: [{name: config, mountPath: /run}]
  volumes: [{name: config, configMap: {name: registrar}}]
---
apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop, labels: {spiffe: shop-web}}
spec: {serviceAccountName: web, containers: [{name: main, image: web}]}
`
}

/** What the pod `shop/web` gets. */
async function web(manifest: string): Promise<unknown> {
  const row = identitiesOf(await deploymentOf({ 'a.yaml': manifest })).find(({ workload }) => workload.object.name === 'web')
  return row?.none ?? row?.identities.map(({ spiffeId, parentId, selectors, from }) => [spiffeId, parentId, selectors, `${from.kind} ${from.name}`])
}

test('by the ServiceAccount, in each of the modes', async () => {
  const reconcile = [
    'spiffe://a.test/ns/shop/sa/web',
    'spiffe://a.test/spire-k8s-registrar/one/node/<node-name>',
    ['k8s:ns:shop', 'k8s:pod-name:<pod-name>'],
    'Pod registrar',
  ]
  expect(await web(registrar('mode = "reconcile"'))).toEqual([reconcile])
  const crd = [
    'spiffe://a.test/ns/shop/sa/web',
    'spiffe://a.test/k8s-workload-registrar/one/node/<node-name>',
    ['k8s:pod-uid:<pod-uid>', 'k8s:ns:shop', 'k8s:node-name:<node-name>'],
    'Pod registrar',
  ]
  expect(await web(registrar('mode = "crd"'))).toEqual([crd])
})

test('by a label, and none without it or in a namespace that is left out', async () => {
  expect(await web(registrar('mode = "reconcile"\npod_label = "spiffe"'))).toEqual([expect.arrayContaining(['spiffe://a.test/shop-web'])])
  expect(await web(registrar('mode = "reconcile"\npod_label = "other"'))).toBe('the k8s-workload-registrar makes none: its pods have no label other')
  expect(await web(registrar('mode = "reconcile"\ndisabled_namespaces = ["shop"]'))).toBe(
    'the k8s-workload-registrar makes none: it ignores the namespace shop',
  )
})

test('by a SpiffeID', async () => {
  const resource = `apiVersion: spiffeid.spiffe.io/v1beta1
kind: SpiffeID
metadata: {name: web, namespace: shop}
spec:
  spiffeId: spiffe://a.test/web
  parentId: spiffe://a.test/k8s-workload-registrar/one/node/n1
  selector: {namespace: shop, podLabel: {spiffe: shop-web}, arbitrary: ["sa:web"]}
---
apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop, labels: {spiffe: shop-web}}
spec: {serviceAccountName: web, containers: [{name: main, image: web}]}
`
  expect(await web(resource)).toEqual([
    [
      'spiffe://a.test/web',
      'spiffe://a.test/k8s-workload-registrar/one/node/n1',
      ['k8s:ns:shop', 'k8s:pod-label:spiffe:shop-web', 'k8s:sa:web'],
      'SpiffeID web',
    ],
  ])
})
