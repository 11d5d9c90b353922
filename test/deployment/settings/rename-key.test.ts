import { describe, expect, test } from 'vitest'
import { applyFixes, lintTexts } from '../../../src/index.ts'

/** An OIDC provider's config in a ConfigMap, at a release in which `domain` is `domains`. */
function manifests(conf: string): Map<string, string> {
  const config = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: oidc, namespace: spire}\ndata:\n  oidc.conf: |\n${conf.replace(/^/gm, '    ')}\n`
  const pod = `apiVersion: v1
kind: Pod
metadata: {name: oidc, namespace: spire}
spec:
  containers:
    - name: oidc
      image: ghcr.io/spiffe/oidc-discovery-provider:1.14.7
      args: [-config, /conf/oidc.conf]
      volumeMounts: [{name: conf, mountPath: /conf}]
  volumes: [{name: conf, configMap: {name: oidc}}]
`
  return new Map([
    ['config.yaml', config],
    ['pod.yaml', pod],
  ])
}

async function fixed(conf: string): Promise<string | undefined> {
  const { findings } = await lintTexts(manifests(conf))
  const finding = findings.find(({ rule }) => rule === 'removed-setting')
  expect(finding).toBeDefined()
  return finding && finding.fixes.length > 0 ? applyFixes(finding.fixes).get('config.yaml') : undefined
}

describe('a key whose successor takes a list', () => {
  test.each([
    ['domain = "a.example.net"', 'domains = ["a.example.net"]'],
    ['domain = ["a.example.net"]', 'domains = ["a.example.net"]'],
    ['domain = "a.example.net" # once', 'domains = ["a.example.net"] # once'],
    ['{"domain": "a.example.net", "log_level": "info"}', '{"domains": ["a.example.net"], "log_level": "info"}'],
    ['{\n"log_level": "info",\n"domain": "a.example.net"\n}', '"domains": ["a.example.net"]\n'],
    ['domain = "a.\\x65xample.net"', undefined],
    ['domain = <<E\na.example.net\nE', undefined],
  ])('%j becomes %j', async (conf, expected) => {
    const text = await fixed(conf)
    if (expected === undefined) expect(text).toBeUndefined()
    else expect(text).toContain(expected)
  })
})
