import type { Agent } from '../../src/deployment/agent.ts'
import { bundleFileOf, publicationFor, publishedBundles } from '../../src/deployment/bundle/bundle.ts'
import type { Server } from '../../src/deployment/server.ts'
import { isWhole } from '../../src/deployment/whole.ts'
import { safeFix, suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { addDocument } from '../../src/kubernetes/insert.ts'
import { knownValue } from '../../src/text/answer.ts'

const LOG = 'unable to get list: configmaps "{name}" not found'

export default rule({
  id: 'bundle-configmap-missing',
  area: 'bundle',
  summary: "The ConfigMap that the server's k8sbundle notifier fills is there.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/plugin/notifier/k8sbundle/k8sbundle.go'],
  fix: 'safe',
  messages: {
    missing: {
      severity: 'error',
      when: 'start',
      log: LOG,
      text: "The server publishes its bundle in ConfigMap '{name}' of namespace '{namespace}', which is not there. The notifier only fills it and never makes it, so the server exits, and the agents that mount it do not start. Add an empty ConfigMap of this name.",
    },
    elsewhere: {
      severity: 'warning',
      when: 'start',
      log: LOG,
      text: "The server publishes its bundle in ConfigMap '{name}' of namespace '{namespace}', which is not among the files. The notifier only fills it and never makes it: without it the server exits, and the agents that mount it do not start. Add an empty ConfigMap of this name, or declare it under 'external' in .spire-lint.yaml.",
    },
    part: {
      severity: 'note',
      when: 'start',
      log: LOG,
      text: "The server publishes its bundle in ConfigMap '{name}' of namespace '{namespace}', which is not among the files. The notifier only fills it and never makes it: see that somebody else does.",
    },
  },
  check(deployment, report) {
    for (const server of deployment.servers) {
      for (const { plugin, configMap, namespace, place } of publishedBundles(server)) {
        if (plugin.type !== 'Notifier' || configMap.is !== 'known' || namespace.is !== 'known') continue
        // One of another namespace is a slip in the namespace.
        if (deployment.cluster.of('ConfigMap').some(({ name }) => name === configMap.value)) continue
        // Where an agent reads a ConfigMap that nobody writes, the two names are not one: said there.
        if (deployment.agents.some((agent) => knownValue(agent.server) === server && readsAnother(agent, server))) continue
        const at = configMap.from === 'written' ? configMap.place : place
        const found = deployment.lookUp('ConfigMap', namespace.value, configMap.value, at, server.workload.object)
        const args = { name: configMap.value, namespace: namespace.value }
        const lines = ['apiVersion: v1', 'kind: ConfigMap', 'metadata:', `  name: ${args.name}`, `  namespace: ${args.namespace}`]
        const plain = /^[a-z0-9.-]+$/.test(args.name) && /^[a-z0-9-]+$/.test(args.namespace)
        const edit = plain && server.file?.object ? addDocument(server.file.object, lines) : undefined
        // Where somebody else may make it, a person has to say who does.
        const offer = found.is === 'absent' ? safeFix : suggestion
        const fixes = offer(`Add an empty ConfigMap '${args.name}'`, edit)
        if (found.is === 'absent') report('missing', at, args, [], fixes)
        else if (found.is === 'elsewhere') report(isWhole(deployment, server.component) ? 'elsewhere' : 'part', at, args, [], fixes)
      }
    }
  },
})

/** An agent of the server reads a key of a ConfigMap among the files, which the server does not write. */
function readsAnother(agent: Agent, server: Server): boolean {
  const file = bundleFileOf(agent)
  return file?.source !== undefined && file.content.is === 'missing' && publicationFor(file, server) === undefined
}
