import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/commands/run.ts'
import { RecordingEdge } from './edge.ts'

const REFERENCE = join(import.meta.dirname, '../../fixtures/k8s/spire')

async function identities(manifest: string, ...argv: string[]) {
  const edge = new RecordingEdge({ cwd: REFERENCE, stdin: manifest })
  return { code: await run(['identities', ...argv], edge), out: edge.out, err: edge.err }
}

const POD = `apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop, labels: {app: web}}
spec:
  serviceAccountName: web
  containers: [{name: main, image: web:1}, {name: side, image: side:1}]
`

const registration = (name: string, spec: string): string => `---
apiVersion: spire.spiffe.io/v1alpha1
kind: ClusterSPIFFEID
metadata: {name: ${name}}
spec:
  spiffeIDTemplate: "spiffe://shop.example/ns/{{ .PodMeta.Namespace }}/sa/{{ .PodSpec.ServiceAccountName }}"
${spec}`

describe('spire-lint identities', () => {
  it('prints the identity of a pod, with stand-ins for what only the cluster knows', async () => {
    const { code, out } = await identities(POD + registration('web', '  podSelector: {matchLabels: {app: web}}\n  ttl: 1h\n'), '-')
    expect(code).toBe(0)
    expect(out).toBe(`Pod shop/web
  spiffe://shop.example/ns/shop/sa/web
    parent     spiffe://<trust-domain>/spire/agent/k8s_psat/<cluster-name>/<node-uid>
    selectors  k8s:pod-uid:<pod-uid>
    TTL        1h
    from       ClusterSPIFFEID web (<stdin>:10)
`)
  })

  it('tells containers apart where a registration does', async () => {
    const { out } = await identities(POD + registration('web', '  workloadSelectorTemplates: ["k8s:container-name:main"]\n'), '-', '--format', 'json')
    const { schema, workloads } = JSON.parse(out)
    expect(schema).toBe('spire-lint-identities/1')
    expect(workloads.map(({ container, identities: own, none }: Record<string, unknown[]>) => ({ container, count: own?.length, none }))).toEqual([
      { container: 'main', count: 1, none: undefined },
      { container: 'side', count: 0, none: "no registration's selectors name this container" },
    ])
    expect(workloads[0].identities[0].from).toEqual({
      kind: 'ClusterSPIFFEID',
      name: 'web',
      file: '<stdin>',
      range: { start: { line: 10, column: 18 }, end: { line: 10, column: 21 } },
    })
  })

  it('takes a fallback only for pods that nothing else takes, and one of two equal entries', async () => {
    const both = registration('web', '') + registration('rest', '  fallback: true\n') + registration('copy', '')
    const { out } = await identities(POD + both, '-', '--format', 'json')
    expect(JSON.parse(out).workloads[0].identities.map(({ from }: { from: { name: string } }) => from.name)).toEqual(['web'])
    const alone = await identities(POD + registration('rest', '  fallback: true\n'), '-', '--format', 'json')
    expect(JSON.parse(alone.out).workloads[0].identities).toHaveLength(1)
  })

  it('says why a pod gets none', async () => {
    const none = async (spec: string): Promise<unknown> => JSON.parse((await identities(POD + spec, '-', '--format', 'json')).out).workloads[0].none
    expect(await none(registration('other', '  podSelector: {matchLabels: {app: other}}\n'))).toBe('no registration selects it')
    expect(await none(registration('far', '  namespaceSelector: {matchLabels: {team: a}}\n'))).toBe('ClusterSPIFFEID far may select it; the input does not say')
    expect(await none(registration('bad', '').replace('.PodMeta.Namespace', '.PodMeta.Labels.team'))).toBe(
      'ClusterSPIFFEID bad selects it, but invalid SPIFFE ID: path segment characters are limited to letters, numbers, dots, dashes, and underscores',
    )
  })

  it('knows everyone of the reference deployment', async () => {
    const { out } = await identities('', '.', '--format', 'json')
    const rows = JSON.parse(out).workloads.map(
      ({ name, container, identities: own }: { name: string; container?: string; identities: { spiffeId: string }[] }) => [
        name,
        container,
        ...own.map(({ spiffeId }) => spiffeId),
      ],
    )
    expect(rows.filter(([, , id]: string[]) => id !== undefined)).toEqual([
      ['autogen-reviewer', 'reviewer', 'spiffe://prod.ardur.dev/ns/ardur-agents/sa/autogen-reviewer'],
      ['langchain-planner', 'planner', 'spiffe://prod.ardur.dev/ns/ardur-agents/sa/langchain-planner'],
      ['langgraph-router', 'router', 'spiffe://prod.ardur.dev/ns/ardur-agents/sa/langgraph-router'],
    ])
  })
})
