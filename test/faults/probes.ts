import { type Fault, faults } from './fault.ts'

const ROUTER = 'workloads/langgraph-router.yaml'
const AGENT = 'agent/configmap.yaml'
const SERVER = 'server/configmap.yaml'
const STATEFULSET = 'server/statefulset.yaml'
const DAEMONSET = 'agent/daemonset.yaml'

const HEALTH =
  '    health_checks {\n      listener_enabled = true\n      bind_address = "0.0.0.0"\n      bind_port = "8080"\n      live_path = "/live"\n      ready_path = "/ready"\n    }\n'
const READY = '          readinessProbe:\n            httpGet:\n              path: /ready\n              port: health\n'
const READY_OF_SERVER = `${READY}            periodSeconds: 10\n            failureThreshold: 3\n            timeoutSeconds: 3\n          resources:\n            requests:\n              cpu: 200m\n`
const LIVE = '          livenessProbe:\n            httpGet:\n              path: /live\n              port: health\n'
const STARTUP =
  '          startupProbe:\n            httpGet:\n              path: /live\n              port: health\n            periodSeconds: 10\n            failureThreshold: 60\n            timeoutSeconds: 3\n'

/** Health checks and who asks for them. */
export const PROBE_FAULTS: readonly Fault[] = [
  ...faults(ROUTER, 'warning', [
    [
      'a liveness probe that fetches an SVID',
      '          readinessProbe:\n',
      '          livenessProbe:\n            exec:\n              command: ["sh", "-c", "spire-agent api fetch jwt -audience x"]\n          readinessProbe:\n',
      'workload-liveness-depends-on-spire',
      'api fetch',
    ],
    [
      'liveness hangs on the socket',
      '          readinessProbe:\n',
      '          livenessProbe:\n            exec:\n              command: ["test", "-S", "/var/run/secrets/spiffe.io/agent.sock"]\n          readinessProbe:\n',
      'workload-liveness-depends-on-spire',
      'command: ["test", "-S", "/var/run/secrets/spiffe.io/agent.sock"]',
    ],
  ]),
  ...faults(AGENT, 'error', [
    ['no health checks', HEALTH, '', 'probe-health-disabled', 'agent {'],
    ['health checks for the pod alone', HEALTH, HEALTH.replace('0.0.0.0', '127.0.0.1'), 'probe-health-localhost', '127.0.0.1'],
    ['health checks without an address', HEALTH, HEALTH.replace('      bind_address = "0.0.0.0"\n', ''), 'probe-health-localhost', 'health_checks {'],
    ['health checks elsewhere', HEALTH, HEALTH.replace('8080', '8082'), 'probe-health-port-path', 'bind_port = "8082"'],
    ['another path of liveness', HEALTH, HEALTH.replace('"/live"', '"/healthz"'), 'probe-health-port-path', 'live_path = "/healthz"'],
  ]),
  ...faults(SERVER, 'error', [
    ['no health checks', HEALTH, '', 'probe-health-disabled', 'server {'],
    [
      'health checks are off',
      HEALTH,
      HEALTH.replace('listener_enabled = true', 'listener_enabled = false'),
      'probe-health-disabled',
      'listener_enabled = false',
    ],
    ['health checks on localhost', HEALTH, HEALTH.replace('0.0.0.0', 'localhost'), 'probe-health-localhost', 'bind_address = "localhost"'],
    ['another path of readiness', HEALTH, HEALTH.replace('"/ready"', '"/readyz"'), 'probe-health-port-path', 'ready_path = "/readyz"'],
  ]),
  ...faults(STATEFULSET, 'error', [
    [
      'the probe of liveness in one word',
      `${LIVE}            periodSeconds: 30\n            failureThreshold: 3\n            timeoutSeconds: 5\n${READY_OF_SERVER}`,
      `          livenessProbe:\n            exec:\n              command: ["/opt/spire/bin/spire-server healthcheck"]\n            periodSeconds: 30\n            failureThreshold: 3\n            timeoutSeconds: 5\n${READY_OF_SERVER}`,
      'probe-exec-single-string',
      'command: ["/opt/spire/bin/spire-server healthcheck"]',
    ],
    [
      'the probe asks at the default socket',
      READY_OF_SERVER,
      READY_OF_SERVER.replace(
        '            httpGet:\n              path: /ready\n              port: health\n',
        '            exec:\n              command: [/opt/spire/bin/spire-server, healthcheck]\n',
      ),
      'probe-exec-socket-path',
      'command: [/opt/spire/bin/spire-server, healthcheck]',
    ],
    [
      'the probe asks at another socket',
      READY_OF_SERVER,
      READY_OF_SERVER.replace(
        '            httpGet:\n              path: /ready\n              port: health\n',
        '            exec:\n              command: [/opt/spire/bin/spire-server, healthcheck, -socketPath, /run/spire/sockets/api.sock]\n',
      ),
      'probe-exec-socket-path',
      'command: [/opt/spire/bin/spire-server, healthcheck, -socketPath, /run/spire/sockets/api.sock]',
    ],
  ]),
  ...faults(DAEMONSET, 'error', [
    [
      'the probe in one word',
      LIVE,
      '          livenessProbe:\n            exec:\n              command:\n                - "/opt/spire/bin/spire-agent healthcheck -shallow"\n',
      'probe-exec-single-string',
      '- "/opt/spire/bin/spire-agent healthcheck -shallow"',
    ],
  ]),
  ...faults(DAEMONSET, 'warning', [
    [
      'little patience at the start',
      STARTUP,
      STARTUP.replace('failureThreshold: 60', 'failureThreshold: 1').replace('periodSeconds: 10', 'periodSeconds: 1'),
      'probe-liveness-too-tight',
      'startupProbe:',
    ],
    [
      'a liveness probe that kills at the start',
      '          startupProbe:\n            httpGet:\n              path: /live\n              port: health\n            periodSeconds: 10\n            failureThreshold: 60\n            timeoutSeconds: 3\n',
      '          startupProbe:\n            httpGet:\n              path: /live\n              port: health\n            periodSeconds: 2\n            failureThreshold: 5\n',
      'probe-liveness-too-tight',
      'startupProbe:',
    ],
  ]),
  ...faults(STATEFULSET, 'warning', [
    [
      'nobody asks whether it is ready',
      READY_OF_SERVER,
      READY_OF_SERVER.slice(READY_OF_SERVER.indexOf('          resources')),
      'probe-missing',
      '- name: spire-server',
    ],
    [
      'readiness by a command that is none',
      '          readinessProbe:\n            httpGet:\n              path: /ready\n              port: health\n            periodSeconds: 10\n            failureThreshold: 3\n            timeoutSeconds: 3\n          resources:\n            requests:\n              cpu: 200m\n',
      '          # readiness: the same as liveness\n          resources:\n            requests:\n              cpu: 200m\n',
      'probe-missing',
      '- name: spire-server',
    ],
  ]),
  ...faults(
    SERVER,
    'warning',
    [
      ['health at the port of http', '8080', '80', 'health-port-unprivileged', 'bind_port = "80"'],
      ['health at a low port', '8080', '999', 'health-port-unprivileged', 'bind_port = "999"'],
    ],
    { everywhere: true },
  ),
]
