import { expect, test } from 'vitest'
import { nodeNameVariable } from '../../../src/deployment/attestation/node-name.ts'
import { agentManifest, deploymentOf } from '../sample.ts'

/** A container with a variable that nobody here knows. */
const CONTAINER = `args: [-config, /conf/agent.conf, -expandEnv]
env: [{ name: OF_OTHERS, valueFrom: { secretKeyRef: { name: of-others, key: node } } }]`

async function variable(settings: string): Promise<readonly string[] | undefined> {
  const text = agentManifest({ container: CONTAINER }).replace('"k8s" { plugin_data {} }', `"k8s" { plugin_data { ${settings} } }`)
  const [agent] = (await deploymentOf({ 'a.yaml': text })).agents
  const named = agent && nodeNameVariable(agent)
  return named && [named.attestor.name, named.variable.value, named.variable.from]
}

test('the variable that the config names, or the usual one', async () => {
  expect(await variable('')).toEqual(['k8s', 'MY_NODE_NAME', 'default'])
  expect(await variable('node_name_env = ""')).toEqual(['k8s', 'MY_NODE_NAME', 'default'])
  expect(await variable('node_name_env = "NODE"')).toEqual(['k8s', 'NODE', 'written'])
})

test('no variable is asked where the node or the port without authentication is named, or may be', async () => {
  expect(await variable('node_name = "one"')).toBeUndefined()
  expect(await variable('node_name = "${OF_OTHERS}"')).toBeUndefined()
  expect(await variable('kubelet_read_only_port = 10255')).toBeUndefined()
  expect(await variable('node_name_env = "${OF_OTHERS}"')).toBeUndefined()
})

test('nor by another attestor', async () => {
  const [agent] = (await deploymentOf({ 'a.yaml': agentManifest().replace('WorkloadAttestor "k8s"', 'WorkloadAttestor "unix"') })).agents
  expect(agent && nodeNameVariable(agent)).toBeUndefined()
})
