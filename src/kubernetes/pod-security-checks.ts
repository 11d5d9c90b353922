import {
  addedCapabilities,
  appArmorProfile,
  hostNamespaces,
  hostPathVolumes,
  hostPorts,
  hostProcess,
  privileged,
  probeHosts,
  procMount,
  seccompAnnotations,
  seccompProfile,
  seLinuxOptions,
  sysctls,
} from './pod-security-baseline.ts'
import { allowPrivilegeEscalation, droppedCapabilities, restrictedVolumes, runAsNonRoot, runAsUser } from './pod-security-restricted.ts'
import type { JudgedPod, Violation } from './pod-security-words.ts'

export interface Check {
  readonly id: string
  readonly level: 'baseline' | 'restricted'
  /** The minor of Kubernetes 1 from which on it is made. */
  readonly since: number
  /** The minor from which on another check of the same id is made in its place. */
  readonly until?: number
  /** The baseline check that it stands for, at the level `restricted`. */
  readonly overrides?: string
  readonly judge: (pod: JudgedPod, minor: number) => Violation | undefined
}

/** All checks in the order in which the plugin names them (kubernetes/pod-security-admission: policy/check_*.go at v0.34.4). */
export const CHECKS: readonly Check[] = [
  { id: 'appArmorProfile', level: 'baseline', since: 0, judge: appArmorProfile },
  { id: 'capabilities_baseline', level: 'baseline', since: 0, judge: addedCapabilities },
  { id: 'hostNamespaces', level: 'baseline', since: 0, judge: hostNamespaces },
  { id: 'hostPathVolumes', level: 'baseline', since: 0, judge: hostPathVolumes },
  { id: 'hostPorts', level: 'baseline', since: 0, judge: hostPorts },
  { id: 'hostProbesAndHostLifecycle', level: 'baseline', since: 34, judge: probeHosts },
  { id: 'privileged', level: 'baseline', since: 0, judge: privileged },
  { id: 'procMount', level: 'baseline', since: 0, judge: procMount },
  { id: 'seLinuxOptions', level: 'baseline', since: 0, judge: seLinuxOptions },
  { id: 'seccompProfile_baseline', level: 'baseline', since: 0, until: 19, judge: seccompAnnotations },
  { id: 'seccompProfile_baseline', level: 'baseline', since: 19, judge: (pod) => seccompProfile(pod, false) },
  { id: 'sysctls', level: 'baseline', since: 0, judge: sysctls },
  { id: 'windowsHostProcess', level: 'baseline', since: 0, judge: hostProcess },
  { id: 'allowPrivilegeEscalation', level: 'restricted', since: 8, judge: notOnWindows(allowPrivilegeEscalation) },
  { id: 'capabilities_restricted', level: 'restricted', since: 22, overrides: 'capabilities_baseline', judge: notOnWindows(droppedCapabilities) },
  { id: 'restrictedVolumes', level: 'restricted', since: 0, overrides: 'hostPathVolumes', judge: restrictedVolumes },
  { id: 'runAsNonRoot', level: 'restricted', since: 0, judge: runAsNonRoot },
  { id: 'runAsUser', level: 'restricted', since: 23, judge: runAsUser },
  {
    id: 'seccompProfile_restricted',
    level: 'restricted',
    since: 19,
    overrides: 'seccompProfile_baseline',
    judge: notOnWindows((pod) => seccompProfile(pod, true)),
  },
]

/** From 1.25 on a pod that says it is for Windows is spared what Windows does not have. */
function notOnWindows(judge: Check['judge']): Check['judge'] {
  return (pod, minor) => (minor >= 25 && pod.spec.get('os').get('name').string === 'windows' ? undefined : judge(pod, minor))
}
