import { pluginsIn } from '../../src/deployment/settings/config-faults.ts'
import { comesFromVariable } from '../../src/deployment/variables.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'notifier-cluster-without-kubeconfig',
  area: 'bundle',
  summary: 'The k8sbundle notifier can reach each of its further clusters.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/plugin/notifier/k8sbundle/k8sbundle.go'],
  messages: {
    missing: {
      severity: 'error',
      when: 'start',
      log: 'cluster configuration is missing kube_config_file_path',
      text: "A cluster under 'clusters' has no kube_config_file_path, so the server cannot publish its bundle there and exits ('spire-server validate' does not see it). Set it; the cluster that the server runs in is the one beside 'clusters', not in it.",
    },
  },
  check(deployment, report) {
    for (const { plugin, config } of pluginsIn(deployment, 'server', 'Notifier', 'k8sbundle')) {
      // Of a block in place of the list each line is a cluster: that is said of the block.
      if (config.problems.some(({ code, path }) => code === 'block-for-list' && path.startsWith(plugin.data.path))) continue
      for (const cluster of plugin.data.blocks('clusters')) {
        const path = cluster.string('kube_config_file_path')
        if (path.is === 'absent' && !comesFromVariable(config, path.place)) report('missing', path.place, {})
      }
    }
  },
})
