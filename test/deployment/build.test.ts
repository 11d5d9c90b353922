import { describe, expect, test } from 'vitest'
import type { Deployment } from '../../src/deployment/deployment.ts'
import type { Answer } from '../../src/text/answer.ts'
import { agentManifest, deploymentOf, serverManifest, understood } from './sample.ts'

/** Who is in a deployment, and whom the agents attest to, by trust domain. */
function parties({ servers, agents }: Deployment): { servers: string[]; agents: string[] } {
  return {
    servers: servers.map((server) => shown(server.trustDomain, String)),
    agents: agents.map((agent) => `${shown(agent.trustDomain, String)} -> ${shown(agent.server, (server) => shown(server.trustDomain, String))}`),
  }
}

function shown<T>(answer: Answer<T>, show: (value: T) => string): string {
  return answer.is === 'known' ? show(answer.value) : answer.is
}

describe('one deployment', () => {
  const one = { servers: ['a.test'], agents: ['a.test -> a.test'] }

  test('is the same in one file, in several, in any order, and as a List', async () => {
    const server = serverManifest()
    const agent = agentManifest()
    expect(parties(await deploymentOf({ 'all.yaml': `${server}---\n${agent}` }))).toEqual(one)
    expect(parties(await deploymentOf({ 'agent.yaml': agent, 'server.yaml': server }))).toEqual(one)
    expect(parties(await deploymentOf({ 'server/a.yaml': server, 'agent/b.yaml': agent }))).toEqual(one)
    const items = `${server}---\n${agent}`.split('---\n').map((text) => `  - ${text.trimEnd().replaceAll('\n', '\n    ')}\n`)
    expect(parties(await deploymentOf({ 'list.yaml': `apiVersion: v1\nkind: List\nitems:\n${items.join('')}` }))).toEqual(one)
  })

  test('is found by what runs, not by what things are called', async () => {
    const named = { 'a.yaml': serverManifest({ name: 'identity' }), 'b.yaml': agentManifest({ name: 'node' }, 'identity.spire.svc') }
    expect(parties(await deploymentOf(named))).toEqual(one)
  })

  test('has no server for agents whose server is somebody else’s', async () => {
    const files = { 'a.yaml': serverManifest(), 'b.yaml': agentManifest({ trustDomain: 'b.test' }, 'spire.b.test') }
    expect(parties(await deploymentOf(files))).toEqual({ servers: ['a.test'], agents: ['b.test -> elsewhere'] })
  })

  test('takes a misspelt address for the only server there is', async () => {
    const files = { 'a.yaml': serverManifest(), 'b.yaml': agentManifest({}, 'spire-srever') }
    expect(parties(await deploymentOf(files))).toEqual(one)
  })

  test('keeps a config that nobody mounts, and knows that nobody does', async () => {
    const [, config = ''] = serverManifest({ name: 'old' }).split('---\n')
    const { configs } = await deploymentOf({ 'a.yaml': serverManifest(), 'b.yaml': config })
    expect(configs.map(({ object, mounted }) => [object?.name, mounted])).toEqual([
      ['spire-server', true],
      ['old', false],
    ])
  })

  test('gives each reader of one config its own reading of it', async () => {
    const withLevel = (level: string) => `args: [-expandEnv, -config, /conf/agent.conf]\nenv: [{ name: TD, value: ${level} }]`
    const first = agentManifest({ trustDomain: '${TD}', container: withLevel('x.test') })
    const [second = ''] = agentManifest({ trustDomain: '${TD}', container: withLevel('y.test') }).split('---\n')
    const other = second.replace('metadata: { name: spire-agent,', 'metadata: { name: spire-agent-gpu,')
    const { components, configs, configOf } = await deploymentOf({ 'a.yaml': first, 'b.yaml': other })
    expect(configs.length).toBe(1)
    expect(components.map((component) => shown(configOf(component)?.config.main.string('trust_domain') ?? { is: 'unknown', why: '' }, String))).toEqual([
      'x.test',
      'y.test',
    ])
  })
})

describe('two trust domains in one folder', () => {
  test('are told apart by the Services that the agents name', async () => {
    const files = {
      'a.yaml': `${serverManifest({ namespace: 'a', trustDomain: 'a.test' })}---\n${agentManifest({ namespace: 'a', trustDomain: 'a.test' })}`,
      'b.yaml': `${serverManifest({ namespace: 'b', trustDomain: 'b.test' })}---\n${agentManifest({ namespace: 'b', trustDomain: 'b.test' })}`,
    }
    expect(parties(await deploymentOf(files))).toEqual({ servers: ['a.test', 'b.test'], agents: ['a.test -> a.test', 'b.test -> b.test'] })
  })

  test('of which one is given a wrong trust domain, still belong together', async () => {
    const files = {
      'a.yaml': `${serverManifest({ namespace: 'a', trustDomain: 'a.test' })}---\n${agentManifest({ namespace: 'a', trustDomain: 'b.test' })}`,
      'b.yaml': serverManifest({ namespace: 'b', trustDomain: 'b.test' }),
    }
    expect(parties(await deploymentOf(files)).agents).toEqual(['b.test -> a.test'])
  })
})

describe('several deployments in one input', () => {
  const dev = { trustDomain: 'dev.test' }
  const prod = { trustDomain: 'prod.test' }

  test('stay apart where sibling folders hold objects of equal names', async () => {
    const { deployments } = await understood({
      'dev/server.yaml': serverManifest(dev),
      'dev/agent.yaml': agentManifest(dev),
      'prod/server.yaml': serverManifest(prod),
      'prod/agent.yaml': agentManifest(prod),
    })
    expect(deployments.map(parties)).toEqual([
      { servers: ['dev.test'], agents: ['dev.test -> dev.test'] },
      { servers: ['prod.test'], agents: ['prod.test -> prod.test'] },
    ])
  })

  test('see what is shared above them, each for itself', async () => {
    const { deployments } = await understood({
      'base/agent.yaml': agentManifest(dev),
      'overlays/dev/server.yaml': serverManifest(dev),
      'overlays/prod/server.yaml': serverManifest(prod),
    })
    expect(deployments.map(parties)).toEqual([
      { servers: ['dev.test'], agents: ['dev.test -> dev.test'] },
      { servers: ['prod.test'], agents: ['dev.test -> prod.test'] },
    ])
  })

  test('of equal names in one folder part at their files', async () => {
    const { deployments } = await understood({ 'spire-dev.yaml': serverManifest(dev), 'spire-prod.yaml': serverManifest(prod) })
    expect(deployments.map(parties)).toEqual([
      { servers: ['dev.test'], agents: [] },
      { servers: ['prod.test'], agents: [] },
    ])
  })
})
