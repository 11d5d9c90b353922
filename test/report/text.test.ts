import { describe, expect, it } from 'vitest'
import { diagnosticsText, textReport } from '../../src/report/text.ts'
import { SourceFile } from '../../src/text/source-file.ts'
import { CLEAN, PLAIN, SAMPLE, withFinding } from './sample.ts'

describe('the text report', () => {
  it('shows the source of each place', () => {
    expect(textReport(SAMPLE, PLAIN)).toMatchInlineSnapshot(`
      "k8s/agent/configmap.yaml:10:31: error cluster-name-mismatch
        The agent says it is in cluster 'prod', but its server attests 'production' only, so every node will be refused. Use one name on both sides
        10 |             plugin_data { cluster = "prod" }
           |                                     ^^^^^^
        k8s/server/設定 #1.yaml:1:24: the server's clusters
         1 | # サーバー 🚀 clusters = { "production" = {} }
           |                            ------------
        in ConfigMap spire-system/spire-agent, agent.conf: plugins.NodeAttestor[k8s_psat].plugin_data.cluster
        unless it is put right, attestation fails: nodeattestor(k8s_psat): not configured for cluster "prod"
        suggestion: Use 'production'

      k8s/server/設定 #1.yaml:3:16: warning ha-sqlite
        Three replicas cannot share a SQLite file. Use PostgreSQL or MySQL.
         3 | database_type: "sqlite3"
           |                ^^^^^^^^^

      k8s/server/設定 #1.yaml:3:1: note ha-sqlite (suppressed by comment: a demo)
        Nothing names the database.
         3 | database_type: "sqlite3"
           | ^

      1 error, 1 warning in 14 files, 31 objects, 9 of them SPIRE's; 2 documents left unread, of no matter to SPIRE; 1 suppressed.
      "
    `)
  })

  it('says what was looked at when nothing is found', () => {
    expect(textReport(CLEAN, PLAIN)).toBe("Nothing found in 1 file, 1 object, 1 of them SPIRE's.\n")
  })

  it('prints findings only when quiet', () => {
    expect(textReport(CLEAN, { ...PLAIN, quiet: true })).toBe('')
    expect(textReport(SAMPLE, { ...PLAIN, quiet: true })).not.toContain('31 objects')
  })

  it('colours by severity', () => {
    const colored = textReport(SAMPLE, { ...PLAIN, color: true })
    expect(colored).toContain('\x1b[31merror\x1b[39m cluster-name-mismatch')
    expect(colored.replace(/\x1b\[\d+m/g, '')).toBe(textReport(SAMPLE, PLAIN))
  })

  it('marks wide characters, tabs and combining marks where they stand', () => {
    const marked = (text: string, target: string) => {
      const file = new SourceFile('f.yaml', text)
      const start = text.indexOf(target)
      return textReport(withFinding({ place: file.place(start, start + target.length), related: [] }), PLAIN)
        .split('\n')
        .slice(2, 4)
    }
    expect(marked('a: 日本 "x"', '"x"')).toEqual(['   1 | a: 日本 "x"', '     |         ^^^'])
    expect(marked('a: 日本 "x"', '日本')).toEqual(['   1 | a: 日本 "x"', '     |    ^^^^'])
    expect(marked('\ta\t= "x"', '"x"')).toEqual(['   1 |     a   = "x"', '     |           ^^^'])
    expect(marked('e\u0301: "x"', '"x"')).toEqual(['   1 | e\u0301: "x"', '     |    ^^^'])
    expect(marked('🚀: "x"', '"x"')).toEqual(['   1 | 🚀: "x"', '     |     ^^^'])
    expect(marked('\ufeffa: "x"', '"x"')).toEqual(['   1 | a: "x"', '     |    ^^^'])
    expect(marked('a: "one\n  two"\nb: 1', '"one\n  two"')).toEqual(['   1 | a: "one', '     |    ^^^^'])
  })

  it('shows the surroundings of a place in a very long line', () => {
    const text = `${'x'.repeat(5000)}HERE${'y'.repeat(5000)}`
    const file = new SourceFile('f.json', text)
    const [line, marks] = textReport(withFinding({ place: file.place(5000, 5004), related: [] }), PLAIN)
      .split('\n')
      .slice(2, 4)
    expect(line).toBe(`   1 | …${'x'.repeat(40)}HERE${'y'.repeat(40)}…`)
    expect(marks).toBe(`     | ${' '.repeat(41)}^^^^`)
  })

  it('lets no input reach the terminal as a control, nor the runner as a command', () => {
    const evil = '\x1b[2J\x07\u202egnp.exe\r\n::error::owned\n##[error]owned\x9b31m'
    const file = new SourceFile('::error file=x::p\x1b]8;;http://evil\x07.yaml', `key: "${evil}"`)
    const place = file.place(5, 12)
    const report = textReport(
      withFinding({
        place,
        message: evil,
        path: evil,
        related: [{ place, message: evil }],
        outcome: { when: 'run', log: evil },
        fixes: [{ title: evil, safe: true, edits: [] }],
      }),
      PLAIN,
    )
    const printed = report + diagnosticsText([{ severity: 'error', message: evil, file: file.path }], false)
    expect(printed).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/)
    expect(printed).not.toMatch(/^\s*::/m)
    expect(printed).not.toContain('##[')
  })
})

describe('diagnostics', () => {
  it('stand on a line each, with their place', () => {
    expect(diagnosticsText(SAMPLE.diagnostics, false)).toMatchInlineSnapshot(`
      "k8s/secret.yaml: error: cannot be read: permission denied
      charts/spire/Chart.yaml: notice: is a Helm chart; lint what it renders: helm template charts/spire | spire-lint -
      k8s/agent/configmap.yaml:2:1: warning: unknown key 'rule'; did you mean 'rules'?
      "
    `)
  })
})
