import { expect, test } from 'vitest'
import { apiServerFlags } from '../../../src/deployment/attestation/api-server-flags.ts'
import { textAt } from '../../../src/text/source-file.ts'
import { deploymentOf } from '../sample.ts'

async function flags(manifest: string): Promise<unknown[]> {
  return apiServerFlags(await deploymentOf({ 'a.yaml': manifest })).map(({ kind, text, place }) => [kind, text, textAt(place)])
}

test("in the API server's own pod", async () => {
  const pod = `apiVersion: v1
kind: Pod
metadata: {name: kube-apiserver-cp1, namespace: kube-system}
spec:
  containers:
    - name: kube-apiserver
      image: registry.k8s.io/kube-apiserver:v1.19.0
      command:
        - kube-apiserver
        - --api-audiences=api,spire-server
        - --feature-gates=EphemeralContainers=true,TokenRequest=true
        # - --service-account-api-audiences=spire-server
`
  expect(await flags(pod)).toEqual([
    ['audience', 'api-audiences', 'api-audiences'],
    ['gate', 'TokenRequest', 'TokenRequest'],
  ])
})

test('in the config of a cluster, and not of anything else', async () => {
  const config = (kind: string) => `# spire\napiVersion: ${kind}\nkind: ClusterConfiguration\napiServer: {extraArgs: {\n  "api-audiences": "spire-server"}}\n`
  expect(await flags(config('kubeadm.k8s.io/v1beta3'))).toEqual([['audience', 'api-audiences', 'api-audiences']])
  expect(await flags(config('example.io/v1'))).toEqual([])
})

test('audiences of others are theirs', async () => {
  expect(await flags('# spire\napiVersion: kubeadm.k8s.io/v1beta3\nkind: ClusterConfiguration\napiServer:\n  extraArgs:\n    api-audiences: vault\n')).toEqual(
    [],
  )
})
