import type { PolicyRule } from 'kubernetes-types/rbac/v1.js'
import type { Field } from '../../kubernetes/field.ts'
import { insertBefore, itemLead, removeItem } from '../../kubernetes/insert.ts'
import type { Permission } from '../../kubernetes/policy-rule.ts'
import { knownValue } from '../../text/answer.ts'
import type { Edit } from '../../text/edit.ts'
import type { Deployment } from '../deployment.ts'
import { needsOf } from './needs.ts'

/** What the components that run as an account ask of the API server. */
export function permissionsOf(deployment: Deployment, account: string, namespace: string | undefined): readonly Permission[] {
  return needsOf(deployment)
    .filter(({ component: { pod } }) => knownValue(pod.serviceAccount) === account && pod.namespace === namespace)
    .map(({ permission }) => permission)
}

/** An edit that names the verbs that are needed of the resources of a rule, in the place of all of them; undefined where none is, or several are written. */
export function namedVerbs(rule: Field<PolicyRule>, needed: readonly Permission[]): Edit | undefined {
  const [resources, groups] = [strings(rule.get('resources')), strings(rule.get('apiGroups'))]
  const own = needed.filter((one) => resources.includes(nameOf(one)) && (groups.includes(one.group) || groups.includes('*')))
  const [all, ...others] = rule.get('verbs').items()
  // A resource that nobody needs here may be there for something that is not known.
  if (others.length > 0 || !all || !resources.every((name) => own.some((one) => nameOf(one) === name))) return undefined
  const verbs = [...new Set(['get', ...own.map(({ verb }) => verb)])].sort()
  const flow = rule.get('verbs').sequence?.flow === true
  const lead = itemLead(all.place)
  if (!flow && lead === undefined) return undefined
  return { place: all.place, text: verbs.map((verb) => `"${verb}"`).join(flow ? ', ' : `\n${lead ?? ''}`) }
}

/** An edit that writes rules for what is needed in the place of one that allows everything; undefined where it is no block of its own. */
export function namedRules(rule: Field<PolicyRule>, needed: readonly Permission[]): Edit | undefined {
  const { mapping } = rule
  const [first] = mapping?.entries ?? []
  if (!mapping || mapping.flow || mapping.alias || !first || needed.length === 0) return undefined
  const { file, start } = first.key.place
  const lead = itemLead(first.key.place)
  if (lead === undefined) return undefined
  const verbs = new Map<string, Set<string>>()
  for (const one of needed) {
    // One that creates names no object.
    const names = one.name === undefined ? '' : `resourceNames: ["${one.name}"]`
    const key = [`apiGroups: ["${one.group}"]`, `resources: ["${nameOf(one)}"]`, ...(names === '' ? [] : [names])].join(`\n${' '.repeat(lead.length)}`)
    verbs.set(key, (verbs.get(key) ?? new Set()).add(one.verb))
  }
  const text = [...verbs].map(([key, some]) => `${key}\n${' '.repeat(lead.length)}verbs: [${[...some].map((verb) => `"${verb}"`).join(', ')}]`)
  const end = mapping.entries.reduce((last, { key, value }) => Math.max(last, key.place.end, (value.alias ?? value.place).end), start)
  return { place: file.place(start, end), text: text.join(`\n${lead}`) }
}

/** An edit that takes one resource out of a rule that is about others too. */
export function withoutResource(rule: Field<PolicyRule>, resource: string): Edit | undefined {
  const field = rule.get('resources')
  const items = field.items()
  const index = items.findIndex((item) => item.string === resource)
  const item = items[index]
  if (!item || items.length < 2 || field.sequence?.alias) return undefined
  if (field.sequence?.flow !== true) return removeItem(field, item.place)
  const [before, after] = [items[index - 1], items[index + 1]]
  const { file, start, end } = item.place
  return { place: before ? file.place(before.place.end, end) : file.place(start, after?.place.start ?? end), text: '' }
}

/** An edit that keeps a rule about ConfigMaps to the one that is needed. */
export function onlyNamed(rule: Field<PolicyRule>, needed: readonly Permission[]): Edit | undefined {
  const names = new Set(needed.filter(({ resource, group }) => resource === 'configmaps' && group === '').map(({ name }) => name))
  const [name, ...others] = names
  if (name === undefined || others.length > 0 || rule.get('resources').items().length !== 1) return undefined
  return insertBefore(rule, `resourceNames: ["${name}"]`)
}

function nameOf({ resource, subresource }: Permission): string {
  return subresource === undefined ? resource : `${resource}/${subresource}`
}

function strings(field: Field<string[]>): readonly string[] {
  return field.items().map((item) => item.scalar?.source ?? '')
}
