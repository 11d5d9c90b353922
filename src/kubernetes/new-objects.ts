import type { Edit } from '../text/edit.ts'
import type { Cluster } from './cluster.ts'
import { addDocument } from './insert.ts'
import type { Workload } from './workload.ts'

/** A port for a new Service. */
export interface NewPort {
  readonly name: string
  readonly port: number
  readonly target: number
}

/** An edit that adds a PodDisruptionBudget for exactly the pods of a workload, behind its document; undefined where its selector is not as plain as labels. */
export function addBudget(cluster: Cluster, workload: Workload, minAvailable: number): Edit | undefined {
  const labels = ownLabels(workload)
  if (!labels) return undefined
  const head = headOf(
    workload,
    'policy/v1',
    'PodDisruptionBudget',
    freeName(cluster, 'PodDisruptionBudget', workload, [workload.object.name, `${workload.object.name}-budget`]),
  )
  return (
    head && addDocument(workload.object, [...head, 'spec:', `  minAvailable: ${minAvailable}`, '  selector:', '    matchLabels:', ...labels.map(indent(6))])
  )
}

/** An edit that adds a Service for a port of the pods of a workload, behind its document; `names`: what it may be called, the first that is free. */
export function addService(cluster: Cluster, workload: Workload, names: readonly string[], { name, port, target }: NewPort): Edit | undefined {
  const labels = ownLabels(workload)
  const head = headOf(workload, 'v1', 'Service', freeName(cluster, 'Service', workload, names))
  if (!labels || !head) return undefined
  const ports = ['  ports:', `    - name: ${name}`, `      port: ${port}`, `      targetPort: ${target}`, '      protocol: TCP']
  return addDocument(workload.object, [...head, 'spec:', '  selector:', ...labels.map(indent(4)), ...ports])
}

/** An edit that adds a NetworkPolicy that lets everybody to the ports that the pods of a workload declare, and nobody to others. */
export function addPolicy(cluster: Cluster, workload: Workload): Edit | undefined {
  const labels = ownLabels(workload)
  const head = headOf(
    workload,
    'networking.k8s.io/v1',
    'NetworkPolicy',
    freeName(cluster, 'NetworkPolicy', workload, [workload.object.name, `${workload.object.name}-ingress`]),
  )
  const declared = workload.pod.containers.flatMap(({ ports }) =>
    ports.map((port) => ({ number: port.get('containerPort').number, protocol: port.get('protocol').string ?? 'TCP' })),
  )
  if (!labels || !head || declared.length === 0 || declared.some(({ number }) => number === undefined)) return undefined
  const selector = ['  podSelector:', '    matchLabels:', ...labels.map(indent(6))]
  const ports = declared.flatMap(({ number, protocol }) => [`        - protocol: ${protocol}`, `          port: ${number}`])
  return addDocument(workload.object, [...head, 'spec:', ...selector, '  policyTypes:', '    - Ingress', '  ingress:', '    - ports:', ...ports])
}

function headOf({ object }: Workload, apiVersion: string, kind: string, name: string | undefined): readonly string[] | undefined {
  if (name === undefined) return undefined
  const namespace = object.namespace === undefined ? [] : [`  namespace: ${object.namespace}`]
  return [`apiVersion: ${apiVersion}`, `kind: ${kind}`, 'metadata:', `  name: ${name}`, ...namespace]
}

function freeName(cluster: Cluster, kind: string, { object }: Workload, names: readonly string[]): string | undefined {
  return names.find((name) => cluster.find(kind, object.namespace, name) === undefined)
}

/** The labels by which a workload knows its pods, as entries of a mapping. */
export function ownLabels({ selector, pod }: Workload): readonly string[] | undefined {
  const requirements = selector?.requirements ?? []
  const plain = requirements.every(({ key, values }) => values.length === 1 && pod.labels.values.get(key)?.text === values[0])
  return requirements.length > 0 && plain ? requirements.map(({ key, values }) => `${key}: ${written(values[0] ?? '')}`) : undefined
}

/** A label as YAML reads it back as a text. */
function written(label: string): string {
  return /^[A-Za-z][\w.-]*$/.test(label) && !/^(?:true|false|yes|no|on|off|null|y|n|nan|inf)$/i.test(label) ? label : JSON.stringify(label)
}

function indent(width: number): (line: string) => string {
  return (line) => `${' '.repeat(width)}${line}`
}
