import { type JudgedPod, type Violation } from './pod-security-words.ts';
export declare function appArmorProfile(pod: JudgedPod): Violation | undefined;
export declare function addedCapabilities(pod: JudgedPod): Violation | undefined;
export declare function hostNamespaces({ spec }: JudgedPod): Violation | undefined;
export declare function hostPathVolumes({ spec }: JudgedPod): Violation | undefined;
export declare function hostPorts(pod: JudgedPod): Violation | undefined;
export declare function probeHosts(pod: JudgedPod): Violation | undefined;
export declare function privileged(pod: JudgedPod): Violation | undefined;
export declare function procMount(pod: JudgedPod): Violation | undefined;
export declare function seLinuxOptions(pod: JudgedPod, minor: number): Violation | undefined;
export declare function seccompAnnotations(pod: JudgedPod): Violation | undefined;
/** @param demanded `restricted`: a container that says nothing needs a pod that says it */
export declare function seccompProfile(pod: JudgedPod, demanded: boolean): Violation | undefined;
export declare function sysctls({ spec }: JudgedPod, minor: number): Violation | undefined;
export declare function hostProcess(pod: JudgedPod): Violation | undefined;
