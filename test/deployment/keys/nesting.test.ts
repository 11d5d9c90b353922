import { describe, expect, it } from 'vitest'
import { variant } from '../../../scripts/fixture-variants.ts'
import { referenceFiles } from '../../../scripts/reference-files.ts'
import type { Deployment } from '../../../src/deployment/deployment.ts'
import { nestedServers, socketContent } from '../../../src/deployment/keys/nesting.ts'
import { upstreamLifetimes } from '../../../src/deployment/keys/upstream-lifetimes.ts'
import { HOUR } from '../../../src/spire/duration.ts'
import { deploymentOf } from '../sample.ts'

function nested(change: (path: string, text: string) => string = (_, text) => text): Promise<Deployment> {
  const files = [...variant('nested', referenceFiles())].filter(([path]) => /^[^.].*\.yaml$/.test(path))
  return deploymentOf(Object.fromEntries(files.map(([path, text]) => [path, change(path, text)])))
}

describe('nestedServers', () => {
  it('finds the server above, and its agents', async () => {
    const found = nestedServers(await nested())
    expect(
      found.map(({ server, upstream, agents, socket }) => [server.namespace, upstream?.namespace, agents.map((agent) => agent.namespace), socket]),
    ).toEqual([['spire-system', 'spire-root', ['spire-root'], expect.objectContaining({ is: 'known', value: '/run/spire/upstream-agent/agent.sock' })]])
    expect(found.map((one) => socketContent(one)?.is)).toEqual(['stored'])
  })

  it('does not know a server that is elsewhere', async () => {
    const found = nestedServers(await nested((_, text) => text.replace('"spire-root-server.spire-root.svc"', '"spire.example.org"')))
    expect(found.map(({ upstream, agents }) => [upstream, agents])).toEqual([[undefined, []]])
  })
})

describe('upstreamLifetimes', () => {
  it('takes the ca_ttl of the server above', async () => {
    const lifetimes = upstreamLifetimes(await nested((path, text) => (path.startsWith('root/') ? text.replace('ca_ttl = "24h"', 'ca_ttl = "48h"') : text)))
    expect(lifetimes.map(({ server, what, nanoseconds }) => [server.namespace, what, nanoseconds / HOUR])).toEqual([['spire-system', 'server', 48n]])
  })

  it("takes the lifetime of cert-manager's Certificate for the Secret, with its default", async () => {
    const certificate = (duration: string) => `apiVersion: cert-manager.io/v1
kind: Certificate
metadata: { name: spire-upstream-ca, namespace: spire-system }
spec: { secretName: spire-upstream-ca, isCA: true${duration}, issuerRef: { name: root } }
`
    const files = [...referenceFiles()].filter(([path]) => /^[^.].*\.yaml$/.test(path))
    const hours = async (duration: string) =>
      upstreamLifetimes(await deploymentOf(Object.fromEntries([...files, ['certificate.yaml', certificate(duration)]]))).map(
        ({ nanoseconds }) => nanoseconds / HOUR,
      )
    expect(await hours(', duration: 36h')).toEqual([36n])
    expect(await hours('')).toEqual([2160n])
    expect(await hours(', duration: some time')).toEqual([])
  })
})
