import type { Permission } from './policy-rule.ts'
import type { Maybe } from './selector.ts'

/** What a ClusterRole that every cluster has grants, of what SPIRE asks (kubernetes: plugin/pkg/auth/authorizer/rbac/bootstrappolicy/policy.go). */
export function builtInRole(name: string, { verb, group, resource, subresource }: Permission): Maybe {
  switch (name) {
    case 'cluster-admin':
      return 'yes'
    case 'system:auth-delegator':
      return verb === 'create' && (resource === 'tokenreviews' || resource === 'subjectaccessreviews') ? 'yes' : 'no'
    case 'view':
    case 'edit':
    case 'admin':
      return forPeople(name, verb, group, resource, subresource)
    default:
      return 'unknown'
  }
}

const READING = ['get', 'list', 'watch']
const EVERYWHERE = ['pods', 'configmaps', 'endpoints', 'services']
/** Things of the whole cluster, which the roles for people leave out. */
const NEVER = ['tokenreviews', 'nodes', 'validatingwebhookconfigurations', 'mutatingwebhookconfigurations']

/** Other roles may be added to these by a label, so that what is not known to be left out is not known. */
function forPeople(role: 'view' | 'edit' | 'admin', verb: string, group: string, resource: string, subresource: string | undefined): Maybe {
  if (NEVER.includes(resource)) return 'no'
  if (group === '' && resource === 'namespaces' && READING.includes(verb)) return 'yes'
  if (group !== '' || subresource !== undefined || !EVERYWHERE.includes(resource)) return 'unknown'
  return READING.includes(verb) || (role !== 'view' && verb !== 'deletecollection') ? 'yes' : 'no'
}

/** Whether every cluster has a ClusterRole of this name. */
export function isBuiltIn(name: string): boolean {
  return name.startsWith('system:') || ['cluster-admin', 'admin', 'edit', 'view'].includes(name)
}
