import type { JudgedPod, Violation } from './pod-security-words.ts';
export interface Check {
    readonly id: string;
    readonly level: 'baseline' | 'restricted';
    /** The minor of Kubernetes 1 from which on it is made. */
    readonly since: number;
    /** The minor from which on another check of the same id is made in its place. */
    readonly until?: number;
    /** The baseline check that it stands for, at the level `restricted`. */
    readonly overrides?: string;
    readonly judge: (pod: JudgedPod, minor: number) => Violation | undefined;
}
/** All checks in the order in which the plugin names them (kubernetes/pod-security-admission: policy/check_*.go at v0.34.4). */
export declare const CHECKS: readonly Check[];
