import type { Subject } from 'kubernetes-types/rbac/v1.js';
import { type Cluster } from './cluster.ts';
import type { Field } from './field.ts';
import { type KubernetesObject } from './object.ts';
import { type Permission, type ShortRule } from './policy-rule.ts';
/** Whether an account may do something; `no`: nothing among the files grants it, and everything that the account is granted is known. */
export type May = {
    readonly is: 'yes';
}
/** `shortfalls`: what is granted and about the resource, the nearest first. */
 | {
    readonly is: 'no';
    readonly shortfalls: readonly Shortfall[];
} | {
    readonly is: 'unknown';
    readonly why: string;
};
/** What is granted and falls short of what is asked. */
export interface Shortfall extends Omit<ShortRule, 'cause'> {
    /** `scope`: the rule would do, but its binding holds in one namespace only, or in another one. */
    readonly cause: ShortRule['cause'] | 'scope';
    readonly role: KubernetesObject;
    readonly binding: KubernetesObject;
}
/** The bindings, of a namespace or of the cluster, that name a ServiceAccount as a subject. */
export declare function bindingsOf(cluster: Cluster, account: string, namespace: string | undefined): readonly KubernetesObject[];
/** The role that a binding grants, where it is in the input. */
export declare function roleOf(cluster: Cluster, binding: KubernetesObject): KubernetesObject | undefined;
export declare function allBindings(cluster: Cluster): readonly KubernetesObject[];
export declare function subjectsOf(binding: KubernetesObject): readonly Field<Subject>[];
/** The bindings that hold for a ServiceAccount: by its name, as a user, and by the groups that it is in. */
export declare function grantsOf(cluster: Cluster, account: string, namespace: string | undefined): readonly KubernetesObject[];
/** What an account may do by all that is granted to it: the union of its bindings. */
export declare function mayDo(cluster: Cluster, account: string, namespace: string | undefined, wanted: Permission): May;
/** What one binding grants to its subjects. */
export declare function grants(cluster: Cluster, binding: KubernetesObject, wanted: Permission): May;
