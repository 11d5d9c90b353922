import { expect, test } from 'vitest'
import { chartRefusals } from '../../../src/deployment/charts/chart-refusals.ts'
import { SourceFile, textAt } from '../../../src/text/source-file.ts'
import { parseDocument } from '../../../src/yaml/parse.ts'
import { splitStream } from '../../../src/yaml/stream.ts'

function refused(values: string) {
  const [source] = splitStream(new SourceFile('values.yaml', `spire-server: ${values}\n`))
  const root = source && parseDocument(source).root
  if (root?.kind !== 'mapping') throw new Error('no mapping')
  return chartRefusals(root).map(({ path, place }) => `${path} ${textAt(place)}`)
}

test.each([
  ['{ upstreamAuthority: { disk: { enabled: true }, vault: { enabled: true } } }', ['spire-server.upstreamAuthority.vault.enabled true']],
  ['{ upstreamAuthority: { disk: { enabled: true }, vault: { enabled: false } } }', []],
  ['{ keyManager: { disk: { enabled: true }, memory: { enabled: true } } }', ['spire-server.keyManager.memory.enabled true']],
  ['{ keyManager: { memory: { enabled: true } } }', []],
  [
    '{ notifier: { k8sBundle: { enabled: true } }, bundlePublisher: { k8sConfigMap: { enabled: true } } }',
    ['spire-server.bundlePublisher.k8sConfigMap.enabled true'],
  ],
  ['{ kind: daemonset }', ['spire-server.kind daemonset']],
  ['{ dataStore: { sql: { databaseType: postgresql } } }', ['spire-server.dataStore.sql.databaseType postgresql']],
  ['{ replicaCount: 2, dataStore: { sql: { databaseType: sqlite3 } } }', ['spire-server.replicaCount 2']],
  ['{ replicaCount: 2 }', []],
  [
    '{ replicaCount: 1, autoscaling: { enabled: true, maxReplicas: 4 }, dataStore: { sql: { databaseType: sqlite3 } } }',
    ['spire-server.autoscaling.maxReplicas 4'],
  ],
  ['{ dataStore: { sql: { password: x, externalSecret: { enabled: true } } } }', ['spire-server.dataStore.sql.password x']],
  ['{ dataStore: { sql: { databaseType: postgres, rootCAPath: /ca.pem } } }', ['spire-server.dataStore.sql.rootCAPath /ca.pem']],
  ['{ dataStore: { sql: { databaseType: mysql, rootCAPath: /ca.pem } } }', []],
  [
    '{ kind: deployment, persistence: { type: pvc }, keyManager: { disk: { enabled: true } } }',
    ['spire-server.persistence.type pvc', 'spire-server.keyManager.disk.enabled true'],
  ],
  ['{ kind: deployment, persistence: { type: emptyDir } }', []],
])('%s', (values, expected) => {
  expect(refused(values)).toEqual(expected)
})
