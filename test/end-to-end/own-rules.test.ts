import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { referenceFiles } from '../../scripts/reference-files.ts'
import { folderWith, reportOf, runCli } from './cli.ts'
import { fencesOf } from './fences.ts'

const PAGE = join(import.meta.dirname, '..', '..', 'docs', 'own-rules.md')
const [MODULE = ['', '']] = [...fencesOf(PAGE, 'js')]
const CONFIGURATION = fencesOf(PAGE, 'yaml').get('.spire-lint.yaml') ?? ''

function folder(files: Readonly<Record<string, string>>): string {
  return folderWith(new Map([...[...referenceFiles()].map(([path, text]) => [`k8s/${path}`, text] as const), ...Object.entries(files)]))
}

describe('docs/own-rules.md', () => {
  test('its module runs, also as CommonJS', () => {
    const commonJs = MODULE[1].replace('export default (rule)', 'module.exports = (rule)').replace('server-storage-class', 'server-storage-class-two')
    const cwd = folder({ [`own/${MODULE[0]}`]: MODULE[1], 'own/two.cjs': commonJs })
    const { findings, diagnostics } = reportOf(runCli(['k8s', '--rule-dir', 'own', '--format', 'json'], { cwd }))
    expect(diagnostics).toEqual([])
    const own = findings.filter(({ rule }) => rule.startsWith('server-storage-class'))
    expect(own.map(({ rule, severity, message, file }) => [rule, severity, message, file])).toEqual(
      ['server-storage-class', 'server-storage-class-two'].map((id) => [
        id,
        'warning',
        "The server's volume 'server-data' is of the class that the cluster takes by itself, which nobody backs up. Use 'backed-up'.",
        'k8s/server/statefulset.yaml',
      ]),
    )
  })

  test('its severity can be set, and it can be ignored', () => {
    const cwd = folder({ [`own/${MODULE[0]}`]: MODULE[1] })
    const run = (...args: string[]) => runCli(['k8s', '--rule-dir', 'own', '--format', 'json', ...args], { cwd })
    expect(run('--rule', 'server-storage-class=error').status).toBe(1)
    expect(run('--rule', 'server-storage-class=off').status).toBe(0)
    expect(reportOf(run('--only', 'server-storage-class')).findings).toHaveLength(1)
    expect(runCli(['k8s', '--only', 'server-storage-class'], { cwd })).toMatchObject({ status: 2, stderr: expect.stringContaining('there is no rule') })
  })

  test('its assertions run', () => {
    const cwd = folder({ '.spire-lint.yaml': CONFIGURATION, 'k8s/.spire-lint.yaml': CONFIGURATION })
    const run = runCli(['k8s', '--format', 'json'], { cwd })
    const { findings, diagnostics } = reportOf(run)
    expect([run.status, diagnostics]).toEqual([1, []])
    const ids = ['images-from-our-registry', 'team-label', 'ca-lives-a-day']
    const own = findings.filter(({ rule }) => ids.includes(rule))
    expect(own.map(({ rule, severity, file, message }) => `${file} ${severity} ${rule}: ${message}`)).toMatchInlineSnapshot(`
      [
        "k8s/agent/daemonset.yaml warning images-from-our-registry: spec.template.spec.containers[*].image of DaemonSet/spire-system/spire-agent is 'ghcr.io/spiffe/spire-agent:1.14.2', but must match ^registry\\.example\\.org/. Nodes pull from the mirror only.",
        "k8s/csi-driver/daemonset.yaml warning images-from-our-registry: spec.template.spec.containers[*].image of DaemonSet/spire-system/spiffe-csi-driver is 'ghcr.io/spiffe/spiffe-csi-driver:0.2.12', but must match ^registry\\.example\\.org/. Nodes pull from the mirror only.",
        "k8s/csi-driver/daemonset.yaml warning images-from-our-registry: spec.template.spec.containers[*].image of DaemonSet/spire-system/spiffe-csi-driver is 'registry.k8s.io/sig-storage/csi-node-driver-registrar:v2.14.0', but must match ^registry\\.example\\.org/. Nodes pull from the mirror only.",
        "k8s/namespace.yaml error team-label: Namespace/spire-system has no metadata.labels['example.org/team'], but it must be there.",
        "k8s/server/statefulset.yaml warning images-from-our-registry: spec.template.spec.containers[*].image of StatefulSet/spire-system/spire-server is 'ghcr.io/spiffe/spire-server:1.14.2', but must match ^registry\\.example\\.org/. Nodes pull from the mirror only.",
        "k8s/server/statefulset.yaml warning images-from-our-registry: spec.template.spec.containers[*].image of StatefulSet/spire-system/spire-server is 'ghcr.io/spiffe/spire-controller-manager:0.6.6', but must match ^registry\\.example\\.org/. Nodes pull from the mirror only.",
        "k8s/workloads/namespace.yaml error team-label: Namespace/ardur-agents has no metadata.labels['example.org/team'], but it must be there.",
      ]
    `)
  })
})

