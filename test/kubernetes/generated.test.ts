import { describe, expect, test } from 'vitest'
import { configIn, referenceFiles } from '../../scripts/reference-files.ts'
import { lintTexts } from '../../src/index.ts'
import { entriesOf } from '../../src/kubernetes/data.ts'
import { generatedConfigMaps, isNamedByContent } from '../../src/kubernetes/generated.ts'
import { SourceFile } from '../../src/text/source-file.ts'
import { parseDocument } from '../../src/yaml/parse.ts'
import { splitStream } from '../../src/yaml/stream.ts'

function made(texts: Readonly<Record<string, string>>) {
  const files = Object.entries(texts).map(([path, text]) => new SourceFile(path, text))
  const documents = files.filter(({ path }) => path.endsWith('.yaml')).flatMap((file) => splitStream(file).map(parseDocument))
  return generatedConfigMaps(documents, files)
}

describe('generatedConfigMaps', () => {
  test('has the text of every file under its name or its key, where it stands', () => {
    const kustomization = 'configMapGenerator:\n  - name: spire\n    namespace: identity\n    files: [conf/server.conf, agent.conf=../agent/a.conf]\n'
    const objects = made({ 'k8s/server/kustomization.yaml': kustomization, 'k8s/server/conf/server.conf': 'server {}\n', 'k8s/agent/a.conf': 'agent {}\n' })
    expect(
      objects.map((object) => [
        `${object.kind} ${object.namespace}/${object.name} in ${object.file.path}:${object.file.position(object.place.start).line}`,
        ...entriesOf(object).map(({ key, field, text }) => `${key}: ${text?.text} in ${field.place.file.path}, ${text?.trace(0, 5).place.file.path}`),
      ]),
    ).toEqual([
      [
        'ConfigMap identity/spire in k8s/server/kustomization.yaml:2',
        'server.conf: server {}\n in k8s/server/conf/server.conf, k8s/server/conf/server.conf',
        'agent.conf: agent {}\n in k8s/agent/a.conf, k8s/agent/a.conf',
      ],
    ])
  })

  test.each([
    ['a file that is not there', 'files: [server.conf, ca.crt]'],
    ['literals', 'files: [server.conf]\n    literals: [a=b]'],
    ['an env file', 'files: [server.conf]\n    envs: [a.env]'],
    ['another one that it adds to', 'files: [server.conf]\n    behavior: merge'],
    ['no files', 'files: []'],
  ])('%s: what it holds is not known', (_, rest) => {
    expect(made({ 'kustomization.yaml': `configMapGenerator:\n  - name: spire\n    ${rest}\n`, 'server.conf': 'server {}\n' })).toEqual([])
  })

  test.each(['', 'behavior: replace, '])('what two make (%s) is not known either', (behavior) => {
    const overlay = `resources: [../base]\nconfigMapGenerator: [{ name: spire, ${behavior}files: [server.conf] }]\n`
    const base = 'configMapGenerator: [{ name: spire, files: [server.conf] }]\n'
    expect(made({ 'base/kustomization.yaml': base, 'base/server.conf': 'a', 'prod/kustomization.yaml': overlay, 'prod/server.conf': 'b' })).toEqual([])
  })
})

test('isNamedByContent, unless a hash is turned off', () => {
  const named = (options: string): boolean[] =>
    made({ 'kustomization.yaml': `configMapGenerator: [{ name: a, files: [a.conf] }]\n${options}`, 'a.conf': 'agent {}' }).map(isNamedByContent)
  expect([named(''), named('generatorOptions: { disableNameSuffixHash: true }\n'), named('generatorOptions: { labels: { a: b } }\n')]).toEqual([
    [true],
    [false],
    [true],
  ])
})

/** The reference deployment, its configs in files from which a kustomization makes the ConfigMaps. */
function generated(edit: (agent: string) => string): Map<string, string> {
  const reference = referenceFiles()
  const files = new Map(reference)
  for (const side of ['server', 'agent']) {
    const config = configIn(reference, `${side}/configmap.yaml`, `${side}.conf`)
    files.delete(`${side}/configmap.yaml`)
    files.set(`${side}/${side}.conf`, side === 'agent' ? edit(config) : config)
    const generator = `configMapGenerator:\n  - name: spire-${side}\n    namespace: spire-system\n    files: [${side}.conf]\n`
    files.set(`${side}/kustomization.yaml`, generator)
  }
  return files
}

async function told(files: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const { findings } = await lintTexts(files)
  return findings.filter(({ severity }) => severity !== 'note').map(({ rule, place }) => `${place.file.path}:${place.file.position(place.start).line} ${rule}`)
}

describe('a deployment whose configs kustomize makes ConfigMaps of', () => {
  test('is clean where it is right', async () => {
    expect(await told(generated((agent) => agent))).toEqual([])
  })

  test('has its faults where they stand', async () => {
    expect(await told(generated((agent) => agent.replace('cluster = "ardur-demo"', 'cluster = "ardur-dmeo"')))).toEqual([
      'agent/agent.conf:22 cluster-name-mismatch',
    ])
    expect(await told(generated((agent) => agent.replace('/run/spire/bundle/bundle.crt', '/run/spire/bundle/ca.crt')))).toEqual([
      'agent/agent.conf:12 bundle-configmap-key',
    ])
  })
})
