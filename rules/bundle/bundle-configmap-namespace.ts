import type { ObjectMeta } from 'kubernetes-types/meta/v1.js'
import type { Agent } from '../../src/deployment/agent.ts'
import { bundleFileOf, type PublishedBundle, publicationFor, publishedBundles } from '../../src/deployment/bundle/bundle.ts'
import type { Deployment } from '../../src/deployment/deployment.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { rule } from '../../src/engine/rule.ts'
import type { KubernetesObject } from '../../src/kubernetes/object.ts'
import { typed } from '../../src/kubernetes/object.ts'
import { knownValue } from '../../src/text/answer.ts'
import { replaceQuoted } from '../../src/text/edit.ts'

export default rule({
  id: 'bundle-configmap-namespace',
  area: 'bundle',
  summary: 'The server publishes its bundle in the namespace where its ConfigMap and its agents are.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/plugin/notifier/k8sbundle/k8sbundle.go', 'spire: pkg/server/plugin/bundlepublisher/k8sconfigmap/k8sconfigmap.go'],
  fix: 'safe',
  messages: {
    notifier: {
      severity: 'error',
      when: 'start',
      log: 'unable to get list: configmaps "{name}"',
      text: "The server publishes its bundle in namespace '{namespace}', but ConfigMap '{name}' is wanted in '{wanted}'. The notifier does not create it, so the server exits. Publish it in '{wanted}'.",
    },
    default: {
      severity: 'error',
      when: 'start',
      log: 'unable to get list: configmaps "{name}"',
      text: "No namespace is set here, and the default is 'spire', not the server's own, but ConfigMap '{name}' is wanted in '{wanted}'. The notifier does not create it, so the server exits. Set namespace = \"{wanted}\".",
    },
    publisher: {
      severity: 'error',
      when: 'attest',
      log: 'could not parse trust bundle: open {path}: no such file or directory',
      text: "The server publishes its bundle in namespace '{namespace}', but its agents mount ConfigMap '{name}' of their own namespace '{wanted}', which stays without it, so no agent attests. Publish it in '{wanted}'.",
    },
    object: {
      severity: 'error',
      when: 'start',
      log: 'unable to get list: configmaps "{name}"',
      text: "This ConfigMap is in namespace '{actual}', but the server publishes its bundle in '{namespace}', and its agents read it there. The notifier does not create it, so the server exits. Put the ConfigMap into '{namespace}'.",
    },
  },
  check(deployment, report) {
    for (const server of deployment.servers) {
      const agents = deployment.agents.filter((agent) => knownValue(agent.server) === server && agent.namespace !== undefined)
      for (const publication of publishedBundles(server)) {
        const { configMap, place, plugin } = publication
        const namespace = publication.namespace
        if (namespace.is !== 'known' || configMap.is !== 'known') continue
        const name = configMap.value
        const readers = agents.filter((agent) => reads(agent, publication))
        const reader = readers.find((agent) => agent.namespace !== namespace.value)
        const misplaced = plugin.type === 'Notifier' ? misplacedObject(deployment, name, namespace.value) : undefined
        const args = { namespace: namespace.value, name }
        if (misplaced?.namespace !== undefined && readers.length > 0 && !reader) {
          const field = typed<{ metadata: ObjectMeta }>(misplaced).get('metadata').get('namespace')
          report('object', field.exists ? field.place : misplaced.place, { ...args, actual: misplaced.namespace }, [
            [namespace.place, 'where the server publishes'],
          ])
          continue
        }
        const wanted = reader?.namespace ?? misplaced?.namespace
        if (wanted === undefined) continue
        const related = reader ? ([[reader.place, 'an agent that mounts it']] as const) : misplaced ? ([[misplaced.place, 'the ConfigMap']] as const) : []
        const edit = namespace.from === 'written' ? replaceQuoted(namespace.place, namespace.value, wanted) : undefined
        const fixes: Fix[] = edit ? [{ title: `Publish in '${wanted}'`, safe: true, edits: [edit] }] : []
        if (namespace.from === 'default') report('default', place, { ...args, wanted }, related)
        else if (plugin.type === 'Notifier') report('notifier', namespace.place, { ...args, wanted }, related, fixes)
        else report('publisher', namespace.place, { ...args, wanted, path: (reader && knownValue(reader.trustBundlePath)) ?? '' }, related, fixes)
      }
    }
  },
})

function reads(agent: Agent, publication: PublishedBundle): boolean {
  const file = bundleFileOf(agent)
  return file !== undefined && agent.server.is === 'known' && publicationFor(file, agent.server.value)?.plugin === publication.plugin
}

/** Where there is no ConfigMap of this name in the namespace: one of another namespace that no other server publishes in. */
function misplacedObject({ cluster, servers }: Deployment, name: string, namespace: string): KubernetesObject | undefined {
  const objects = cluster.of('ConfigMap').filter((object) => object.name === name && object.namespace !== undefined)
  if (objects.some((object) => object.namespace === namespace)) return undefined
  const targets = servers.flatMap(publishedBundles).filter(({ configMap }) => knownValue(configMap) === name)
  return objects.find((object) => !targets.some((target) => knownValue(target.namespace) === object.namespace))
}
