import { describe, expect, test } from 'vitest'
import { identitiesOf } from '../../../src/deployment/registration/identities.ts'
import { textAt } from '../../../src/text/source-file.ts'
import { deploymentOf } from '../sample.ts'

function indented(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by))
}

function job(container: string): string {
  return `apiVersion: batch/v1
kind: Job
metadata: {name: register, namespace: spire}
spec:
  template:
    spec:
      containers:
        - name: register
          image: alpine
${indented(container, 10)}
`
}

function script(text: string): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: scripts, namespace: spire}\ndata:\n  register.sh: |\n${indented(text, 4)}\n`
}

/** The entries of a manifest, for comparing whole; \`?\` stands for what is not known. */
async function entries(manifest: string): Promise<unknown[]> {
  const { entries: all } = await deploymentOf({ 'a.yaml': manifest })
  return all.map(({ name, spiffeId, parentId, selectors, dnsNames, lifetimes, command, local }) => ({
    name,
    id: spiffeId?.whole ? spiffeId.text : '?',
    parent: parentId?.whole ? parentId.text : '?',
    selectors: selectors.map(({ text, place }) => [text, textAt(place)]),
    ...(dnsNames.length > 0 ? { dns: dnsNames.map(({ text }) => text) } : {}),
    ...(lifetimes.length > 0 ? { lifetimes: lifetimes.map(({ key, nanoseconds }) => `${key} ${nanoseconds / 1_000_000_000n}s`) } : {}),
    ...(command?.open ? { open: true } : {}),
    ...(local ? {} : { local }),
  }))
}

describe('spire-server entry create', () => {
  test("as a container's command, with the pod's own variables", async () => {
    const manifest = job(`env: [{name: TD, value: a.test}]
command: [/opt/spire/bin/spire-server, entry, create]
args: [-spiffeID=spiffe://$(TD)/web, --parentID, "spiffe://$(TD)/nodes", -selector, "k8s:ns:shop", -selector, "k8s:sa:web", -x509SVIDTTL, "3600", -dns=web.shop]`)
    expect(await entries(manifest)).toEqual([
      {
        name: 'Job spire/register',
        id: 'spiffe://a.test/web',
        parent: 'spiffe://a.test/nodes',
        selectors: [
          ['k8s:ns:shop', '"k8s:ns:shop"'],
          ['k8s:sa:web', '"k8s:sa:web"'],
        ],
        dns: ['web.shop'],
        lifetimes: ['-x509SVIDTTL 3600s'],
      },
    ])
  })

  test('in a script, through kubectl, with the server as the parent of nodes', async () => {
    const text = `#!/bin/bash
set -e
TD=a.test
kubectl exec -n spire spire-server-0 -- /opt/spire/bin/spire-server entry create -node \\
  -spiffeID "spiffe://$TD/nodes" \\
  -selector k8s_psat:cluster:one || true
kubectl --context "$CTX" exec spire-server-0 -- \\
  /opt/spire/bin/spire-server entry create -spiffeID "spiffe://$OTHER/x" -parentID spiffe://$TD/nodes -selector $SEL
echo spire-server entry create -spiffeID spiffe://a.test/no
`
    expect(await entries(script(text))).toEqual([
      {
        name: 'ConfigMap spire/scripts',
        id: 'spiffe://a.test/nodes',
        parent: 'spiffe://a.test/spire/server',
        selectors: [['k8s_psat:cluster:one', 'k8s_psat:cluster:one']],
      },
      {
        name: 'ConfigMap spire/scripts',
        id: '?',
        parent: 'spiffe://a.test/nodes',
        selectors: [[expect.any(String), '$SEL']],
        local: false,
      },
    ])
  })

  test("in a hook's shell, within a shell, and with words that are not known", async () => {
    const manifest = job(`lifecycle:
  postStart:
    exec:
      command: [/bin/sh, -ec, "spire-server entry create $ARGS -spiffeID spiffe://a.test/x; sh -c 'spire-server entry create -spiffeID spiffe://a.test/y -ttl 60'"]`)
    expect(await entries(manifest)).toEqual([
      { name: 'Job spire/register', id: 'spiffe://a.test/x', parent: '?', selectors: [], open: true },
      { name: 'Job spire/register', id: 'spiffe://a.test/y', parent: '?', selectors: [], lifetimes: ['-ttl 60s'] },
    ])
  })

  test('with a file of entries', async () => {
    const manifest = `apiVersion: v1
kind: ConfigMap
metadata: {name: data, namespace: spire}
data:
  entries.json: |
    {"entries": [{"spiffe_id": "spiffe://a.test/z", "parent_id": "spiffe://a.test/nodes", "x509_svid_ttl": 90,
      "selectors": [{"type": "k8s", "value": "ns:shop"}], "dns_names": ["z.shop"]}]}
---
${job('command: [spire-server, entry, create, -data, /data/entries.json]')}`
    expect(await entries(manifest)).toEqual([
      {
        name: 'ConfigMap spire/data',
        id: 'spiffe://a.test/z',
        parent: 'spiffe://a.test/nodes',
        selectors: [['k8s:ns:shop', '"ns:shop"']],
        dns: ['z.shop'],
        lifetimes: ['x509_svid_ttl 90s'],
      },
    ])
  })

  test('gives an identity to the pods that its selectors are about', async () => {
    const pod = `apiVersion: v1\nkind: Pod\nmetadata: {name: web, namespace: shop}\nspec: {serviceAccountName: web, containers: [{name: main, image: web}]}\n---\n`
    const command =
      'command: [spire-server, entry, create, -spiffeID, "spiffe://a.test/web", -parentID, "spiffe://a.test/nodes", -selector, "k8s:ns:shop", -selector, "k8s:sa:web", -ttl, "60"]'
    const rows = identitiesOf(await deploymentOf({ 'a.yaml': pod + job(command) }))
    expect(
      rows.map(({ workload, identities }) => [workload.object.name, identities.map(({ spiffeId, ttl, from }) => [spiffeId, ttl, from.kind, from.name])]),
    ).toEqual([
      ['web', [['spiffe://a.test/web', '1m0s', 'Job', 'register']]],
      ['register', []],
    ])
  })
})
