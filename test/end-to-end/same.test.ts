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
        'image-known-vulnerable',
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

/**
 * What is said of the reference without one of its objects: where the rest refers to it, that it is not among the files. Whole components refer
 * to it, so these are warnings; none says that something fails.
 */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'ConfigMap spire-agent': 'container-config-path-unmounted at agent/daemonset.yaml',
  'ConfigMap spire-controller-manager': 'container-config-path-unmounted at server/statefulset.yaml',
  'ConfigMap spire-server': 'container-config-path-unmounted at server/statefulset.yaml',
  'ConfigMap spire-bundle': 'bundle-configmap-missing at server/configmap.yaml',
  'CSIDriver csi.spiffe.io': 'csi-driver-object-missing at csi-driver/daemonset.yaml',
  'ClusterRole spire-agent': 'rbac-role-ref-missing at agent/rbac.yaml',
  'ClusterRole spire-server': 'rbac-role-ref-missing at server/rbac.yaml',
  'ClusterRole spire-controller-manager': 'rbac-role-ref-missing at controller-manager/rbac.yaml',
  'Role spire-bundle': 'rbac-role-ref-missing at server/rbac.yaml',
  'Role spire-controller-manager-leader-election': 'rbac-role-ref-missing at controller-manager/rbac.yaml',
  'ClusterRoleBinding spire-agent': 'rbac-agent-kubelet at agent/daemonset.yaml',
  'ClusterRoleBinding spire-server': 'rbac-server-tokenreview at server/statefulset.yaml',
  'ClusterRoleBinding spire-controller-manager': 'rbac-scm-missing at server/statefulset.yaml',
  'RoleBinding spire-bundle': 'rbac-server-bundle-configmap at server/statefulset.yaml',
  'RoleBinding spire-controller-manager-leader-election': 'rbac-scm-leader-election at server/statefulset.yaml',
  'Service spire-server': 'server-address-no-service at agent/configmap.yaml',
  'CustomResourceDefinition clusterfederatedtrustdomains.spire.spiffe.io': 'scm-crd-missing at server/statefulset.yaml',
  'CustomResourceDefinition clusterspiffeids.spire.spiffe.io': 'scm-crd-missing at server/statefulset.yaml',
  'CustomResourceDefinition clusterstaticentries.spire.spiffe.io': 'scm-crd-missing at server/statefulset.yaml',
  'Service spire-controller-manager-webhook': 'scm-webhook-service at controller-manager/webhook.yaml',
  'Service spire-server-replicas': 'statefulset-missing-service at server/statefulset.yaml',
}

/** What is said beyond notes, and beyond warnings which say no more than that something is not among the files. */
async function judged(files: Files): Promise<{ readonly accusations: readonly string[]; readonly elsewhere: readonly string[] }> {
  const { findings } = await lintTexts(files)
  const above = findings.filter(({ severity }) => severity !== 'note')
  const honest = above.filter(({ severity, message }) => severity === 'warning' && /(not|nothing) among the files/.test(message))
  return {
    accusations: above.filter((finding) => !honest.includes(finding)).map(({ rule, message, place }) => `${rule} at ${place.file.path}: ${message}`),
    elsewhere: honest.map(({ rule, place }) => `${rule} at ${place.file.path}`),
  }
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
  test.each(OBJECTS.map(({ name, path, document }) => [name, path, document] as const))('without %s of %s', async (name, _, document) => {
    const expected = ELSEWHERE[name]
    const gone = await judged(without((_path, one) => one === document))
    expect(gone).toEqual({ accusations: [], elsewhere: expected === undefined ? [] : [expected] })
  })

  test.each(OBJECTS.map(({ path, name, document }) => [`${name} of ${path}`, document] as const))('%s alone', async (_, document) => {
    expect(await judged(without((_path, one) => one !== document))).toEqual({ accusations: [], elsewhere: [] })
  })

  const folders = [...new Set([...REFERENCE.keys()].filter((path) => path.includes('/')).map((path) => path.slice(0, path.indexOf('/'))))]

  test.each(folders)('the folder %s alone', async (folder) => {
    expect((await judged(without((path) => !path.startsWith(`${folder}/`)))).accusations).toEqual([])
  })

  test.each(folders)('all but the folder %s', async (folder) => {
    expect((await judged(without((path) => path.startsWith(`${folder}/`)))).accusations).toEqual([])
  })
})

test('the reference itself is clean, notes included, but for the newer fixes that its release has', async () => {
  const { findings } = await lintTexts(REFERENCE)
  expect(findings.filter(({ rule }) => rule !== 'image-known-vulnerable')).toEqual([])
})
