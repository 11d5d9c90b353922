import type { Deployment } from '../deployment/deployment.ts'
import type { Purpose } from '../deployment/security/needs.ts'
import { type Lack, lacksOf } from '../deployment/security/permissions.ts'
import { isWhole } from '../deployment/whole.ts'
import { appendItems, insertMapping } from '../kubernetes/insert.ts'
import { describe, type KubernetesObject, typed } from '../kubernetes/object.ts'
import type { Permission } from '../kubernetes/policy-rule.ts'
import { replaceWord } from '../text/edit.ts'
import { textAt } from '../text/source-file.ts'
import type { Fix } from './finding.ts'
import { safeFix } from './fixes.ts'
import type { Message, RelatedPlace, Report } from './rule.ts'
import { list } from './words.ts'

const WANTED = "ServiceAccount '{account}' needs '{verbs}' on {object}{where}"

/** The messages of a rule about a permission: what the account falls short of, and what follows for SPIRE. */
export function permissionMessages<const Log extends string>(consequence: string, log: Log, when: 'start' | 'attest' | 'run') {
  const failing = { when, log } as const
  return {
    short: { severity: 'error', ...failing, text: `${WANTED}, and {reason}: ${consequence} {advice}` },
    leftOut: {
      severity: 'error',
      ...failing,
      text: `${WANTED}, which {role} leaves out, and nothing else that is bound to it grants it: ${consequence} Add the rule.`,
    },
    absent: { severity: 'error', ...failing, text: `${WANTED}, and nothing grants it: ${consequence} Bind a role with that rule to it.` },
    whole: {
      severity: 'warning',
      ...failing,
      text: `${WANTED}, and nothing among the files grants it. If nothing else does, ${consequence} Bind a role with that rule to it.`,
    },
    part: { severity: 'note', ...failing, text: `${WANTED}. Its bindings are not among the files; without them, ${consequence}` },
  } as const satisfies Readonly<Record<string, Message>>
}

type PermissionMessages = ReturnType<typeof permissionMessages<string>>

/** The one line of the API server about what RBAC refuses (kubernetes: apiserver/pkg/endpoints/handlers/responsewriters/errors.go). */
export const FORBIDDEN = '{what} is forbidden: User "{user}" cannot {verb} resource "{resource}" in API group "{group}"'

/** The same of one object, whose name only the cluster knows. */
export const FORBIDDEN_OBJECT = 'is forbidden: User "{user}" cannot {verb} resource "{resource}" in API group "{group}"'

/** Reports what the components lack for one purpose: the first of several verbs that one place lacks speaks for all. */
export function reportLacks(deployment: Deployment, purposes: readonly Purpose[], report: Report<PermissionMessages>): void {
  const told = new Set<string>()
  for (const lack of lacksOf(deployment)) {
    if (!purposes.includes(lack.need.purpose) || isDefaultAccount(lack)) continue
    const { cause } = lack
    if (cause.is === 'misbound' || cause.is === 'misnamed-role') continue
    const place = cause.is === 'short' ? cause.shortfall.place : cause.is === 'left-out' ? cause.place : lack.place
    const key = `${place.file.path} ${place.start} ${cause.is === 'nowhere' ? '' : cause.is === 'short' ? cause.shortfall.cause : lack.need.permission.resource}`
    if (told.has(key) || (cause.is === 'nowhere' && saidOfOther(deployment, lack))) continue
    told.add(key)
    const verbs = lacksOf(deployment).filter((other) => other.need.component === lack.need.component && samePlace(other, lack) && sameResource(other, lack))
    say(deployment, lack, list([...new Set(verbs.map(({ need }) => need.permission.verb))]).slice(1, -1), report)
  }
}

function say(deployment: Deployment, lack: Lack, verbs: string, report: Report<PermissionMessages>): void {
  const { cause, need, place } = lack
  const args = argumentsOf(lack, verbs)
  const related: RelatedPlace[] = [[need.place, 'what needs it']]
  if (cause.is === 'short') {
    const { shortfall } = cause
    const others: RelatedPlace[] = [...related, [shortfall.binding.place, 'the binding'], [place, 'who is bound']]
    report('short', shortfall.place, { ...args, ...words(shortfall.cause, lack, verbs) }, others, shortFixes(lack, verbs))
  } else if (cause.is === 'left-out')
    report('leftOut', cause.place, { ...args, role: describe(cause.role) }, [...related, [place, 'who is bound']], ruleFixes(cause.role, lack, verbs))
  else if (deployment.declared.complete) report('absent', place, args, related)
  else if (isWhole(deployment, need.component)) report('whole', place, args, related)
  else report('part', place, args, related)
}

