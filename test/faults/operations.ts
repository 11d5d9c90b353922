import { type Fault, faults } from './fault.ts'

const AGENT = 'agent/configmap.yaml'
const SERVER = 'server/configmap.yaml'
const DAEMONSET = 'agent/daemonset.yaml'
const STATEFULSET = 'server/statefulset.yaml'
const DRIVER = 'csi-driver/daemonset.yaml'
const NAMESPACE = 'namespace.yaml'
const AGENT_CONTEXT =
  '          securityContext:\n            allowPrivilegeEscalation: false\n            readOnlyRootFilesystem: true\n            capabilities:\n              drop:\n                - ALL\n'
const AGENT_METADATA = '  name: spire-agent\n  namespace: spire-system\n  labels:'
const AUDIT = 'pod-security.kubernetes.io/audit: restricted'

/** Images and releases, Pod Security, telemetry, the order of upgrades. */
export const OPERATIONS_FAULTS: readonly Fault[] = [
  ...faults(DAEMONSET, 'error', [
    ['an agent of the next minor', 'spire-agent:1.14.2', 'spire-agent:1.15.0', 'image-version-skew-agent-newer'],
    ['an image from where none is', 'ghcr.io/spiffe/spire-agent', 'gcr.io/spiffe-io/spire-agent', 'image-legacy-registry'],
    [
      'a shell as command',
      '          args:\n            - -config\n            - /run/spire/config/agent.conf',
      '          command: ["sh", "-c", "/opt/spire/bin/spire-agent run -config /run/spire/config/agent.conf"]',
      'image-shell-in-scratch',
      'command: ["sh"',
    ],
    [
      'a probe with curl',
      '          livenessProbe:\n            httpGet:\n              path: /live\n              port: health',
      '          livenessProbe:\n            exec:\n              command: ["curl", "-f", "http://localhost:8080/live"]',
      'image-shell-in-scratch',
      'command: ["curl"',
    ],
    [
      'no root for the whole pod',
      '      hostPID: true\n      securityContext:',
      '      hostPID: true\n      securityContext:\n        runAsNonRoot: true',
      'runasnonroot-on-agent',
      'runAsNonRoot: true',
    ],
    [
      'no root, and root',
      '          securityContext:\n            allowPrivilegeEscalation',
      '          securityContext:\n            runAsUser: 0\n            runAsNonRoot: true\n            allowPrivilegeEscalation',
      'runasnonroot-on-agent',
      'runAsUser: 0',
    ],
  ]),
  ...faults(DAEMONSET, 'warning', [
    ['an agent of the next patch release', 'spire-agent:1.14.2', 'spire-agent:1.14.3', 'image-version-skew-agent-newer'],
    ['an agent of a minor without fixes', 'spire-agent:1.14.2', 'spire-agent:1.13.5', 'image-unsupported-minor'],
    ['privileged', AGENT_CONTEXT, '          securityContext:\n            privileged: true\n', 'agent-privileged-unneeded', 'privileged: true'],
    [
      'two capabilities too many',
      '                - ALL\n',
      '                - ALL\n              add: ["KILL", "NET_ADMIN"]\n',
      'agent-privileged-unneeded',
      'NET_ADMIN',
    ],
    ["the node's IPC namespace", '      hostPID: true', '      hostPID: true\n      hostIPC: true', 'agent-privileged-unneeded', 'hostIPC'],
    [
      'an earlier wave',
      AGENT_METADATA,
      `${AGENT_METADATA.replace('  labels:', '')}  annotations: { argocd.argoproj.io/sync-wave: "-1" }\n  labels:`,
      'upgrade-agent-first',
      'sync-wave',
    ],
    [
      'a hook of Helm',
      AGENT_METADATA,
      `${AGENT_METADATA.replace('  labels:', '')}  annotations: { helm.sh/hook: pre-upgrade }\n  labels:`,
      'upgrade-agent-first',
      'pre-upgrade',
    ],
  ]),
  ...faults(STATEFULSET, 'error', [
    ['an image from where none is', 'ghcr.io/spiffe/spire-server', 'gcr.io/spiffe-io/spire-server', 'image-legacy-registry'],
    [
      'a command with busybox',
      "          # the image's entrypoint already ends in `run`\n          args:\n            - -expandEnv",
      '          command: ["/bin/busybox", "sh", "-c", "exec /opt/spire/bin/spire-server run -expandEnv"]\n          args:\n            - -expandEnv',
      'image-shell-in-scratch',
      '/bin/busybox',
    ],
  ]),
  ...faults(STATEFULSET, 'warning', [
    ['root', '        runAsNonRoot: true\n        runAsUser: 1000', '        runAsUser: 0', 'server-run-as-root'],
    [
      'a hook with sleep',
      '          startupProbe:\n            httpGet:\n              path: /live\n              port: health\n            periodSeconds: 5\n            failureThreshold: 60\n            timeoutSeconds: 3\n          livenessProbe:\n            httpGet:\n              path: /live',
      '          lifecycle: { preStop: { exec: { command: ["sleep", "5"] } } }\n          livenessProbe:\n            httpGet:\n              path: /live',
      'image-shell-in-scratch',
      'sleep',
    ],
    [
      'a privileged server',
      '              memory: 1Gi\n          securityContext:\n            allowPrivilegeEscalation: false',
      '              memory: 1Gi\n          securityContext:\n            privileged: true',
      'psa-server-over-privileged',
      'privileged: true',
    ],
  ]),
  ...faults(SERVER, 'warning', [
    [
      'metrics on localhost',
      '        host = "0.0.0.0"\n        port = 9988',
      '        host = "localhost"\n        port = 9988',
      'telemetry-prometheus-localhost',
      'host = "localhost"',
    ],
    [
      'metrics on an empty host',
      '        host = "0.0.0.0"\n        port = 9988',
      '        host = ""\n        port = 9988',
      'telemetry-prometheus-localhost',
      'host = ""',
    ],
  ]),
  ...faults(AGENT, 'warning', [
    ['metrics without a host', '        host = "0.0.0.0"\n        port = 9988', '        port = 9988', 'telemetry-prometheus-localhost', 'Prometheus {'],
    [
      'a cache that no limit allows',
      'log_format = "json"',
      'log_format = "json"\n      x509_svid_cache_max_size = 1000000',
      'resources-missing',
      'memory: 512Mi',
      DAEMONSET,
    ],
  ]),
  ...faults(NAMESPACE, 'error', [
    ['held to baseline', AUDIT, 'pod-security.kubernetes.io/enforce: baseline', 'psa-namespace-blocks-agent'],
    ['held to restricted', AUDIT, 'pod-security.kubernetes.io/enforce: restricted', 'psa-namespace-blocks-agent'],
    ['held to a level that there is not', AUDIT, 'pod-security.kubernetes.io/enforce: default', 'psa-namespace-blocks-agent kubernetes-invalid-value'],
    [
      'in a version that there is not',
      'pod-security.kubernetes.io/audit-version: latest',
      'pod-security.kubernetes.io/audit-version: "1.30"',
      'psa-namespace-blocks-agent kubernetes-invalid-value',
    ],
  ]),
  ...faults('workloads/autogen-reviewer.yaml', 'error', [
    ['a workload that may escalate', 'allowPrivilegeEscalation: false', 'allowPrivilegeEscalation: true', 'psa-namespace-blocks-agent'],
    ['a workload as root', 'runAsUser: 10001', 'runAsUser: 0', 'psa-namespace-blocks-agent'],
  ]),
  ...faults(DRIVER, 'error', [
    [
      'no root for the driver',
      '            privileged: true',
      '            privileged: true\n            runAsNonRoot: true',
      'runasnonroot-on-agent',
      'runAsNonRoot',
    ],
  ]),
  ...faults('crds/clusterstaticentries.yaml', 'warning', [
    ['a definition of 0.4', '                storeSVID:\n                  type: boolean\n', '', 'image-scm-vs-spire', 'name: clusterstaticentries'],
  ]),
  ...faults('crds/clusterspiffeids.yaml', 'warning', [
    ['a definition of 0.5', '                fallback:\n                  type: boolean\n', '', 'image-scm-vs-spire', 'name: clusterspiffeids'],
  ]),
]
