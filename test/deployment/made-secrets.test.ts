import { expect, test } from 'vitest'
import { madeSecrets, meantSecret } from '../../src/deployment/made-secrets.ts'
import { deploymentOf, serverManifest } from './sample.ts'

const MAKERS = `apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: one, namespace: spire }
spec: { target: { name: spire-datastore } }
---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: two, namespace: spire }
spec: { dataFrom: [] }
---
apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata: { name: three, namespace: spire }
spec: { encryptedData: {} }
---
apiVersion: cert-manager.io/v1
kind: Certificate
metadata: { name: four, namespace: spire }
spec: { secretName: spire-db1 }
---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: one, namespace: other }
spec: { target: { name: spire-elsewhere } }
`

test('controllers make Secrets by the names that their objects say', async () => {
  const deployment = await deploymentOf({ 'server.yaml': serverManifest(), 'secrets.yaml': MAKERS })
  expect(madeSecrets(deployment, 'spire').map(({ name }) => name)).toEqual(['spire-datastore', 'two', 'three', 'spire-db1'])
})

test('a name one letter away is meant, another number or another name is not', async () => {
  const deployment = await deploymentOf({ 'server.yaml': serverManifest(), 'secrets.yaml': MAKERS })
  const meant = (name: string) => meantSecret(deployment, 'spire', name)?.name
  expect(['spire-datastor', 'spire-datastroe', 'spire-datastora'].map(meant)).toEqual(['spire-datastore', 'spire-datastore', 'spire-datastore'])
  expect(['spire-db2', 'spire-store', 'spire-datastore', 'spire-elsewher'].map(meant)).toEqual([undefined, undefined, undefined, undefined])
})
