import { type JudgedPod, type Violation } from './pod-security-words.ts';
export declare function allowPrivilegeEscalation(pod: JudgedPod): Violation | undefined;
export declare function droppedCapabilities(pod: JudgedPod): Violation | undefined;
export declare function restrictedVolumes({ spec }: JudgedPod): Violation | undefined;
export declare function runAsNonRoot(pod: JudgedPod): Violation | undefined;
export declare function runAsUser(pod: JudgedPod): Violation | undefined;
