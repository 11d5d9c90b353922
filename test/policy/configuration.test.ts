import { describe, expect, it } from 'vitest'
import { configurationPaths, readConfiguration } from '../../src/policy/configuration.ts'
import { SourceFile } from '../../src/text/source-file.ts'
import { EXAMPLE_RULES } from './example-rules.ts'

const TEXT = `extends: [recommended, security]
rules:
  ha-sqlite: off
  pedantic: { severity: warning, reason: we like it }
expect:
  datastore: mysql
  serverReplicas: 2
ignore:
  - vendor/**
  - { path: k8s/old/*, rule: [ha-sqlite, pedantic], reason: going away, expires: 2026-12-31 }
  - { object: StatefulSet/spire-dev/*, rule: image-tag-floating }
external:
  - Secret/spire-system/spire-db
  - Namespace/spire-system
  - { kind: ConfigMap, namespace: spire-system, name: ca, keys: [ca.crt], labels: { app: spire } }
complete: true
spireVersion: 1.14.2
kubernetesVersion: '1.34'
failOn: warning
`

describe('readConfiguration', () => {
  it('reads every key, each with its place', () => {
    const file = new SourceFile('.spire-lint.yaml', TEXT)
    const { configuration, diagnostics } = readConfiguration(file, EXAMPLE_RULES)
    expect(diagnostics).toEqual([])
    const line = (place: { start: number } | undefined): number | undefined => place && file.position(place.start).line
    expect({
      presets: configuration.presets?.value,
      rules: [...configuration.rules].map(([id, { value, place }]) => [id, value, line(place)]),
      expect: Object.entries(configuration.expect).flatMap(([key, written]) => (written ? [[key, written.value, line(written.place)]] : [])),
      ignoredPaths: configuration.ignoredPaths.map((one) => one.value),
      ignores: configuration.ignores.map(({ place, expires, ...rest }) => ({ ...rest, expires: expires?.value, line: line(place) })),
      external: configuration.external.map((one) => one.value),
      rest: [configuration.complete?.value, configuration.spireVersion?.value, configuration.kubernetesVersion?.value, configuration.failOn?.value],
    }).toEqual({
      presets: ['recommended', 'security'],
      rules: [
        ['ha-sqlite', 'off', 3],
        ['pedantic', 'warning', 4],
      ],
      expect: [
        ['serverReplicas', 2, 7],
        ['datastore', 'mysql', 6],
      ],
      ignoredPaths: ['vendor/**'],
      ignores: [
        { path: 'k8s/old/*', rules: ['ha-sqlite', 'pedantic'], reason: 'going away', expires: '2026-12-31', line: 10 },
        { object: 'StatefulSet/spire-dev/*', rules: ['image-tag-floating'], line: 11 },
      ],
      external: [
        { kind: 'Secret', namespace: 'spire-system', name: 'spire-db' },
        { kind: 'Namespace', name: 'spire-system' },
        { kind: 'ConfigMap', namespace: 'spire-system', name: 'ca', keys: ['ca.crt'], labels: { app: 'spire' } },
      ],
      rest: [true, '1.14.2', '1.34', 'warning'],
    })
  })

  it('keeps what can be read beside what cannot', () => {
    const { configuration, diagnostics } = readConfiguration(new SourceFile('c', 'complete: true\nrulez: {}\nfailOn: never\n'), EXAMPLE_RULES)
    expect(diagnostics.length).toBe(2)
    expect([configuration.complete?.value, configuration.failOn]).toEqual([true, undefined])
  })

  it('reads the same from JSON, CRLF and behind a byte order mark', () => {
    const values = ['{"complete":true,"failOn":"note"}', 'complete: true\r\nfailOn: note\r\n', '\ufeffcomplete: true\nfailOn: note\n'].map((text) => {
      const { configuration, diagnostics } = readConfiguration(new SourceFile('c', text), EXAMPLE_RULES)
      return [configuration.complete?.value, configuration.failOn?.value, diagnostics.length]
    })
    expect(values).toEqual(Array(3).fill([true, 'note', 0]))
  })
})

describe('configurationPaths', () => {
  it('goes upward to the top, and not past it', () => {
    expect(configurationPaths('/repo/k8s/spire', '/repo')).toEqual(['/repo/k8s/spire/.spire-lint.yaml', '/repo/k8s/.spire-lint.yaml', '/repo/.spire-lint.yaml'])
    expect(configurationPaths('/repo', '/repo')).toEqual(['/repo/.spire-lint.yaml'])
    expect(configurationPaths('/a/b', '/')).toEqual(['/a/b/.spire-lint.yaml', '/a/.spire-lint.yaml', '/.spire-lint.yaml'])
    expect(configurationPaths('/elsewhere/x', '/repo')).toEqual(['/elsewhere/x/.spire-lint.yaml'])
  })
})
