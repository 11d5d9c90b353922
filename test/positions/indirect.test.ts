import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/index.ts'
import { around, check, config, expectedAt, reference, type Underlined, underlined, underlinedBy } from './deployment.ts'

const FAULTY = config('agent.conf', 'hcl').replace('"ardur-demo"', '"ardur-dmeo"')
const RULE = 'cluster-name-mismatch'
const HEAD = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: spire-agent\n  namespace: spire-system\n'

function literal(text: string, indent: string): string {
  return text.replace(/^(?=.)/gm, indent)
}

function once(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`'${from}' does not stand once in\n${text}`)
  return text.replace(from, () => to)
}

function related({ related }: Finding): readonly Underlined[] {
  return related.map(({ place, message }) => ({ ...underlined(place), rule: message }))
}

async function only(files: Readonly<Record<string, string>>): Promise<Finding> {
  const findings = (await check(around(files))).filter(isAboutTheConfig)
  const [finding] = findings
  expect(findings.map(({ rule }) => rule)).toEqual([RULE])
  if (finding === undefined) throw new Error('nothing was found')
  return finding
}

/** The field that holds an anchor is one that the kind does not have. */
function isAboutTheConfig({ rule }: Finding): boolean {
  return rule !== 'kubernetes-unknown-field'
}

const SOURCE = 'where this text comes from'

describe('behind an alias', () => {
  test('a config is shown where its alias stands, and the text itself is related', async () => {
    const text = `x-config: &config |\n${literal(FAULTY, '  ')}${HEAD}data:\n  agent.conf: *config\n`
    const finding = await only({ 'agent/configmap.yaml': text })
    expect(underlinedBy(finding)).toEqual({ rule: RULE, ...expectedAt(text, '*config') })
    expect(related(finding)).toContainEqual({ rule: SOURCE, ...expectedAt(text, '"ardur-dmeo"') })
  })

  test('a config that a merge key brings is shown at the merge', async () => {
    const text = `x-data: &data\n  agent.conf: |\n${literal(FAULTY, '    ')}${HEAD}data:\n  <<: *data\n`
    const finding = await only({ 'agent/configmap.yaml': text })
    expect(underlinedBy(finding)).toEqual({ rule: RULE, ...expectedAt(text, '*data') })
    expect(related(finding)).toContainEqual({ rule: SOURCE, ...expectedAt(text, '"ardur-dmeo"') })
  })

  test('a config at its anchor is shown where it stands', async () => {
    const text = `${HEAD}data:\n  agent.conf: &config |\n${literal(FAULTY, '    ')}  copy.conf: *config\n`
    const finding = await only({ 'agent/configmap.yaml': text })
    expect(underlinedBy(finding)).toEqual({ rule: RULE, ...expectedAt(text, '"ardur-dmeo"') })
  })

  test('a field of an object is shown at the alias, and its text is related', async () => {
    const anchored = once(reference('agent/daemonset.yaml'), 'expirationSeconds: 7200', 'expirationSeconds: 7200 # 7200')
    const text = once(
      once(anchored, 'apiVersion: apps/v1', 'x-audience: &audience spire-sever\napiVersion: apps/v1'),
      'audience: spire-server',
      'audience: *audience',
    )
    const findings = (await check(around({ 'agent/daemonset.yaml': text }))).filter(isAboutTheConfig)
    expect(findings.map(underlinedBy)).toEqual([{ rule: 'psat-audience-mismatch', ...expectedAt(text, '*audience') }])
    expect(findings.flatMap(related)).toContainEqual({ rule: SOURCE, ...expectedAt(text, 'spire-sever') })
  })
})

