import { Cluster } from '../../src/kubernetes/cluster.ts'
import type { Container } from '../../src/kubernetes/container.ts'
import { type KubernetesObject, objectsIn } from '../../src/kubernetes/object.ts'
import { type Workload, workloadsIn } from '../../src/kubernetes/workload.ts'
import { type Place, SourceFile, textAt } from '../../src/text/source-file.ts'
import { parseDocument } from '../../src/yaml/parse.ts'
import { splitStream } from '../../src/yaml/stream.ts'

/** The objects of files, given as path and text. */
export function objects(files: Readonly<Record<string, string>>): readonly KubernetesObject[] {
  return Object.entries(files).flatMap(([path, text]) => splitStream(new SourceFile(path, text)).flatMap((source) => objectsIn(parseDocument(source))))
}

export function cluster(...texts: readonly string[]): Cluster {
  return new Cluster(objects(Object.fromEntries(texts.map((text, index) => [`file-${index}.yaml`, text]))))
}

export function onlyWorkload(...texts: readonly string[]): Workload {
  const workloads = workloadsIn(cluster(...texts))
  if (workloads.length !== 1 || !workloads[0]) throw new Error(`one workload wanted, found ${workloads.length}`)
  return workloads[0]
}

/** A container named `main` in a Pod `spire/pod`; `fields` are its own, `pod` those of the pod's spec, as YAML without indentation. */
export function container(fields: string, pod = '', ...others: readonly string[]): Container {
  const text = `apiVersion: v1
kind: Pod
metadata:
  name: pod
  namespace: spire
  labels: { app: agent }
spec:
${indent(pod, 2)}
  containers:
    - name: main
${indent(fields, 6)}
`
  const found = onlyWorkload(text, ...others).pod.container('main')
  if (!found) throw new Error('no container')
  return found
}

/** A place as people read it: its line, its column and its text. */
export function at(place: Place): string {
  const { line, column } = place.file.position(place.start)
  return `${place.file.path}:${line}:${column} ${textAt(place)}`
}

function indent(text: string, by: number): string {
  return text
    .replace(/^\n|\n\s*$/g, '')
    .split('\n')
    .map((line) => ' '.repeat(by) + line)
    .join('\n')
}
