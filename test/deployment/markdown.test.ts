import { expect, test } from 'vitest'
import { lintTexts } from '../../src/index.ts'

async function found(files: Readonly<Record<string, string>>) {
  const { findings, summary } = await lintTexts(new Map(Object.entries(files)))
  const said = findings.map(({ rule, place }) => {
    const { line, column } = place.file.position(place.start)
    return `${place.file.path}:${line}:${column} ${rule}`
  })
  return { said, spire: summary.spire }
}

const ENTRY = (id: string) => `apiVersion: spire.spiffe.io/v1alpha1
kind: ClusterSPIFFEID
metadata:
  name: planner
spec:
  spiffeIDTemplate: ${id}
  podSelector:
    matchLabels:
      app: planner
`

const indented = (text: string, by: string) => text.replace(/^(?=.)/gm, by)

test('a manifest in a fence is checked, and its places are those of the Markdown file', async () => {
  const text = `# Identities\n\nText.\n\n\`\`\`yaml\n${ENTRY('spifffe://{{ .TrustDomain }}/planner')}\`\`\`\n`
  expect(await found({ 'README.md': text })).toEqual({ said: ['README.md:11:21 clusterspiffeid-template-not-spiffe'], spire: 1 })
})

test('in a list, with several documents in one fence', async () => {
  const documents = `${ENTRY('spiffe://{{ .TrustDomain }}/one')}---\n${ENTRY('spife://{{ .TrustDomain }}/two').replace('name: planner', 'name: second')}`
  const text = `1. First\n\n   \`\`\`yaml\n${indented(documents, '   ')}   \`\`\`\n`
  expect(await found({ 'docs/a.md': text })).toEqual({ said: ['docs/a.md:19:24 clusterspiffeid-template-not-spiffe'], spire: 2 })
})

test('a whole config in a fence is checked; a part of one is text', async () => {
  const whole =
    'agent {\n  trust_domain = "Example"\n  server_address = "a"\n  server_port = 8081\n  insecure_bootstrap = true\n}\nplugins {\n  KeyManager "memory" {}\n  NodeAttestor "join_token" {}\n  WorkloadAttestor "unix" {}\n}\n'
  const { said } = await found({ 'a.md': `\`\`\`hcl\n${whole}\`\`\`\n` })
  expect(said).toContain('a.md:3:18 trust-domain-invalid')
  expect(await found({ 'a.md': '```hcl\nplugins {\n  NodeAttestor "k8s_sat" {}\n}\n```\n' })).toEqual({ said: [], spire: 0 })
})

test('other fences and other languages are text', async () => {
  const text = '```yaml\nsome: [thing\n```\n\n```sh\nkubectl apply -f - <<EOT\napiVersion: v1\nkind: Spire\nEOT\n```\n'
  expect(await found({ 'a.md': text })).toEqual({ said: [], spire: 0 })
})

test('an excerpt, with dots for the rest, is text', async () => {
  const text = '```yaml\napiVersion: v1\nkind: Pod\nmetadata:\n  name: spire\n  ...\n```\n'
  expect(await found({ 'a.md': text })).toEqual({ said: [], spire: 0 })
})

test('a Markdown file says nothing about the manifests beside it, nor they about it', async () => {
  const manifest = ENTRY('spiffe://{{ .TrustDomain }}/planner')
  const both = await found({ 'a/README.md': `\`\`\`yaml\n${manifest}\`\`\`\n`, 'a/planner.yaml': manifest })
  expect(both).toEqual({ said: [], spire: 2 })
})