describe('in a Secret', () => {
  const mounted = once(
    reference('agent/daemonset.yaml'),
    '          configMap:\n            name: spire-agent\n',
    '          secret:\n            secretName: spire-agent\n',
  )
  const head = HEAD.replace('ConfigMap', 'Secret')

  test('a config in stringData is shown to the character', async () => {
    const text = `${head}stringData:\n  agent.conf: |\n${literal(FAULTY, '    ')}`
    const finding = await only({ 'agent/configmap.yaml': text, 'agent/daemonset.yaml': mounted })
    expect(underlinedBy(finding)).toEqual({ rule: RULE, ...expectedAt(text, '"ardur-dmeo"') })
  })

  test('a config in base64 is shown as a whole', async () => {
    const encoded = Buffer.from(FAULTY).toString('base64')
    const text = `${head}data:\n  agent.conf: ${encoded}\n`
    const finding = await only({ 'agent/configmap.yaml': text, 'agent/daemonset.yaml': mounted })
    expect(underlinedBy(finding)).toEqual({ rule: RULE, ...expectedAt(text, encoded) })
  })

  test('base64 over several lines is shown as a whole', async () => {
    const encoded = (
      Buffer.from(FAULTY)
        .toString('base64')
        .match(/.{1,76}/g) ?? []
    )
      .map((line) => `    ${line}\n`)
      .join('')
    const text = `${head}data:\n  agent.conf: |\n${encoded}`
    const finding = await only({ 'agent/configmap.yaml': text, 'agent/daemonset.yaml': mounted })
    const { rule, range } = underlinedBy(finding)
    expect({ rule, start: range.split('-')[0] }).toEqual({ rule: RULE, start: '7:15' })
  })
})

describe('put in from the environment', () => {
  const expanding = once(reference('agent/daemonset.yaml'), '            - -config\n', '            - -expandEnv\n            - -config\n')
  const withVariable = (entry: string) =>
    once(expanding, '          env:\n', `          env:\n            - name: CLUSTER\n${literal(entry, '              ')}`)
  const manifest = (value: string) => once(reference('agent/configmap.yaml'), '"ardur-demo"', value)

  test.each([
    ['a whole value', '"${CLUSTER}"', 'ardur-dmeo'],
    ['a part of a value', '"ardur-${CLUSTER}"', 'dmeo'],
    ['without braces', '"$CLUSTER"', 'ardur-dmeo'],
    ['the quotes as well', '${CLUSTER}', '\'"ardur-dmeo"\''],
  ])('%s: the text that holds the variable, and the entry is related', async (_, value, entry) => {
    const daemonset = withVariable(`value: ${entry}\n`)
    const text = manifest(value)
    const finding = await only({ 'agent/configmap.yaml': text, 'agent/daemonset.yaml': daemonset })
    expect(underlinedBy(finding)).toEqual({ rule: RULE, ...expectedAt(text, value) })
    expect(related(finding)).toContainEqual({ rule: SOURCE, ...expectedAt(daemonset, entry) })
  })

  test('what stands behind a variable on the line keeps its place', async () => {
    const daemonset = withVariable('value: a value that is much longer than its name\n')
    const text = once(reference('agent/configmap.yaml'), 'cluster = "ardur-demo"', '/* $CLUSTER */ cluster = /* ${CLUSTER} 🚀 */ "ardur-dmeo"')
    const finding = await only({ 'agent/configmap.yaml': text, 'agent/daemonset.yaml': daemonset })
    expect(underlinedBy(finding)).toEqual({ rule: RULE, ...expectedAt(text, '"ardur-dmeo"') })
    expect(related(finding).filter(({ rule }) => rule === SOURCE)).toEqual([])
  })

  test('a value from a ConfigMap names the key that it comes from', async () => {
    const values = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: cluster\n  namespace: spire-system\ndata:\n  name: "ardur-dmeo"\n'
    const daemonset = withVariable('valueFrom:\n  configMapKeyRef:\n    name: cluster\n    key: name\n')
    const text = manifest('"${CLUSTER}"')
    const finding = await only({ 'agent/configmap.yaml': text, 'agent/daemonset.yaml': daemonset, 'agent/values.yaml': values })
    expect(underlinedBy(finding)).toEqual({ rule: RULE, ...expectedAt(text, '"${CLUSTER}"') })
    expect(related(finding)).toContainEqual({ rule: SOURCE, ...expectedAt(values, '"ardur-dmeo"') })
  })

  test('a value from a Secret is known, and no report shows the line that it stands on', async () => {
    const values = 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: cluster\n  namespace: spire-system\nstringData:\n  name: "ardur-dmeo"\n'
    const daemonset = withVariable('valueFrom:\n  secretKeyRef:\n    name: cluster\n    key: name\n')
    const text = manifest('"${CLUSTER}"')
    const findings = await check(around({ 'agent/configmap.yaml': text, 'agent/daemonset.yaml': daemonset, 'agent/values.yaml': values }))
    expect(findings.flatMap((finding) => [finding.place.file.path, ...finding.related.map(({ place }) => place.file.path)])).not.toContain('agent/values.yaml')
  })
})

