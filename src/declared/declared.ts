/** What the user declares in `.spire-lint.yaml` (or a preset does for them), as plain data. */

/** The decisions of a design that the manifests should keep. */
export interface Expectations {
  readonly spireVersion: string
  readonly serverKind: string
  /** At least so many. */
  readonly serverReplicas: number
  readonly datastore: string
  readonly nodeAttestor: string
  readonly workloadAttestors: readonly string[]
  readonly keyManager: string
  readonly upstreamAuthority: string
  readonly bundleNotifier: string
}

/** The reference design's values: they hold as notes until somebody declares their own. */
export const REFERENCE_EXPECTATIONS: Expectations = {
  spireVersion: '1.14.2',
  serverKind: 'StatefulSet',
  serverReplicas: 3,
  datastore: 'postgres',
  nodeAttestor: 'k8s_psat',
  workloadAttestors: ['k8s', 'unix'],
  keyManager: 'disk',
  upstreamAuthority: 'disk',
  bundleNotifier: 'k8sbundle',
}

/** An object that lives elsewhere: in another repository, made by an operator or by hand. */
export interface ExternalObject {
  readonly kind: string
  /** Any namespace where left out. */
  readonly namespace?: string | undefined
  readonly name: string
  /** The keys of a ConfigMap or Secret, where they are known. */
  readonly keys?: readonly string[] | undefined
  /** The labels of a Namespace or workload, where they are known. */
  readonly labels?: Readonly<Record<string, string>> | undefined
}

export interface Declared {
  readonly expect: Expectations
  /** Which expectations somebody declared; the others are the reference design's. */
  readonly expectDeclared: ReadonlySet<keyof Expectations>
  readonly external: readonly ExternalObject[]
  /** The input is the whole deployment: what is not there does not exist. */
  readonly complete: boolean
  /** Judge the deployment as if its SPIRE images were of this release. */
  readonly spireVersion?: string
  /** The chart that values files are for, and its release. */
  readonly helmChart?: { readonly name: 'spire' | 'spire-crds'; readonly version: string }
  /** The cluster's release, `1.34`. */
  readonly kubernetesVersion?: string
}

export const NOTHING_DECLARED: Declared = {
  expect: REFERENCE_EXPECTATIONS,
  expectDeclared: new Set(),
  external: [],
  complete: false,
}
