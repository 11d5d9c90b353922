import { describe, expect, it } from 'vitest'
import { RULES } from '../../rules/index.ts'
import { rulePage } from '../../src/commands/rule-page.ts'
import { rulesJson, rulesText } from '../../src/commands/rules.ts'
import { run } from '../../src/commands/run.ts'
import { terminalPage } from '../../src/commands/terminal-page.ts'
import { styles } from '../../src/report/terminal.ts'
import { RULES as SAMPLE_RULES } from '../report/sample.ts'
import { RecordingEdge } from './edge.ts'

async function explain(asked: string) {
  const edge = new RecordingEdge()
  return { code: await run(['explain', asked], edge), out: edge.out, err: edge.err }
}

describe('explain', () => {
  it('shows the page of every rule', async () => {
    for (const rule of RULES) {
      const { code, out } = await explain(rule.id)
      expect([code, out.split('\n')[0]]).toEqual([0, rule.id])
    }
  })

  it('shows a config key, with or without the config it is in', async () => {
    const { code, out } = await explain('server.ca_ttl')
    expect(code).toBe(0)
    expect(out).toContain('server.ca_ttl\n')
    expect(out).toContain('- Default: "24h".\n')
    expect(await explain('ca_ttl')).toMatchObject({ code: 0, out })
    expect((await explain('trust_domain')).out).toMatch(/^server\.trust_domain[\s\S]*^agent\.trust_domain/m)
    expect((await explain('KeyManager.disk.keys_path')).out).toMatch(/^server\.KeyManager\.disk\.keys_path/m)
  })

  it('names what was probably meant', async () => {
    expect(await explain('server.ca_tll')).toEqual({
      code: 2,
      out: '',
      err: "spire-lint: there is no rule or config key 'server.ca_tll'; did you mean 'server.ca_ttl'?\n",
    })
  })
})

describe('a page in the terminal', () => {
  it('joins the page and what the metadata says', () => {
    const [rule] = SAMPLE_RULES
    if (rule === undefined) throw new Error('no rule')
    const page =
      '# cluster-name-mismatch\n\nNodes are refused, see [PSAT](https://spiffe.io/psat) and `clusters`.\n\n### Misspelt\n\n```diff agent/configmap.yaml\n-  cluster = "a"\n+  cluster = "b"\n   other\n```\n'
    expect(terminalPage(rulePage(rule, page), styles(false))).toMatchInlineSnapshot(`
      "cluster-name-mismatch

      Area: identity. Severity: error. Presets: recommended. Since 1.0.0. Offers a suggestion.

      Nodes are refused, see PSAT (https://spiffe.io/psat) and clusters.

      Misspelt

          diff agent/configmap.yaml
          -  cluster = "a"
          +  cluster = "b"
             other

      Facts from:

      - spire: doc/plugin_server_nodeattestor_k8s_psat.md
      "
    `)
    expect(terminalPage('# T\n`c`\n', styles(true))).toBe('\x1b[1mT\x1b[22m\n\x1b[1mc\x1b[22m\n')
  })
})

describe('rules', () => {
  it('lists them for people and for programs', () => {
    expect(rulesText(SAMPLE_RULES, false)).toMatchInlineSnapshot(`
      "identity
        cluster-name-mismatch  error    The agent's cluster is one that its server attests. [recommended]

      security
        ha-sqlite              warning  Several servers share a database that can be shared. [strict]

      2 rules. 'spire-lint explain <rule>' shows a rule's page.
      "
    `)
    expect(rulesJson(SAMPLE_RULES)).toMatchInlineSnapshot(`
      "{
        "schema": "spire-lint-rules/1",
        "rules": [
          {
            "id": "cluster-name-mismatch",
            "area": "identity",
            "summary": "The agent's cluster is one that its server attests.",
            "severity": "error",
            "when": "attest",
            "presets": [
              "recommended"
            ],
            "fix": "unsafe",
            "since": "1.0.0"
          },
          {
            "id": "ha-sqlite",
            "area": "security",
            "summary": "Several servers share a database that can be shared.",
            "severity": "warning",
            "presets": [
              "strict"
            ],
            "fix": "none",
            "since": "1.0.0"
          }
        ]
      }
      "
    `)
  })
})
