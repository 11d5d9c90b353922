import type { JudgedPod, Violation } from './pod-security-words.ts';
import type { Label, Labels } from './selector.ts';
export type PodSecurityLevel = 'privileged' | 'baseline' | 'restricted';
/** What a namespace's labels demand of its pods. */
export interface PodSecurityPolicy {
    readonly level: PodSecurityLevel;
    /** As the plugin names it: `latest`, `v1.29`. */
    readonly version: string;
    /** The label `enforce`. */
    readonly label: Label;
}
/**
 * The policy that a namespace enforces; undefined where it has no such label (what holds then is the cluster's configuration), and where a label says
 * something that is none: the API server refuses such a Namespace (kubernetes/pod-security-admission: admission/admission.go, ValidateNamespace).
 */
export declare function enforcedPolicy({ values }: Labels): PodSecurityPolicy | undefined;
/**
 * Why the PodSecurity admission plugin refuses a pod; empty where it does not. The API server of an older release makes the checks that it knows,
 * so `latest` is taken as that of the cluster, and where nobody says which that is, as what every supported release forbids.
 * @param cluster the minor of the cluster's Kubernetes 1, where it is known
 */
export declare function podSecurityViolations(policy: Pick<PodSecurityPolicy, 'level' | 'version'>, pod: JudgedPod, cluster?: number): readonly Violation[];
/** What the plugin says: `violates PodSecurity "baseline:latest": host namespaces (hostPID=true)`. */
export declare function podSecurityMessage({ level, version }: Pick<PodSecurityPolicy, 'level' | 'version'>, violations: readonly Violation[]): string;
