import { expect, test } from 'vitest'
import { readManagerConfig } from '../../src/spire/controller-manager.ts'
import { UNKNOWN_ENVIRONMENT } from '../../src/spire/environment.ts'
import { mappedFile } from '../../src/text/mapped-text.ts'
import { SourceFile } from '../../src/text/source-file.ts'
import { position } from './read.ts'

function problems(more: string, release?: string): readonly string[] {
  const text = `apiVersion: spire.spiffe.io/v1alpha1\nkind: ControllerManagerConfig\nclusterName: a\ntrustDomain: a.test\n${more}\n`
  const config = readManagerConfig(mappedFile(new SourceFile('a.yaml', text), 0), { release, expandEnv: true, environment: UNKNOWN_ENVIRONMENT })
  return config.problems.map(({ code, path, place, fatal }) => `${fatal ? 'fatal ' : ''}${code} ${path} ${position(place)}`)
}

// What spire-controller-manager 0.6.6 said of the same texts.
test.each([
  ['clusterDomain: cluster.local', []],
  ['watchClassless: yes', []],
  ['syncPeriod:', []],
  ['clusterNme: x', ['unknown-key clusterNme 5:1']],
  ['ClusterName: b', ['unknown-key ClusterName 5:1']],
  ['watchClassless: "true"', ['fatal wrong-type watchClassless 5:17']],
  ['clusterDomain: 3', ['fatal wrong-type clusterDomain 5:16']],
  ['gcInterval: 10s', ['fatal wrong-type gcInterval 5:13']],
  ['ignoreNamespaces: kube-system', ['fatal wrong-type ignoreNamespaces 5:19']],
  ['ignoreNamespaces: ["*"]', ['fatal invalid-value ignoreNamespaces 5:20']],
  ['webhook: {port: "9443"}', ['fatal wrong-type webhook.port 5:17']],
  ['health: 8083', ['fatal wrong-type health 5:9']],
  ['metrics:\n  bindAddress: 8082', ['fatal wrong-type metrics.bindAddress 6:16']],
  ['leaderElection: {leaseDuration: 15}', ['fatal wrong-type leaderElection.leaseDuration 5:33']],
  ['leaderElection: {leaseDuration: 15d}', ['fatal invalid-duration leaderElection.leaseDuration 5:33']],
  ['logLevel: trace', ['fatal invalid-enum logLevel 5:11']],
  ['logLevel: INFO', []],
  ['logEncoding: text', ['fatal invalid-enum logEncoding 5:14']],
  ['grpc: {maxCallRecvMsgSize: 4MB}', ['fatal wrong-type grpc.maxCallRecvMsgSize 5:28']],
  ['entryRenderCacheSize: 1.5', ['fatal wrong-type entryRenderCacheSize 5:23']],
  ['reconcile:\n  clusterSPIFFEIDs: null', []],
  ['cacheNamespaces:\n  a:\n    labelSelector: {}', ['unknown-key cacheNamespaces.a.labelSelector 7:5']],
  ['className: ${CLASS}', []],
])('%s', (more, expected) => {
  expect(problems(more, '0.6.6')).toEqual(expected)
})

test('a required key under another name is said of that name', () => {
  const text = 'kind: ControllerManagerConfig\nclustername: a\ntrustDomain: a.test\n'
  const config = readManagerConfig(mappedFile(new SourceFile('a.yaml', text), 0), { expandEnv: false, environment: UNKNOWN_ENVIRONMENT })
  expect(config.problems.map(({ code, args, fatal, log }) => [code, args.meant, fatal, log])).toEqual([
    ['unknown-key', 'clusterName', true, 'cluster name is required configuration'],
  ])
})

test('a release passes over the keys of later ones', () => {
  expect(problems('entryIDPrefix: 3', '0.4.4')).toEqual(['future-key entryIDPrefix 5:1'])
  expect(problems('entryIDPrefix: a', '0.5.0')).toEqual([])
  expect(problems('entryIDPrefix: a')).toEqual([])
})
