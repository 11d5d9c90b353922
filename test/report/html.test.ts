import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/engine/finding.ts'
import { htmlReport } from '../../src/report/html.ts'
import { SourceFile } from '../../src/text/source-file.ts'
import { CLEAN, SAMPLE, withFinding } from './sample.ts'

const HOSTILE = `"><script>alert(1)</script><img src=x onerror='alert(1)'>&lt;\u202e\u001b[31m\u0000`

/** What the page holds but its own style and script. */
function content(page: string): string {
  return page.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<script>[\s\S]*?<\/script>\n<\/body>/, '')
}

describe('the page', () => {
  it('has the findings, the gravest first, with their source and what goes with them', () => {
    const page = htmlReport(SAMPLE)
    expect([...page.matchAll(/<article id="(f\d+)".*?data-severity="(\w+)" data-area="(\w+)"/g)].map(([, ...facts]) => facts)).toEqual([
      ['f1', 'error', 'identity'],
      ['f2', 'warning', 'security'],
      ['f3', 'note', 'security'],
    ])
    expect(page).toContain('<mark>&#34;prod&#34;</mark>')
    expect(page).toContain('<mark class="related">&#34;production&#34;</mark>')
    expect(page).toContain('cannot be read: permission denied')
    expect(page).toContain('suppressed by comment: a demo')
  })

  it('lets the browser run its own script and style, and fetch nothing', () => {
    const page = htmlReport(CLEAN)
    expect(page).toMatch(/content="default-src 'none'; style-src 'sha256-[\w+/]+='; script-src 'sha256-[\w+/]+='; base-uri 'none'; form-action 'none'"/)
    expect(content(page)).not.toMatch(/ on\w+=|<script|style=|<img|<link|javascript:|src=/)
  })

  it('keeps text text, wherever it stands', () => {
    const file = new SourceFile(`k8s/${HOSTILE}.yaml`, `a: ${HOSTILE}\n`)
    const place = file.place(3, 3 + HOSTILE.length)
    const finding: Partial<Finding> = {
      message: HOSTILE,
      place,
      object: { kind: HOSTILE, namespace: HOSTILE, name: HOSTILE },
      path: HOSTILE,
      related: [{ place, message: HOSTILE }],
      outcome: { when: 'run', log: HOSTILE },
      fixes: [{ title: HOSTILE, safe: true, edits: [] }],
      suppressed: { by: 'comment', reason: HOSTILE },
    }
    const page = htmlReport({ ...withFinding(finding), diagnostics: [{ severity: 'error', message: HOSTILE, file: HOSTILE }] })
    expect(content(page)).not.toMatch(/<script|<img|\u202e|\u001b|\u0000|&lt;\\/)
    expect(content(page).match(/alert\(1\)/g)?.length).toBeGreaterThan(10)
  })
})
