import type { PolicyRule } from 'kubernetes-types/rbac/v1.js';
import type { Place } from '../text/source-file.ts';
import type { Cluster } from './cluster.ts';
import type { Field } from './field.ts';
import { type KubernetesObject } from './object.ts';
/** One request to the API server (or the kubelet, which asks it), as RBAC sees it. */
export interface Permission {
    readonly verb: string;
    /** '' is the core group. */
    readonly group: string;
    readonly resource: string;
    readonly subresource?: string;
    /** The object's own name; undefined for requests about many. */
    readonly name?: string | undefined;
    /** Whether the request is about one namespace: otherwise only a ClusterRoleBinding grants it. */
    readonly scope: 'cluster' | 'namespace';
    /** Undefined where nobody says which namespace it is: any will do. */
    readonly namespace?: string | undefined;
}
/** A rule that is about what is asked, and does not grant it. */
export interface ShortRule {
    /** `slip`: it names the resource as the API server does not know it. */
    readonly cause: 'verb' | 'name' | 'subresource' | 'group' | 'slip';
    /** What a person would change. */
    readonly place: Place;
    readonly rule: Field<PolicyRule>;
    /** How far it is from granting: less is nearer. */
    readonly distance: number;
}
/** The rules of a role; `complete`: there are no others. One that is aggregated has those of the ClusterRoles that its selectors take. */
export declare function rulesOf(cluster: Cluster, role: KubernetesObject): {
    readonly rules: readonly Field<PolicyRule>[];
    readonly complete: boolean;
};
/** How a rule falls short of a request; undefined where it is about something else (kubernetes: pkg/apis/rbac/v1/evaluation_helpers.go). */
export declare function falls(rule: Field<PolicyRule>, wanted: Permission): ShortRule | 'grants' | undefined;
