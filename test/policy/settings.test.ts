import { describe, expect, it } from 'vitest'
import { NOTHING_DECLARED } from '../../src/declared/declared.ts'
import { readConfiguration } from '../../src/policy/configuration.ts'
import { activeRules, type Overrides, type Settings, settingsOf, severitiesUnder } from '../../src/policy/settings.ts'
import { SourceFile } from '../../src/text/source-file.ts'
import { EXAMPLE_RULES } from './example-rules.ts'

function settings(text: string | undefined, overrides: Overrides = {}): Settings {
  const configuration = text === undefined ? undefined : readConfiguration(new SourceFile('.spire-lint.yaml', text), EXAMPLE_RULES).configuration
  return settingsOf(configuration, overrides, EXAMPLE_RULES).settings
}

describe('settingsOf', () => {
  it('declares nothing where nobody says anything', () => {
    const { declared, presets, failOn, only, baseline, assertions } = settings(undefined)
    expect({ declared, presets, failOn, only, baseline, assertions }).toEqual({
      declared: NOTHING_DECLARED,
      presets: ['recommended'],
      failOn: 'error',
      only: undefined,
      baseline: undefined,
      assertions: [],
    })
  })

  it('lets the command line win over the file, and the file over presets and defaults', () => {
    const merged = settings(
      'extends: adr-015\nrules: { ha-sqlite: note, pedantic: error }\nexpect: { datastore: mysql }\nspireVersion: 1.12.4\nfailOn: note\n',
      {
        rules: new Map([['ha-sqlite', 'off']]),
        spireVersion: '1.15.3',
        kubernetesVersion: '1.34',
      },
    )
    expect(
      merged.provenance.map(
        ({ key, value, origin }) => `${key} = ${JSON.stringify(value)} (${'at' in origin ? origin.at : 'preset' in origin ? origin.preset : origin.from})`,
      ),
    ).toEqual([
      'extends = ["adr-015"] (.spire-lint.yaml:1:10)',
      'rules.ha-sqlite = "off" (command line)',
      'rules.pedantic = "error" (.spire-lint.yaml:2:37)',
      'expect.spireVersion = "1.14.2" (adr-015)',
      'expect.serverKind = "StatefulSet" (adr-015)',
      'expect.serverReplicas = 3 (adr-015)',
      'expect.datastore = "mysql" (.spire-lint.yaml:3:22)',
      'expect.nodeAttestor = "k8s_psat" (adr-015)',
      'expect.workloadAttestors = ["k8s","unix"] (adr-015)',
      'expect.keyManager = "disk" (adr-015)',
      'expect.upstreamAuthority = "disk" (adr-015)',
      'expect.bundleNotifier = "k8sbundle" (adr-015)',
      'spireVersion = "1.15.3" (command line)',
      'kubernetesVersion = "1.34" (command line)',
      'complete = false (default)',
      'failOn = "note" (.spire-lint.yaml:5:9)',
    ])
    expect(merged.declared.expectDeclared.size).toBe(9)
    expect([merged.declared.expect.datastore, merged.declared.spireVersion, merged.declared.kubernetesVersion]).toEqual(['mysql', '1.15.3', '1.34'])
  })

  it('takes only what is declared for declared', () => {
    expect([...settings('expect: { serverReplicas: 5 }\n').declared.expectDeclared]).toEqual(['serverReplicas'])
    expect([...settings('extends: strict\n').declared.expectDeclared]).toEqual([])
    expect(settings('extends: strict\n', { preset: 'demo' }).presets).toEqual(['demo'])
  })

  it('says which names on the command line name nothing', () => {
    const { diagnostics } = settingsOf(
      undefined,
      { preset: 'strickt', rules: new Map([['ha-sqlit', 'off']]), only: ['nothing-like-it'], spireVersion: '1.14', kubernetesVersion: '2' },
      EXAMPLE_RULES,
    )
    expect(diagnostics.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      "error: there is no rule 'ha-sqlit'; did you mean 'ha-sqlite'?",
      "error: there is no rule 'nothing-like-it'",
      "error: there is no preset 'strickt'; did you mean 'strict'?",
      "error: --spire-version must be a full release such as 1.14.2, not '1.14'",
      "error: --kubernetes-version must be a release such as 1.34, not '2'",
    ])
  })
})

describe('the rules that run', () => {
  const weighed = (one: Settings): readonly string[] =>
    activeRules(one, EXAMPLE_RULES).map((rule) => `${rule.id}: ${Object.keys(rule.messages).map((message) => severitiesUnder(one)(rule, message))}`)

  it('are those of the presets and of the user', () => {
    expect(weighed(settings('rules: { ha-sqlite: off, pedantic: note }\n'))).toEqual([
      'image-known-vulnerable: note',
      'image-tag-floating: warning',
      'pedantic: note',
    ])
  })

  it('are those asked for by name, and no others', () => {
    expect(weighed(settings(undefined, { only: ['ha-sqlite', 'psat-allow-list-empty'] }))).toEqual(['ha-sqlite: error,warning', 'psat-allow-list-empty: error'])
    expect(weighed(settings('rules: { ha-sqlite: off }\n', { only: ['ha-sqlite'] }))).toEqual([])
  })
})
