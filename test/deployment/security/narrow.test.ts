import type { ClusterRole } from 'kubernetes-types/rbac/v1.js'
import { expect, test } from 'vitest'
import { namedRules, namedVerbs, onlyNamed, withoutResource } from '../../../src/deployment/security/narrow.ts'
import { applyFixes } from '../../../src/engine/apply-fixes.ts'
import type { Field } from '../../../src/kubernetes/field.ts'
import { typed } from '../../../src/kubernetes/object.ts'
import type { Permission } from '../../../src/kubernetes/policy-rule.ts'
import type { Edit } from '../../../src/text/edit.ts'
import { objects } from '../../kubernetes/world.ts'

const HEAD = 'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: role }\nrules:\n'
const pods: readonly Permission[] = ['list', 'watch'].map((verb) => ({ verb, group: '', resource: 'pods', scope: 'cluster' }))
const map: Permission = { verb: 'patch', group: '', resource: 'configmaps', name: 'bundle', scope: 'namespace', namespace: 'spire' }

/** The first rule of a role after an edit of it; undefined where none is offered. */
function edited(rule: string, edit: (field: Field<NonNullable<ClusterRole['rules']>[number]>) => Edit | undefined): string | undefined {
  const [role] = objects({ 'role.yaml': HEAD + rule })
  const [field] = role ? typed<Required<ClusterRole>>(role).get('rules').items() : []
  const made = field && edit(field)
  return (
    made &&
    applyFixes([{ title: '', safe: false, edits: [made] }])
      .get('role.yaml')
      ?.slice(HEAD.length)
  )
}

test('all verbs give way to those that are needed, in the style of the list', () => {
  const flow = '  - apiGroups: [""]\n    resources: [pods]\n    verbs: ["*"]\n'
  const block = '  - apiGroups: [""]\n    resources:\n      - pods\n    verbs:\n      - "*"\n'
  expect(edited(flow, (rule) => namedVerbs(rule, pods))).toBe(flow.replace('"*"', '"get", "list", "watch"'))
  expect(edited(block, (rule) => namedVerbs(rule, pods))).toBe(block.replace('"*"', '"get"\n      - "list"\n      - "watch"'))
})

test('verbs of a resource that nobody here needs are left as they are', () => {
  expect(edited('  - apiGroups: [""]\n    resources: [pods, events]\n    verbs: ["*"]\n', (rule) => namedVerbs(rule, pods))).toBeUndefined()
})

test('a rule for everything gives way to one for each resource', () => {
  expect(edited('  - apiGroups: ["*"]\n    resources: ["*"]\n    verbs: ["*"]\n', (rule) => namedRules(rule, [...pods, map]))).toBe(
    '  - apiGroups: [""]\n    resources: ["pods"]\n    verbs: ["list", "watch"]\n' +
      '  - apiGroups: [""]\n    resources: ["configmaps"]\n    resourceNames: ["bundle"]\n    verbs: ["patch"]\n',
  )
  expect(edited('  - { apiGroups: ["*"], resources: ["*"], verbs: ["*"] }\n', (rule) => namedRules(rule, pods))).toBeUndefined()
})

test.each([
  ['resources: [secrets, pods]', 'resources: [pods]'],
  ['resources: [pods, secrets]', 'resources: [pods]'],
  ['resources: [pods, secrets, nodes]', 'resources: [pods, nodes]'],
  ['resources:\n      - secrets\n      - pods', 'resources:\n      - pods'],
])('Secrets are taken out of %s', (before, after) => {
  const rule = (resources: string) => `  - apiGroups: [""]\n    ${resources}\n    verbs: [get]\n`
  expect(edited(rule(before), (field) => withoutResource(field, 'secrets'))).toBe(rule(after))
})

test('a rule for ConfigMaps is kept to the one that is needed', () => {
  const rule = '  - apiGroups: [""]\n    resources: [configmaps]\n    verbs: [patch]\n'
  expect(edited(rule, (field) => onlyNamed(field, [map, ...pods]))).toBe(rule.replace('    resources:', '    resourceNames: ["bundle"]\n    resources:'))
  expect(edited(rule, (field) => onlyNamed(field, [map, { ...map, name: 'other' }]))).toBeUndefined()
})
