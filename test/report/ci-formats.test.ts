import { describe, expect, it } from 'vitest'
import { checkstyleReport } from '../../src/report/checkstyle.ts'
import { githubReport } from '../../src/report/github.ts'
import { gitlabReport } from '../../src/report/gitlab.ts'
import { junitReport } from '../../src/report/junit.ts'
import { markdownReport } from '../../src/report/markdown.ts'
import { SourceFile } from '../../src/text/source-file.ts'
import { CLEAN, PLAIN, SAMPLE, withFinding } from './sample.ts'

const EVIL_TEXT = 'x%0A\r\n::error::owned, a:b\n</failure><script>alert("1")</script> & | `a` [l](https://evil.example) @all \x1b[31m\ufffe'
const EVIL = withFinding({ message: EVIL_TEXT, place: new SourceFile('a,b:c%|`"<&>.yaml', 'key: x').place(5, 6), related: [] })

describe('the github report', () => {
  it('is workflow commands, and leaves out what is suppressed', () => {
    expect(githubReport(SAMPLE)).toMatchInlineSnapshot(`
      "::error file=k8s/secret.yaml,title=spire-lint::k8s/secret.yaml: cannot be read: permission denied
      ::error file=k8s/agent/configmap.yaml,line=10,endLine=10,col=31,endColumn=37,title=cluster-name-mismatch::k8s/agent/configmap.yaml:10:31: The agent says it is in cluster 'prod', but its server attests 'production' only, so every node will be refused. Use one name on both sides
      ::warning file=k8s/server/設定 #1.yaml,line=3,endLine=3,col=16,endColumn=25,title=ha-sqlite::k8s/server/設定 #1.yaml:3:16: Three replicas cannot share a SQLite file. Use PostgreSQL or MySQL.
      "
    `)
  })

  it('of a clean run is empty', () => {
    expect(githubReport(CLEAN)).toBe('')
  })

  it('annotates the ten gravest of each kind, and lists the rest', () => {
    const [error] = withFinding({}).findings
    if (error === undefined) throw new Error('no finding')
    const findings = Array.from({ length: 25 }, (_, index) => ({
      ...error,
      severity: index % 2 === 0 ? ('warning' as const) : ('error' as const),
      message: `number ${index}`,
    }))
    const lines = githubReport({ ...CLEAN, findings })
      .trimEnd()
      .split('\n')
    expect(lines.map((line) => line.replace(/ .*/, ''))).toEqual([
      ...Array(10).fill('::error'),
      ...Array(10).fill('::warning'),
      '5',
      ...Array(5).fill('k8s/agent/configmap.yaml:10:31:'),
    ])
    expect(lines[20]).toBe('5 more than GitHub annotates:')
    expect(lines[0]).toContain('number 1')
  })

  it('gives no columns where a place spans lines', () => {
    const file = new SourceFile('f.yaml', 'a: |\n  b\n')
    expect(githubReport(withFinding({ place: file.place(3, 8), message: 'm' }))).toBe(
      '::error file=f.yaml,line=1,endLine=2,title=cluster-name-mismatch::f.yaml:1:4: m\n',
    )
  })

  it('lets no manifest write a command', () => {
    expect(githubReport(EVIL)).toMatchInlineSnapshot(`
      "::error file=a%2Cb%3Ac%25|\`"<&>.yaml,line=1,endLine=1,col=6,endColumn=7,title=cluster-name-mismatch::a,b:c%25|\`"<&>.yaml:1:6: x%250A ::error::owned, a:b </failure><script>alert("1")</script> & | \`a\` [l](https://evil.example) @all \\x1b[31m￾
      "
    `)
  })
})

