import { added, type Fault, faults } from './fault.ts'

const AGENT = 'agent/configmap.yaml'
const SERVER = 'server/configmap.yaml'

function rule(expr: string): string {
  return `apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nmetadata:\n  name: spire\n  namespace: spire-system\nspec:\n  groups:\n    - name: spire\n      rules:\n        - alert: Spire\n          expr: ${expr}\n`
}

const METRICS = '      Prometheus {\n        host = "0.0.0.0"\n        port = 9988\n      }\n'

/** Metrics and alerts. */
export const TELEMETRY_FAULTS: readonly Fault[] = [
  ...added('monitoring.yaml', 'warning', [
    ['an alert of forty days', rule('spire_server_manager_x509_ca_rotate_ttl < 40 * 86400'), 'telemetry-ca-alert-threshold', 'expr'],
    ['an alert on what SPIRE does not count', rule('rate(spire_agent_svid_rotation_errors_total[5m]) > 0'), 'telemetry-unknown-metric', 'expr'],
    ['an alert with a slip', rule('rate(spire_server_datastore_errors_total[5m]) > 1'), 'telemetry-unknown-metric', 'expr'],
    [
      'an alert of a week, in hours',
      'apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nmetadata:\n  name: spire\n  namespace: spire-system\nspec:\n  groups:\n    - name: spire\n      rules:\n        - alert: CA\n          expr: (spire_server_manager_x509_ca_rotate_expiration - time()) / 3600 < 168\n',
      'telemetry-ca-alert-threshold',
      'expr: (spire_server_manager_x509_ca_rotate_expiration - time()) / 3600 < 168',
    ],
  ]),
  ...faults(AGENT, 'error', [
    ['a switch of memory', METRICS, `${METRICS}      InMem {\n        enabled = true\n      }\n`, 'telemetry-removed-inmem-enabled', 'enabled = true'],
  ]),
  ...faults(AGENT, 'warning', [
    ['metrics without a port', METRICS, '      Prometheus {\n        host = "0.0.0.0"\n      }\n', 'telemetry-prometheus-port-missing', 'Prometheus {'],
    ['metrics at no port', METRICS, METRICS.replace('9988', '0'), 'telemetry-prometheus-port-missing', 'port = 0'],
  ]),
  ...faults(SERVER, 'error', [
    ['a switch of memory', METRICS, `${METRICS}      InMem { enabled = false }\n`, 'telemetry-removed-inmem-enabled', 'InMem { enabled = false }'],
  ]),
  ...faults(SERVER, 'warning', [
    ['metrics without a port', METRICS, '      Prometheus {\n        host = "0.0.0.0"\n      }\n', 'telemetry-prometheus-port-missing', 'Prometheus {'],
  ]),
  ...faults(
    AGENT,
    'warning',
    [
      ['metrics of the node for everybody', 'host = "127.0.0.1"', 'host = "0.0.0.0"', 'telemetry-exposed-on-hostnetwork', 'host = "0.0.0.0"'],
      ['metrics of the node for everybody, by IPv6', 'host = "127.0.0.1"', 'host = "::"', 'telemetry-exposed-on-hostnetwork', 'host = "::"'],
    ],
    { on: 'host' },
  ),
]
