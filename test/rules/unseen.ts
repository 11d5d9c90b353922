/** Rules whose faults the lab does not show, and why: it has no kubelet, no CSI, no controller manager, and pulls no images. */
export const UNSEEN_RULES: Readonly<Record<string, string>> = {
  'agent-hostpid-missing': 'no kubelet: nothing is attested that is no node',
  'attestor-k8s-missing': 'no kubelet: nothing is attested that is no node',
  'clusterspiffeid-selects-everything': 'no controller manager, and nothing fails',
  'image-tag-floating': 'no images are pulled',
  'image-tag-partial': 'no images are pulled',
  'image-tag-v-prefix': 'no images are pulled',
  'scm-cluster-name-mismatch': 'no controller manager',
}

/** Single examples of other rules, by heading. */
export const UNSEEN_EXAMPLES: Readonly<Record<string, string>> = {
  'psat-allow-list-empty: No cluster at all, on a server that attests another way': 'no agent among the files',
  'agent-no-bootstrap-source: A config that another agent reads, with flags that are not known here': 'the flag is in a Secret that the lab does not have',
  'bundle-configmap-not-mounted: A ConfigMap that is not among the files': 'what is not among the files is not in the lab',
  'bundle-configmap-not-mounted: Fetched into an empty volume by a container that runs before': 'no init containers',
  'bundle-configmap-namespace: A second copy for another cluster': 'no second cluster',
  'volume-mount-undefined: In a workload': 'it is no part of SPIRE',
  'trust-domain-invalid: The controller manager': 'no controller manager',
  "trust-domain-mismatch: The controller manager's is another one": 'no controller manager',
  'trust-domain-mismatch: Agents of a server that is not among the files': 'no such server: the agent cannot attest',
}

/** What the lab cannot start whatever the example says. */
const VARIANTS: Readonly<Record<string, string>> = {
  mysql: 'no MySQL',
  nested: 'one server only',
  values: 'chart values are no manifests',
}

/** Why the lab cannot tell whether an example is right; undefined where it can. */
export function unseenInTheLab(id: string, heading: string, variant: string | undefined): string | undefined {
  return UNSEEN_RULES[id] ?? UNSEEN_EXAMPLES[`${id}: ${heading}`] ?? (variant === undefined ? undefined : VARIANTS[variant])
}
