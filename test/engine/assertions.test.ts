import { describe, expect, test } from 'vitest'
import { referenceFiles } from '../../scripts/reference-files.ts'
import { parsePath } from '../../src/engine/assertion-path.ts'
import { lintTexts } from '../../src/index.ts'

/** What one assertion finds in the reference, or what is wrong with it. */
async function found(assertion: string, files: ReadonlyMap<string, string> = referenceFiles()): Promise<readonly string[]> {
  const configuration = `assertions:\n  - id: our-rule\n    ${assertion.trim().replace(/\n\s*/g, '\n    ')}\n`
  const { findings, diagnostics } = await lintTexts(new Map(files).set('.spire-lint.yaml', configuration))
  const wrong = diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message)
  const said = findings.filter(({ rule }) => rule === 'our-rule')
  return [...wrong, ...said.map(({ place, severity, message }) => `${place.file.path}:${place.file.position(place.start).line} ${severity}: ${message}`)]
}

describe('paths', () => {
  test.each([
    ['spec.replicas', [{ key: 'spec' }, { key: 'replicas' }]],
    ['a[0].b[*][x=y z]', [{ key: 'a' }, { item: '0' }, { key: 'b' }, { item: '*' }, { item: 'x=y z' }]],
    [`metadata.labels['a.b/c']["d.e"]`, [{ key: 'metadata' }, { key: 'labels' }, { key: 'a.b/c' }, { key: 'd.e' }]],
  ])('%s', (text, steps) => expect(parsePath(text)).toEqual(steps))
  test.each(['', '.a', 'a..b', 'a.', 'a b', 'a[', 'a[]', "a['b'", 'a]'])('%j is none', (text) => expect(parsePath(text)).toBeUndefined())
})

describe('an assertion about an object', () => {
  test('finds another value, at the value', async () => {
    expect(await found('select: StatefulSet/spire-server\npath: spec.replicas\nmust: { equal: 5 }\nseverity: warning\nmessage: Five zones.')).toEqual([
      "server/statefulset.yaml:11 warning: spec.replicas of StatefulSet/spire-system/spire-server is '3', but must be '5'. Five zones.",
    ])
    expect(await found('select: StatefulSet/spire-server\npath: spec.replicas\nmust: { oneOf: [3, 5] }')).toEqual([])
  })

  test('finds what must not be there, and what must', async () => {
    expect(await found('select: DaemonSet/*\npath: spec.template.spec.hostPID\nmust: { exist: false }')).toHaveLength(1)
    expect(await found('select: Namespace/spire-system\npath: metadata.labels.team\nmust: { exist: true }')).toEqual([
      expect.stringMatching(/^namespace\.yaml:\d+ error: Namespace\/spire-system has no metadata\.labels\.team, but it must be there\.$/),
    ])
  })

  test('says nothing of objects that have no place for the value', async () => {
    expect(await found('select: "Service/*"\npath: spec.template.spec.containers[*].image\nmust: { match: never }')).toEqual([])
  })

  test('finds an item by its name, and every one', async () => {
    expect(await found("select: StatefulSet/*\npath: 'spec.template.spec.containers[spire-server].image'\nmust: { match: ':1\\.14\\.2$' }")).toEqual([])
    expect(await found("select: StatefulSet/*\npath: 'spec.template.spec.containers[*].image'\nmust: { match: ':1\\.14\\.2$' }")).toHaveLength(1)
  })
})

describe('an assertion about a config', () => {
  test('finds another value, through blocks and labels', async () => {
    expect(
      await found("select: ConfigMap/spire-agent\npath: 'agent.conf: plugins.NodeAttestor[k8s_psat].plugin_data.cluster'\nmust: { equal: other }"),
    ).toEqual([
      "agent/configmap.yaml:32 error: agent.conf: plugins.NodeAttestor[k8s_psat].plugin_data.cluster of ConfigMap/spire-system/spire-agent is 'ardur-demo', but must be 'other'.",
    ])
  })

  test('says nothing of what cannot be known', async () => {
    const path = "'server.conf: plugins.DataStore[sql].plugin_data.connection_string'"
    expect(await found(`select: ConfigMap/spire-server\npath: ${path}\nmust: { match: ^host= }`)).toEqual([])
    expect(await found(`select: ConfigMap/spire-server\npath: ${path}\nmust: { exist: false }`)).toHaveLength(1)
  })
})

test('what is wrong with an assertion is said, at its place', async () => {
  const wrong = await Promise.all(
    [
      'select: Pod/a\npath: a..b\nmust: { exist: true }',
      'select: Pod/a\npath: a\nmust: {}',
      'select: Pod/a\npath: a\nmust: { match: "(" }',
      'select: Pod\npath: a\nmust: { exist: true }',
      'select: Pod/a\npath: a\nmust: { exists: true }',
      'select: Pod/a\npath: a',
    ].map((text) => found(text)),
  )
  expect(wrong.map(([first]) => first)).toEqual([
    "'a..b' is no path, such as spec.containers[*].image",
    "the assertion 'our-rule' demands nothing",
    "'(' is no regular expression",
    "'select' must be an object as Kind/namespace/name, not 'Pod'",
    "there is no key 'exists'; did you mean 'exist'?",
    expect.stringMatching(/ needs 'must'$/),
  ])
})
