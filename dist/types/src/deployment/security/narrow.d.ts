import type { PolicyRule } from 'kubernetes-types/rbac/v1.js';
import type { Field } from '../../kubernetes/field.ts';
import type { Permission } from '../../kubernetes/policy-rule.ts';
import type { Edit } from '../../text/edit.ts';
import type { Deployment } from '../deployment.ts';
/** What the components that run as an account ask of the API server. */
export declare function permissionsOf(deployment: Deployment, account: string, namespace: string | undefined): readonly Permission[];
/** An edit that names the verbs that are needed of the resources of a rule, in the place of all of them; undefined where none is, or several are written. */
export declare function namedVerbs(rule: Field<PolicyRule>, needed: readonly Permission[]): Edit | undefined;
/** An edit that writes rules for what is needed in the place of one that allows everything; undefined where it is no block of its own. */
export declare function namedRules(rule: Field<PolicyRule>, needed: readonly Permission[]): Edit | undefined;
/** An edit that takes one resource out of a rule that is about others too. */
export declare function withoutResource(rule: Field<PolicyRule>, resource: string): Edit | undefined;
/** An edit that keeps a rule about ConfigMaps to the one that is needed. */
export declare function onlyNamed(rule: Field<PolicyRule>, needed: readonly Permission[]): Edit | undefined;
