import { expect, test } from 'vitest'
import { lintTexts } from '../../../src/index.ts'

async function said(files: Readonly<Record<string, string>>, version?: string) {
  const { findings } = await lintTexts(new Map(Object.entries(files)), {
    only: ['helm-values-unknown-key', 'manifest-not-parseable'],
    ...(version === undefined ? {} : { helmChart: { name: 'spire', version } }),
  })
  return findings.map(({ severity, place, message }) => {
    const { line } = place.file.position(place.start)
    return `${place.file.path}:${line} ${severity}: ${message.split(/[.?] /)[0]}`
  })
}

const NOTHING: readonly string[] = []

test('values are recognised by keys that hardly any other chart has', async () => {
  const fault = 'spire-server:\n  caTTL: 24h\n  nodeAtestor: {}\n'
  expect(await said({ 'anything.yaml': fault })).toEqual([
    "anything.yaml:3 warning: The chart 'spire' has no value 'spire-server.nodeAtestor'; did you mean 'nodeAttestor'",
  ])
  expect(await said({ 'compose.yaml': 'spire-server:\n  image: x\n  portz: {}\n' })).toEqual(NOTHING)
  expect(await said({ 'values.yaml': 'server:\n  replicas: 3\n' })).toEqual(NOTHING)
})

test('a file that the user names is judged whole', async () => {
  expect(await said({ 'prod-values.yaml': 'server:\n  replicas: 3\nx-common: &a {}\n', 'other.yaml': 'server: {}\n' }, '0.28.3')).toEqual([
    "prod-values.yaml:1 warning: The chart 'spire' 0.28.3 has no value 'server'",
  ])
})

test('a value that came later, or went, is wrong for the release that is said', async () => {
  const values = 'spire-server:\n  agentTTL: 1h\n  jwtSVIDSupport: true\n'
  expect(await said({ 'values.yaml': values }, '0.26.0')).toEqual([
    "values.yaml:2 warning: The chart 'spire' 0.26.0 has no value 'spire-server.agentTTL': it comes with release 0.26.1",
    "values.yaml:3 warning: The chart 'spire' 0.26.0 has no value 'spire-server.jwtSVIDSupport': it comes with release 0.30.0",
  ])
  expect(await said({ 'values.yaml': values }, '0.30.0')).toEqual(NOTHING)
  expect(await said({ 'values.yaml': `${values}  caSubject: {}\n` })).toEqual(NOTHING)
})

test('a value that no release has yet is a note, and where the release is known, a warning', async () => {
  const values = 'spire-server:\n  caTTL: 24h\n  podDisruptionBudget:\n    enabled: true\n'
  expect(await said({ 'values.yaml': values })).toEqual([
    "values.yaml:3 note: The chart 'spire' has no value 'spire-server.podDisruptionBudget' in any release up to 0.30.0: Helm drops it without a word",
  ])
  expect(await said({ 'values.yaml': values }, '0.28.3')).toEqual([
    "values.yaml:3 warning: The chart 'spire' 0.28.3 has no value 'spire-server.podDisruptionBudget': it comes with the release after the last one that is known here",
  ])
})

test('nothing is said of releases that are not known', async () => {
  expect(await said({ 'values.yaml': 'spire-server:\n  nothing: 1\n' }, '0.10.0')).toEqual(NOTHING)
  expect(await said({ 'values.yaml': 'spire-server:\n  nothing: 1\n' }, '9.0.0')).toEqual(NOTHING)
})

test('the release of an umbrella chart’s dependency is that of its values', async () => {
  const chart =
    'apiVersion: v2\nname: x\nversion: 1.0.0\ndependencies:\n  - name: spire\n    alias: identity\n    version: 0.26.0\n    repository: https://spiffe.github.io/helm-charts-hardened\n'
  const values = 'identity:\n  spire-server:\n    agentTTL: 1h\nother:\n  spire: true\n'
  expect(await said({ 'x/Chart.yaml': chart, 'x/values.yaml': values })).toEqual([
    "x/values.yaml:3 warning: The chart 'spire' 0.26.0 has no value 'spire-server.agentTTL': it comes with release 0.26.1",
  ])
})

