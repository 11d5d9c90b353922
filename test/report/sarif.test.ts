import type { Log, Result } from 'sarif'
import { describe, expect, it } from 'vitest'
import { sarifReport } from '../../src/report/sarif.ts'
import { SourceFile } from '../../src/text/source-file.ts'
import { AGENT, at, CLEAN, SAMPLE, SERVER, withFinding } from './sample.ts'

function runOf(text: string) {
  const log: Log = JSON.parse(text)
  const [run] = log.runs
  if (run === undefined) throw new Error('no run')
  return run
}

function only(text: string): Result {
  const [result] = runOf(text).results ?? []
  if (result === undefined) throw new Error('no result')
  return result
}

describe('the sarif report', () => {
  it('is one run with all rules, tight regions and linked places', () => {
    expect(sarifReport(SAMPLE)).toMatchInlineSnapshot(`
      "{
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
          {
            "tool": {
              "driver": {
                "name": "spire-lint",
                "version": "1.0.0",
                "semanticVersion": "1.0.0",
                "informationUri": "https://github.com/spire-lint/spire-lint",
                "rules": [
                  {
                    "id": "cluster-name-mismatch",
                    "name": "ClusterNameMismatch",
                    "shortDescription": {
                      "text": "The agent's cluster is one that its server attests."
                    },
                    "fullDescription": {
                      "text": "The agent's cluster is one that its server attests. The agent says it is in cluster '<cluster>', but its server attests <accepted> only."
                    },
                    "help": {
                      "text": "The agent's cluster is one that its server attests.\\n\\nThe agent says it is in cluster '<cluster>', but its server attests <accepted> only.\\n\\nLogged as: nodeattestor(k8s_psat): not configured for cluster \\"<cluster>\\"\\n\\nSee https://github.com/spire-lint/spire-lint/blob/main/rules/identity/cluster-name-mismatch.md",
                      "markdown": "# cluster-name-mismatch\\n\\nThe agent's cluster is one that its server attests.\\n\\nWhat it says:\\n\\n- The agent says it is in cluster '\\\\<cluster\\\\>', but its server attests \\\\<accepted\\\\> only.\\n  Logged as: \`nodeattestor(k8s_psat): not configured for cluster \\"<cluster>\\"\`\\n\\nWhere the facts are read:\\n\\n- spire: doc/plugin\\\\_server\\\\_nodeattestor\\\\_k8s\\\\_psat.md\\n\\n[Examples and the rule's page](https://github.com/spire-lint/spire-lint/blob/main/rules/identity/cluster-name-mismatch.md)"
                    },
                    "helpUri": "https://github.com/spire-lint/spire-lint/blob/main/rules/identity/cluster-name-mismatch.md",
                    "defaultConfiguration": {
                      "level": "error"
                    },
                    "properties": {
                      "tags": [
                        "spiffe",
                        "spire",
                        "identity"
                      ],
                      "precision": "high",
                      "problem.severity": "error"
                    }
                  },
                  {
                    "id": "ha-sqlite",
                    "name": "HaSqlite",
                    "shortDescription": {
                      "text": "Several servers share a database that can be shared."
                    },
                    "fullDescription": {
                      "text": "Several servers share a database that can be shared. Several replicas cannot share a SQLite file. Nothing names the database."
                    },
                    "help": {
                      "text": "Several servers share a database that can be shared.\\n\\nSeveral replicas cannot share a SQLite file.\\n\\nNothing names the database.\\n\\nSee https://github.com/spire-lint/spire-lint/blob/main/rules/security/ha-sqlite.md",
                      "markdown": "# ha-sqlite\\n\\nSeveral servers share a database that can be shared.\\n\\nWhat it says:\\n\\n- Several replicas cannot share a SQLite file.\\n- Nothing names the database.\\n\\n[Examples and the rule's page](https://github.com/spire-lint/spire-lint/blob/main/rules/security/ha-sqlite.md)"
                    },
                    "helpUri": "https://github.com/spire-lint/spire-lint/blob/main/rules/security/ha-sqlite.md",
                    "defaultConfiguration": {
                      "level": "warning",
                      "enabled": false
                    },
                    "properties": {
                      "tags": [
                        "spiffe",
                        "spire",
                        "security"
                      ],
                      "precision": "high",
                      "security-severity": "5.0"
                    }
                  }
                ]
              }
            },
            "columnKind": "utf16CodeUnits",
            "originalUriBaseIds": {
              "SRCROOT": {
                "description": {
                  "text": "The root of the repository."
                }
              }
            },
            "invocations": [
              {
                "executionSuccessful": false,
                "toolExecutionNotifications": [
                  {
                    "level": "error",
                    "message": {
                      "text": "cannot be read: permission denied."
                    },
                    "locations": [
                      {
                        "physicalLocation": {
                          "artifactLocation": {
                            "uri": "k8s/secret.yaml",
                            "uriBaseId": "SRCROOT"
                          }
                        }
                      }
                    ]
                  },
                  {
                    "level": "note",
                    "message": {
                      "text": "is a Helm chart; lint what it renders: helm template charts/spire | spire-lint -."
                    },
                    "locations": [
                      {
                        "physicalLocation": {
                          "artifactLocation": {
                            "uri": "charts/spire/Chart.yaml",
                            "uriBaseId": "SRCROOT"
                          }
                        }
                      }
                    ]
                  },
                  {
                    "level": "warning",
                    "message": {
                      "text": "unknown key 'rule'; did you mean 'rules'?"
                    },
                    "locations": [
                      {
                        "physicalLocation": {
                          "artifactLocation": {
                            "uri": "k8s/agent/configmap.yaml",
                            "uriBaseId": "SRCROOT"
                          },
                          "region": {
                            "startLine": 2,
                            "startColumn": 1,
                            "endLine": 2,
                            "endColumn": 5
                          }
                        }
                      }
                    ]
                  }
                ]
              }
            ],
            "results": [
              {
                "ruleId": "cluster-name-mismatch",
                "ruleIndex": 0,
                "level": "error",
                "message": {
                  "text": "The agent says it is in cluster 'prod', but its server attests 'production' only, so every node will be refused. Use one name on both sides. See [the server's clusters](1)."
                },
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "k8s/agent/configmap.yaml",
                        "uriBaseId": "SRCROOT"
                      },
                      "region": {
                        "startLine": 10,
                        "startColumn": 31,
                        "endLine": 10,
                        "endColumn": 37
                      }
                    },
                    "logicalLocations": [
                      {
                        "name": "spire-agent",
                        "fullyQualifiedName": "ConfigMap spire-system/spire-agent: agent.conf: plugins.NodeAttestor[k8s_psat].plugin_data.cluster",
                        "kind": "object"
                      }
                    ]
                  }
                ],
                "relatedLocations": [
                  {
                    "id": 1,
                    "message": {
                      "text": "the server's clusters."
                    },
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "k8s/server/%E8%A8%AD%E5%AE%9A%20%231.yaml",
                        "uriBaseId": "SRCROOT"
                      },
                      "region": {
                        "startLine": 1,
                        "startColumn": 24,
                        "endLine": 1,
                        "endColumn": 36
                      }
                    }
                  }
                ],
                "partialFingerprints": {
                  "primaryLocationLineHash": "55a7915c5da1b10b:1",
                  "spireLint/v1": "0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f"
                },
                "fixes": [
                  {
                    "description": {
                      "text": "Use 'production'."
                    },
                    "artifactChanges": [
                      {
                        "artifactLocation": {
                          "uri": "k8s/agent/configmap.yaml",
                          "uriBaseId": "SRCROOT"
                        },
                        "replacements": [
                          {
                            "deletedRegion": {
                              "startLine": 10,
                              "startColumn": 31,
                              "endLine": 10,
                              "endColumn": 37
                            },
                            "insertedContent": {
                              "text": "\\"production\\""
                            }
                          }
                        ]
                      }
                    ]
                  }
                ],
                "properties": {
                  "outcome": {
                    "when": "attest",
                    "log": "nodeattestor(k8s_psat): not configured for cluster \\"prod\\""
                  }
                }
              },
              {
                "ruleId": "ha-sqlite",
                "ruleIndex": 1,
                "level": "warning",
                "message": {
                  "text": "Three replicas cannot share a SQLite file. Use PostgreSQL or MySQL."
                },
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "k8s/server/%E8%A8%AD%E5%AE%9A%20%231.yaml",
                        "uriBaseId": "SRCROOT"
                      },
                      "region": {
                        "startLine": 3,
                        "startColumn": 16,
                        "endLine": 3,
                        "endColumn": 25
                      }
                    }
                  }
                ],
                "partialFingerprints": {
                  "primaryLocationLineHash": "dae0dbe17a94d352:1",
                  "spireLint/v1": "1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e"
                }
              },
              {
                "ruleId": "ha-sqlite",
                "ruleIndex": 1,
                "level": "note",
                "message": {
                  "text": "Nothing names the database."
                },
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "k8s/server/%E8%A8%AD%E5%AE%9A%20%231.yaml",
                        "uriBaseId": "SRCROOT"
                      },
                      "region": {
                        "startLine": 3,
                        "startColumn": 1,
                        "endLine": 3,
                        "endColumn": 1
                      }
                    }
                  }
                ],
                "partialFingerprints": {
                  "primaryLocationLineHash": "dae0dbe17a94d352:1",
                  "spireLint/v1": "2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d"
                },
                "suppressions": [
                  {
                    "kind": "inSource",
                    "justification": "a demo"
                  }
                ],
                "properties": {
                  "outcome": {
                    "when": "run"
                  }
                }
              }
            ]
          }
        ]
      }
      "
    `)
  })

  it('of a clean run has results, and they are empty', () => {
    const run = runOf(sarifReport(CLEAN))
    expect(run.results).toEqual([])
    expect(run.invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }])
    expect(run.tool.driver.rules?.map((rule) => rule.id)).toEqual(['cluster-name-mismatch', 'ha-sqlite'])
  })

  it('names files from the root of the repository', () => {
    const uri = (path: string, prefix: string) => {
      const place = new SourceFile(path, 'x').place(0, 1)
      return only(sarifReport({ ...withFinding({ place, related: [], fixes: [] }), prefix })).locations?.[0]?.physicalLocation?.artifactLocation?.uri
    }
    expect(uri('a.yaml', 'deploy/prod')).toBe('deploy/prod/a.yaml')
    expect(uri('../a.yaml', 'deploy/prod')).toBe('deploy/a.yaml')
    expect(uri('./a b%#?.yaml', '')).toBe('a%20b%25%23%3F.yaml')
    expect(uri('c:d.yaml', '')).toBe('c%3Ad.yaml')
    expect(uri('../../other/a.yaml', 'deploy')).toBe('outside-the-repository/other/a.yaml')
    expect(uri('/etc/a.yaml', '')).toBe('outside-the-repository/etc/a.yaml')
    expect(uri('<stdin>', '')).toBe('%3Cstdin%3E')
  })

  it('lets no manifest make a link', () => {
    const evil = 'see [here](https://evil.example) or [this](1)'
    const place = at(AGENT, '"prod"')
    const result = only(sarifReport(withFinding({ message: evil, related: [{ place, message: `a [b](c) \\ ]` }] })))
    expect(result.message.text).toBe('see [here] (https://evil.example) or [this] (1). See [a \\[b\\](c) \\\\ \\]](1).')
    expect(result.relatedLocations?.[0]?.message?.text).toBe('a [b] (c) \\ ].')
  })

  it('hashes the line as code scanning does', () => {
    const file = new SourceFile('f.yaml', ' a\nb\n  \t\tc\n d')
    const place = file.place(9, 10)
    expect(only(sarifReport(withFinding({ place, related: [] }))).partialFingerprints).toMatchObject({ primaryLocationLineHash: '180aee12dab6264:1' })
  })

  it('tells the steps of a finding whose rule follows a path', () => {
    const result = withFinding({ place: at(AGENT, '"prod"'), message: 'Nothing is there', related: [{ place: at(SERVER, 'replicas'), message: 'the mount' }] })
    const rules = result.rules.map((rule) => (rule.id === 'cluster-name-mismatch' ? { ...rule, follows: true } : rule))
    expect(only(sarifReport(result)).codeFlows).toBe(undefined)
    const [flow] = only(sarifReport({ ...result, rules })).codeFlows ?? []
    expect(flow?.threadFlows[0]?.locations?.map(({ location }) => [location?.message?.text, location?.physicalLocation?.region?.startLine])).toEqual([
      ['Nothing is there.', 10],
      ['the mount.', 2],
    ])
  })

  it('keeps the gravest of more findings than code scanning takes, and says so', () => {
    const [error] = withFinding({}).findings
    if (!error) throw new Error('no finding')
    const findings = [...Array.from({ length: 25_000 }, () => ({ ...error, severity: 'note' as const })), error]
    const run = runOf(sarifReport({ ...CLEAN, findings }))
    expect(run.results).toHaveLength(25_000)
    expect(run.results?.at(-1)?.level).toBe('error')
    expect(run.invocations?.[0]?.toolExecutionNotifications?.map(({ level, message }) => [level, message.text])).toEqual([
      ['warning', '1 finding, none graver than those that are here, left out: code scanning takes 25000 at most.'],
    ])
  })
})
