import { expect, describe as group, test } from 'vitest'
import { describe, type KubernetesObject } from '../../src/kubernetes/object.ts'
import { at, objects } from './world.ts'

const names = (found: readonly KubernetesObject[]): readonly string[] => found.map(describe)

group('objectsIn', () => {
  test('reads what identifies an object', () => {
    const [object] = objects({ 'k8s/a/x.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: shop\n' })
    expect(object && { ...object, root: 0, file: 0, document: 0, place: at(object.place) }).toEqual({
      apiVersion: 'apps/v1',
      group: 'apps',
      kind: 'Deployment',
      namespace: 'shop',
      name: 'web',
      root: 0,
      place: 'k8s/a/x.yaml:4:9 web',
      file: 0,
      folder: 'k8s/a',
      document: 0,
      order: 0,
      source: undefined,
    })
  })

  test('keeps a namespace that is left out as left out, and points at the kind where there is no name', () => {
    const [object] = objects({ 'x.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: { generateName: x- }\n' })
    expect([object?.namespace, object?.name, object && at(object.place)]).toEqual([undefined, '', 'x.yaml:2:7 Pod'])
  })

  test('takes a List apart, and a list of one kind, in JSON too', () => {
    const list = `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: ConfigMap
  metadata: { name: a }
- apiVersion: v1
  kind: ConfigMapList
  items:
  - { apiVersion: v1, kind: ConfigMap, metadata: { name: b, namespace: n, managedFields: [] } }
`
    const json = '{"apiVersion":"v1","kind":"SecretList","items":[{"apiVersion":"v1","kind":"Secret","metadata":{"name":"s"},"status":{}}]}'
    expect(names(objects({ 'l.yaml': list, 'l.json': json }))).toEqual(['ConfigMap a', 'ConfigMap n/b', 'Secret s'])
  })

  test('numbers the objects of one document', () => {
    const found = objects({ 'l.yaml': 'apiVersion: v1\nkind: List\nitems: [{apiVersion: v1, kind: A}, {apiVersion: v1, kind: B}]' })
    expect(found.map(({ kind, order }) => [kind, order])).toEqual([
      ['A', 0],
      ['B', 1],
    ])
  })

  test('does not take for objects what only looks like one', () => {
    const none = {
      'kustomization.yaml': 'resources: [a.yaml]\n',
      'kustomization2.yaml': 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [a.yaml]\n',
      'Chart.yaml': 'apiVersion: v2\nname: spire\nversion: 0.1.0\n',
      'values.yaml': 'kind: StatefulSet\nreplicas: 3\n',
      'scm.yaml': 'apiVersion: spire.spiffe.io/v1alpha1\nkind: ControllerManagerConfig\nclusterName: demo\n',
      'kind.yaml': 'apiVersion: kind.x-k8s.io/v1alpha4\nkind: Cluster\n',
      'list.yaml': '- a\n- b\n',
      'text.yaml': 'just text\n',
    }
    expect(names(objects(none))).toEqual([])
  })

  test("knows the chart's template of a rendered stream", () => {
    const stream = `---
# Source: spire/templates/server/configmap.yaml
apiVersion: v1
kind: ConfigMap
metadata: { name: a }
---
# Copyright
# Source: spire/templates/b.yaml
apiVersion: v1
kind: ConfigMap
metadata: { name: b }
---
apiVersion: v1
kind: ConfigMap
# Source: not/here.yaml
metadata: { name: c }
`
    expect(objects({ '-': stream }).map(({ source }) => source)).toEqual(['spire/templates/server/configmap.yaml', 'spire/templates/b.yaml', undefined])
  })
})
