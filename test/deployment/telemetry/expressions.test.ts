import { expect, test } from 'vitest'
import { caAlertsOf } from '../../../src/deployment/telemetry/ca-alerts.ts'
import { expressionsOf, namesIn } from '../../../src/deployment/telemetry/expressions.ts'
import { at } from '../../kubernetes/world.ts'
import { changed } from '../reference.ts'

const names = (more: Readonly<Record<string, string>>) =>
  expressionsOf(changed('namespace.yaml', [], more)).all.flatMap((expression) => namesIn(expression).map(({ start, end }) => at(expression.place(start, end))))

test('an expression is read wherever Prometheus and Grafana have one', () => {
  const rule = `apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata: { name: spire }
spec:
  groups:
    - name: spire
      rules:
        - record: spire_server_errors
          expr: spire_server_failures
        - alert: SpireDown
          annotations: { summary: spire_server_words }
          expr: >-
            spire_server_errors{job="spire_server_quoted"} # spire_server_comment
            > 5
`
  expect(names({ 'rule.yaml': rule })).toEqual(['rule.yaml:9:17 spire_server_failures', 'rule.yaml:13:13 spire_server_errors', 'rule.yaml:13:33 job'])
  expect(expressionsOf(changed('namespace.yaml', [], { 'rule.yaml': rule })).recorded).toEqual(new Set(['spire_server_errors']))

  const dashboard = `apiVersion: v1
kind: ConfigMap
metadata: { name: dashboard, namespace: spire-system }
data:
  a.json: |
    { "panels": [{ "title": "spire_agent_title", "targets": [{ "expr": "rate(spire_agent_a[5m])" }] }] }
  b.yaml: "groups: [{ rules: [{ alert: a, expr: spire_agent_b }] }]"
  c.sh: spire_agent_c --expr 1
`
  expect(names({ 'dashboard.yaml': dashboard })).toEqual([
    'dashboard.yaml:6:73 rate',
    'dashboard.yaml:6:78 spire_agent_a',
    'dashboard.yaml:6:93 m',
    'dashboard.yaml:7:49 spire_agent_b',
  ])

  expect(names({ 'spire.rules.yaml': 'groups:\n  - name: spire\n    rules:\n      - alert: a\n        expr: spire_server_d\n' })).toEqual([
    'spire.rules.yaml:5:15 spire_server_d',
  ])
  expect(names({ 'alerts.yaml': '- alert: a\n  expr: spire_server_e\n' })).toEqual(['alerts.yaml:2:9 spire_server_e'])
  expect(names({ 'dashboard.json': '{ "dashboard": { "panels": [{ "targets": [{ "expr": "spire_agent_f" }] }] } }' })).toEqual([
    'dashboard.json:1:54 spire_agent_f',
  ])
})

const threshold = (expr: string, ttl = '24h') => {
  const rule = `apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nmetadata: { name: a }\nspec: { groups: [{ name: a, rules: [{ alert: a, expr: ${JSON.stringify(expr)} }] }] }\n`
  return caAlertsOf(changed('server/configmap.yaml', [['ca_ttl = "24h"', `ca_ttl = "${ttl}"`]], { 'rule.yaml': rule })).map((one) => one.threshold)
}

test.each([
  ['spire_server_manager_x509_ca_rotate_expiration - time() < 86400 * 30', [2592000]],
  ['(spire_server_manager_x509_ca_rotate_expiration{a="b"} - time()) / 3600 < 24', [86400]],
  ['((spire_server_manager_x509_ca_rotate_expiration - time()) / (60 * 60 * 24)) <= (2)', [172800]],
  ['spire_server_ca_certificate_expiry_timestamp - time() < 86400 * 30', [2592000]],
  ['min(spire_server_manager_x509_ca_rotate_ttl) < 90000', [90000]],
  ['spire_server_manager_x509_ca_rotate_expiration - time() < 3600', []],
  ['spire_server_manager_x509_ca_rotate_expiration < 1893456000', []],
  ['spire_server_manager_x509_ca_rotate_ttl > 86400 * 30', []],
])('%s: %j', (expr, expected) => {
  expect(threshold(expr)).toEqual(expected)
})

test("a threshold is measured by the server's own ca_ttl", () => {
  expect(threshold('spire_server_manager_x509_ca_rotate_expiration - time() < 86400 * 30', '8760h')).toEqual([])
})
