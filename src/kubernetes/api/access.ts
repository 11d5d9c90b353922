import { dnsSubdomain } from './formats.ts'
import { itemPlace, mappingsIn, stringOf, type Visit, valueIn } from './visit.ts'

/** Roles and their bindings (kubernetes: pkg/apis/rbac/validation/validation.go). */
export function checkAccess(visit: Visit): void {
  for (const [index, rule] of visit.items('rules').entries()) checkRule(visit, index, rule)
  if (visit.object.kind.endsWith('Binding')) checkBinding(visit)
  const aggregation = mapping(visit, 'aggregationRule')
  if (aggregation !== undefined && countIn(aggregation, 'clusterRoleSelectors') === 0)
    visit.refuse(['aggregationRule'], {
      wrong: 'The aggregationRule selects no ClusterRoles',
      todo: 'Add clusterRoleSelectors, or take it out.',
      log: 'Required value: at least one clusterRoleSelector required if aggregationRule is non-nil',
    })
}

function checkRule(visit: Visit, index: number, rule: Parameters<typeof valueIn>[0]): void {
  if (rule === undefined) return
  const way = ['rules', index]
  const urls = countIn(rule, 'nonResourceURLs')
  if (urls > 0) {
    if (visit.object.kind === 'Role')
      visit.refuse([...way, 'nonResourceURLs'], {
        wrong: `${visit.path(...way)} names URLs, and a Role grants resources of its namespace only`,
        todo: 'Use a ClusterRole for them.',
        log: 'namespaced rules cannot apply to non-resource URLs',
      })
    else if (countIn(rule, 'apiGroups') + countIn(rule, 'resources') + countIn(rule, 'resourceNames') > 0)
      visit.refuse([...way, 'nonResourceURLs'], {
        wrong: `${visit.path(...way)} names both URLs and resources`,
        todo: 'Make two rules of it.',
        log: 'rules cannot apply to both regular resources and non-resource URLs',
      })
    return
  }
  for (const field of ['apiGroups', 'resources'] as const) {
    if (countIn(rule, field) > 0) continue
    const what = field === 'apiGroups' ? 'API group' : 'resource'
    visit.refuse([...way, field], {
      wrong: `${visit.path(...way)} names no ${what}`,
      todo: field === 'apiGroups' ? 'List the groups; the core group is "".' : 'List the resources.',
      log:
        field === 'apiGroups'
          ? 'Required value: resource rules must supply at least one api group'
          : 'Required value: resource rules must supply at least one resource',
    })
  }
}

function checkBinding(visit: Visit): void {
  const group = stringOf(valueIn(mapping(visit, 'roleRef'), 'apiGroup'))
  if (group !== undefined && group !== '' && group !== RBAC)
    visit.refuse(['roleRef', 'apiGroup'], {
      wrong: `roleRef.apiGroup cannot be '${group}'`,
      todo: `Write ${RBAC}.`,
      log: `Unsupported value: "${group}": supported values: "${RBAC}"`,
      instead: RBAC,
    })
  const kind = stringOf(valueIn(mapping(visit, 'roleRef'), 'kind'))
  if (visit.object.kind === 'ClusterRoleBinding' && kind === 'Role')
    visit.refuse(['roleRef', 'kind'], {
      wrong: 'A ClusterRoleBinding cannot grant a Role, which is one of a namespace',
      todo: 'Make it a RoleBinding, or the role a ClusterRole.',
      log: 'Unsupported value: "Role": supported values: "ClusterRole"',
    })
  for (const [index, subject] of mappingsIn(visit.mapping, 'subjects').entries()) {
    const what = stringOf(valueIn(subject, 'kind'))
    const way = ['subjects', index]
    const api = stringOf(valueIn(subject, 'apiGroup'))
    if (what === 'ServiceAccount') {
      const namespace = valueIn(subject, 'namespace')
      if (visit.object.kind === 'ClusterRoleBinding' && (namespace === undefined || stringOf(namespace) === ''))
        visit.refuse(
          [...way, 'namespace'],
          { wrong: `${visit.path(...way)} is a ServiceAccount without a namespace`, todo: 'Add the namespace that it is in.', log: 'Required value' },
          itemPlace(subject),
        )
      const name = stringOf(valueIn(subject, 'name'))
      const log = name === undefined || name === '' ? undefined : dnsSubdomain(name)
      if (log !== undefined)
        visit.refuse([...way, 'name'], {
          wrong: `No ServiceAccount is named '${name}'`,
          todo: `The API server says: ${log}.`,
          log: `Invalid value: "${name}": ${log}`,
        })
      if (api !== undefined && api !== '')
        visit.refuse([...way, 'apiGroup'], {
          wrong: `A ServiceAccount is of the core group, and ${visit.path(...way, 'apiGroup')} says '${api}'`,
          todo: 'Take apiGroup out.',
          log: `Unsupported value: "${api}": supported values: ""`,
        })
    } else if ((what === 'User' || what === 'Group') && api !== undefined && api !== '' && api !== RBAC)
      visit.refuse([...way, 'apiGroup'], {
        wrong: `${visit.path(...way, 'apiGroup')} cannot be '${api}'`,
        todo: `Write ${RBAC}.`,
        log: `Unsupported value: "${api}": supported values: "${RBAC}"`,
        instead: RBAC,
      })
  }
}

const RBAC = 'rbac.authorization.k8s.io'

function mapping(visit: Visit, field: string): Parameters<typeof valueIn>[0] {
  const node = visit.node(field)
  return node?.kind === 'mapping' ? node : undefined
}

function countIn(rule: Parameters<typeof valueIn>[0], field: string): number {
  const list = valueIn(rule, field)
  return list?.kind === 'sequence' ? list.items.length : 0
}
