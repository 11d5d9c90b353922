import { describe, expect, test } from 'vitest'
import { chartNotice, chartOfTemplate, chartsAmong, isTemplateText, templateNotice } from '../../src/kubernetes/helm.ts'
import { SourceFile } from '../../src/text/source-file.ts'

describe('charts', () => {
  const charts = chartsAmong(['x.yaml', 'charts/spire/Chart.yaml', 'charts/spire/charts/agent/Chart.yaml', 'b/Chart.yml', 'charts/spire/values.yaml'])

  test('are found by Chart.yaml, the outer of two', () => {
    expect(charts).toEqual([{ folder: 'b' }, { folder: 'charts/spire' }])
    expect(chartsAmong(['Chart.yaml', 'charts/a/Chart.yaml'])).toEqual([{ folder: '' }])
  })

  test.each([
    ['charts/spire/templates/server.yaml', 'charts/spire'],
    ['charts/spire/charts/agent/templates/x/agent.yaml', 'charts/spire'],
    ['charts/spire/crds/crd.yaml', undefined],
    ['charts/spire/values.yaml', undefined],
    ['templates/x.yaml', undefined],
  ])('%s is a template of %s', (path, folder) => {
    expect(chartOfTemplate(path, charts)?.folder).toBe(folder)
  })

  test('notices name the command', () => {
    expect(chartNotice({ folder: 'charts/spire' })).toEqual({
      severity: 'note',
      file: 'charts/spire/Chart.yaml',
      message:
        'charts/spire is a Helm chart, and its templates are not manifests yet. To check what it makes: helm template RELEASE charts/spire | spire-lint -',
    })
    expect(templateNotice(new SourceFile('a/templates/x.yaml', '')).message).toContain('helm template RELEASE a | spire-lint -')
  })
})

test.each([
  ['name: {{ .Release.Name }}', true],
  ['image: "{{ .Values.image }}:{{ .Chart.AppVersion }}"', true],
  ['{{- include "spire.labels" . | nindent 4 }}', true],
  ['{{- if (eq $.Values.a "b") }}', true],
  ['x: {{ toYaml .Values.x | indent 2 }}', true],
  ['{{- define "a.b" -}}', true],
  ['spiffeIDTemplate: "spiffe://{{ .TrustDomain }}/ns/{{ .PodMeta.Namespace }}"', false],
  ['x: "{{ index .PodMeta.Labels \\"a\\" }}{{- if eq .PodMeta.Name \\"x\\" }}y{{ end }}"', false],
  ['expr: {{ $labels.Values }}', false],
  ['a: b', false],
])('%j is Helm: %s', (text, is) => {
  expect(isTemplateText(text)).toBe(is)
})
