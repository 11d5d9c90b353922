import { NOTHING_DECLARED } from '../../src/declared/declared.ts'
import type { Deployment } from '../../src/deployment/deployment.ts'
import { type Understanding, understand } from '../../src/deployment/understand.ts'
import { SourceFile } from '../../src/text/source-file.ts'

export async function understood(files: Readonly<Record<string, string>>): Promise<Understanding> {
  return understand(
    Object.entries(files).map(([path, text]) => new SourceFile(path, text)),
    NOTHING_DECLARED,
  )
}

/** The only deployment that the files describe. */
export async function deploymentOf(files: Readonly<Record<string, string>>): Promise<Deployment> {
  const { deployments } = await understood(files)
  if (deployments.length !== 1 || !deployments[0]) throw new Error(`one deployment wanted, found ${deployments.length}`)
  return deployments[0]
}

export interface Sample {
  readonly namespace?: string
  readonly name?: string
  readonly trustDomain?: string
  /** More of the container, as YAML without indentation. */
  readonly container?: string
}

export function serverManifest({ namespace = 'spire', name = 'spire-server', trustDomain = 'a.test', container }: Sample = {}): string {
  const config = `server {
  trust_domain = "${trustDomain}"
  data_dir = "/run/spire/data"
}
plugins {
  DataStore "sql" {
    plugin_data {
      database_type = "sqlite3"
      connection_string = "/run/spire/data/db"
    }
  }
  NodeAttestor "k8s_psat" {
    plugin_data {
      clusters = { "one" = { service_account_allow_list = ["${namespace}:spire-agent"] } }
    }
  }
  KeyManager "memory" { plugin_data {} }
}`
  const service = `apiVersion: v1
kind: Service
metadata: { name: ${name}, namespace: ${namespace} }
spec:
  selector: { app: ${name} }
  ports: [{ port: 8081 }]
`
  return `${manifest('StatefulSet', 'spire-server', 'server.conf', config, namespace, name, container)}---\n${service}`
}

export function agentManifest({ namespace = 'spire', name = 'spire-agent', trustDomain = 'a.test', container }: Sample = {}, server = 'spire-server'): string {
  const config = `agent {
  trust_domain = "${trustDomain}"
  server_address = "${server}"
  server_port = 8081
  insecure_bootstrap = true
}
plugins {
  NodeAttestor "k8s_psat" { plugin_data { cluster = "one" } }
  KeyManager "memory" { plugin_data {} }
  WorkloadAttestor "k8s" { plugin_data {} }
}`
  return manifest('DaemonSet', 'spire-agent', 'agent.conf', config, namespace, name, container)
}

function manifest(
  kind: string,
  program: string,
  key: string,
  config: string,
  namespace: string,
  name: string,
  container = `args: [-config, /conf/${key}]`,
): string {
  return `apiVersion: apps/v1
kind: ${kind}
metadata: { name: ${name}, namespace: ${namespace} }
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec:
      containers:
        - name: main
          image: ghcr.io/spiffe/${program}:1.14.2
${indented(container, 10)}
          volumeMounts: [{ name: config, mountPath: /conf }]
      volumes: [{ name: config, configMap: { name: ${name} } }]
---
apiVersion: v1
kind: ConfigMap
metadata: { name: ${name}, namespace: ${namespace} }
data:
  ${key}: |
${indented(config, 4)}
`
}

function indented(text: string, blanks: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(blanks))
}
