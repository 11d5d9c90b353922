import type { ConfigMap } from 'kubernetes-types/core/v1.js'
import { type PublishedBundle, publishedBundles } from '../../src/deployment/bundle/bundle.ts'
import type { Server } from '../../src/deployment/server.ts'
import { removeSetting } from '../../src/deployment/settings/item-edits.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { entryOf } from '../../src/kubernetes/data.ts'
import { removeEntry } from '../../src/kubernetes/insert.ts'
import { type KubernetesObject, typed } from '../../src/kubernetes/object.ts'
import { knownValue } from '../../src/text/answer.ts'

export default rule({
  id: 'bundle-two-writers',
  area: 'bundle',
  summary: 'One writer writes the bundle.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: [
    'spire: pkg/server/plugin/notifier/k8sbundle/k8sbundle.go',
    'spire: pkg/server/plugin/bundlepublisher/k8sconfigmap/client.go',
    'spire#4976',
    'kubernetes: reference of server-side apply, conflicts',
  ],
  fix: 'unsafe',
  messages: {
    plugins: {
      severity: 'warning',
      when: 'run',
      log: 'Apply failed with 1 conflict: conflict with "{manager}"',
      text: "{plugin} writes '{key}' of ConfigMap '{name}', and {other} writes it too: each writes over what the other wrote, or is refused for it, and agents read whichever was last. Keep one of the two.",
    },
    domains: {
      severity: 'warning',
      when: 'run',
      text: "A server of trust domain '{otherDomain}' writes '{key}' of ConfigMap '{name}' as well: agents read the bundle of whichever wrote last, and half of them do not trust their server. Give each trust domain a ConfigMap of its own.",
    },
    files: {
      severity: 'warning',
      when: 'run',
      text: "The server writes its bundle into '{key}' of this ConfigMap, and so do these files, which empty it each time that they are applied: until the server writes it again, at the next change of its CA, new agents find no bundle. Leave '{key}' out, so that it is the server's alone.",
    },
  },
  check({ servers, cluster }, report) {
    const seen: { target: string; publication: PublishedBundle; server: Server }[] = []
    for (const server of servers) {
      for (const publication of publishedBundles(server)) {
        const [namespace, name, key] = [publication.namespace, publication.configMap, publication.key].map(knownValue)
        if (namespace === undefined || name === undefined || key === undefined) continue
        const target = `${namespace}/${name}/${key}`
        const other = seen.find((one) => one.target === target)
        const place = publication.configMap.is === 'known' && publication.configMap.from === 'written' ? publication.configMap.place : publication.place
        seen.push({ target, publication, server })
        if (other?.server === server) {
          const args = { plugin: nameOf(publication), other: nameOf(other.publication), key, name, manager: 'spire-bundlepublisher-k8s_configmap' }
          const fixes = [publication, other.publication].flatMap((one) => removed(server, one))
          report('plugins', place, args, [[other.publication.place, 'the other writer']], fixes)
        } else if (other) {
          const [own, theirs] = [knownValue(server.trustDomain), knownValue(other.server.trustDomain)]
          if (own !== undefined && theirs !== undefined && own !== theirs) {
            report('domains', place, { otherDomain: theirs, key, name }, [[other.publication.place, 'the other writer']])
          }
        }
        if (other) continue
        const object = cluster.find('ConfigMap', namespace, name, server.workload.object)
        const entry = object && entryOf(object, key)
        // A certificate in it is worse, and said as that.
        if (object && entry?.text && !entry.text.text.includes('-----BEGIN')) {
          report('files', entry.field.key?.place ?? entry.field.place, { key }, [[publication.place, 'who writes it']], leftOut(object, key))
        }
      }
    }
  },
})

/** Without a plugin that writes nothing else. */
function removed({ config }: Server, publication: PublishedBundle): readonly Fix[] {
  const clusters = publication.plugin.data.map('clusters')
  if (!config || (clusters.is === 'known' && clusters.value.length > 1)) return []
  return suggestion(`Remove ${nameOf(publication)}`, removeSetting(config, publication.plugin.place))
}

function leftOut(object: KubernetesObject, key: string): readonly Fix[] {
  const map = typed<ConfigMap>(object)
  const only = map.get('data').mapping?.entries.length === 1
  return suggestion(`Leave '${key}' out`, only ? removeEntry(map, 'data') : removeEntry(map.get('data'), key))
}

function nameOf({ plugin }: PublishedBundle): string {
  return `${plugin.type} "${plugin.name}"`
}
