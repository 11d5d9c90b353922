import { expect, test } from 'vitest'
import { isPlaceholderCluster, isPlaceholderDomain, isTrial } from '../../../src/deployment/settings/placeholder.ts'
import { SourceFile } from '../../../src/text/source-file.ts'

test('trust domains of documentation are told from those of somebody', () => {
  const placeholders = [
    'example.org',
    'spire.example.com',
    'cluster.local',
    'a.test',
    'ardur.demo',
    'my-trust-domain',
    'yourdomain.com',
    'test.com',
    'changeme',
  ]
  const own = ['prod.ardur.dev', 'example-bank.eu', 'test.ardur.dev', 'mydomain.bank', 'demo.ardur.dev', 'contest', 'k8s.local']
  expect([...placeholders, ...own].filter(isPlaceholderDomain)).toEqual(placeholders)
})

test('names of clusters likewise', () => {
  const placeholders = [
    'example-cluster',
    'demo-cluster',
    'MyCluster',
    'my-cluster',
    'your-cluster-name',
    'test_cluster',
    'example',
    'my-k8s-cluster',
    'CLUSTER_NAME',
  ]
  const own = ['ardur-demo', 'payments-test-cluster', 'eu1', 'prod-cluster', 'cluster-7', 'kind-spire']
  expect([...placeholders, ...own].filter(isPlaceholderCluster)).toEqual(placeholders)
})

test('what is there to try something out is told by its path', () => {
  const trials = ['test/server.yaml', 'deploy/examples/a.yaml', 'k8s/overlays/dev/server.yaml', 'kind-cluster/a.yaml', 'server.local.yaml']
  const others = ['k8s/spire/server/configmap.yaml', 'latest/a.yaml', 'devices/a.yaml', 'kinds/a.yaml', 'localities/a.yaml']
  const at = (path: string) => new SourceFile(path, '').place(0, 0)
  expect([...trials, ...others].filter((path) => isTrial(at(path)))).toEqual(trials)
})
