import type { ObjectMeta } from 'kubernetes-types/meta/v1.js'
import { publishedBundles } from '../../src/deployment/bundle/bundle.ts'
import { readersOf } from '../../src/deployment/bundle/readers.ts'
import type { Deployment } from '../../src/deployment/deployment.ts'
import { insertKey } from '../../src/deployment/settings/setting-edits.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { type RelatedPlace, rule } from '../../src/engine/rule.ts'
import type { KubernetesObject } from '../../src/kubernetes/object.ts'
import { typed } from '../../src/kubernetes/object.ts'
import { knownValue } from '../../src/text/answer.ts'
import { type Edit, replaceQuoted, replaceWord } from '../../src/text/edit.ts'

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
      for (const publication of publishedBundles(server)) {
        const { configMap, place, plugin } = publication
        const namespace = publication.namespace
        if (namespace.is !== 'known' || configMap.is !== 'known') continue
        const name = configMap.value
        const readers = readersOf(deployment, server, publication)
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
        // What is where the server publishes now is of no use to the agents, and has to move along.
        const left = reader && plugin.type === 'Notifier' ? objectLeftIn(deployment, name, namespace.value, wanted) : undefined
        const related: RelatedPlace[] = reader ? [[reader.place, 'an agent that mounts it']] : misplaced ? [[misplaced.place, 'the ConfigMap']] : []
        if (left) related.push([left.place, `the ConfigMap, which has to move to '${wanted}' as well`])
        const said = namespace.from === 'written' ? replaceQuoted(namespace.place, namespace.value, wanted) : undefined
        const edit = said ?? (plugin.type === 'Notifier' && server.config ? insertKey(server.config, plugin.data, 'namespace', wanted) : undefined)
        const move = left ? [moved(left, namespace.value, wanted)] : []
        const fixes = safeFix(`Publish in '${wanted}'`, edit, ...move)
        if (namespace.from === 'default') report('default', place, { ...args, wanted }, related, fixes)
        else if (plugin.type === 'Notifier') report('notifier', namespace.place, { ...args, wanted }, related, fixes)
        else report('publisher', namespace.place, { ...args, wanted, path: (reader && knownValue(reader.trustBundlePath)) ?? '' }, related, fixes)
      }
    }
  },
})

/** Where there is no ConfigMap of this name in the namespace: one of another namespace that no other server publishes in. */
function misplacedObject({ cluster, servers }: Deployment, name: string, namespace: string): KubernetesObject | undefined {
  const objects = cluster.of('ConfigMap').filter((object) => object.name === name && object.namespace !== undefined)
  if (objects.some((object) => object.namespace === namespace)) return undefined
  const targets = servers.flatMap(publishedBundles).filter(({ configMap }) => knownValue(configMap) === name)
  return objects.find((object) => !targets.some((target) => knownValue(target.namespace) === object.namespace))
}

/** The ConfigMap that the server would fill now, where there is none in the namespace in which it is wanted. */
function objectLeftIn({ cluster }: Deployment, name: string, namespace: string, wanted: string): KubernetesObject | undefined {
  return cluster.find('ConfigMap', wanted, name) ? undefined : cluster.find('ConfigMap', namespace, name)
}

function moved(object: KubernetesObject, from: string, to: string): Edit | undefined {
  const field = typed<{ metadata: ObjectMeta }>(object).get('metadata').get('namespace')
  return field.exists ? replaceWord(field.place, from, to) : undefined
}
