import type { ClusterRole, PolicyRule } from 'kubernetes-types/rbac/v1.js'
import type { Place } from '../text/source-file.ts'
import type { Cluster } from './cluster.ts'
import type { Field } from './field.ts'
import { type KubernetesObject, metadataOf, typed } from './object.ts'
import { labelSelector, labelsOf, selects } from './selector.ts'

/** One request to the API server (or the kubelet, which asks it), as RBAC sees it. */
export interface Permission {
  readonly verb: string
  /** '' is the core group. */
  readonly group: string
  readonly resource: string
  readonly subresource?: string
  /** The object's own name; undefined for requests about many. */
  readonly name?: string | undefined
  /** Whether the request is about one namespace: otherwise only a ClusterRoleBinding grants it. */
  readonly scope: 'cluster' | 'namespace'
  /** Undefined where nobody says which namespace it is: any will do. */
  readonly namespace?: string | undefined
}

/** A rule that is about what is asked, and does not grant it. */
export interface ShortRule {
  /** `slip`: it names the resource as the API server does not know it. */
  readonly cause: 'verb' | 'name' | 'subresource' | 'group' | 'slip'
  /** What a person would change. */
  readonly place: Place
  readonly rule: Field<PolicyRule>
  /** How far it is from granting: less is nearer. */
  readonly distance: number
}

/** The rules of a role; `complete`: there are no others. One that is aggregated has those of the ClusterRoles that its selectors take. */
export function rulesOf(cluster: Cluster, role: KubernetesObject): { readonly rules: readonly Field<PolicyRule>[]; readonly complete: boolean } {
  const fields = typed<ClusterRole>(role)
  const aggregation = fields.get('aggregationRule')
  if (role.kind !== 'ClusterRole' || !aggregation.exists) return { rules: fields.get('rules').items(), complete: true }
  const selectors = aggregation.get('clusterRoleSelectors').items().map(labelSelector)
  const parts = cluster.of('ClusterRole').filter((part) => {
    const labels = labelsOf(metadataOf(part).get('labels'))
    return part !== role && selectors.some((selector) => selects(selector, labels) === 'yes')
  })
  return { rules: parts.flatMap((part) => typed<ClusterRole>(part).get('rules').items()), complete: false }
}

/** How a rule falls short of a request; undefined where it is about something else (kubernetes: pkg/apis/rbac/v1/evaluation_helpers.go). */
export function falls(rule: Field<PolicyRule>, wanted: Permission): ShortRule | 'grants' | undefined {
  const resources = rule.get('resources')
  const named = wanted.subresource === undefined ? wanted.resource : `${wanted.resource}/${wanted.subresource}`
  const group = has(rule.get('apiGroups'), wanted.group)
  const resource = has(resources, named) || (wanted.subresource !== undefined && has(resources, `*/${wanted.subresource}`))
  const verb = has(rule.get('verbs'), wanted.verb)
  const names = rule.get('resourceNames')
  const name = names.items().length === 0 || (wanted.name !== undefined && strings(names).includes(wanted.name))
  if (group && resource && verb && name) return 'grants'
  // The right verb for the wrong name is nearer than the wrong verb for the right one, and so on: what is nearest is what was meant.
  if (group && resource && !verb) return { cause: 'verb', place: rule.get('verbs').place, rule, distance: name ? 1 : 6 }
  if (group && resource) return { cause: 'name', place: nameItem(names), rule, distance: 2 }
  if (!group && resource) return { cause: 'group', place: rule.get('apiGroups').place, rule, distance: verb ? 3 : 7 }
  const about = wanted.subresource !== undefined && strings(resources).some((one) => one === wanted.resource || one.startsWith(`${wanted.resource}/`))
  const slip = resources.items().find((item) => isSlip(item.string ?? '', wanted))
  if (group && slip) return { cause: 'slip', place: slip.place, rule, distance: verb ? 3 : 7 }
  if (group && about) return { cause: 'subresource', place: resourcePlace(resources), rule, distance: verb ? 4 : 8 }
  return undefined
}

function has(field: Field<string[]>, value: string): boolean {
  return strings(field).some((one) => one === value || one === '*')
}

function strings(field: Field<string[]>): readonly string[] {
  return field.items().map((item) => item.scalar?.source ?? '')
}

/** A rule takes any word for a resource: `tokenreview`, `TokenReview`, `tokenreviews.authentication.k8s.io` grant nothing. */
function isSlip(written: string, { group, resource, subresource }: Permission): boolean {
  const [name = '', below] = written.toLowerCase().split('/')
  const plain = group !== '' && name.endsWith(`.${group}`) ? name.slice(0, -group.length - 1) : name
  return below === subresource && (plain === resource || SINGULARS.some(([ending, plural]) => plain.replace(ending, plural) === resource))
}

const SINGULARS = [
  [/$/, 's'],
  [/y$/, 'ies'],
  [/(?<=s|x|ch)$/, 'es'],
] as const

function nameItem(names: Field<string[]>): Place {
  const items = names.items()
  return items.length === 1 && items[0] ? items[0].place : names.place
}

function resourcePlace(resources: Field<string[]>): Place {
  const items = resources.items()
  return items.length === 1 && items[0] ? items[0].place : resources.place
}
