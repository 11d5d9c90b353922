import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { type GoValue, goString, goUnknown } from '../../src/spire/go-template/value.ts'
import { parseGoTemplate, renderedText, renderGoTemplate } from '../../src/spire/go-template.ts'

/** What Go 1.26's text/template made of each template, over the data below: its text, or its error at parsing (PE) or at execution (XE). */
const ANSWERS: readonly { template: string; go: string }[] = JSON.parse(readFileSync(join(import.meta.dirname, '../truth/go/templates.json'), 'utf8'))

const TYPES = new Map([['spireentry.templateData', new Map(Object.entries({ S: 'string', M: 'map[string]string', L: '[]string', E: 'string' }))]])

function data(fields: Readonly<Record<string, GoValue>>): GoValue {
  return { is: 'struct', type: '*spireentry.templateData', fields: new Map(Object.entries(fields)) }
}

const DATA = data({
  S: goString('abc'),
  M: {
    is: 'map',
    type: 'map[string]string',
    complete: true,
    entries: new Map([
      ['a', goString('1')],
      ['x/y', goString('2')],
    ]),
  },
  L: { is: 'list', type: '[]string', items: [goString('p'), goString('q')] },
  E: goString(''),
})

function said(text: string, values = DATA): string {
  const template = parseGoTemplate('spiffeIDTemplate', text)
  const result = renderGoTemplate(template, values, TYPES)
  if (result.is === 'unknown') return 'not modelled'
  if (result.is === 'failed') return `${template.is === 'failed' ? 'PE' : 'XE'} ${result.error}`
  return `${result.certain ? 'OK' : 'perhaps'} ${renderedText(result)}`
}

describe('a template over known data', () => {
  test.each(ANSWERS.map(({ template, go }) => [template, go]))('%j', (template, go) => {
    expect(said(template)).toBe(go)
  })
})

describe('a template over data that is not known', () => {
  const values = data({ S: goUnknown('string', '<name>'), M: goUnknown('map[string]string'), L: goUnknown('[]string'), E: goString('') })

  it('prints what stands for it', () => {
    expect(said('a-{{ .S }}', values)).toBe('OK a-<name>')
    expect(said('{{ index .M "k" }}{{ .M.k }}', values)).toBe('OK <unknown><unknown>')
  })

  it('is not certain behind a condition, and finds errors on both ways', () => {
    expect(said('{{ if .S }}a{{ else }}b{{ end }}', values)).toBe('perhaps ab')
    expect(said('{{ if .S }}a{{ else }}{{ .Foo }}{{ end }}', values)).toContain("can't evaluate field Foo in type *spireentry.templateData")
    expect(said('{{ range .L }}{{ . }}{{ end }}', values)).toBe('perhaps <unknown>')
  })

  it('knows that a text has no fields', () => {
    expect(said('{{ .S.Name }}', values)).toContain("can't evaluate field Name in type string")
  })

  it('says nothing of what is not modelled', () => {
    expect(said('{{ define "x" }}{{ end }}')).toBe('not modelled')
    expect(said('{{ urlquery .S }}')).toBe('not modelled')
  })
})
