import { describe, expect, test } from 'vitest'
import { locator } from '../../src/engine/locate.ts'
import { locationsOf } from '../../src/engine/locations.ts'
import { understood } from '../deployment/sample.ts'

/** Where the only occurrence of a text is said to be. */
async function located(files: Readonly<Record<string, string>>, path: string, text: string): Promise<string> {
  const found = await understood(files)
  const { objects, configs } = locationsOf(found)
  const file =
    found.documents.find((document) => document.file.path === path)?.file ??
    found.deployments[0]?.configs.find(({ place }) => place.file.path === path)?.place.file
  if (!file) throw new Error(`no file ${path}`)
  expect(file.text.split(text).length - 1).toBe(1)
  const start = file.text.indexOf(text)
  const { object, path: inside } = locator(objects, configs)(file.place(start, start + text.length))
  const name = object ? `${object.kind} ${object.namespace === undefined ? '' : `${object.namespace}/`}${object.name}` : 'no object'
  return `${name} · ${inside}`
}

const HCL = `agent {
  trust_domain = "a.test"
}
plugins {
  NodeAttestor "k8s_psat" {
    plugin_data { cluster = "one" }
  }
  WorkloadAttestor "k8s" { plugin_data { } }
}
`
const JSON_CONFIG = `{ "agent": { "trust_domain": "a.test" }, "plugins": { "NodeAttestor": [ { "k8s_psat": { "plugin_data": { "cluster": "one" } } } ] } }`

function configMap(text: string): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: agent, namespace: spire }\ndata:\n  agent.conf: |\n${text.replace(/^(?=.)/gm, '    ')}`
}

const AGENT = `apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent, namespace: spire }
spec:
  selector: { matchLabels: { app: agent } }
  template:
    metadata: { labels: { app: agent } }
    spec:
      containers:
        - image: ghcr.io/spiffe/spire-agent:1.14.2
          name: spire-agent
          args: [-config, /conf/agent.conf]
`

describe('a place is named', () => {
  test('by object and field, items by their names', async () => {
    const where = 'DaemonSet spire/agent · spec.template.spec.containers[spire-agent]'
    expect(await located({ 'a.yaml': AGENT }, 'a.yaml', 'ghcr.io/spiffe/spire-agent:1.14.2')).toBe(`${where}.image`)
    expect(await located({ 'a.yaml': AGENT }, 'a.yaml', '/conf/agent.conf')).toBe(`${where}.args[1]`)
    expect(await located({ 'a.yaml': AGENT }, 'a.yaml', 'kind')).toBe('DaemonSet spire/agent · kind')
  })

  test('in a config by block and key, a plugin by type and name', async () => {
    const files = { 'c.yaml': configMap(HCL) }
    expect(await located(files, 'c.yaml', '"a.test"')).toBe('ConfigMap spire/agent · agent.conf: agent.trust_domain')
    expect(await located(files, 'c.yaml', '"one"')).toBe('ConfigMap spire/agent · agent.conf: plugins.NodeAttestor[k8s_psat].plugin_data.cluster')
    expect(await located(files, 'c.yaml', '"k8s"')).toBe('ConfigMap spire/agent · agent.conf: plugins.WorkloadAttestor[k8s]')
  })

  test('alike in HCL and JSON', async () => {
    const files = { 'c.yaml': configMap(JSON_CONFIG) }
    expect(await located(files, 'c.yaml', '"a.test"')).toBe('ConfigMap spire/agent · agent.conf: agent.trust_domain')
    expect(await located(files, 'c.yaml', '"one"')).toBe('ConfigMap spire/agent · agent.conf: plugins.NodeAttestor[k8s_psat].plugin_data.cluster')
  })

  test('in a config of its own without an object', async () => {
    expect(await located({ 'conf/agent.conf': HCL }, 'conf/agent.conf', '"a.test"')).toBe('no object · agent.conf: agent.trust_domain')
  })

  test('by the config alone where it does not parse', async () => {
    const files = { 'c.yaml': configMap(HCL.replace('agent {', 'agent: {')) }
    expect(await located(files, 'c.yaml', '"a.test"')).toBe('ConfigMap spire/agent · agent.conf')
  })

  test('in the controller manager’s config by its fields', async () => {
    const text = 'apiVersion: spire.spiffe.io/v1alpha1\nkind: ControllerManagerConfig\nclusterName: one\nhealth:\n  healthProbeBindAddress: 0.0.0.0:8083\n'
    const files = { 'c.yaml': configMap(text).replace('agent.conf', 'manager.yaml') }
    expect(await located(files, 'c.yaml', '0.0.0.0:8083')).toBe('ConfigMap spire/agent · manager.yaml: health.healthProbeBindAddress')
  })
})
