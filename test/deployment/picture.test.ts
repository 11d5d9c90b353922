import { describe, expect, it } from 'vitest'
import { referenceFiles } from '../../scripts/reference-files.ts'
import { NOTHING_DECLARED } from '../../src/declared/declared.ts'
import { type Picture, pictureOf } from '../../src/deployment/picture.ts'
import { understand } from '../../src/deployment/understand.ts'
import { SourceFile } from '../../src/text/source-file.ts'

const REFERENCE = referenceFiles()

function picture(change: Readonly<Record<string, readonly [from: string, to: string]>> = {}, only: (path: string) => boolean = () => true): Picture {
  const files = [...REFERENCE]
    .filter(([path]) => only(path))
    .map(([path, text]) => {
      const [from, to] = change[path] ?? ['', '']
      if (!text.includes(from)) throw new Error(`${path} does not have ${from}`)
      return new SourceFile(path, text.replace(from, to))
    })
  return pictureOf(understand(files, NOTHING_DECLARED).deployments)
}

function links({ nodes, edges }: Picture): readonly string[] {
  const names = new Map(nodes.map(({ id, what, name }) => [id, `${what} ${name}`]))
  return edges.map(({ from, to, label, broken }) => `${names.get(from)} -> ${names.get(to)}: ${label}${broken === undefined ? '' : ` BROKEN: ${broken}`}`)
}

describe('the picture of the reference deployment', () => {
  it('has everybody, and everything that passes between them', () => {
    expect(links(picture())).toEqual([
      'SPIRE server spire-system/spire-server -> Database postgres: DataStore "sql"',
      "Upstream authority disk -> SPIRE server spire-system/spire-server: signs the server's CA",
      'SPIRE agent spire-system/spire-agent -> SPIRE server spire-system/spire-server: Service spire-system/spire-server, port 8081',
      'SPIRE agent spire-system/spire-agent -> SPIRE server spire-system/spire-server: k8s_psat, token for spire-server, cluster ardur-demo',
      'SPIRE server spire-system/spire-server -> SPIRE agent spire-system/spire-agent: bundle in ConfigMap spire-system/spire-bundle, bundle.crt',
      'Controller manager spire-system/spire-server -> SPIRE server spire-system/spire-server: socket /run/spire/server-sockets/api.sock',
      'SPIFFE CSI driver spire-system/spiffe-csi-driver -> SPIRE agent spire-system/spire-agent: socket folder /run/spire/agent-sockets',
      'Controller manager spire-system/spire-server -> Deployment ardur-agents/autogen-reviewer: ClusterSPIFFEID ardur-autogen',
      'Deployment ardur-agents/autogen-reviewer -> SPIFFE CSI driver spire-system/spiffe-csi-driver: CSI volume csi.spiffe.io',
      'Controller manager spire-system/spire-server -> Deployment ardur-agents/langchain-planner: ClusterSPIFFEID ardur-langchain',
      'Deployment ardur-agents/langchain-planner -> SPIFFE CSI driver spire-system/spiffe-csi-driver: CSI volume csi.spiffe.io',
      'Controller manager spire-system/spire-server -> Deployment ardur-agents/langgraph-router: ClusterSPIFFEID ardur-langgraph',
      'Deployment ardur-agents/langgraph-router -> SPIFFE CSI driver spire-system/spiffe-csi-driver: CSI volume csi.spiffe.io',
    ])
  })

  it('says of each what is known of it', () => {
    const { nodes } = picture()
    const facts = (what: string) => nodes.find((node) => node.what === what)?.facts
    expect(facts('SPIRE agent')).toEqual([
      ['release', '1.14.2'],
      ['trust domain', 'prod.ardur.dev'],
      ['config', 'agent/configmap.yaml (agent.conf)'],
    ])
    expect(nodes.find(({ name }) => name === 'ardur-agents/langgraph-router')?.facts).toEqual([
      ['SPIFFE ID', 'spiffe://prod.ardur.dev/ns/ardur-agents/sa/langgraph-router'],
    ])
    expect(nodes.map(({ id }) => id)).toEqual(nodes.map((_, index) => `n${index + 1}`))
  })
})

describe('what the files alone show to be broken', () => {
  const broken = (change: Readonly<Record<string, readonly [string, string]>>) => links(picture(change)).flatMap((link) => link.split(' BROKEN: ')[1] ?? [])

  it('is a Service that leads elsewhere', () => {
    expect(broken({ 'server/service.yaml': ['app.kubernetes.io/component: server\n  ports', 'app.kubernetes.io/component: other\n  ports'] })).toEqual([
      'the Service leads to no pod of the server',
    ])
  })

  it('is a node attestor that the server does not have', () => {
    expect(broken({ 'agent/configmap.yaml': ['NodeAttestor "k8s_psat"', 'NodeAttestor "join_token"'] })).toEqual([
      'the server has no NodeAttestor "join_token"',
    ])
  })

  it('is a bundle that nothing brings', () => {
    expect(broken({ 'agent/configmap.yaml': ['/run/spire/bundle/bundle.crt', '/opt/bundle.crt'] })).toEqual([
      "nothing is at /opt/bundle.crt in the agent's container",
    ])
  })

  it('is a socket of another name', () => {
    expect(broken({ 'server/configmap.yaml': ['server-sockets/api.sock', 'server-sockets/server.sock'] })).toEqual([
      'the socket is called server.sock in /run/spire/server-sockets',
    ])
  })

  it('is nothing that is only not among the files', () => {
    const agents = picture({}, (path) => path.startsWith('agent/'))
    expect(links(agents)).toEqual([
      'SPIRE agent spire-system/spire-agent -> SPIRE server spire-server.spire-system.svc: spire-server.spire-system.svc, port 8081',
      'SPIRE agent spire-system/spire-agent -> SPIRE server spire-server.spire-system.svc: k8s_psat, token for spire-server, cluster ardur-demo',
      'SPIRE server spire-server.spire-system.svc -> SPIRE agent spire-system/spire-agent: bundle in ConfigMap spire-system/spire-bundle, bundle.crt',
    ])
  })
})

it('shows where a database is, and never who may enter it', () => {
  const from = '"${SPIRE_DATASTORE} sslmode=verify-full sslrootcert=/run/spire/datastore-ca/ca.crt"'
  const { nodes } = picture({ 'server/configmap.yaml': [from, '"host=db.example.org user=spire password=hunter2"'] })
  expect(nodes.find(({ kind }) => kind === 'database')?.facts).toEqual([['address', 'db.example.org']])
  expect(JSON.stringify(nodes.map(({ what, name, facts }) => [what, name, facts]))).not.toContain('hunter2')
})
