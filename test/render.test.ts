import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Render } from '../src/engine/render.ts'
import { lint } from '../src/lint.ts'

const ROOT = join(import.meta.dirname, '..')
const cwd = join(ROOT, 'fixtures', 'render')

/** What the real programs made of the fixtures: npm run record -- render. */
const recorded: Render = async (kind) => ({
  text: readFileSync(join(ROOT, 'test/truth/render', `${kind}.yaml`), 'utf8'),
  by: kind === 'chart' ? 'helm template' : 'kubectl kustomize',
})

async function found(folder: string, render?: Render) {
  const { findings, diagnostics, unreadable, summary } = await lint({ paths: [folder], cwd, config: false, ...(render ? { render } : {}) })
  return {
    findings: findings.map(({ rule, place, related, fixes }) => ({
      rule,
      at: at(place),
      text: place.file.text.slice(place.start, place.end),
      related: related.map((one) => `${at(one.place)} ${one.message}`),
      fixes: fixes.length,
    })),
    diagnostics: diagnostics.map(({ severity, message }) => `${severity}: ${message}`),
    unreadable,
    spire: summary.spire,
  }
}

function at({ file, start }: { file: { path: string; position(offset: number): { line: number; column: number } }; start: number }): string {
  const { line, column } = file.position(start)
  return `${file.path}:${line}:${column}`
}

describe('a chart', () => {
  test('is not checked, and a notice says which command to pipe', async () => {
    const { findings, diagnostics, spire } = await found('chart')
    expect({ findings, diagnostics, spire }).toEqual({
      findings: [],
      diagnostics: ['note: chart is a Helm chart, and its templates are not manifests yet. To check what it makes: helm template RELEASE chart | spire-lint -'],
      spire: 0,
    })
  })

  test('rendered, has its findings led back to the templates', async () => {
    const { findings, diagnostics } = await found('chart', recorded)
    expect(diagnostics).toEqual([])
    const misspelt = findings.find(({ text }) => text.includes('verifcation'))
    expect(misspelt).toEqual({
      rule: misspelt?.rule,
      at: 'chart/templates/agent.yaml:26:11',
      text: 'skip_kubelet_verifcation',
      related: ['chart/<helm template>:28:11 what helm template makes of it'],
      fixes: 0,
    })
    for (const finding of findings) expect(finding.at).toMatch(/^chart\/templates\/(agent|server)\.yaml:/)
  })

  test('leads to the line of the template that the value is put into', async () => {
    const { findings } = await found('chart', async () => ({
      text: readFileSync(join(ROOT, 'test/truth/render/chart.yaml'), 'utf8').replaceAll('trust_domain = "example.org"', 'trust_domain = "Example.org"'),
      by: 'helm template',
    }))
    const line = 'trust_domain = {{ .Values.trustDomain | quote }}'
    expect(findings.filter(({ text }) => text === line).map(({ at: place }) => place)).toEqual([
      'chart/templates/agent.yaml:9:7',
      'chart/templates/server.yaml:9:7',
    ])
  })

  test('that cannot be rendered is unreadable input', async () => {
    const { diagnostics, unreadable } = await found('chart', async () => ({ error: 'helm template of chart failed: no such value' }))
    expect({ first: diagnostics[0], unreadable }).toEqual({ first: 'error: helm template of chart failed: no such value', unreadable: true })
  })
})

describe('a kustomization', () => {
  test('rendered, has its findings led back to the object that it changes', async () => {
    const { findings, diagnostics } = await found('kustomization', recorded)
    expect(diagnostics).toEqual([])
    const misspelt = findings.find(({ text }) => text.includes('verifcation'))
    expect(misspelt?.at).toBe('kustomization/base/agent.yaml:26:11')
    expect(misspelt?.related).toEqual(['kustomization/prod/<kubectl kustomize>:22:11 what kubectl kustomize makes of it'])
  })

  test('is rendered once, by the outermost that lists it', async () => {
    const asked: string[] = []
    await found('kustomization', async (kind, folder) => {
      asked.push(`${kind} ${folder}`)
      return recorded(kind, folder)
    })
    expect(asked).toEqual(['kustomization kustomization/prod'])
  })
})

test('what a kustomization makes a ConfigMap of has its findings, once, in the file that it is made of', async () => {
  const folder = join(ROOT, 'fixtures', 'broken', 'closed-bundle-endpoint')
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
  const config = `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: spire-server-2t6fm95dtk\n  namespace: spire\ndata:\n  server.conf: |\n${read('server/server.conf').replace(/^/gm, '    ')}\n`
  const text = `${config}---\n${read('server/server.yaml').replace('configMap:\n            name: spire-server\n', 'configMap:\n            name: spire-server-2t6fm95dtk\n')}`
  const { findings } = await lint({ paths: ['.'], cwd: folder, render: async () => ({ text, by: 'kubectl kustomize' }) })
  const told = findings.filter(({ severity }) => severity !== 'note')
  expect(told.map(({ rule, place }) => `${rule} ${at(place)}: ${place.file.text.slice(place.start, place.end)}`)).toEqual([
    'bundle-endpoint-no-service server/server.conf:18:20: 8443',
  ])
})
