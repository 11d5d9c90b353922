import { describe, expect, test } from 'vitest'
import { around, CONFIGS, type ConfigName, check, config, expectedAt, underlinedBy } from './deployment.ts'
import { STYLES, type Style } from './styles.ts'

/** A single fault in a config, the same in both its forms. */
interface Fault {
  readonly config: ConfigName
  readonly from: string
  readonly to: string
  readonly rule: string
  /** What must be underlined. */
  readonly token: string
}

const fault = (config: ConfigName, from: string, to: string, rule: string, token = to): Fault => ({ config, from, to, rule, token })

/** Faults that have nothing to do with each other, made together. */
const PAIRS: readonly (readonly [Fault, Fault])[] = [
  [fault('agent.conf', '"ardur-demo"', '"ardur-dmeo"', 'cluster-name-mismatch'), fault('server.conf', '"postgres"', '"postgras"', 'datastore-type-invalid')],
  [
    fault('agent.conf', '"prod.ardur.dev"', '"prod.ardur.dex"', 'trust-domain-mismatch'),
    fault('server.conf', '"spire-system:spire-agent"', '"spire-system/spire-agent"', 'psat-allow-list-format'),
  ],
  [fault('agent.conf', '"8081"', '"80b1"', 'config-wrong-type'), fault('server.conf', '"bundle.crt"', '"bundle.pem"', 'bundle-configmap-key')],
]

const MANAGER_FAULTS: readonly Fault[] = [
  fault('controller-manager.yaml', 'trustDomain: prod.ardur.dev', 'trustDomain: prod.ardur.dex', 'trust-domain-mismatch', 'prod.ardur.dex'),
  fault('controller-manager.yaml', 'clusterName: ardur-demo', "clusterName: 'ardur-dmeo'", 'scm-cluster-name-mismatch', "'ardur-dmeo'"),
]

/** Ways to write a config. */
const CONFIG_FORMS: Readonly<Record<string, (name: ConfigName) => string>> = {
  HCL: (name) => config(name, 'hcl'),
  'HCL with tabs': (name) => config(name, 'hcl').replace(/^ +/gm, (spaces) => '\t'.repeat(spaces.length / 2)),
  'HCL with emoji before every value': (name) =>
    config(name, 'hcl')
      .replace(/^( *\w+ = )/gm, '/* 🚀é */ $1/* 👩‍🚀 */ ')
      .replace(/\[(?=")/g, '[/* 🚀 */ '),
  JSON: (name) => config(name, 'json'),
  'JSON on one line': (name) => JSON.stringify(JSON.parse(config(name, 'json'))),
}

const FILE_FORMS: Readonly<Record<string, (text: string) => string>> = {
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'with a byte order mark': (text) => `\ufeff${text}`,
}

function faulted(text: string, { from, to }: Fault): string {
  if (text.split(from).length !== 2) throw new Error(`${from} does not stand once in\n${text}`)
  return text.replace(from, to)
}

/** The text as far as a style can hold it. */
function fitting(text: string, { loses = [] }: Style): string {
  return loses.includes('comments') ? text.replace(/^\s*#.*\n/gm, '') : text
}

/** Checks the deployment with the faults in configs that are all written in one style. */
async function expectFound(style: Style, faults: readonly Fault[], write: (name: ConfigName) => string, form = (file: string) => file): Promise<void> {
  const manifests = faults.map((one) => {
    const { path, name } = CONFIGS[one.config]
    const holder = { kind: 'ConfigMap', field: 'data', name, key: one.config } as const
    return { one, path, text: form(style.manifest(holder, fitting(faulted(write(one.config), one), style))) }
  })
  const findings = await check(around(Object.fromEntries(manifests.map(({ path, text }) => [path, text]))))
  expect(findings.map(underlinedBy)).toEqual(manifests.map(({ one, text }) => ({ rule: one.rule, ...expectedAt(text, style.written(one.token)) })))
}

describe.each(STYLES.map((style) => [style.name, style] as const))('%s', (_, style) => {
  describe.each(Object.entries(CONFIG_FORMS))('%s', (_form, write) => {
    test('as it is', async () => {
      for (const pair of PAIRS) await expectFound(style, pair, write)
    })

    test.each(Object.entries(FILE_FORMS))('%s', async (_file, form) => {
      await expectFound(style, PAIRS[0] ?? [], write, form)
    })
  })

  test.skipIf(style.loses?.includes('indentation'))("the controller manager's YAML", async () => {
    for (const one of MANAGER_FAULTS) {
      for (const form of [(text: string) => text, ...Object.values(FILE_FORMS)]) await expectFound(style, [one], (name) => config(name, 'hcl'), form)
    }
  })
})
