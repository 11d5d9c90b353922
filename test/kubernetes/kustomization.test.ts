import { describe, expect, test } from 'vitest'
import { isKustomizationFile, type Kustomization, kustomizationNotices, kustomizationOf, patchFiles } from '../../src/kubernetes/kustomization.ts'
import { SourceFile } from '../../src/text/source-file.ts'
import { parseDocument } from '../../src/yaml/parse.ts'
import { splitStream } from '../../src/yaml/stream.ts'

const read = (files: Readonly<Record<string, string>>): readonly Kustomization[] =>
  Object.entries(files).flatMap(([path, text]) => splitStream(new SourceFile(path, text)).flatMap((source) => kustomizationOf(parseDocument(source)) ?? []))

test.each([
  ['kustomization.yaml', true],
  ['a/kustomization.yml', true],
  ['a/Kustomization', true],
  ['a/my-kustomization.yaml', false],
])('%s is a kustomization file: %s', (path, is) => {
  expect(isKustomizationFile(path)).toBe(is)
})

describe('kustomizationOf', () => {
  test('knows what is listed, what is changed and what is read', () => {
    const text = `resources: [../../base, ./extra.yaml, "https://github.com/x/y//z?ref=v1"]
components: [../../components/tls]
namespace: spire
namePrefix: ""
images: []
patches:
  - path: patch.yaml
  - patch: "- op: remove"
patchesStrategicMerge: [old.yaml, "kind: X\\nmetadata: {}"]
replacements: [{ path: replace.yaml }]
transformers: [labels.yaml]
`
    const [found] = read({ 'k8s/overlays/prod/kustomization.yaml': text })
    expect(found && { ...found, file: found.file.path }).toEqual({
      file: 'k8s/overlays/prod/kustomization.yaml',
      folder: 'k8s/overlays/prod',
      resources: ['k8s/base', 'k8s/overlays/prod/extra.yaml', 'k8s/components/tls'],
      changes: ['namespace', 'patches', 'patchesStrategicMerge', 'transformers', 'replacements', 'components', 'remote resources'],
      inputs: ['k8s/overlays/prod/old.yaml', 'k8s/overlays/prod/patch.yaml', 'k8s/overlays/prod/replace.yaml', 'k8s/overlays/prod/labels.yaml'],
      generated: [],
    })
  })

  test('knows what it makes', () => {
    const text = 'configMapGenerator: [{ name: spire-server, files: [server.conf] }]\nsecretGenerator: [{ name: db, namespace: spire, literals: [a=b] }, {}]\n'
    expect(read({ 'kustomization.yaml': text })[0]?.generated).toEqual([
      { kind: 'ConfigMap', namespace: undefined, name: 'spire-server' },
      { kind: 'Secret', namespace: 'spire', name: 'db' },
    ])
  })

  test('one that lists only changes nothing', () => {
    expect(read({ 'kustomization.yaml': 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [a.yaml, ../b]\n' })[0]).toMatchObject({
      folder: '',
      resources: ['a.yaml', '../b'],
      changes: [],
      inputs: [],
    })
  })
})

test('patchFiles leaves out what is listed as well', () => {
  expect([...patchFiles(read({ 'a/kustomization.yaml': 'resources: [x.yaml]\npatches: [{ path: x.yaml }, { path: y.yaml }]\n' }))]).toEqual(['a/y.yaml'])
})

describe('kustomizationNotices', () => {
  const files = {
    'base/kustomization.yaml': 'resources: [server.yaml]\n',
    'prod/kustomization.yaml': 'resources: [../base]\nnamespace: spire\n',
    'shop/kustomization.yaml': 'resources: [web.yaml]\nnamespace: shop\n',
    'loop/kustomization.yaml': 'resources: [../loop]\nnamespace: shop\n',
  }

  test('speaks of those that change what matters, and names the command', () => {
    expect(
      kustomizationNotices(read(files), (path) => path === 'base/server.yaml').map(({ file, message, severity }) => ({ file, message, severity })),
    ).toEqual([
      {
        file: 'prod/kustomization.yaml',
        severity: 'note',
        message:
          'This kustomization changes what it lists (namespace), and the files are checked as they are written. To check what the cluster gets: kubectl kustomize prod | spire-lint -',
      },
    ])
  })

  test('says nothing where nothing matters', () => {
    expect(kustomizationNotices(read(files), () => false)).toEqual([])
  })
})