test('values in objects of Flux and Argo CD', async () => {
  const argo = `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: spire, namespace: argocd }
spec:
  source:
    repoURL: https://spiffe.github.io/helm-charts-hardened
    chart: spire
    targetRevision: 0.28.3
    helm:
      valuesObject:
        spire-server:
          replicas: 3
`
  expect(await said({ 'app.yaml': argo })).toEqual(["app.yaml:12 warning: The chart 'spire' 0.28.3 has no value 'spire-server.replicas'"])
})

test('values as a text in an Application of Argo CD', async () => {
  const argo = `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: spire, namespace: argocd }
spec:
  sources:
    - repoURL: https://spiffe.github.io/helm-charts-hardened
      chart: spire
      targetRevision: 0.28.3
      helm:
        values: |
          spire-server:
            replicas: 3
`
  expect(await said({ 'app.yaml': argo })).toEqual(["app.yaml:12 warning: The chart 'spire' 0.28.3 has no value 'spire-server.replicas'"])
})

test('maps, lists and single values are told apart, null is nobody’s, and text for false is true', async () => {
  const values = `spire-server:
  caSubject: Example
  adminIDs: { a: 1 }
  logLevel: [debug]
  logFormat:
    kind: json
  nodeSelector: null
  controllerManager:
    enabled: "no"
`
  expect(await said({ 'values.yaml': values }, '0.28.3')).toEqual([
    "values.yaml:2 error: 'spire-server.caSubject' is a mapping in the chart 'spire' 0.28.3, and its templates look for keys in it: with something else there, nothing is rendered",
    "values.yaml:3 error: 'spire-server.adminIDs' is a list in the chart 'spire' 0.28.3, so what is rendered from this is broken",
    "values.yaml:5 error: 'spire-server.logFormat' is one value in the chart 'spire' 0.28.3, so what is rendered from this is broken",
    "values.yaml:9 warning: 'spire-server.controllerManager.enabled' is a text here, and the chart's templates take every text but the empty one for true: 'no' turns it on",
  ])
})

test('HCL makes the file no YAML, and the rest of it is checked nevertheless', async () => {
  const values = `spire-server:
  replicas: 2
  federation {
    bundle_endpoint {
      address = "0.0.0.0" # }
    }
  }
  ca_subject { country = ["DE"] }
spire-agent:
  loglevel: debug
`
  expect(await said({ 'values.yaml': values })).toEqual([
    "values.yaml:2 warning: The chart 'spire' has no value 'spire-server.replicas'",
    "values.yaml:3 error: 'federation {' is HCL, as in SPIRE's own configs",
    `values.yaml:8 error: 'ca_subject { country = ["DE"] }' is HCL, as in SPIRE's own configs`,
    "values.yaml:10 warning: The chart 'spire' has no value 'spire-agent.loglevel'; did you mean 'logLevel'",
  ])
})

test('another refusal of YAML is said as such', async () => {
  expect(await said({ 'values.yaml': 'spire-server:\n  caTTL: "24h\n' })).toEqual([expect.stringContaining('error: This document is no YAML')])
})

test('another name is meant only where what is written could stand there', async () => {
  const service = (ports: string) => `spire-server:\n  caTTL: 24h\n  service:\n    ports: ${ports}\n`
  expect(await said({ 'values.yaml': service('8443') })).toEqual([
    "values.yaml:4 warning: The chart 'spire' has no value 'spire-server.service.ports'; did you mean 'port'",
  ])
  expect(await said({ 'values.yaml': service('[8443]') })).toEqual(["values.yaml:4 warning: The chart 'spire' has no value 'spire-server.service.ports'"])
})
