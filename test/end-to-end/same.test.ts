import { describe, expect, test } from 'vitest'
import { documents, edited, type Files, isManifest } from '../../scripts/fixture-variants/files.ts'
import { variant } from '../../scripts/fixture-variants.ts'
import { referenceFiles } from '../../scripts/reference-files.ts'
import { type Finding, lintTexts } from '../../src/index.ts'
import { textAt } from '../../src/text/source-file.ts'

const REFERENCE = referenceFiles()

/** Many faults at once: in configs, in objects, and between them. */
const FAULTY = [
  ['agent/configmap.yaml', 'cluster = "ardur-demo"', 'cluster = "ardur-dmeo"'],
  ['agent/daemonset.yaml', '      hostPID: true\n', ''],
  ['agent/daemonset.yaml', 'path: spire-agent', 'path: spire-agent-token'],
  ['server/configmap.yaml', '"spire-system:spire-agent"', '"spire-system/spire-agent"'],
  ['server/configmap.yaml', 'config_map_key = "bundle.crt"', 'config_map_key = "bundle.pem"'],
  ['server/statefulset.yaml', 'spire-server:1.14.2', 'spire-server:latest'],
  ['controller-manager/configmap.yaml', 'trustDomain: prod.ardur.dev', 'trustDomain: prod.ardur.dex'],
] as const

const faulty = FAULTY.reduce((files: Files, [path, from, to]) => edited(files, path, [from, to]), REFERENCE)

/** What is said, without where the file was. */
async function said(files: Files) {
  const { findings } = await lintTexts(files)
  return findings.map(essence).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

function essence({ rule, severity, message, object, path, place, related, fingerprint }: Finding) {
  return {
    rule,
    severity,
    message,
    object,
    path,
    text: lines(textAt(place)),
    related: related.map((one) => `${one.message}: ${lines(textAt(one.place))}`).sort(),
    fingerprint,
  }
}

/** A stretch over several lines is the same in a List, only further in. */
function lines(text: string): string {
  return text.replace(/\s*\n\s*/g, '\n')
}

const LAYOUTS: Readonly<Record<string, (files: Files) => Files>> = {
  'a List': (files) => variant('list', files),
  'a stream': (files) => variant('stream', files),
  'a file for each object': (files) =>
    new Map(
      [...files].flatMap(([path, text]) =>
        isManifest(path) ? documents(text).map((one, index): [string, string] => [path.replace('.yaml', `-${index}.yaml`), one]) : [[path, text]],
      ),
    ),
  'lines that end in CRLF': (files) => new Map([...files].map(([path, text]) => [path, text.replaceAll('\n', '\r\n')])),
  'byte order marks': (files) => new Map([...files].map(([path, text]) => [path, `\ufeff${text}`])),
  'the files the other way round': (files) => new Map([...files].toReversed()),
}

describe('a deployment with faults', () => {
  test('has them found', async () => {
    const rules = (await said(faulty)).map(({ rule }) => rule)
    expect(new Set(rules)).toEqual(
      new Set([
        'agent-hostpid-missing',
        'bundle-configmap-key',
        'cluster-name-mismatch',
        'image-tag-floating',
        'psat-allow-list-format',
        'psat-token-volume-missing',
        'trust-domain-mismatch',
      ]),
    )
  })

  test.each(Object.entries(LAYOUTS))('says the same as %s', async (_, layout) => {
    expect(await said(layout(faulty))).toEqual(await said(faulty))
  })
})

/** Every object of the reference, in the file that it stands in. */
const OBJECTS = [...REFERENCE].flatMap(([path, text]) =>
  isManifest(path) ? documents(text).map((document) => ({ path, document, name: nameOf(document) })) : [],
)

function nameOf(document: string): string {
  const field = (name: string) => new RegExp(`^ *${name}: (\\S+)$`, 'm').exec(document)?.[1] ?? ''
  return `${field('kind')} ${field('name')}`
}

/** What may be said of a deployment from which one object was left out: that a config is not among the files, where it is referred to. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'agent/configmap.yaml': 'warning container-config-path-unmounted at agent/daemonset.yaml: ConfigMap spire-system/spire-agent, which is not among the files',
  'controller-manager/configmap.yaml':
    'warning container-config-path-unmounted at server/statefulset.yaml: ConfigMap spire-system/spire-controller-manager, which is not among the files',
  'server/configmap.yaml':
    'warning container-config-path-unmounted at server/statefulset.yaml: ConfigMap spire-system/spire-server, which is not among the files',
}

async function accusations(files: Files): Promise<readonly string[]> {
  const { findings } = await lintTexts(files)
  return findings
    .filter(({ severity }) => severity !== 'note')
    .map(({ rule, severity, message, place }) => {
      const elsewhere = /\w+ \S+, which is not among the files/.exec(message)
      return `${severity} ${rule} at ${place.file.path}: ${elsewhere?.[0] ?? message}`
    })
}

function without(gone: (path: string, document: string) => boolean): Files {
  const files = new Map<string, string>()
  for (const [path, text] of REFERENCE) {
    const rest = isManifest(path) ? documents(text).filter((document) => !gone(path, document)) : [text]
    if (rest.length > 0) files.set(path, rest.join('---\n'))
  }
  return files
}

describe('what is not among the files is no accusation', () => {
  test.each(OBJECTS.map(({ path, name, document }) => [`${name} of ${path}`, path, document] as const))('without %s', async (_, path, document) => {
    const expected = ELSEWHERE[path]
    expect(await accusations(without((_path, one) => one === document))).toEqual(expected === undefined ? [] : [expected])
  })

  test.each(OBJECTS.map(({ path, name, document }) => [`${name} of ${path}`, document] as const))('%s alone', async (_, document) => {
    expect(await accusations(without((_path, one) => one !== document))).toEqual([])
  })

  const folders = [...new Set([...REFERENCE.keys()].filter((path) => path.includes('/')).map((path) => path.slice(0, path.indexOf('/'))))]

  test.each(folders)('the folder %s alone', async (folder) => {
    expect((await accusations(without((path) => !path.startsWith(`${folder}/`)))).filter((one) => !Object.values(ELSEWHERE).includes(one))).toEqual([])
  })

  test.each(folders)('all but the folder %s', async (folder) => {
    const expected = ELSEWHERE[`${folder}/configmap.yaml`]
    const others = await accusations(without((path) => path.startsWith(`${folder}/`)))
    expect(others.filter((one) => one !== expected)).toEqual([])
  })
})

test('the reference itself is clean, notes included', async () => {
  expect((await lintTexts(REFERENCE)).findings).toEqual([])
})
