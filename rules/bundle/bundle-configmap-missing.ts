import { publishedBundles } from '../../src/deployment/bundle.ts'
import { isWhole } from '../../src/deployment/whole.ts'
import { rule } from '../../src/engine/rule.ts'

const LOG = 'unable to get list: configmaps "{name}" not found'

export default rule({
  id: 'bundle-configmap-missing',
  area: 'bundle',
  summary: "The ConfigMap that the server's k8sbundle notifier fills is there.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/plugin/notifier/k8sbundle/k8sbundle.go'],
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
        const at = configMap.from === 'written' ? configMap.place : place
        const found = deployment.lookUp('ConfigMap', namespace.value, configMap.value, at, server.workload.object)
        const args = { name: configMap.value, namespace: namespace.value }
        if (found.is === 'absent') report('missing', at, args)
        else if (found.is === 'elsewhere') report(isWhole(deployment, server.component) ? 'elsewhere' : 'part', at, args)
      }
    }
  },
})
