import { added, type Fault } from './fault.ts'

const IDS = 'registration/ardur-workloads.yaml'

const NODE = 'spire/agent/k8s_psat/ardur-demo/0b7a3e1c-22f0-4f6e-8f0e-5b8f4a6d9c10'

function entry(name: string, id: string, parent: string, selector: string): string {
  return `apiVersion: spire.spiffe.io/v1alpha1\nkind: ClusterStaticEntry\nmetadata:\n  name: ${name}\nspec:\n  className: ardur\n  spiffeID: spiffe://prod.ardur.dev/${id}\n  parentID: spiffe://prod.ardur.dev/${parent}\n  selectors: ["${selector}"]\n`
}

function staticEntry(name: string, spec: string): string {
  return `apiVersion: spire.spiffe.io/v1alpha1\nkind: ClusterStaticEntry\nmetadata:\n  name: ${name}\nspec:\n  className: ardur\n${spec}`
}

const PARENT = 'spiffe://prod.ardur.dev/spire/agent/k8s_psat/ardur-demo/9d4f2a86-7c1b-4c53-9a54-0d0c6d1f9b11'

/** Entries that stand by themselves. */
export const STATIC_ENTRY_FAULTS: readonly Fault[] = [
  ...added('registration/partners.yaml', 'warning', [
    ['two entries of one pod', `${entry('one', 'jobs', NODE, 'k8s:sa:jobs')}---\n${entry('two', 'jobs', NODE, 'k8s:sa:jobs')}`, 'entry-duplicate', 'name: two'],
  ]),
  ...added('registration/rights.yaml', 'error', [
    [
      'a job below a workload',
      `${entry('parent', 'jobs', NODE, 'k8s:sa:jobs')}---\n${entry('child', 'jobs/one', 'jobs', 'k8s:pod-label:job:one')}`,
      'static-entry-self-parent',
      'parentID: spiffe://prod.ardur.dev/jobs',
    ],
  ]),
  ...added(IDS, 'error', [
    [
      'a node by its name',
      staticEntry(
        'node',
        `  spiffeID: spiffe://prod.ardur.dev/batch\n  parentID: spiffe://prod.ardur.dev/spire/agent/k8s_psat/ardur-demo/worker-3\n  selectors: ["k8s:ns:batch"]\n`,
      ),
      'static-entry-parent-no-uid',
      'worker-3',
    ],
    [
      'a parent without a node',
      staticEntry(
        'node',
        `  spiffeID: spiffe://prod.ardur.dev/batch\n  parentID: spiffe://prod.ardur.dev/spire/agent/k8s_psat/ardur-demo\n  selectors: ["k8s:ns:batch"]\n`,
      ),
      'static-entry-parent-no-uid',
      'parentID',
    ],
    [
      'its own parent',
      staticEntry('self', `  spiffeID: spiffe://prod.ardur.dev/batch\n  parentID: spiffe://prod.ardur.dev/batch\n  selectors: ["k8s:ns:batch"]\n`),
      'static-entry-self-parent',
      'parentID: spiffe://prod.ardur.dev/batch',
    ],
    [
      'an entry without a parent',
      staticEntry('none', `  spiffeID: spiffe://prod.ardur.dev/batch\n  selectors: ["k8s:ns:batch"]\n`),
      'static-entry-required',
      'spec:',
    ],
    [
      'an entry with an empty list',
      staticEntry('none', `  spiffeID: spiffe://prod.ardur.dev/batch\n  parentID: ${PARENT}\n  selectors: []\n`),
      'static-entry-required',
      'selectors: []',
    ],
    [
      'an entry of another trust domain',
      staticEntry('other', `  spiffeID: spiffe://staging.ardur.dev/batch\n  parentID: ${PARENT}\n  selectors: ["k8s:ns:batch"]\n`),
      'static-entry-required',
      'staging.ardur.dev',
    ],
  ]),
  ...added(IDS, 'warning', [
    [
      'an entry twice',
      `${staticEntry('a', `  spiffeID: spiffe://prod.ardur.dev/batch\n  parentID: ${PARENT}\n  selectors: ["k8s:ns:batch"]\n`)}---\n${staticEntry('b', `  spiffeID: spiffe://prod.ardur.dev/batch\n  parentID: ${PARENT}\n  selectors: ["k8s:ns:batch"]\n`)}`,
      'entry-duplicate',
      'name: b',
    ],
  ]),
]
