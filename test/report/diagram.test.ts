import { expect, test } from 'vitest'
import { referenceFiles } from '../../scripts/reference-files.ts'
import { lintTexts } from '../../src/index.ts'
import { dotReport, mermaidReport } from '../../src/report/diagram.ts'

const agent = (from: string, to: string): ReadonlyMap<string, string> =>
  new Map(referenceFiles()).set('agent/configmap.yaml', (referenceFiles().get('agent/configmap.yaml') ?? '').replace(from, to))

test('a link that a finding breaks is red and ends in a cross', async () => {
  const result = await lintTexts(agent('cluster = "ardur-demo"', 'cluster = "ardur-dmeo"'))
  const mermaid = mermaidReport(result).split('\n')
  expect(mermaid.filter((line) => line.includes('--x'))).toEqual(['  n1 --x|"k8s#95;psat, token for spire-server, cluster ardur-dmeo"| n3'])
  expect(mermaid.find((line) => line.includes('linkStyle'))).toBe('  linkStyle 3 stroke:#cf222e,stroke-width:2px')
  const dot = dotReport(result).split('\n')
  expect(dot.filter((line) => line.includes('arrowhead=tee'))).toEqual([
    '  n1 -> n3 [label="k8s_psat, token for spire-server, cluster ardur-dmeo", color="#cf222e", penwidth=2, arrowhead=tee]',
  ])
})

test('of a deployment in which all is well, nothing is red', async () => {
  const result = await lintTexts(referenceFiles())
  expect(mermaidReport(result)).not.toMatch(/--x|cf222e/)
})

test('names stay names', async () => {
  const hostile = 'a"]; click n1 javascript:alert(1) <b>`#'
  const result = await lintTexts(agent('cluster = "ardur-demo"', `cluster = "${hostile.replaceAll('"', '\\\\\\"')}"`))
  const mermaid = mermaidReport(result)
  for (const line of mermaid.split('\n').slice(1))
    expect(line).toMatch(/^(?: {2}n\d+(?:\["[^"<>`]*(?:<br\/>[^"<>`]*)?"\]| --[>x]\|"[^"<>`]*"\| n\d+)| {2}(?:linkStyle|classDef|class) [\w,:# -]+|)$/)
})
