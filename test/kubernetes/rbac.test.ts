import { expect, test } from 'vitest'
import type { Permission } from '../../src/kubernetes/policy-rule.ts'
import { mayDo } from '../../src/kubernetes/rbac.ts'
import { textAt } from '../../src/text/source-file.ts'
import { cluster } from './world.ts'

const API = 'apiVersion: rbac.authorization.k8s.io/v1'
const TOKENS: Permission = { verb: 'create', group: 'authentication.k8s.io', resource: 'tokenreviews', scope: 'cluster' }
const MAP: Permission = { verb: 'patch', group: '', resource: 'configmaps', name: 'bundle', scope: 'namespace', namespace: 'spire' }
const PROXY: Permission = { verb: 'get', group: '', resource: 'nodes', subresource: 'proxy', scope: 'cluster' }

const clusterRole = (rules: string, more = ''): string => `${API}\nkind: ClusterRole\nmetadata: { name: role }\nrules: [${rules}]\n${more}`
const binding = (kind: string, subject: string, namespace = '', role = 'ClusterRole', name = 'role'): string =>
  `${API}\nkind: ${kind}\nmetadata: { name: binding, namespace: ${namespace} }\nroleRef: { kind: ${role}, name: ${name} }\nsubjects: [${subject}]\n`
const ACCOUNT = '{ kind: ServiceAccount, name: server, namespace: spire }'
const REVIEW = '{ apiGroups: [authentication.k8s.io], resources: [tokenreviews], verbs: [create] }'

/** `yes`, `unknown`, or what falls short: its cause and the text that a person would change. */
function answer(wanted: Permission, ...texts: readonly string[]): string {
  const may = mayDo(cluster(...texts), 'server', 'spire', wanted)
  if (may.is !== 'no') return may.is
  return ['no', ...may.shortfalls.map(({ cause, place }) => `${cause} ${textAt(place)}`)].join(', ')
}

test.each([
  ['its own name', ACCOUNT],
  ['its name as a user', '{ kind: User, name: "system:serviceaccount:spire:server" }'],
  ['the accounts of its namespace', '{ kind: Group, name: "system:serviceaccounts:spire" }'],
  ['all accounts', '{ kind: Group, name: "system:serviceaccounts" }'],
  ['everybody who is known', '{ kind: Group, name: "system:authenticated" }'],
])('an account is bound by %s', (_, subject) => {
  expect(answer(TOKENS, clusterRole(REVIEW), binding('ClusterRoleBinding', subject))).toBe('yes')
})

test.each([
  ['another namespace', '{ kind: ServiceAccount, name: server, namespace: other }'],
  ['another name', '{ kind: ServiceAccount, name: agent, namespace: spire }'],
  ["another namespace's accounts", '{ kind: Group, name: "system:serviceaccounts:other" }'],
  ['a user of that name', '{ kind: User, name: server }'],
])('an account is not bound by %s', (_, subject) => {
  expect(answer(TOKENS, clusterRole(REVIEW), binding('ClusterRoleBinding', subject))).toBe('no')
})

test('only a ClusterRoleBinding grants what has no namespace', () => {
  expect(answer(TOKENS, clusterRole(REVIEW), binding('RoleBinding', ACCOUNT, 'spire'))).toBe('no, scope RoleBinding')
})

test('a RoleBinding grants a ClusterRole in its own namespace only', () => {
  const role = clusterRole('{ apiGroups: [""], resources: [configmaps], verbs: [patch] }')
  expect(answer(MAP, role, binding('RoleBinding', ACCOUNT, 'spire'))).toBe('yes')
  expect(answer(MAP, role, binding('RoleBinding', ACCOUNT, 'other'))).toBe('no, scope other')
})

