import { CHECKS } from './pod-security-checks.ts'
import type { JudgedPod, Violation } from './pod-security-words.ts'
import type { Label, Labels } from './selector.ts'

export type PodSecurityLevel = 'privileged' | 'baseline' | 'restricted'

/** What a namespace's labels demand of its pods. */
export interface PodSecurityPolicy {
  readonly level: PodSecurityLevel
  /** As the plugin names it: `latest`, `v1.29`. */
  readonly version: string
  /** The label `enforce`. */
  readonly label: Label
}

const ENFORCE = 'pod-security.kubernetes.io/enforce'

/**
 * The policy that a namespace enforces; undefined where it has no such label (what holds then is the cluster's configuration), and where a label says
 * something that is none: the API server refuses such a Namespace (kubernetes/pod-security-admission: admission/admission.go, ValidateNamespace).
 */
export function enforcedPolicy({ values }: Labels): PodSecurityPolicy | undefined {
  const label = values.get(ENFORCE)
  const version = values.get(`${ENFORCE}-version`)?.text ?? 'latest'
  if (!label || !isLevel(label.text) || !/^(?:latest|v1\.(?:\d|[1-9]\d+))$/.test(version)) return undefined
  return { level: label.text, version, label }
}

function isLevel(text: string): text is PodSecurityLevel {
  return text === 'privileged' || text === 'baseline' || text === 'restricted'
}

/**
 * Why the PodSecurity admission plugin refuses a pod; empty where it does not. The API server of an older release makes the checks that it knows,
 * so `latest` is taken as that of the cluster, and where nobody says which that is, as what every supported release forbids.
 * @param cluster the minor of the cluster's Kubernetes 1, where it is known
 */
export function podSecurityViolations(policy: Pick<PodSecurityPolicy, 'level' | 'version'>, pod: JudgedPod, cluster?: number): readonly Violation[] {
  if (policy.level === 'privileged') return []
  const newest = cluster ?? COMMON
  const minor = policy.version === 'latest' ? newest : Math.min(Number(policy.version.slice('v1.'.length)), cluster ?? Number.POSITIVE_INFINITY)
  const checks = CHECKS.filter(
    ({ level, since, until }) => (level === 'baseline' || policy.level === 'restricted') && minor >= since && (until === undefined || minor < until),
  )
  const overridden = new Set(checks.map(({ overrides }) => overrides))
  return checks.filter(({ id }) => !overridden.has(id)).flatMap(({ judge }) => judge(pod, minor) ?? [])
}

/** What 1.34 added (hosts of probes) an older cluster does not refuse; what 1.32 allowed is allowed in every supported one. */
const COMMON = 33

/** What the plugin says: `violates PodSecurity "baseline:latest": host namespaces (hostPID=true)`. */
export function podSecurityMessage({ level, version }: Pick<PodSecurityPolicy, 'level' | 'version'>, violations: readonly Violation[]): string {
  return `violates PodSecurity "${level}:${version}": ${violations.map(({ reason, detail }) => `${reason} (${detail})`).join(', ')}`
}
