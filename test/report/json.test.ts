import { describe, expect, it } from 'vitest'
import { jsonReport } from '../../src/report/json.ts'
import { jsonlReport } from '../../src/report/jsonl.ts'
import { CLEAN, SAMPLE } from './sample.ts'

describe('the json report', () => {
  it('holds everything, shaped as the contract says', () => {
    expect(jsonReport(SAMPLE)).toMatchInlineSnapshot(`
      "{
        "schema": "spire-lint/1",
        "tool": {
          "name": "spire-lint",
          "version": "1.0.0"
        },
        "summary": {
          "files": 14,
          "objects": 31,
          "spire": 9,
          "unparsed": 2,
          "errors": 1,
          "warnings": 1,
          "notes": 0,
          "suppressed": 1
        },
        "findings": [
          {
            "rule": "cluster-name-mismatch",
            "severity": "error",
            "message": "The agent says it is in cluster 'prod', but its server attests 'production' only, so every node will be refused. Use one name on both sides",
            "file": "k8s/agent/configmap.yaml",
            "range": {
              "start": {
                "line": 10,
                "column": 31
              },
              "end": {
                "line": 10,
                "column": 37
              }
            },
            "object": {
              "kind": "ConfigMap",
              "namespace": "spire-system",
              "name": "spire-agent"
            },
            "path": "agent.conf: plugins.NodeAttestor[k8s_psat].plugin_data.cluster",
            "related": [
              {
                "file": "k8s/server/設定 #1.yaml",
                "range": {
                  "start": {
                    "line": 1,
                    "column": 24
                  },
                  "end": {
                    "line": 1,
                    "column": 36
                  }
                },
                "message": "the server's clusters"
              }
            ],
            "outcome": {
              "when": "attest",
              "log": "nodeattestor(k8s_psat): not configured for cluster \\"prod\\""
            },
            "fixes": [
              {
                "title": "Use 'production'",
                "safe": false,
                "edits": [
                  {
                    "file": "k8s/agent/configmap.yaml",
                    "range": {
                      "start": {
                        "line": 10,
                        "column": 31
                      },
                      "end": {
                        "line": 10,
                        "column": 37
                      }
                    },
                    "text": "\\"production\\""
                  }
                ]
              }
            ],
            "fingerprint": "0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f"
          },
          {
            "rule": "ha-sqlite",
            "severity": "warning",
            "message": "Three replicas cannot share a SQLite file. Use PostgreSQL or MySQL.",
            "file": "k8s/server/設定 #1.yaml",
            "range": {
              "start": {
                "line": 3,
                "column": 16
              },
              "end": {
                "line": 3,
                "column": 25
              }
            },
            "related": [],
            "fixes": [],
            "fingerprint": "1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e"
          },
          {
            "rule": "ha-sqlite",
            "severity": "note",
            "message": "Nothing names the database.",
            "file": "k8s/server/設定 #1.yaml",
            "range": {
              "start": {
                "line": 3,
                "column": 1
              },
              "end": {
                "line": 3,
                "column": 1
              }
            },
            "suppressed": {
              "by": "comment",
              "reason": "a demo"
            },
            "related": [],
            "outcome": {
              "when": "run"
            },
            "fixes": [],
            "fingerprint": "2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d"
          }
        ],
        "diagnostics": [
          {
            "severity": "error",
            "message": "cannot be read: permission denied",
            "file": "k8s/secret.yaml"
          },
          {
            "severity": "note",
            "message": "is a Helm chart; lint what it renders: helm template charts/spire | spire-lint -",
            "file": "charts/spire/Chart.yaml"
          },
          {
            "severity": "warning",
            "message": "unknown key 'rule'; did you mean 'rules'?",
            "file": "k8s/agent/configmap.yaml",
            "range": {
              "start": {
                "line": 2,
                "column": 1
              },
              "end": {
                "line": 2,
                "column": 5
              }
            }
          }
        ]
      }
      "
    `)
  })

  it('of a clean run has empty lists', () => {
    expect(JSON.parse(jsonReport(CLEAN))).toEqual({
      schema: 'spire-lint/1',
      tool: { name: 'spire-lint', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
      summary: CLEAN.summary,
      findings: [],
      diagnostics: [],
    })
  })
})

describe('the jsonl report', () => {
  it('has the findings of json, one a line', () => {
    const lines = jsonlReport(SAMPLE).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(jsonReport(SAMPLE)).findings)
  })

  it('of a clean run is empty', () => {
    expect(jsonlReport(CLEAN)).toBe('')
  })
})
