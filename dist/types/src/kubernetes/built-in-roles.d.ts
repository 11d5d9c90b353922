import type { Permission } from './policy-rule.ts';
import type { Maybe } from './selector.ts';
/** What a ClusterRole that every cluster has grants, of what SPIRE asks (kubernetes: plugin/pkg/auth/authorizer/rbac/bootstrappolicy/policy.go). */
export declare function builtInRole(name: string, { verb, group, resource, subresource }: Permission): Maybe;
/** Whether every cluster has a ClusterRole of this name. */
export declare function isBuiltIn(name: string): boolean;
