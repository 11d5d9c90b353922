/** Rules whose faults the lab does not show, and why: it has no kubelet, no CSI, no controller manager, and pulls no images. */
const RULES: Readonly<Record<string, string>> = {
  'agent-hostpid-missing': 'no kubelet: nothing is attested that is no node',
  'attestor-k8s-missing': 'no kubelet: nothing is attested that is no node',
  'clusterspiffeid-selects-everything': 'no controller manager, and nothing fails',
  'image-tag-floating': 'no images are pulled',
  'image-tag-partial': 'no images are pulled',
  'image-tag-v-prefix': 'no images are pulled',
  'scm-cluster-name-mismatch': 'no controller manager',
}

/** Single examples of other rules, by heading. */
const EXAMPLES: Readonly<Record<string, string>> = {
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
  return RULES[id] ?? EXAMPLES[`${id}: ${heading}`] ?? (variant === undefined ? undefined : VARIANTS[variant])
}