describe('what is no rule is said, and the exit code is 2', () => {
  const cases: readonly (readonly [name: string, text: string, words: string])[] = [
    ['that does not load', 'export default (', 'this is no rule: '],
    ['that exports nothing', 'export const a = 1\n', 'the default export must be a rule'],
    ['with an id of ours', "export default (rule) => rule({ id: 'ha-sqlite' })\n", "there is a rule 'ha-sqlite' already"],
    [
      'without a check',
      "export default { id: 'a-b', area: 'keys', summary: 's', presets: [], references: [], messages: { a: { severity: 'note', text: 'x' } } }\n",
      'must have a function check',
    ],
    [
      'with an odd severity',
      "export default { id: 'a-b', area: 'keys', summary: 's', presets: [], references: [], messages: { a: { severity: 'bad', text: 'x' } } }\n",
      "message 'a' of 'a-b' must have",
    ],
  ]
  test.each(cases)('a module %s', (_, text, words) => {
    const { status, stderr } = runCli(['k8s', '--rule-dir', 'own'], { cwd: folder({ 'own/a.mjs': text }) })
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(words) })
    expect(stderr).toContain('own/a.mjs: error: ')
  })

  test('a rule that throws, beside others that run', () => {
    const throws = MODULE[1].replace('check({ servers }, report) {', 'check({ servers }, report) {\n      if (servers) throw new Error("no handbook")')
    const cwd = folder({ 'own/a.mjs': throws, 'own/b.mjs': MODULE[1].replace("id: 'server-storage-class'", "id: 'server-storage-class-two'") })
    const run = runCli(['k8s', '--rule-dir', 'own', '--format', 'json'], { cwd })
    const { findings, diagnostics } = reportOf(run)
    expect([run.status, diagnostics.map(({ file, message }) => [file, message])]).toEqual([
      2,
      [['own/a.mjs', "the rule 'server-storage-class' failed: no handbook"]],
    ])
    expect(findings.map(({ rule }) => rule)).toContain('server-storage-class-two')
  })

  test('a folder that is none, or empty', () => {
    expect(runCli(['k8s', '--rule-dir', 'nowhere'], { cwd: folder({}) })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("'nowhere' is no folder"),
    })
    expect(runCli(['k8s', '--rule-dir', 'own'], { cwd: folder({ 'own/a.txt': '' }) })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('holds no module'),
    })
  })

  test('the configuration cannot load code', () => {
    const cwd = folder({ 'k8s/.spire-lint.yaml': 'ruleDir: own\n', 'own/a.mjs': 'throw new Error("ran")\n' })
    expect(runCli(['k8s'], { cwd })).toMatchObject({ status: 2, stderr: expect.stringContaining("there is no key 'ruleDir'") })
  })
})
