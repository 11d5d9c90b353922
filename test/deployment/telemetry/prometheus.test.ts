import { expect, test } from 'vitest'
import { metricsListenerOf, scrapersOf } from '../../../src/deployment/telemetry/prometheus.ts'
import { at } from '../../kubernetes/world.ts'
import { changed } from '../reference.ts'

const AGENT = 'agent/configmap.yaml'

test('metrics are served on localhost where nobody says otherwise', () => {
  const local = (replace: string) =>
    changed(AGENT, [['        host = "0.0.0.0"\n', replace]]).agents.map((agent) => {
      const listener = metricsListenerOf(agent)
      return listener && [listener.local, listener.port]
    })
  expect(local('        host = "0.0.0.0"\n')).toEqual([[false, 9988]])
  expect(local('')).toEqual([[true, 9988]])
  expect(local('        host = ""\n')).toEqual([[true, 9988]])
  expect(local('        host = "127.0.0.1"\n')).toEqual([[true, 9988]])
})

test('an annotation asks for the port that it names, or for all that are declared', () => {
  const asked = (edits: readonly (readonly [string, string])[]) => {
    const deployment = changed('agent/daemonset.yaml', edits)
    return deployment.agents.flatMap(({ component }) => scrapersOf(deployment, component, 9988)).length
  }
  expect(asked([])).toBe(1)
  expect(asked([['        prometheus.io/port: "9988"\n', '']])).toBe(1)
  expect(asked([['prometheus.io/port: "9988"', 'prometheus.io/port: "8080"']])).toBe(0)
  expect(asked([['prometheus.io/scrape: "true"', 'prometheus.io/scrape: "false"']])).toBe(0)
})

const monitor = (kind: string, selector: string, endpoints: string) =>
  `apiVersion: monitoring.coreos.com/v1\nkind: ${kind}\nmetadata: { name: a, namespace: spire-system }\nspec: { selector: { matchLabels: { ${selector} } }, ${endpoints} }\n`
const scrapers = (more: Readonly<Record<string, string>>) => {
  const deployment = changed('agent/daemonset.yaml', [['        prometheus.io/scrape: "true"\n', '']], more)
  return deployment.agents.flatMap(({ component }) => scrapersOf(deployment, component, 9988)).map((place) => at(place).slice(0, 30))
}

test('a PodMonitor asks by the name or the number of a port', () => {
  const selector = 'app.kubernetes.io/name: spire-agent'
  expect(scrapers({ 'm.yaml': monitor('PodMonitor', selector, 'podMetricsEndpoints: [{ port: metrics }]') })).toHaveLength(1)
  expect(scrapers({ 'm.yaml': monitor('PodMonitor', selector, 'podMetricsEndpoints: [{ port: health }, { targetPort: 9988 }]') })).toHaveLength(1)
  expect(scrapers({ 'm.yaml': monitor('PodMonitor', 'app: other', 'podMetricsEndpoints: [{ port: metrics }]') })).toEqual([])
  expect(
    scrapers({ 'm.yaml': monitor('PodMonitor', selector, 'namespaceSelector: { matchNames: [else] }, podMetricsEndpoints: [{ port: metrics }]') }),
  ).toEqual([])
})

test('a ServiceMonitor asks through a Service', () => {
  const service =
    'apiVersion: v1\nkind: Service\nmetadata: { name: agent, namespace: spire-system, labels: { app: agent } }\nspec: { selector: { app.kubernetes.io/name: spire-agent }, ports: [{ name: prometheus, port: 80, targetPort: metrics }] }\n'
  expect(scrapers({ 's.yaml': service, 'm.yaml': monitor('ServiceMonitor', 'app: agent', 'endpoints: [{ port: prometheus }]') })).toHaveLength(1)
  expect(scrapers({ 's.yaml': service, 'm.yaml': monitor('ServiceMonitor', 'app: agent', 'endpoints: [{ port: other }]') })).toEqual([])
})
