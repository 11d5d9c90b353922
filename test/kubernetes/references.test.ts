import { expect, test } from 'vitest'
import { podReferences } from '../../src/kubernetes/references.ts'
import { at, container } from './world.ts'

test('podReferences finds every object that a pod names', () => {
  const { pod } = container(
    'env: [{ name: A, valueFrom: { configMapKeyRef: { name: c1, key: k } } }, { name: B, valueFrom: { secretKeyRef: { name: s1, key: k } } }]\nenvFrom: [{ configMapRef: { name: c2 } }, { secretRef: { name: s2 } }]',
    `serviceAccountName: account
volumes:
- { name: a, configMap: { name: c3 } }
- { name: b, secret: { secretName: s3 } }
- { name: c, persistentVolumeClaim: { claimName: p } }
- { name: d, projected: { sources: [{ configMap: { name: c4 } }, { secret: { name: s4 } }] } }
initContainers: [{ name: init, envFrom: [{ secretRef: { name: s5 } }] }]`,
  )
  expect(podReferences(pod.spec).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'ServiceAccount account',
    'ConfigMap c3',
    'Secret s3',
    'PersistentVolumeClaim p',
    'ConfigMap c4',
    'Secret s4',
    'Secret s5',
    'ConfigMap c2',
    'Secret s2',
    'ConfigMap c1',
    'Secret s1',
  ])
  expect(
    podReferences(pod.spec)
      .slice(0, 1)
      .map(({ field }) => at(field.place)),
  ).toEqual(['file-0.yaml:8:23 account'])
})
