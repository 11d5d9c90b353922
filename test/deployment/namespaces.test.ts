import { expect, test } from 'vitest'
import { isOpenShift, mayUseConstraints } from '../../src/deployment/security/openshift.ts'
import { serversBeyondBaseline, serversOnlyPrivileged } from '../../src/deployment/security/over-privileged.ts'
import { podSecurityFaults } from '../../src/deployment/security/pod-security.ts'
import { changed } from './reference.ts'

const ENFORCE = 'pod-security.kubernetes.io/enforce'
const labelled = (label: string) => changed('namespace.yaml', [['    pod-security.kubernetes.io/audit: restricted\n', `    ${label}\n`]])

test('a level is held against everything of SPIRE in its namespace', () => {
  const { refused } = podSecurityFaults(labelled(`${ENFORCE}: baseline`))
  expect(
    refused.map(({ onNode, faults }) =>
      [onNode, faults].map((list) => list.map(({ workload, violations }) => [workload.object.name, violations.map(({ reason }) => reason)])),
    ),
  ).toEqual([
    [
      [
        ['spire-agent', ['host namespaces', 'hostPath volumes']],
        ['spiffe-csi-driver', ['hostPath volumes', 'privileged']],
      ],
      [],
    ],
  ])
})

test('the reference deployment fits the levels of its namespaces', () => {
  expect(podSecurityFaults(changed('namespace.yaml'))).toEqual({ refused: [], invalid: [] })
})

test('a label that says nothing known is refused itself', () => {
  const { refused, invalid } = podSecurityFaults(labelled(`${ENFORCE}: strict`))
  expect([refused, invalid.map(({ label, value, demand }) => [label, value, demand])]).toEqual([
    [],
    [[ENFORCE, 'strict', 'must be one of privileged, baseline, restricted']],
  ])
})

test('a server takes nothing of its node, and its namespace may be open for the agent', () => {
  expect(serversBeyondBaseline(changed('namespace.yaml'))).toEqual([])
  expect(serversOnlyPrivileged(labelled(`${ENFORCE}: privileged`))).toEqual([])
  const port = changed('server/statefulset.yaml', [
    ['              containerPort: 8081\n', '              containerPort: 8081\n              hostPort: 8081\n'],
  ])
  expect(serversBeyondBaseline(port).map(({ program, violation }) => [program, violation.reason])).toEqual([['SPIRE server', 'hostPort']])
})

test('OpenShift is told by what only it has, and constraints by users and by roles', () => {
  const constraints = (users: string) =>
    `apiVersion: security.openshift.io/v1\nkind: SecurityContextConstraints\nmetadata: { name: spire }\nusers: [${users}]\n`
  const may = (users: string) => mayUseConstraints(changed('namespace.yaml', [], { 'scc.yaml': constraints(users) }), 'spire-agent', 'spire-system')
  expect(isOpenShift(changed('namespace.yaml'))).toBe(false)
  expect(isOpenShift(changed('namespace.yaml', [], { 'scc.yaml': constraints('') }))).toBe(true)
  expect([may('"system:serviceaccount:spire-system:spire-agent"'), may('"system:serviceaccount:other:spire-agent"')]).toEqual(['yes', 'no'])
})
