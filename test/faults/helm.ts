import { added, type Fault, faults } from './fault.ts'

const VALUES = 'values.yaml'

/** The official charts' values and releases. */
export const HELM_FAULTS: readonly Fault[] = [
  ...faults(
    VALUES,
    'warning',
    [
      ['a slip in a value', 'replicaCount: 3', 'replicasCount: 3', 'helm-values-unknown-key'],
      ['a value in snake case', 'logFormat: json\n  caKeyType', 'log_format: json\n  caKeyType', 'helm-values-unknown-key', 'log_format'],
      ['the database in large letters', 'databaseName: spire', 'databasename: spire', 'helm-values-unknown-key'],
      ['the name of a subchart is wrong', 'spiffe-csi-driver:\n', 'spire-csi-driver:\n', 'helm-values-unknown-key', 'spire-csi-driver:'],
    ],
    { on: 'values' },
  ),
  ...added(
    'apps/release.yaml',
    'note',
    [
      [
        'the chart alone, by Argo CD',
        'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata:\n  name: identity\n  namespace: argocd\nspec:\n  project: platform\n  destination: { server: "https://kubernetes.default.svc", namespace: spire-server }\n  source:\n    repoURL: https://spiffe.github.io/helm-charts-hardened\n    chart: spire\n    targetRevision: 0.28.3\n',
        'helm-crds-first',
        'chart: spire',
      ],
      [
        'the chart alone, by Flux',
        'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata:\n  name: identity\n  namespace: spire-server\nspec:\n  interval: 1h\n  chart:\n    spec:\n      chart: spire\n      version: 0.28.x\n      sourceRef: { kind: HelmRepository, name: spiffe }\n',
        'helm-crds-first',
        'chart: spire',
      ],
    ],
    { on: 'values' },
  ),
]
