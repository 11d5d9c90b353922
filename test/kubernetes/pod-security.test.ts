import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { metadataOf } from '../../src/kubernetes/object.ts'
import { enforcedPolicy, podSecurityMessage, podSecurityViolations } from '../../src/kubernetes/pod-security.ts'
import { labelsOf } from '../../src/kubernetes/selector.ts'
import { at, objects, onlyWorkload } from './world.ts'

interface Recorded {
  readonly level: 'baseline' | 'restricted'
  readonly version: string
  /** What the API server of Kubernetes 1.34 said; '' where it let the pod in. */
  readonly says: string
  readonly pod: { readonly metadata: { readonly name: string } }
}

const recorded: readonly Recorded[] = readFileSync(join(import.meta.dirname, '..', 'truth', 'kubernetes', 'pod-security.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line))

const pod = (text: string) => onlyWorkload(text).pod

describe('what a real API server says', () => {
  test.each(recorded.map((one) => [one.level, one.version, one.pod.metadata.name, one] as const))('%s %s: %s', (_level, _version, _name, one) => {
    const policy = { level: one.level, version: one.version }
    const violations = podSecurityViolations(policy, pod(JSON.stringify(one.pod)), 34)
    expect(violations.length === 0 ? '' : podSecurityMessage(policy, violations)).toBe(one.says)
  })

  test('is recorded for pods that are let in and pods that are not', () => {
    expect(recorded.filter(({ says }) => says === '').length).toBeGreaterThan(10)
    expect(recorded.filter(({ says }) => says !== '').length).toBeGreaterThan(40)
  })
})

test('every violation names the text that would have to be changed', () => {
  const { spec, metadata } = pod(`apiVersion: v1
kind: Pod
metadata:
  name: agent
spec:
  hostPID: true
  containers:
    - name: agent
      securityContext:
        privileged: true
  volumes:
    - name: sockets
      hostPath:
        path: /run/spire
`)
  const violations = podSecurityViolations({ level: 'baseline', version: 'latest' }, { spec, metadata })
  expect(violations.map(({ reason, places }) => [reason, places.map(at)])).toEqual([
    ['host namespaces', ['file-0.yaml:6:12 true']],
    ['hostPath volumes', ['file-0.yaml:13:7 hostPath']],
    ['privileged', ['file-0.yaml:10:21 true']],
  ])
})

test('without the release of the cluster, `latest` is what every supported one forbids', () => {
  const probed = pod('{apiVersion: v1, kind: Pod, metadata: {name: a}, spec: {containers: [{name: a, livenessProbe: {tcpSocket: {host: b, port: 1}}}]}}')
  expect(podSecurityViolations({ level: 'baseline', version: 'latest' }, probed)).toEqual([])
  expect(podSecurityViolations({ level: 'baseline', version: 'latest' }, probed, 34)).toHaveLength(1)
})

test('a pod in a user namespace may be root there', () => {
  const root = pod('{apiVersion: v1, kind: Pod, metadata: {name: a}, spec: {hostUsers: false, securityContext: {runAsUser: 0}, containers: [{name: a}]}}')
  const reasons = podSecurityViolations({ level: 'restricted', version: 'latest' }, root).map(({ reason }) => reason)
  expect(reasons).toEqual(['allowPrivilegeEscalation != false', 'unrestricted capabilities', 'seccompProfile'])
})

test('an AppArmor profile may be named by an annotation', () => {
  const named = (profile: string) =>
    pod(
      `{apiVersion: v1, kind: Pod, metadata: {name: a, annotations: {container.apparmor.security.beta.kubernetes.io/a: ${profile}}}, spec: {containers: [{name: a}]}}`,
    )
  expect(podSecurityViolations({ level: 'baseline', version: 'latest' }, named('unconfined')).map(({ reason }) => reason)).toEqual([
    'forbidden AppArmor profile',
  ])
  expect(podSecurityViolations({ level: 'baseline', version: 'latest' }, named('localhost/spire'))).toEqual([])
})

test('a namespace says what it enforces by its labels', () => {
  const policyOf = (labels: string) => {
    const [namespace] = objects({ 'n.yaml': `apiVersion: v1\nkind: Namespace\nmetadata: { name: spire, labels: { ${labels} } }\n` })
    const policy = namespace && enforcedPolicy(labelsOf(metadataOf(namespace).get('labels')))
    return policy && `${policy.level}:${policy.version}`
  }
  const key = 'pod-security.kubernetes.io/enforce'
  expect(policyOf(`${key}: baseline`)).toBe('baseline:latest')
  expect(policyOf(`${key}: baseline, ${key}-version: v1.29`)).toBe('baseline:v1.29')
  expect(policyOf(`${key}: privileged, ${key}-version: latest`)).toBe('privileged:latest')
  expect(policyOf(`${key}: strict`)).toBe(undefined)
  expect(policyOf(`${key}: baseline, ${key}-version: "1.29"`)).toBe(undefined)
  expect(policyOf('pod-security.kubernetes.io/warn: restricted')).toBe(undefined)
})
