/** Rules that a single fault of the reference deployment, or of one like it, does not show twice, and why. Their pages show them. */
export const UNSHOWN: Readonly<Record<string, string>> = {
  'baseline-stale': 'a baseline is one more file beside the setting that names it: two changes',
  'ca-subject-indistinct': 'two servers of one trust domain that sign for themselves: a second region',
  'events-cache-experimental': 'on by mistake only in a release of which the reference has too much that came later',
  'expected-node-attestor': 'another attestor on one side alone is a pair that does not fit, and that is said instead',
  'expected-server-kind': 'another kind of workload has no claims and no Service of its own: several changes',
  'ha-replicas-need-shared-db': 'two servers of one trust domain with a database each: a second region',
  'image-version-skew-servers': 'two servers on one database: a second region',
  'pvc-rwo-deployment-rolling': 'a server that is a Deployment has no claims of its own: several changes',
  'secret-two-sources-disagree': 'a database in the input that takes its password from one Secret, and a server that takes it from another',
}
