import type { Finding } from '../../src/engine/finding.ts'
import type { LintResult } from '../../src/engine/result.ts'
import { type Rule, rule } from '../../src/engine/rule.ts'
import type { Presentation } from '../../src/report/report.ts'
import { type Place, SourceFile } from '../../src/text/source-file.ts'

/** A small hand-made run: two rules, four findings in two files, every part of a finding used at least once. */

export const AGENT = new SourceFile(
  'k8s/agent/configmap.yaml',
  `apiVersion: v1
kind: ConfigMap
metadata:
  name: spire-agent
  namespace: spire-system
data:
  agent.conf: |
    plugins {
    \tNodeAttestor "k8s_psat" {
    \t\tplugin_data { cluster = "prod" }
    \t}
    }
`,
)

export const SERVER = new SourceFile('k8s/server/設定 #1.yaml', '# サーバー 🚀 clusters = { "production" = {} }\r\nreplicas: 3\r\ndatabase_type: "sqlite3"\r\n')

export function at(file: SourceFile, text: string): Place {
  const start = file.text.indexOf(text)
  if (start < 0) throw new Error(`${file.path} does not hold ${text}`)
  return file.place(start, start + text.length)
}

const CLUSTER: Finding = {
  rule: 'cluster-name-mismatch',
  severity: 'error',
  message: "The agent says it is in cluster 'prod', but its server attests 'production' only, so every node will be refused. Use one name on both sides",
  place: at(AGENT, '"prod"'),
  object: { kind: 'ConfigMap', namespace: 'spire-system', name: 'spire-agent' },
  path: 'agent.conf: plugins.NodeAttestor[k8s_psat].plugin_data.cluster',
  related: [{ place: at(SERVER, '"production"'), message: "the server's clusters" }],
  outcome: { when: 'attest', log: 'nodeattestor(k8s_psat): not configured for cluster "prod"' },
  fixes: [{ title: "Use 'production'", safe: false, edits: [{ place: at(AGENT, '"prod"'), text: '"production"' }] }],
  fingerprint: '0f'.repeat(32),
}

const SQLITE: Finding = {
  rule: 'ha-sqlite',
  severity: 'warning',
  message: 'Three replicas cannot share a SQLite file. Use PostgreSQL or MySQL.',
  place: at(SERVER, '"sqlite3"'),
  related: [],
  fixes: [],
  fingerprint: '1e'.repeat(32),
}

const MISSING: Finding = {
  rule: 'ha-sqlite',
  severity: 'note',
  message: 'Nothing names the database.',
  place: SERVER.place(at(SERVER, 'database_type').start, at(SERVER, 'database_type').start),
  related: [],
  outcome: { when: 'run' },
  fixes: [],
  suppressed: { by: 'comment', reason: 'a demo' },
  fingerprint: '2d'.repeat(32),
}

export const RULES: readonly Rule[] = [
  rule({
    id: 'cluster-name-mismatch',
    area: 'identity',
    summary: "The agent's cluster is one that its server attests.",
    presets: ['recommended'],
    since: '1.0.0',
    references: ['spire: doc/plugin_server_nodeattestor_k8s_psat.md'],
    fix: 'unsafe',
    messages: {
      unknown: {
        severity: 'error',
        when: 'attest',
        log: 'nodeattestor(k8s_psat): not configured for cluster "{cluster}"',
        text: "The agent says it is in cluster '{cluster}', but its server attests {accepted} only.",
      },
    },
    check() {},
  }),
  rule({
    id: 'ha-sqlite',
    area: 'security',
    summary: 'Several servers share a database that can be shared.',
    presets: ['strict'],
    since: '1.0.0',
    references: [],
    securitySeverity: 5,
    messages: {
      shared: { severity: { recommended: 'warning', strict: 'error' }, text: 'Several replicas cannot share a SQLite file.' },
      unnamed: { severity: 'note', text: 'Nothing names the database.' },
    },
    check() {},
  }),
]

export const SAMPLE: LintResult = {
  findings: [CLUSTER, SQLITE, MISSING],
  diagnostics: [
    { severity: 'error', message: 'cannot be read: permission denied', file: 'k8s/secret.yaml' },
    { severity: 'note', message: 'is a Helm chart; lint what it renders: helm template charts/spire | spire-lint -', file: 'charts/spire/Chart.yaml' },
    { severity: 'warning', message: "unknown key 'rule'; did you mean 'rules'?", place: at(AGENT, 'kind') },
  ],
  summary: { files: 14, objects: 31, spire: 9, unparsed: 2, errors: 1, warnings: 1, notes: 0, suppressed: 1 },
  rules: RULES,
  deployments: [],
  unreadable: true,
  prefix: '',
}

export const CLEAN: LintResult = {
  ...SAMPLE,
  findings: [],
  diagnostics: [],
  summary: { files: 1, objects: 1, spire: 1, unparsed: 0, errors: 0, warnings: 0, notes: 0, suppressed: 0 },
  unreadable: false,
}

export const PLAIN: Presentation = { color: false, quiet: false, failOn: 'error' }

/** A run with one finding, made from the first of the sample. */
export function withFinding(change: Partial<Finding>): LintResult {
  return { ...CLEAN, findings: [{ ...CLUSTER, ...change }], summary: { ...CLEAN.summary, errors: 1 } }
}
