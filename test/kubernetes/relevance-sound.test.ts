import type { LabelSelector } from 'kubernetes-types/meta/v1.js'
import type { NetworkPolicy } from 'kubernetes-types/networking/v1.js'
import type { RoleBinding } from 'kubernetes-types/rbac/v1.js'
import { expect, test } from 'vitest'
import { Cluster, sameNamespace } from '../../src/kubernetes/cluster.ts'
import { describe, type KubernetesObject, objectsIn, typed } from '../../src/kubernetes/object.ts'
import { podReferences } from '../../src/kubernetes/references.ts'
import { relevantDocuments } from '../../src/kubernetes/relevance.ts'
import { labelSelector, selects } from '../../src/kubernetes/selector.ts'
import { leadsTo, servicesIn } from '../../src/kubernetes/service.ts'
import { workloadsIn } from '../../src/kubernetes/workload.ts'
import { SourceFile } from '../../src/text/source-file.ts'
import { parseDocument } from '../../src/yaml/parse.ts'
import { splitStream } from '../../src/yaml/stream.ts'

/** The same numbers for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A world of objects with few, short, often equal names, in the styles that people write; one workload in eight runs SPIRE. */
function world(seed: number): string {
  const next = random(seed)
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? ''
  const name = (): string => pick(['a', 'b', 'web', 'db', 'main', 'main-2', 'default'])
  const labels = (): string => `{ app: ${pick(['a', 'b', 'web', 'db'])}${next() < 0.5 ? `, tier: ${pick(['x', 'y'])}` : ''} }`
  const selector = (): string =>
    pick([
      `{ matchLabels: ${labels()} }`,
      '{}',
      `{ matchExpressions: [{ key: app, operator: ${pick(['In', 'NotIn'])}, values: [a, web] }] }`,
      `{ matchExpressions: [{ key: tier, operator: Exists }] }`,
    ])
  const metadata = (): string => {
    const namespace = pick(['', 'one', 'two', 'three'])
    const quoted = pick([name(), `"${name()}"`])
    if (next() < 0.3) return `metadata: { name: ${quoted}${namespace && `, namespace: ${namespace}`} }`
    return `metadata:\n  name: ${quoted}${namespace && `\n  namespace: ${namespace}`}`
  }
  const documents: string[] = []
  for (let count = 0; count < 60; count++) {
    const kind = pick(['Deployment', 'Deployment', 'ConfigMap', 'Secret', 'ServiceAccount', 'Service', 'NetworkPolicy', 'RoleBinding', 'ClusterSPIFFEID'])
    const head = (version: string): string => `apiVersion: ${version}\nkind: ${kind}\n${metadata()}\n`
    if (kind === 'Deployment') {
      const image = next() < 0.12 ? 'ghcr.io/spiffe/spire-server:1.14.2' : 'nginx'
      const refers = next() < 0.5 ? `, volumes: [{ name: v, configMap: { name: ${name()} } }, { name: w, secret: { secretName: ${name()} } }]` : ''
      const account = next() < 0.5 ? `, serviceAccountName: ${name()}` : ''
      documents.push(
        `${head('apps/v1')}spec:\n  template: { metadata: { labels: ${labels()} }, spec: { containers: [{ name: c, image: "${image}" }]${refers}${account} } }\n`,
      )
    } else if (kind === 'Service') documents.push(`${head('v1')}spec: { selector: ${labels()}, ports: [{ port: 80 }] }\n`)
    else if (kind === 'NetworkPolicy') documents.push(`${head('networking.k8s.io/v1')}spec: { podSelector: ${selector()} }\n`)
    else if (kind === 'RoleBinding') {
      const subject = `{ kind: ServiceAccount, name: ${name()}, namespace: ${pick(['one', 'two', 'three'])} }`
      documents.push(`${head('rbac.authorization.k8s.io/v1')}subjects: [${subject}]\nroleRef: { kind: Role, name: ${name()} }\n`)
    } else if (kind === 'ClusterSPIFFEID') {
      if (next() < 0.2)
        documents.push(`apiVersion: spire.spiffe.io/v1alpha1\nkind: ClusterSPIFFEID\nmetadata: { name: ${name()} }\nspec: { podSelector: ${selector()} }\n`)
    } else documents.push(head('v1'))
  }
  return documents.join('---\n')
}

/** What a rule could ask about the components and registrations of a world, answered. */
function answers(objects: readonly KubernetesObject[]): readonly string[] {
  const cluster = new Cluster(objects)
  const workloads = workloadsIn(cluster)
  const found: string[] = []
  const say = (subject: KubernetesObject, relation: string, object: KubernetesObject | undefined): void => {
    found.push(`${describe(subject)}@${subject.root.place.start} ${relation} ${object ? `${describe(object)}@${object.root.place.start}` : 'nothing'}`)
  }
  for (const { object, pod } of workloads) {
    if (!pod.containers.some(({ image }) => image?.name === 'spire-server')) continue
    for (const { kind, name } of podReferences(pod.spec)) say(object, `names ${kind} ${name}:`, cluster.find(kind, object.namespace, name))
    for (const service of servicesIn(cluster)) if (leadsTo(service, pod) === 'yes') say(object, 'is behind', service.object)
    for (const policy of cluster.of('NetworkPolicy')) {
      const selector = labelSelector(typed<NetworkPolicy>(policy).get('spec').get('podSelector'))
      if (policy.namespace === object.namespace && selects(selector, pod.labels) === 'yes') say(object, 'is under', policy)
    }
    for (const binding of cluster.of('RoleBinding')) {
      for (const subject of typed<RoleBinding>(binding).get('subjects').items()) {
        const account = pod.serviceAccount.is === 'known' ? pod.serviceAccount.value : undefined
        if (subject.get('name').string === account && sameNamespace(subject.get('namespace').string, object.namespace)) say(object, 'is bound by', binding)
      }
    }
  }
  for (const registration of cluster.of('ClusterSPIFFEID')) {
    const selector = labelSelector(typed<{ spec: { podSelector: LabelSelector } }>(registration).get('spec').get('podSelector'))
    if (selector.empty) continue
    for (const { object, pod } of workloads) if (selects(selector, pod.labels) === 'yes') say(registration, 'takes', object)
  }
  return found
}

test('what is left unparsed changes no answer', () => {
  let unread = 0
  let asked = 0
  for (let seed = 1; seed <= 150; seed++) {
    const sources = splitStream(new SourceFile('world.yaml', world(seed)))
    const all = answers(sources.flatMap((source) => objectsIn(parseDocument(source))))
    const { objects, unparsed } = relevantDocuments(sources, parseDocument)
    expect(answers(objects), `seed ${seed}`).toEqual(all)
    unread += unparsed
    asked += all.length
  }
  expect([unread > 1000, asked > 1000]).toEqual([true, true])
})
