import { expect, describe as group, test } from 'vitest'
import { describe } from '../../src/kubernetes/object.ts'
import { relevantDocuments } from '../../src/kubernetes/relevance.ts'
import { SourceFile } from '../../src/text/source-file.ts'
import { parseDocument } from '../../src/yaml/parse.ts'
import { splitStream } from '../../src/yaml/stream.ts'

/** A document; `more` as lines below metadata's name and namespace. */
function object(kind: string, name: string, more = '', apiVersion = 'v1'): string {
  const [inName, inNamespace] = name.includes('/') ? name.split('/').toReversed() : [name]
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: ${inName}\n${inNamespace ? `  namespace: ${inNamespace}\n` : ''}${more}\n`
}

const deployment = (name: string, labels: string, pod = ''): string =>
  object(
    'Deployment',
    name,
    `spec:\n  template:\n    metadata: { labels: { ${labels} } }\n    spec:\n      containers: [{ name: c, image: x }]\n${pod}`,
    'apps/v1',
  )

function read(documents: readonly string[]): { read: readonly string[]; unparsed: number } {
  const one = (files: readonly string[]) => {
    const sources = files.flatMap((text, index) => splitStream(new SourceFile(`f${index}.yaml`, text)))
    const { objects, unparsed } = relevantDocuments(sources, parseDocument)
    return { read: objects.map(describe), unparsed }
  }
  const split = one(documents)
  expect(one([documents.join('---\n')])).toEqual(split)
  return split
}

/** What is read of `others`, beside a document that matters. */
function beside(matters: readonly string[], others: readonly string[]): readonly string[] {
  return read([...matters, ...others]).read.slice(matters.length)
}

const server = deployment(
  'id/server',
  'app: server',
  '      serviceAccountName: identity\n      volumes: [{ name: c, configMap: { name: server-config } }] # spire\n',
).replace('image: x', 'image: ghcr.io/spiffe/spire-server:1.14.2')

group('relevantDocuments', () => {
  test('reads nothing where nothing is about SPIRE', () => {
    expect(read([object('ConfigMap', 'a/b'), deployment('a/web', 'app: web')])).toEqual({ read: [], unparsed: 2 })
  })

  test.each(['SPIRE', 'csi.spiffe.io', 'trust_domain = "x"', 'k8s_psat'])('reads what has %s in it', (word) => {
    expect(read([object('ConfigMap', 'a/b', `data: { x: '${word}' }`), object('ConfigMap', 'a/c')])).toEqual({ read: ['ConfigMap a/b'], unparsed: 1 })
  })

  test('reads what a component names, in its namespace', () => {
    const others = [
      object('ConfigMap', 'id/server-config'),
      object('ServiceAccount', 'id/identity'),
      object('ConfigMap', 'other/server-config'),
      object('ConfigMap', 'server-config'),
      object('ConfigMap', 'id/another'),
    ]
    expect(beside([server], others)).toEqual(['ConfigMap id/server-config', 'ServiceAccount id/identity', 'ConfigMap server-config'])
  })

  test('reads every Namespace', () => {
    expect(beside([server], [object('Namespace', 'id'), object('Namespace', 'other')])).toEqual(['Namespace id', 'Namespace other'])
  })

  test('reads bindings of its accounts and of everybody, and their roles', () => {
    const binding = (name: string, subject: string, role: string): string =>
      object('ClusterRoleBinding', name, `subjects: [{ ${subject} }]\nroleRef: { kind: ClusterRole, name: ${role} }`, 'rbac.authorization.k8s.io/v1')
    const role = (name: string, more = ''): string => object('ClusterRole', name, more, 'rbac.authorization.k8s.io/v1')
    const others = [
      role('reviews', 'aggregationRule: { clusterRoleSelectors: [{ matchLabels: { part: of-reviews } }] }'),
      role('part', '  labels: { part: of-reviews }'),
      role('unrelated', '  labels: { part: of-reviews-not }'),
      binding('a', 'kind: ServiceAccount, name: identity, namespace: id', 'reviews'),
      binding('b', 'kind: ServiceAccount, name: identity, namespace: elsewhere', 'unrelated'),
      binding('c', 'kind: Group, name: system:serviceaccounts', 'all'),
    ]
    expect(beside([server], others)).toEqual(['ClusterRole reviews', 'ClusterRole part', 'ClusterRoleBinding a', 'ClusterRoleBinding c'])
  })

  test('reads the database that a connection string names, its pods and the policies there', () => {
    const secret = object('Secret', 'id/spire-db', `data: { dsn: ${Buffer.from('host=postgres.data.svc port=5432').toString('base64')} }`)
    const others = [
      deployment('data/pg', 'app: pg'),
      object('Service', 'data/postgres', 'spec: { selector: { app: pg }, ports: [{ port: 5432 }] }'),
      object('Service', 'data/redis', 'spec: { selector: { app: redis } }'),
      deployment('data/redis', 'app: redis'),
      object('NetworkPolicy', 'data/deny', 'spec: { podSelector: {} }', 'networking.k8s.io/v1'),
      object('NetworkPolicy', 'data/redis', 'spec:\n  podSelector: { matchLabels: { app: redis } }', 'networking.k8s.io/v1'),
      object('NetworkPolicy', 'web/deny', 'spec: { podSelector: {} }', 'networking.k8s.io/v1'),
    ]
    expect(beside([server, secret], others)).toEqual(['Deployment data/pg', 'Service data/postgres', 'NetworkPolicy data/deny'])
  })

  test('reads the pods that a registration takes by labels, and no more', () => {
    const registration = (spec: string): string => object('ClusterSPIFFEID', 'r', `spec:\n  ${spec}`, 'spire.spiffe.io/v1alpha1')
    const others = [
      deployment('a/pay', 'app: pay'),
      deployment('a/pay-2', 'app: pay-2'),
      deployment('b/pay', 'team: red'),
      object('Namespace', 'b', '  labels: { mesh: "on" }'),
    ]
    const taken = (spec: string): readonly string[] => beside([registration(spec)], others).filter((name) => !name.startsWith('Namespace'))
    expect(taken('podSelector: { matchLabels: { app: pay } }')).toEqual(['Deployment a/pay'])
    expect(taken('podSelector: { matchExpressions: [{ key: x/team, operator: Exists }] }')).toEqual(['Deployment b/pay'])
    expect(taken('podSelector: { matchExpressions: [{ key: app, operator: NotIn, values: [pay] }] }')).toHaveLength(3)
    expect(taken('namespaceSelector: { matchLabels: { mesh: "on" } }')).toEqual(['Deployment b/pay'])
    expect(taken('podSelector: {}')).toEqual([])
  })

  test('reads the workload that uses a config that matters', () => {
    const config = object('ConfigMap', 'id/main', "data: { a: 'trust_domain' }")
    const workload = deployment('id/x', 'a: b', '      volumes: [{ name: v, configMap: { name: main } }]')
    expect(beside([config], [workload, deployment('id/y', 'a: b'), deployment('other/x', 'a: b', '# main')])).toEqual(['Deployment id/x'])
  })

  test('reads what is written in a way that only the parser understands', () => {
    const flow = '{ apiVersion: v1, kind: Namespace, metadata: { name: flow } }\n'
    const escaped = 'apiVersion: v1\nkind: "Name\\u0073pace"\nmetadata:\n  name: escaped\n'
    const list = 'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Namespace\n  metadata: { name: listed }\n'
    expect(beside([server], [flow, escaped, list])).toEqual(['Namespace flow', 'Namespace escaped', 'Namespace listed'])
  })

  test('reads kustomizations, which say what is done to files', () => {
    const sources = [
      new SourceFile('a/spire.yaml', server),
      new SourceFile('b/kustomization.yaml', 'resources: [../a]\n'),
      new SourceFile('b/x.yaml', 'a: b\n'),
    ]
    const { documents } = relevantDocuments(sources.flatMap(splitStream), parseDocument)
    expect(documents.map(({ file }) => file.path)).toEqual(['a/spire.yaml', 'b/kustomization.yaml'])
  })

  test('a consumer does not make everything in its namespace worth reading', () => {
    const consumer = deployment('shop/web', 'app: web', '      volumes: [{ name: s, csi: { driver: csi.spiffe.io, readOnly: true } }]')
    const others = [
      object('NetworkPolicy', 'shop/deny', 'spec: { podSelector: {} }', 'networking.k8s.io/v1'),
      object('Service', 'shop/front', 'spec: { selector: { app: web } }'),
    ]
    expect(beside([consumer], others)).toEqual(['Service shop/front'])
  })
})