describe('the gitlab report', () => {
  it('is a list of issues', () => {
    expect(gitlabReport(SAMPLE)).toMatchInlineSnapshot(`
      "[
        {
          "description": "The agent says it is in cluster 'prod', but its server attests 'production' only, so every node will be refused. Use one name on both sides",
          "check_name": "cluster-name-mismatch",
          "fingerprint": "0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f",
          "severity": "critical",
          "location": {
            "path": "k8s/agent/configmap.yaml",
            "positions": {
              "begin": {
                "line": 10,
                "column": 31
              },
              "end": {
                "line": 10,
                "column": 37
              }
            }
          }
        },
        {
          "description": "Three replicas cannot share a SQLite file. Use PostgreSQL or MySQL.",
          "check_name": "ha-sqlite",
          "fingerprint": "1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e",
          "severity": "major",
          "location": {
            "path": "k8s/server/設定 #1.yaml",
            "positions": {
              "begin": {
                "line": 3,
                "column": 16
              },
              "end": {
                "line": 3,
                "column": 25
              }
            }
          }
        }
      ]
      "
    `)
  })

  it('of a clean run is an empty list', () => {
    expect(gitlabReport(CLEAN)).toBe('[]\n')
  })
})

describe('the junit report', () => {
  it('fails where the run does', () => {
    expect(junitReport(SAMPLE, PLAIN)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="spire-lint" tests="3" failures="1" errors="1" skipped="0" time="0">
        <testsuite name="spire-lint" tests="3" failures="1" errors="1" skipped="0" time="0">
          <testcase name="k8s/secret.yaml" classname="spire-lint" time="0">
            <error message="cannot be read: permission denied" type="input">cannot be read: permission denied</error>
          </testcase>
          <testcase name="cluster-name-mismatch:k8s/agent/configmap.yaml:10:31" classname="spire-lint.cluster-name-mismatch" file="k8s/agent/configmap.yaml" line="10" time="0">
            <failure message="The agent says it is in cluster &apos;prod&apos;, but its server attests &apos;production&apos; only, so every node will be refused. Use one name on both sides" type="error">k8s/agent/configmap.yaml:10:31: error: The agent says it is in cluster &apos;prod&apos;, but its server attests &apos;production&apos; only, so every node will be refused. Use one name on both sides</failure>
          </testcase>
          <testcase name="ha-sqlite:k8s/server/設定 #1.yaml:3:16" classname="spire-lint.ha-sqlite" file="k8s/server/設定 #1.yaml" line="3" time="0">
            <system-out>k8s/server/設定 #1.yaml:3:16: warning: Three replicas cannot share a SQLite file. Use PostgreSQL or MySQL.</system-out>
          </testcase>
        </testsuite>
      </testsuites>
      "
    `)
    expect(junitReport(SAMPLE, { ...PLAIN, failOn: 'warning' })).toContain('tests="3" failures="2" errors="1"')
  })

  it('of a clean run has one case that passes', () => {
    expect(junitReport(CLEAN, PLAIN)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="spire-lint" tests="1" failures="0" errors="0" skipped="0" time="0">
        <testsuite name="spire-lint" tests="1" failures="0" errors="0" skipped="0" time="0">
          <testcase name="spire-lint" classname="spire-lint" time="0"/>
        </testsuite>
      </testsuites>
      "
    `)
  })

  it('lets no manifest write XML', () => {
    expect(junitReport(EVIL, PLAIN)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="spire-lint" tests="1" failures="1" errors="0" skipped="0" time="0">
        <testsuite name="spire-lint" tests="1" failures="1" errors="0" skipped="0" time="0">
          <testcase name="cluster-name-mismatch:a,b:c%|\`&quot;&lt;&amp;&gt;.yaml:1:6" classname="spire-lint.cluster-name-mismatch" file="a,b:c%|\`&quot;&lt;&amp;&gt;.yaml" line="1" time="0">
            <failure message="x%0A ::error::owned, a:b &lt;/failure&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; | \`a\` [l](https://evil.example) @all \\x1b[31m�" type="error">a,b:c%|\`&quot;&lt;&amp;&gt;.yaml:1:6: error: x%0A ::error::owned, a:b &lt;/failure&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; | \`a\` [l](https://evil.example) @all \\x1b[31m�</failure>
          </testcase>
        </testsuite>
      </testsuites>
      "
    `)
  })
})