describe('by the way that a volume goes', () => {
  const text = once(reference('agent/configmap.yaml'), '"ardur-demo"', '"ardur-dmeo"').replace('agent.conf: |', 'the-config: |')
  const volume = '          configMap:\n            name: spire-agent\n'

  test.each([
    ['items', [[volume, `${volume}            items:\n              - key: the-config\n                path: agent.conf\n`]]],
    [
      'items in a folder',
      [
        [volume, `${volume}            items:\n              - key: the-config\n                path: below/a.conf\n`],
        ['config/agent.conf', 'config/below/a.conf'],
      ],
    ],
    ['subPath', [['mountPath: /run/spire/config\n', 'mountPath: /run/spire/config/agent.conf\n              subPath: the-config\n']]],
    [
      'a projected volume',
      [
        [
          volume,
          '          projected:\n            sources:\n              - configMap:\n                  name: spire-agent\n                  items: [{key: the-config, path: agent.conf}]\n',
        ],
      ],
    ],
  ] as const)('%s', async (_, edits) => {
    const daemonset = edits.reduce((file, [from, to]) => once(file, from, to), reference('agent/daemonset.yaml'))
    const finding = await only({ 'agent/configmap.yaml': text, 'agent/daemonset.yaml': daemonset })
    expect(underlinedBy(finding)).toEqual({ rule: RULE, ...expectedAt(text, '"ardur-dmeo"') })
  })
})

describe('where a config stops being one', () => {
  const parsed = async (conf: string, open: string, indent: string, close = '') => {
    const text = `${HEAD}data:\n  agent.conf: ${open}\n${literal(conf, indent)}${close}`
    return { text, findings: (await check(around({ 'agent/configmap.yaml': text }))).map(underlinedBy) }
  }

  test('a second sign', async () => {
    const { text, findings } = await parsed(once(config('agent.conf', 'hcl'), 'cluster = ', 'cluster = ='), '|', '    ')
    const { range } = expectedAt(text, '="ardur-demo"')
    expect(findings).toEqual([{ rule: 'config-parse-error', range: range.replace(/:(\d+)$/, (_, column) => `:${Number(column) - 12}`), text: '=' }])
  })

  test('a folded config whose first comment swallows the rest', async () => {
    const conf = 'agent { # the agent\ntrust_domain = "prod.ardur.dev" }\n'
    const { findings } = await parsed(conf, '>-', '    ')
    expect(findings).toEqual([{ rule: 'config-parse-error', range: '9:38-9:38', text: '' }])
  })

  test('a brace that is never closed is shown at the end of the config', async () => {
    const { findings } = await parsed('agent {\n  trust_domain = "prod.ardur.dev"\n', '|', '    ', '  other: x\n')
    expect(findings).toEqual([{ rule: 'config-parse-error', range: '9:38-9:38', text: '' }])
  })
})

/** Counted by hand, once, so that nothing in this folder counts for itself only. */
describe('to the column', () => {
  const at = async (text: string) => (await check(around({ 'agent/configmap.yaml': text }))).map(underlinedBy)
  const line =
    'agent { trust_domain = "a.b" server_address = "spire-server.spire-system.svc" server_port = "x" trust_bundle_path = "/run/spire/bundle/bundle.crt" }'

  test('behind emoji in double quotes, CRLF and a byte order mark', async () => {
    const text = `\ufeff{apiVersion: v1, kind: ConfigMap, metadata: {name: spire-agent,\r\n namespace: spire-system}, data: {agent.conf: "/*😀\\U0001F600*/agent = 5"}}\r\n`
    expect(await at(text)).toEqual([
      { rule: 'config-section-missing', range: '2:64-2:69', text: 'agent' },
      { rule: 'config-wrong-type', range: '2:72-2:73', text: '5' },
    ])
  })

  test('behind tabs in a literal', async () => {
    const text = `${HEAD}data:\n  agent.conf: |\n    #\n    \t\t${line}\n`
    expect(await at(text)).toContainEqual({ rule: 'config-wrong-type', range: '9:99-9:102', text: '"x"' })
  })
})
