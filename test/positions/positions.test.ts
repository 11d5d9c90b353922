import { describe, expect, test } from 'vitest'
import { around, CONFIGS, type ConfigName, check, config, expectedAt, underlined } from './deployment.ts'
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

const FAULTS: readonly Fault[] = [
  fault('agent.conf', '"ardur-demo"', '"ardur-dmeo"', 'cluster-name-mismatch'),
  fault('agent.conf', '"prod.ardur.dev"', '"prod.ardur.dex"', 'trust-domain-mismatch'),
  fault('agent.conf', '"prod.ardur.dev"', '"Prod.ardur.dev"', 'trust-domain-invalid'),
  fault('agent.conf', '"/run/spire/bundle/bundle.crt"', '"/run/spire/bundle/root.crt"', 'bundle-configmap-key'),
  fault('server.conf', '"spire-system:spire-agent"', '"spire-system/spire-agent"', 'psat-allow-list-format'),
  fault('server.conf', '"postgres"', '"postgras"', 'datastore-type-invalid'),
]

const MANAGER_FAULTS: readonly Fault[] = [
  fault('controller-manager.yaml', 'trustDomain: prod.ardur.dev', 'trustDomain: prod.ardur.dex', 'trust-domain-mismatch', 'prod.ardur.dex'),
  fault('controller-manager.yaml', 'clusterName: ardur-demo', "clusterName: 'ardur-dmeo'", 'scm-cluster-name-mismatch', "'ardur-dmeo'"),
]

/** Ways to write a config. */
const CONFIG_FORMS: Readonly<Record<string, (name: ConfigName) => string>> = {
  HCL: (name) => config(name, 'hcl'),
  'HCL with tabs': (name) => config(name, 'hcl').replace(/^ +/gm, (spaces) => '\t'.repeat(spaces.length / 2)),
  'HCL with emoji before every value': (name) => config(name, 'hcl').replace(/^( *\w+ = )/gm, '/* 🚀é */ $1/* 👩‍🚀 */ ').replace(/\[(?=")/g, '[/* 🚀 */ '),
  JSON: (name) => config(name, 'json'),
  'JSON on one line': (name) => JSON.stringify(JSON.parse(config(name, 'json'))),
}

const FILE_FORMS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
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

async function found(style: Style, one: Fault, text: string, form: (file: string) => string) {
  const { path, name } = CONFIGS[one.config]
  const manifest = form(style.manifest({ kind: 'ConfigMap', field: 'data', name, key: one.config }, fitting(faulted(text, one), style)))
  const findings = await check(around({ [path]: manifest }))
  return { findings: findings.map(underlined), expected: [{ rule: one.rule, ...expectedAt(manifest, style.written(one.token)) }] }
}

describe.each(STYLES.map((style) => [style.name, style] as const))('%s', (_, style) => {
  describe.each(Object.entries(CONFIG_FORMS))('%s', (_form, write) => {
    test.each(Object.entries(FILE_FORMS))('%s', async (_file, form) => {
      for (const one of FAULTS) {
        const { findings, expected } = await found(style, one, write(one.config), form)
        expect(findings).toEqual(expected)
      }
    })
  })

  test.skipIf(style.loses?.includes('indentation'))("the controller manager's YAML", async () => {
    for (const form of Object.values(FILE_FORMS)) {
      for (const one of MANAGER_FAULTS) {
        const { findings, expected } = await found(style, one, config(one.config, 'hcl'), form)
        expect(findings).toEqual(expected)
      }
    }
  })
})