/** What the rule that falls short would have to say; safe where nothing else comes with it. */
function shortFixes({ cause, need: { permission } }: Lack, verbs: string): readonly Fix[] {
  if (cause.is !== 'short') return []
  const { cause: why, rule, place } = cause.shortfall
  const missing = verbs.split(/\W+/).filter((verb) => verb !== '' && verb !== 'and')
  const resources = rule.get('resources').items()
  if (why === 'verb' && resources.length === 1) return safeFix(`Add ${list(missing)}`, appendItems(rule.get('verbs'), missing))
  if (why === 'name' && permission.name !== undefined) return safeFix(`Add '${permission.name}'`, appendItems(rule.get('resourceNames'), [permission.name]))
  if (why === 'slip') return safeFix(`Write '${nameOf(permission)}'`, replaceWord(place, textAt(place).replace(/^(["'])(.*)\1$/, '$2'), nameOf(permission)))
  const groups = rule.get('apiGroups').items()
  if (why === 'group' && groups.length === 1 && groups[0]?.string !== undefined && resources.length === 1) {
    const group = groups[0]
    return safeFix(`Write '${permission.group}'`, replaceWord(group.place, group.string ?? '', permission.group))
  }
  return []
}

/** The rule that a role leaves out. */
function ruleFixes(role: KubernetesObject, { need: { permission } }: Lack, verbs: string): readonly Fix[] {
  const missing = verbs.split(/\W+/).filter((verb) => verb !== '' && verb !== 'and')
  const { group, name } = permission
  const lines = [
    `apiGroups: ["${group}"]`,
    `resources: ["${nameOf(permission)}"]`,
    ...(name === undefined ? [] : [`resourceNames: ["${name}"]`]),
    `verbs: [${missing.map((verb) => `"${verb}"`).join(', ')}]`,
  ]
  return safeFix('Add the rule', insertMapping(typed<{ rules: object[] }>(role).get('rules'), lines))
}

function words(cause: string, { need: { permission } }: Lack, verbs: string): { readonly reason: string; readonly advice: string } {
  const resource = nameOf(permission)
  switch (cause) {
    case 'verb':
      return { reason: 'this rule does not have the verb', advice: `Add '${verbs}'.` }
    case 'group':
      return { reason: 'this rule is about another API group', advice: `Write '${permission.group}'.` }
    case 'name':
      return {
        reason: 'this rule is about objects with other names',
        advice: permission.name === undefined ? 'Leave resourceNames out for it.' : `Add '${permission.name}'.`,
      }
    case 'slip':
      return { reason: 'no resource has the name that this rule says', advice: `Write '${nameOf(permission)}'.` }
    case 'subresource':
      return { reason: `this rule is about another resource than '${resource}'`, advice: `Add '${resource}'.` }
    default:
      return permission.scope === 'cluster'
        ? { reason: 'it is bound in one namespace only', advice: 'Use a ClusterRole and a ClusterRoleBinding.' }
        : { reason: 'it is bound in another namespace', advice: `Bind it in '${permission.namespace ?? ''}'.` }
  }
}

function argumentsOf({ need: { permission }, account, namespace }: Lack, verbs: string) {
  const { group, resource, name, scope } = permission
  const plain = nameOf(permission)
  const qualified = group === '' ? resource : `${resource}.${group}`
  return {
    account,
    verbs,
    verb: permission.verb,
    object: name === undefined ? `'${plain}'` : `${plain} '${name}'`,
    where: scope === 'cluster' ? ' in the whole cluster' : permission.namespace === undefined ? '' : ` in namespace '${permission.namespace}'`,
    what: name === undefined ? qualified : `${qualified} "${name}"`,
    user: `system:serviceaccount:${namespace ?? 'default'}:${account}`,
    resource: plain,
    group,
  }
}

function nameOf({ resource, subresource }: Permission): string {
  return subresource === undefined ? resource : `${resource}/${subresource}`
}

function samePlace(a: Lack, b: Lack): boolean {
  if (a.cause.is === 'short' && b.cause.is === 'short')
    return a.cause.shortfall.place === b.cause.shortfall.place || a.cause.shortfall.rule === b.cause.shortfall.rule
  return a.cause.is === b.cause.is
}

function sameResource(a: Lack, b: Lack): boolean {
  return nameOf(a.need.permission) === nameOf(b.need.permission)
}

/** A pod without an account of its own has that one fault. */
function isDefaultAccount({ account, cause }: Lack): boolean {
  return account === 'default' && cause.is === 'nowhere'
}

/** Where nothing grants an account anything, one finding a component is enough. */
function saidOfOther(deployment: Deployment, lack: Lack): boolean {
  const first = lacksOf(deployment).find(({ need, cause }) => need.component === lack.need.component && cause.is === 'nowhere')
  if (first === undefined || first === lack) return false
  return first.need.purpose !== lack.need.purpose && first.need.permission.scope === lack.need.permission.scope
}
