import { expect, test } from 'vitest'
import { addRegistration } from '../../../src/deployment/registration/new-registration.ts'
import { deploymentOf, serverManifest } from '../sample.ts'

const MANAGER = (more: string) => `apiVersion: v1
kind: ConfigMap
metadata: { name: scm, namespace: spire }
data:
  scm.yaml: |
    apiVersion: spire.spiffe.io/v1alpha1
    kind: ControllerManagerConfig
    clusterName: one
    trustDomain: a.test
${more}---
apiVersion: apps/v1
kind: Deployment
metadata: { name: scm, namespace: spire }
spec:
  selector: { matchLabels: { app: scm } }
  template:
    metadata: { labels: { app: scm } }
    spec:
      containers:
        - name: scm
          image: ghcr.io/spiffe/spire-controller-manager:0.6.6
          args: [-config, /c/scm.yaml]
          volumeMounts: [{ name: c, mountPath: /c }]
      volumes: [{ name: c, configMap: { name: scm } }]
`
const shop = (selector: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: shop, namespace: shop }
spec:
  selector: ${selector}
  template:
    metadata: { labels: { app: shop, tier: "1" } }
    spec: { containers: [{ name: shop, image: shop:1.2.3 }] }
`

async function added(manager: string, selector = '{ matchLabels: { app: shop, tier: "1" } }'): Promise<string | undefined> {
  const { cluster, workloads, controllerManagers } = await deploymentOf({ 'a.yaml': serverManifest(), 'b.yaml': MANAGER(manager), 'c.yaml': shop(selector) })
  const workload = workloads.find(({ object }) => object.name === 'shop')
  return workload && addRegistration(cluster, workload, controllerManagers, 'spiffe://{{ .TrustDomain }}/shop')?.text
}

test('a registration for exactly the pods of a workload, in the class of the controller manager', async () => {
  expect(await added('    className: one\n')).toBe(`---
apiVersion: spire.spiffe.io/v1alpha1
kind: ClusterSPIFFEID
metadata:
  name: shop
spec:
  className: one
  spiffeIDTemplate: "spiffe://{{ .TrustDomain }}/shop"
  namespaceSelector:
    matchLabels:
      kubernetes.io/metadata.name: shop
  podSelector:
    matchLabels:
      app: shop
      tier: "1"
`)
  expect(await added('')).not.toContain('className')
})

test('none where the pods are not told by plain labels', async () => {
  expect(await added('', '{ matchExpressions: [{ key: app, operator: Exists }] }')).toBeUndefined()
})
