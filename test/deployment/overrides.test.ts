import { expect, test } from 'vitest'
import { mayBeOverridden } from '../../src/deployment/overrides.ts'
import { agentManifest, deploymentOf } from './sample.ts'

/** For each of two settings, whether the agent's command line may give it. */
async function overridden(container: string): Promise<readonly boolean[]> {
  const deployment = await deploymentOf({ 'a.yaml': agentManifest({ container }) })
  return deployment.configs.flatMap((file) => ['server_address', 'trust_domain'].map((key) => mayBeOverridden(deployment, file, key)))
}

test('a flag stands for the setting of its name', async () => {
  expect(await overridden('args: [-config, /conf/agent.conf]')).toEqual([false, false])
  expect(await overridden('args: [-config, /conf/agent.conf, -serverAddress=spire]')).toEqual([true, false])
})

test('a flag that the program does not come to stands for nothing', async () => {
  expect(await overridden('args: [-config, /conf/agent.conf, run, -serverAddress=spire]')).toEqual([false, false])
})

test('a command line that cannot be read may say anything', async () => {
  expect(await overridden('command: [sh, -c, "spire-agent run -config /conf/agent.conf"]')).toEqual([true, true])
})

test('a config that nobody reads has no flags', async () => {
  const [, config = ''] = agentManifest().split('---\n')
  const deployment = await deploymentOf({ 'a.yaml': config })
  expect(deployment.configs.map((file) => mayBeOverridden(deployment, file, 'trust_domain'))).toEqual([false])
})