test.each([
  ['all names', '{ apiGroups: [""], resources: [configmaps], verbs: [patch] }', 'yes'],
  ['its name', '{ apiGroups: [""], resources: [configmaps], verbs: [patch], resourceNames: [bundle] }', 'yes'],
  ['another name', '{ apiGroups: [""], resources: [configmaps], verbs: [patch], resourceNames: [other] }', 'no, name other'],
  ['wildcards', '{ apiGroups: ["*"], resources: ["*"], verbs: ["*"] }', 'yes'],
  ['another verb', '{ apiGroups: [""], resources: [configmaps], verbs: [update] }', 'no, verb [update]'],
  ['another group', '{ apiGroups: [apps], resources: [configmaps], verbs: [patch] }', 'no, group [apps]'],
  ['something else', '{ apiGroups: [""], resources: [secrets], verbs: [patch] }', 'no'],
])('a rule for %s', (_, rule, expected) => {
  expect(answer(MAP, clusterRole(rule), binding('ClusterRoleBinding', ACCOUNT))).toBe(expected)
})

test.each([
  ['nodes/proxy', 'yes'],
  ['"*/proxy"', 'yes'],
  ['"*"', 'yes'],
  ['nodes', 'no, subresource nodes'],
  ['"nodes/*"', 'no, subresource "nodes/*"'],
])('a subresource by %s', (resource, expected) => {
  expect(answer(PROXY, clusterRole(`{ apiGroups: [""], resources: [${resource}], verbs: [get] }`), binding('ClusterRoleBinding', ACCOUNT))).toBe(expected)
})

test.each([
  ['[configmap]', 'no, slip configmap'],
  ['[pods, "ConfigMaps"]', 'no, slip "ConfigMaps"'],
  ['[configmaps.v1]', 'no'],
  ['[configmap/status]', 'no'],
])('a rule that slips in the name of the resource: %s', (resources, expected) => {
  expect(answer(MAP, clusterRole(`{ apiGroups: [""], resources: ${resources}, verbs: [patch] }`), binding('ClusterRoleBinding', ACCOUNT))).toBe(expected)
})

test('a rule that names the group with the resource', () => {
  const rule = REVIEW.replace('[tokenreviews]', '[tokenreviews.authentication.k8s.io]')
  expect(answer(TOKENS, clusterRole(rule), binding('ClusterRoleBinding', ACCOUNT))).toBe('no, slip tokenreviews.authentication.k8s.io')
})

test('all bindings of an account add up', () => {
  const other = clusterRole('{ apiGroups: [""], resources: [pods], verbs: [get] }').replace('name: role', 'name: other')
  expect(
    answer(TOKENS, other, binding('ClusterRoleBinding', ACCOUNT, '', 'ClusterRole', 'other'), clusterRole(REVIEW), binding('ClusterRoleBinding', ACCOUNT)),
  ).toBe('yes')
})

test('a role that is not among the files grants what nobody here knows', () => {
  expect(answer(TOKENS, binding('ClusterRoleBinding', ACCOUNT))).toBe('unknown')
})

test.each([
  ['cluster-admin', TOKENS, 'yes'],
  ['system:auth-delegator', TOKENS, 'yes'],
  ['system:auth-delegator', PROXY, 'no'],
  ['admin', TOKENS, 'no'],
  ['edit', MAP, 'yes'],
  ['view', MAP, 'no'],
  ['system:kubelet-api-admin', PROXY, 'unknown'],
] as const)('the role %s that every cluster has', (name, wanted, expected) => {
  expect(answer(wanted, binding('ClusterRoleBinding', ACCOUNT, '', 'ClusterRole', name))).toBe(expected)
})

test('an aggregated role has the rules of those that its labels take, and perhaps of more', () => {
  const whole = clusterRole('', 'aggregationRule: { clusterRoleSelectors: [{ matchLabels: { to: spire } }] }')
  const part = clusterRole(REVIEW).replace('{ name: role }', '{ name: part, labels: { to: spire } }')
  expect(answer(TOKENS, whole, part, binding('ClusterRoleBinding', ACCOUNT))).toBe('yes')
  expect(answer(TOKENS, whole, binding('ClusterRoleBinding', ACCOUNT))).toBe('unknown')
})