describe('the checkstyle report', () => {
  it('sorts files by name', () => {
    expect(checkstyleReport(SAMPLE)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <checkstyle version="4.3">
        <file name="k8s/agent/configmap.yaml">
          <error line="10" column="31" severity="error" message="The agent says it is in cluster &apos;prod&apos;, but its server attests &apos;production&apos; only, so every node will be refused. Use one name on both sides" source="spire-lint.cluster-name-mismatch"/>
        </file>
        <file name="k8s/secret.yaml">
          <error line="1" column="1" severity="error" message="cannot be read: permission denied" source="spire-lint"/>
        </file>
        <file name="k8s/server/設定 #1.yaml">
          <error line="3" column="16" severity="warning" message="Three replicas cannot share a SQLite file. Use PostgreSQL or MySQL." source="spire-lint.ha-sqlite"/>
        </file>
      </checkstyle>
      "
    `)
  })

  it('lets no manifest write XML', () => {
    expect(checkstyleReport(EVIL)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <checkstyle version="4.3">
        <file name="a,b:c%|\`&quot;&lt;&amp;&gt;.yaml">
          <error line="1" column="6" severity="error" message="x%0A ::error::owned, a:b &lt;/failure&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; | \`a\` [l](https://evil.example) @all \\x1b[31m�" source="spire-lint.cluster-name-mismatch"/>
        </file>
      </checkstyle>
      "
    `)
  })
})

describe('the markdown report', () => {
  it('is a table, the gravest first', () => {
    expect(markdownReport(SAMPLE)).toMatchInlineSnapshot(`
      "## spire-lint

      1 error, 1 warning, 0 notes in 14 files, 31 objects, 9 of them SPIRE's.

      - <code>k8s/secret.yaml</code>: cannot be read: permission denied

      | severity | where | what | rule |
      |---|---|---|---|
      | error | <code>k8s/agent/configmap.yaml:10:31</code> | The agent says it is in cluster 'prod', but its server attests 'production' only, so every node will be refused. Use one name on both sides | [cluster-name-mismatch](https://github.com/spire-lint/spire-lint/blob/main/rules/identity/cluster-name-mismatch.md) |
      | warning | <code>k8s/server/設定 #1.yaml:3:16</code> | Three replicas cannot share a SQLite file. Use PostgreSQL or MySQL. | [ha-sqlite](https://github.com/spire-lint/spire-lint/blob/main/rules/security/ha-sqlite.md) |
      "
    `)
    expect(markdownReport(CLEAN)).toMatchInlineSnapshot(`
      "## spire-lint

      0 errors, 0 warnings, 0 notes in 1 file, 1 object, 1 of them SPIRE's.
      "
    `)
  })

  it('lets no manifest write Markdown or HTML', () => {
    expect(markdownReport(EVIL)).toMatchInlineSnapshot(`
      "## spire-lint

      1 error, 0 warnings, 0 notes in 1 file, 1 object, 1 of them SPIRE's.

      | severity | where | what | rule |
      |---|---|---|---|
      | error | <code>a,b:c%&#124;&#96;"&#60;&#38;&#62;.yaml:1:6</code> | x%0A ::error::owned, a:b &lt;/failure&gt;&lt;script&gt;alert\\("1"\\)&lt;/script&gt; &amp; \\| \\\`a\\\` \\[l\\]\\(https:⁠//evil.example\\) @⁠all \\\\x1b\\[31m￾ | [cluster-name-mismatch](https://github.com/spire-lint/spire-lint/blob/main/rules/identity/cluster-name-mismatch.md) |
      "
    `)
  })

  it('stays within what a job summary may hold, and says what is left out', () => {
    const [error] = withFinding({ message: 'x'.repeat(2000) }).findings
    if (error === undefined) throw new Error('no finding')
    const report = markdownReport({ ...CLEAN, findings: Array(1000).fill(error) })
    expect(Buffer.byteLength(report)).toBeLessThan(1024 * 1024)
    const rows = report.split('\n').filter((line) => line.startsWith('| error')).length
    expect(report).toContain(`\n${1000 - rows} more are left out here`)
  })
})
