import { bundleFileOf, type PublishedBundle, publicationFor, publishedBundles } from '../../src/deployment/bundle.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { rule } from '../../src/engine/rule.ts'
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
    agents: {
      severity: 'error',
      when: 'start',
      log: 'configmaps "{name}" not found',
      text: "The server publishes its bundle in namespace '{namespace}', but its agents mount ConfigMap '{name}' of their own namespace '{wanted}', which therefore stays without it. Publish it in '{wanted}'.",
    },
    default: {
      severity: 'error',
      when: 'start',
      log: 'configmaps "{name}" not found',
      text: "No namespace is set here, and the default is 'spire', not the server's own: the bundle does not get to ConfigMap '{name}' in '{wanted}'. Set namespace = \"{wanted}\".",
    },
    object: {
      severity: 'error',
      when: 'start',
      log: 'configmaps "{name}" not found',
      text: "The server publishes its bundle in namespace '{namespace}', but ConfigMap '{name}' is in '{wanted}': the notifier does not create it, so the server exits. Use one namespace for both.",
    },
  },
  check({ agents, servers, cluster }, report) {
    for (const server of servers) {
      const readers = agents.filter((agent) => agent.server.is === 'known' && agent.server.value === server)
      for (const publication of publishedBundles(server)) {
        const { namespace, configMap, place } = publication
        if (namespace.is !== 'known' || configMap.is !== 'known') continue
        const said = { namespace: namespace.value, name: configMap.value }
        const reader = readers.find((agent) => reads(agent, publication) && agent.namespace !== undefined && agent.namespace !== namespace.value)
        const others = cluster.of('ConfigMap').filter((object) => object.name === configMap.value && object.namespace !== undefined)
        const other = others.some((object) => object.namespace === namespace.value) ? undefined : others[0]
        const wanted = reader?.namespace ?? other?.namespace
        if (wanted === undefined) continue
        const related = reader ? ([[reader.place, 'an agent that mounts it']] as const) : other ? ([[other.place, 'the ConfigMap']] as const) : []
        if (namespace.from === 'default') {
          report('default', place, { name: said.name, wanted }, related)
          continue
        }
        const edit = replaceQuoted(namespace.place, namespace.value, wanted)
        const fixes: Fix[] = edit ? [{ title: `Publish in '${wanted}'`, safe: true, edits: [edit] }] : []
        report(reader ? 'agents' : 'object', namespace.place, { ...said, wanted }, related, fixes)
      }
    }
  },
})

function reads(agent: Parameters<typeof bundleFileOf>[0], publication: PublishedBundle): boolean {
  const file = bundleFileOf(agent)
  return file !== undefined && agent.server.is === 'known' && publicationFor(file, agent.server.value)?.plugin === publication.plugin
}
