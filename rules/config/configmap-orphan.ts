import type { Component } from '../../src/deployment/component.ts'
import type { ConfigText } from '../../src/deployment/config-file.ts'
import type { Deployment } from '../../src/deployment/deployment.ts'
import { rule } from '../../src/engine/rule.ts'
import { sameNamespace } from '../../src/kubernetes/cluster.ts'
import { describe, type KubernetesObject } from '../../src/kubernetes/object.ts'
import { podReferences } from '../../src/kubernetes/references.ts'
import type { SpireComponent } from '../../src/spire/image.ts'

export default rule({
  id: 'configmap-orphan',
  area: 'config',
  summary: 'A config of SPIRE that is among the files is read by somebody.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['kubernetes: docs of ConfigMaps'],
  messages: {
    unread: {
      severity: 'warning',
      when: 'run',
      text: "Nothing mounts this ConfigMap: the {program} here reads {read}, so what '{name}' says has no effect, however often it is applied. Mount it in place of the other, merge the two, or remove it.",
    },
  },
  check(deployment, report) {
    const told = new Set<KubernetesObject>()
    const configs = [
      ...deployment.configs.map((file) => ({ file, program: PROGRAM[file.config.kind] })),
      ...deployment.managerConfigs.map((file) => ({ file, program: MANAGER })),
    ]
    for (const { file, program } of configs) {
      const { object, mounted } = file
      if (mounted || object?.kind !== 'ConfigMap' || told.has(object) || isNamed(deployment, object)) continue
      const readers = deployment.components.filter((one) => one.program === program && sameNamespace(one.pod.namespace, object.namespace))
      const read = readers.flatMap(configRead)
      const [first] = read
      // A program whose config is not known to come from elsewhere may be the one that should read this one.
      if (!first || read.length < readers.length || hasPart(deployment, object)) continue
      told.add(object)
      report('unread', object.place, { program, name: file.name, read: first.object ? describe(first.object) : 'another one' }, [[first.place, 'what is read']])
    }
  },
})

const MANAGER: SpireComponent = 'spire-controller-manager'
const PROGRAM = {
  server: 'spire-server',
  agent: 'spire-agent',
  oidc: 'oidc-discovery-provider',
  registrar: 'k8s-workload-registrar',
} as const

/** The config that a component surely reads: the file at its path, not merely one that it mounts. */
function configRead({ configContent, configText }: Component): readonly ConfigText[] {
  return configContent?.is === 'key' && configText ? [configText] : []
}

/** Whether any pod names a ConfigMap, or an object of a kind that is not known may. */
function isNamed({ workloads, cluster }: Deployment, { name, namespace }: KubernetesObject): boolean {
  const byPod = workloads.some(
    ({ pod }) =>
      sameNamespace(pod.namespace, namespace) && podReferences(pod.spec).some((reference) => reference.kind === 'ConfigMap' && reference.name === name),
  )
  return (
    byPod ||
    cluster.objects.some((object) => !WELL_KNOWN.test(object.group) && object.file.text.slice(object.root.place.start, object.root.place.end).includes(name))
  )
}

/** Groups whose objects name no ConfigMap but in pods. */
const WELL_KNOWN =
  /^(?:|apps|batch|policy|autoscaling|networking\.k8s\.io|rbac\.authorization\.k8s\.io|admissionregistration\.k8s\.io|storage\.k8s\.io|apiextensions\.k8s\.io|spire\.spiffe\.io|spiffeid\.spiffe\.io|cert-manager\.io)$/

/** A ConfigMap that something else puts in place: a kustomization patches or generates it, an operator picks it by its labels. */
function hasPart({ documents }: Deployment, { name }: KubernetesObject): boolean {
  return documents.some(({ file }) => /(?:^|\/)[Kk]ustomization(?:\.ya?ml)?$/.test(file.path) && file.text.includes(name))
}
