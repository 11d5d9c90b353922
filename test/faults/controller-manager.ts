import { added, type Fault, faults } from './fault.ts'

const STATEFULSET = 'server/statefulset.yaml'
const MANAGER = 'controller-manager/configmap.yaml'

function manager(volume: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: manager
  namespace: spire-system
spec:
  replicas: 1
  selector: { matchLabels: { app: manager } }
  template:
    metadata: { labels: { app: manager } }
    spec:
      serviceAccountName: spire-server
      containers:
        - name: manager
          image: ghcr.io/spiffe/spire-controller-manager:0.6.6
          args: [-config, /etc/manager/controller-manager.yaml]
          env: [{ name: ENABLE_WEBHOOKS, value: "false" }]
          volumeMounts: [{ name: config, mountPath: /etc/manager, readOnly: true }, { name: socket, mountPath: /run/spire/server-sockets }]
      volumes: [{ name: config, configMap: { name: manager } }, { name: socket, ${volume} }]
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: manager
  namespace: spire-system
data:
  controller-manager.yaml: |
    apiVersion: spire.spiffe.io/v1alpha1
    kind: ControllerManagerConfig
    clusterName: ardur-demo
    trustDomain: prod.ardur.dev
    className: apart
    entryIDPrefix: apart
    reconcile:
      clusterStaticEntries: true
    spireServerSocketPath: /run/spire/server-sockets/api.sock
`
}

const MANAGER_MOUNT = '            - name: server-sockets\n              mountPath: /run/spire/server-sockets\n              readOnly: true\n'

/** The controller manager and its webhook. */
export const CONTROLLER_MANAGER_FAULTS: readonly Fault[] = [
  ...faults(STATEFULSET, 'warning', [
    [
      'a server of an old minor',
      'spire-controller-manager:0.6.6',
      'spire-controller-manager:0.6.0',
      'scm-webhook-cert-multi-replica',
      'image: ghcr.io/spiffe/spire-controller-manager:0.6.0',
    ],
  ]),
  ...faults(
    MANAGER,
    'warning',
    [
      ['another domain of the cluster', 'clusterDomain: cluster.local', 'clusterDomain: ardur.cluster', 'scm-cluster-domain'],
      ['the domain of the documentation', 'clusterDomain: cluster.local', 'clusterDomain: example.com', 'scm-cluster-domain'],
    ],
    { on: 'fullNames', preset: 'strict' },
  ),
  ...faults('controller-manager/webhook.yaml', 'error', [
    [
      'the webhook has another name',
      'metadata:\n  name: spire-controller-manager-webhook\n',
      'metadata:\n  name: spire-webhook\n',
      'scm-webhook-config-name',
      'validatingWebhookConfigurationName',
      MANAGER,
    ],
  ]),
  ...added('controller-manager/apart.yaml', 'error', [
    [
      'a manager apart for another team',
      manager('persistentVolumeClaim: { claimName: sockets }').replaceAll('apart', 'team-b'),
      'scm-two-instances-same-scope',
      'kind: ControllerManagerConfig',
      MANAGER,
    ],
    [
      'a manager apart for partners',
      manager('emptyDir: {}').replace('clusterStaticEntries', 'clusterFederatedTrustDomains'),
      'scm-not-in-server-pod',
      'image: ghcr.io/spiffe/spire-controller-manager:0.6.6',
    ],
    [
      'a manager apart for partners, in memory',
      manager('emptyDir: { medium: Memory }').replace('clusterStaticEntries', 'clusterFederatedTrustDomains'),
      'scm-not-in-server-pod',
      'image: ghcr.io/spiffe/spire-controller-manager:0.6.6',
    ],
    [
      'a manager apart, on a claim',
      manager('persistentVolumeClaim: { claimName: sockets }'),
      'scm-two-instances-same-scope',
      'kind: ControllerManagerConfig',
      MANAGER,
    ],
  ]),
  ...faults(MANAGER, 'error', [
    ['the interval as a duration', 'gcInterval: 10000000000', 'gcInterval: 10m', 'scm-gc-interval-unit'],
    ['no election for three managers', 'leaderElect: true', 'leaderElect: false', 'scm-leader-election-missing'],
    ['the lease has no name', '      resourceName: spire-controller-manager.spire.spiffe.io\n', '', 'scm-leader-election-missing', 'leaderElection:'],
    [
      'the socket of an old folder',
      'spireServerSocketPath: /run/spire/server-sockets/api.sock',
      'spireServerSocketPath: /tmp/spire-server/private/api.sock',
      'scm-socket-path',
    ],
    [
      "the agents' socket",
      'spireServerSocketPath: /run/spire/server-sockets/api.sock',
      'spireServerSocketPath: /run/spire/agent-sockets/agent.sock',
      'scm-socket-path',
    ],
    [
      'manifests from a folder as well',
      '    logLevel: info\n',
      '    logLevel: info\n    staticManifestPath: /run/spire/static\n',
      'scm-static-mode-conflict',
      'staticManifestPath: /run/spire/static',
    ],
    [
      'manifests from the folder of the config',
      '    className: ardur\n',
      '    className: ardur\n    staticManifestPath: "/run/spire/controller-manager"\n',
      'scm-static-mode-conflict',
      'staticManifestPath: "/run/spire/controller-manager"',
    ],
    [
      'a webhook of the old name',
      'validatingWebhookConfigurationName: spire-controller-manager-webhook',
      'validatingWebhookConfigurationName: spire-controller-manager',
      'scm-webhook-config-name',
    ],
  ]),
  ...faults(MANAGER, 'warning', [['the interval in milliseconds', 'gcInterval: 10000000000', 'gcInterval: 10000', 'scm-gc-interval-unit']]),
  ...faults(
    MANAGER,
    'warning',
    [
      [
        'a prefix, and what had none is cleaned up',
        'className: ardur\n',
        'className: ardur\n    entryIDPrefix: scm.\n    entryIDPrefixCleanup: scm.\n',
        'scm-entry-prefix-cleanup',
        'entryIDPrefixCleanup: scm.',
      ],
    ],
    { preset: 'strict' },
  ),
  ...faults(STATEFULSET, 'error', [
    [
      'the manager sees it at another path',
      MANAGER_MOUNT,
      MANAGER_MOUNT.replace('/run/spire/server-sockets', '/tmp/spire-server'),
      'scm-socket-path',
      'spireServerSocketPath',
      'controller-manager/configmap.yaml',
    ],
  ]),
]
